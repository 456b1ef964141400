// Keeps links, programs and foreign repositories out of the tree.
import { classifyPath } from '../../model/registry-path.ts';
import { type Check, defineCheck } from '../check.ts';

const names: Readonly<Record<string, string>> = {
  '100755': 'an executable file',
  '120000': 'a symbolic link',
  '160000': 'a submodule',
  '040000': 'a directory without files, or one that git itself would not write',
};

export const changeModesArePlain: Check = defineCheck({
  id: 'change/modes-are-plain',
  title: 'Every file below registry/ is a plain file',
  severity: 'error',
  why: 'A symbolic link reads files of the machine that follows it, a submodule brings bytes that nobody judged, an executable bit is the first half of running something, and a directory that no file shows takes or hides a version.',
  fix: 'Make it a plain file: git update-index --chmod=-x <file>, or replace the link by the file itself. A directory: make the commit anew with git itself.',
  needs: ['change'],
  *find({ change }) {
    for (const { path, status, mode } of change.files) {
      if (status !== 'deleted' && mode !== '100644' && classifyPath(path).role !== 'outside') {
        yield { message: `This is ${names[mode] ?? `of mode ${mode}`}`, file: path };
      }
    }
  },
});
