// Keeps every file of the registry readable by every program.
import { classifyPath } from '../../model/registry-path.ts';
import { type Check, defineCheck } from '../check.ts';

export const changeFilesAreValid: Check = defineCheck({
  id: 'change/files-are-valid',
  title: 'Every changed JSON file fits its schema, and every text can be read',
  severity: 'error',
  why: 'A file that programs read in two ways is an attack; a file that they cannot read stops the next deploy for everyone.',
  fix: 'Correct the file; its schema in schemas/ says what it may hold.',
  needs: ['change', 'documents'],
  *find({ change, documents }) {
    for (const { path, status } of change.files) {
      const { role } = classifyPath(path);
      if (status === 'deleted' && (role === 'registry' || role === 'policy')) {
        yield { message: 'No registry works without this file', file: path, fix: 'Bring it back.' };
      }
    }
    for (const { path, problems } of documents) {
      const role = classifyPath(path);
      if (role.role === 'release' && role.file === 'plugin.json') {
        continue;
      }
      for (const problem of problems) {
        yield { ...problem, file: path };
      }
    }
  },
});
