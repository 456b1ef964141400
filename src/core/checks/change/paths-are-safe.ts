// Keeps out paths that mean something else on another machine.
import { pathProblem, registryRoot } from '../../model/registry-path.ts';
import { type Check, defineCheck } from '../check.ts';

export const changePathsAreSafe: Check = defineCheck({
  id: 'change/paths-are-safe',
  title: 'Every path is plain on every system',
  severity: 'error',
  why: 'Paths with "..", backslashes, device names or only a difference of case overwrite other files, or other directories, when the registry is checked out or mirrored.',
  fix: 'Rename the file; letters, digits and . _ - are always safe.',
  needs: ['change'],
  *find({ change }) {
    const seen = new Map<string, string>();
    for (const { path, status } of change.files) {
      const problem = isTame(path) ? undefined : pathProblem(path);
      if (problem !== undefined) {
        yield { message: `The path is not safe: ${problem}`, file: path };
      }
      const root = path.split('/', 1).join('');
      if (root !== registryRoot && root.toLowerCase() === registryRoot) {
        yield { message: `The path differs from ${registryRoot}/ by case only`, file: path };
      }
      if (status === 'deleted') {
        continue;
      }
      const twin = seen.get(path.toLowerCase());
      if (twin !== undefined) {
        yield { message: `The path differs from ${twin} by case only`, file: path };
      }
      seen.set(path.toLowerCase(), path);
    }
  },
});

/**
 * Outside registry/, files are called as their authors like. Threat: but not so that a path leads into registry/ on some
 * machine, by a backslash, by "..", or by a control character.
 */
function isTame(path: string): boolean {
  return !path.startsWith(`${registryRoot}/`) && !/[\\\p{Cc}]|(^|\/)\.{0,2}(\/|$)/u.test(path);
}
