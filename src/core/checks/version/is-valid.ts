// Keeps versions comparable by every program.
import { classifyPath } from '../../model/registry-path.ts';
import { type Check, defineCheck } from '../check.ts';

export const versionIsValid: Check = defineCheck({
  id: 'version/is-valid',
  title: 'A version is SemVer 2.0.0, in lower case, without build metadata',
  severity: 'error',
  why: 'Two spellings of one version (1.0, v1.0.0, 1.0.0+x) are two releases to one program and the same to the next.',
  fix: 'Write a version such as 1.2.3, in the path and in plugin.json.',
  needs: ['change'],
  *find({ change }) {
    const told = new Set<string>();
    for (const { path } of change.files) {
      const role = classifyPath(path);
      const problem = role.role === 'unknown' && role.broken === 'version' ? role.problem : undefined;
      if (problem !== undefined && !told.has(problem.message)) {
        told.add(problem.message);
        yield {
          message: problem.message,
          file: path,
          fix: `Correct it in the path, and in plugin.json. ${problem.fix}`,
        };
      }
    }
  },
});
