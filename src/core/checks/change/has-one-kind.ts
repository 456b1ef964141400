// Keeps out pull requests that do two things at once, of which one could hide behind the other.
import type { ChangeKind } from '../../model/change.ts';
import { classifyPath } from '../../model/registry-path.ts';
import { type Check, defineCheck } from '../check.ts';

const mixed: readonly ChangeKind[] = ['mixed', 'empty'];

export const changeHasOneKind: Check = defineCheck({
  id: 'change/has-one-kind',
  title: 'A pull request does one thing',
  severity: 'error',
  why: 'Each kind of change has its own rules and its own approvers. A change of owners that travels with a release would be approved by people who looked at the release only.',
  fix: 'Split the pull request: one for the release, one for everything else.',
  on: mixed,
  needs: ['change'],
  *find({ change }) {
    if (change.kind === 'empty') {
      yield { message: 'The change is empty', fix: 'Add a release directory, such as registry/plugins/<name>/1.0.0/.' };
      return;
    }
    const roles = [...new Set(change.files.map(({ path }) => classifyPath(path).role))];
    yield { message: `The change mixes ${roles.join(', ')}` };
  },
});
