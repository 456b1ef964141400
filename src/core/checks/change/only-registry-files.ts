// Keeps files out of the registry that no rule judges.
import { classifyPath, releaseFiles } from '../../model/registry-path.ts';
import { type Check, defineCheck } from '../check.ts';

export const changeOnlyRegistryFiles: Check = defineCheck({
  id: 'change/only-registry-files',
  title: 'Every file below registry/ has a place in the tree',
  severity: 'error',
  why: 'A file that no rule knows is a file that no check reads: a place to hide things, or a typing error that would make a release incomplete.',
  fix: `A release directory holds ${releaseFiles.join(', ')} and nothing else. Remove or rename the file.`,
  needs: ['change'],
  *find({ change }) {
    for (const { path } of change.files) {
      const role = classifyPath(path);
      if (role.role === 'unknown' && role.broken !== 'version') {
        const { problem } = role;
        yield {
          message: problem?.message ?? 'This file has no place in the registry tree',
          file: path,
          ...(problem?.fix === undefined ? {} : { fix: `Rename the directory. ${problem.fix}` }),
        };
      }
    }
  },
});
