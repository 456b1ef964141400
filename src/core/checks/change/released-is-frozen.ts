// Keeps what people have installed what it was.
import { classifyPath } from '../../model/registry-path.ts';
import { type Check, defineCheck } from '../check.ts';

export const changeReleasedIsFrozen: Check = defineCheck({
  id: 'change/released-is-frozen',
  title: 'What is released never changes',
  severity: 'error',
  why: 'Whoever can change a released file can put other bytes under a version that people trust already.',
  fix: 'Undo the change of this file and publish a new version instead.',
  needs: ['change'],
  *find({ change }) {
    for (const { path, status } of change.files) {
      const role = classifyPath(path);
      const removedArtifact = change.kind === 'removal' && role.role === 'release' && role.file === 'plugin.wasm';
      if (role.role === 'release' && status !== 'added' && !removedArtifact) {
        yield { message: `A file of a release is ${status}`, file: path };
      } else if (role.role === 'removal' && status !== 'added') {
        yield {
          message: `The tombstone of a removed release is ${status}`,
          file: path,
          fix: 'Undo this: a tombstone stays for ever.',
        };
      }
    }
  },
});
