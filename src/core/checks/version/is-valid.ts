// Keeps versions comparable by every program.
import { classifyPath } from '../../model/registry-path.ts';
import { type Check, defineCheck } from '../check.ts';

export const versionIsValid: Check = defineCheck({
  id: 'version/is-valid',
  title: 'A version is SemVer 2.0.0, in lower case, without build metadata',
  severity: 'error',
  why: 'Two spellings of one version (1.0, v1.0.0, 1.0.0+x) are two releases to one program and the same to the next.',
  fix: 'Rename the directory to a version such as 1.2.3.',
  needs: ['change'],
  *find({ change }) {
    for (const { path } of change.files) {
      const role = classifyPath(path);
      if (role.role === 'unknown' && role.broken === 'version') {
        const { problem } = role;
        yield {
          message: problem?.message ?? 'This is not a version',
          file: path,
          ...(problem?.fix === undefined
            ? {}
            : { fix: `Rename the directory, and correct plugin.json. ${problem.fix}` }),
        };
      }
    }
  },
});
