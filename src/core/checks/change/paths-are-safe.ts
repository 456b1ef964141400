// Keeps out paths that mean something else on another machine.
import { classifyPath, pathProblem } from '../../model/registry-path.ts';
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
      const problem = classifyPath(path).role === 'outside' ? undefined : pathProblem(path);
      if (problem !== undefined) {
        yield { message: `The path is not safe: ${problem}`, file: path };
      }
      const twin = seen.get(path.toLowerCase());
      if (twin !== undefined && status !== 'deleted') {
        yield { message: `The path differs from ${twin} by case only`, file: path };
      }
      seen.set(path.toLowerCase(), path);
    }
  },
});
