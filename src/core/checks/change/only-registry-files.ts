// Keeps files out of the registry that no rule judges.
import { classifyPath, releaseFiles } from '../../model/registry-path.ts';
import { type Check, defineCheck } from '../check.ts';

export const changeOnlyRegistryFiles: Check = defineCheck({
  id: 'change/only-registry-files',
  title: 'Every file below registry/ has a place in the tree',
  severity: 'error',
  why: 'A file that no rule knows is a file that no check reads: a place to hide things, or a typing error that would make a release incomplete.',
  fix: `Remove or rename the file. A release directory holds ${releaseFiles.join(', ')} and nothing else.`,
  needs: ['change'],
  *find({ change }) {
    const told = new Set<string>();
    for (const { path, mode } of change.files) {
      const role = classifyPath(path);
      // Of a directory, change/modes-are-plain tells.
      if (role.role !== 'unknown' || role.broken === 'version' || mode === '040000') {
        continue;
      }
      const { problem } = role;
      if (problem === undefined) {
        yield { message: 'This file has no place in the registry tree', file: path, ...rightSpelling(path) };
      } else if (!told.has(problem.message)) {
        told.add(problem.message);
        yield { message: problem.message, file: path, fix: `Rename the directory. ${problem.fix}` };
      }
    }
  },
});

/** `readme.md` is what most people type. */
function rightSpelling(path: string): { readonly fix?: string } {
  const name = path.slice(path.lastIndexOf('/') + 1).toLowerCase();
  const meant = releaseFiles.find((file) => file.toLowerCase() === name);
  return meant === undefined ? {} : { fix: `In a release directory its name is ${meant}: rename or move it.` };
}
