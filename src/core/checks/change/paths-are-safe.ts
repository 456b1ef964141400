// Keeps out paths that mean something else on another machine.
import { foldPath } from '../../model/fold-path.ts';
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
      const folded = foldPath(path);
      const root = path.split('/', 1).join('');
      if (root !== registryRoot && folded.split('/', 1).join('') === registryRoot) {
        yield { message: tellTwin(`${root}/`, `${registryRoot}/`), file: path };
      }
      // What goes away is nobody's twin: a file may get another case.
      if (status === 'deleted') {
        continue;
      }
      const twin = seen.get(folded);
      if (twin !== undefined) {
        yield { message: tellTwin(path, twin), file: path };
      }
      seen.set(folded, path);
    }
  },
});

/**
 * Outside registry/, files are called as their authors like. Threat: but not so that a path leads into registry/ or into
 * a git directory on some machine, by a backslash, by "..", by a control character, or by another spelling of .git.
 */
function isTame(path: string): boolean {
  return (
    !path.startsWith(`${registryRoot}/`) &&
    !/[\\\p{Cc}]|(^|\/)\.{0,2}(\/|$)/u.test(path) &&
    !/(^|\/)(\.git|git~1)(\/|$)/.test(foldPath(path))
  );
}

function tellTwin(path: string, twin: string): string {
  if (path === twin) return 'The tree holds this path twice';
  return path.toLowerCase() === twin.toLowerCase()
    ? `The path differs from ${twin} by case only`
    : `The path differs from ${twin} only in what some systems do not see`;
}
