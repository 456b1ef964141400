// Exists so that another program, which knows nothing of our search, says whether a question has an answer.
import Logic from 'logic-solver';
import type { PluginName } from '../../src/core/model/plugin-name.ts';
import { isPrerelease, selectVersions, type Version, type VersionRange } from '../../src/core/model/version.ts';
import type { Candidate, Need, Question } from '../../src/core/resolve/question.ts';

/** What may be chosen of a plugin, by the rules alone. */
export function choosable(name: PluginName, question: Question): readonly Candidate[] {
  const { preferred, admitted, before } = question;
  return (question.candidatesOf(name) ?? []).filter(({ version, withdrawn, unusable, publishedAt }) => {
    const isKept = preferred?.get(name) === version;
    const isAdmitted = admitted?.get(name) === version;
    const isWithdrawn = withdrawn !== undefined && !isAdmitted && !(withdrawn === 'yanked' && isKept);
    const isLate = before !== undefined && !isKept && (publishedAt === undefined || publishedAt >= before);
    return !isWithdrawn && !isLate && unusable === undefined;
  });
}

/** The versions that a need allows, overrides and prereleases considered. */
export function allowedBy(need: Need, question: Question): readonly Version[] {
  const range: VersionRange = question.overrides?.get(need.name) ?? need.range;
  const usable = choosable(need.name, question).map(({ version }) => version);
  const open = question.prereleases?.has(need.name) === true || usable.every(isPrerelease);
  return selectVersions(range, usable, open);
}

/** Whether MiniSat finds an answer. */
export function hasAnswer(question: Question, names: readonly PluginName[]): boolean {
  const solver = new Logic.Solver();
  const chosen = (name: PluginName, version: Version): string => `${name} ${version}`;
  const demand = (need: Need): readonly Logic.Formula[] => {
    const allowed = allowedBy(need, question);
    if (need.optional && allowed.length === 0) {
      return choosable(need.name, question).map(({ version }) => Logic.not(chosen(need.name, version)));
    }
    return [Logic.or(...allowed.map((version) => chosen(need.name, version)))];
  };
  for (const need of question.needs) {
    solver.require(...demand(need));
  }
  for (const name of names) {
    const candidates = choosable(name, question);
    if (candidates.length > 1) {
      solver.require(Logic.atMostOne(...candidates.map(({ version }) => chosen(name, version))));
    }
    for (const { version, dependencies } of candidates) {
      for (const formula of dependencies.flatMap(demand)) {
        solver.require(Logic.implies(chosen(name, version), formula));
      }
    }
  }
  return solver.solve() !== null;
}
