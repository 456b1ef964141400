// Brings changes of the repository itself before its administrators.
import { classifyPath } from '../../model/registry-path.ts';
import { type Check, defineCheck } from '../check.ts';

export const changeStaysInRegistry: Check = defineCheck({
  id: 'change/stays-in-registry',
  title: 'A change of anything outside registry/ is decided by administrators',
  severity: 'hold',
  why: 'Workflows and code outside registry/ run with rights that no plugin author has.',
  fix: 'Remove the file from the pull request, unless an administrator asked for it.',
  needs: ['change'],
  *find({ change }) {
    for (const { path } of change.files) {
      if (classifyPath(path).role === 'outside') {
        yield { message: 'This file lies outside registry/', file: path };
      }
    }
  },
});
