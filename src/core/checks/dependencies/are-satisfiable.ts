// Keeps a release out that nobody could install.
import { dependenciesOf } from '../../model/manifest.ts';
import { candidatesAfterMerge } from '../../resolve/after-merge.ts';
import type { Unsolved } from '../../resolve/answer.ts';
import type { Question } from '../../resolve/question.ts';
import { solve } from '../../resolve/solve.ts';
import { suggestChanges } from '../../resolve/suggest.ts';
import { type Check, defineCheck, releaseKinds } from '../check.ts';

export const dependenciesAreSatisfiable: Check = defineCheck({
  id: 'dependencies/are-satisfiable',
  title: 'The release can be installed with its dependencies once it is merged',
  severity: 'error',
  why: 'A release that contradicts its dependencies fails for everyone who installs it, and for everyone who depends on it.',
  fix: 'Widen the range that is named here, or depend on a version that exists.',
  on: releaseKinds,
  needs: ['manifest', 'closure'],
  *find({ manifest, closure }) {
    const needs = dependenciesOf(manifest).filter(({ name }) => name !== manifest.name);
    const known = needs.filter(({ name }) =>
      closure.some((plugin) => plugin.name === name && plugin.releases.length > 0),
    );
    const question: Question = { needs: known, candidatesOf: candidatesAfterMerge(manifest, closure) };
    const answer = solve(question);
    if (!answer.solved) {
      const release = `${manifest.name} ${manifest.version}`;
      const ways = waysOut(question, answer);
      yield {
        message: `No set of versions was found: ${answer.lines.join('; ').replaceAll('you need ', `${release} needs `)}`,
        releaseFile: 'plugin.json',
        pointer: '/dependencies',
        ...(ways.length === 0 ? {} : { fix: `${ways.join(', or ')}: that was tried, and works.` }),
      };
    }
  },
});

/** Of all ways out those that the author can go: other ranges in this manifest. */
function waysOut(question: Question, answer: Unsolved): readonly string[] {
  return suggestChanges(question, answer).flatMap((suggestion) =>
    suggestion.kind === 'ask' ? [`Write "${suggestion.name}": "${suggestion.range}"`] : [],
  );
}
