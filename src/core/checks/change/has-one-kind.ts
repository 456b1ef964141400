// Keeps out pull requests that do two things at once, of which one could hide behind the other.
import type { ChangeKind } from '../../model/change.ts';
import { classifyPath, type PathRole } from '../../model/registry-path.ts';
import { type Check, defineCheck } from '../check.ts';

const judged: readonly ChangeKind[] = ['mixed', 'empty'];

const names: Readonly<Record<PathRole['role'], string>> = {
  release: 'a release',
  record: 'a record',
  'record-signature': 'a record',
  deprecation: 'a deprecation',
  yank: 'a yank',
  removal: 'a removal',
  rating: 'a rating',
  organisation: 'an organisation',
  advisory: 'an advisory',
  registry: 'registry.json',
  policy: 'the policy',
  trust: 'the trust roots',
  unknown: 'files without a place in the tree',
  outside: 'files outside registry/',
};

export const changeHasOneKind: Check = defineCheck({
  id: 'change/has-one-kind',
  title: 'A pull request does one thing',
  severity: 'error',
  why: 'Each kind of change has its own rules and its own approvers. A change of owners that travels with a release would be approved by people who looked at the release only.',
  fix: 'Split the pull request: one for the release, one for everything else.',
  on: judged,
  needs: ['change'],
  *find({ change }) {
    if (change.kind === 'empty') {
      yield { message: 'The change is empty', fix: 'Add a release directory, such as registry/plugins/<name>/1.0.0/.' };
      return;
    }
    const things = [...new Set(change.files.map(({ path }) => names[classifyPath(path).role]))];
    yield { message: `The change mixes ${things.join(', ')}` };
  },
});
