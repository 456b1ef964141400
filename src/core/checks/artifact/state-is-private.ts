// Keeps the state of a plugin its own.
import { shorten } from '../../model/result.ts';
import { artifactPlace, type Check, defineCheck, releaseKinds } from '../check.ts';

export const artifactStateIsPrivate: Check = defineCheck({
  id: 'artifact/state-is-private',
  title: 'No table and no global that can change is exported',
  severity: 'note',
  why: 'Whoever is linked with the plugin can write them: a table decides what indirect calls reach, a global may be the stack pointer. No reader of the code would see it. Some compilers export them for their own scripts: of 214 honest modules measured 67 exported a table and 46 such a global.',
  fix: 'Build without exporting it: without --export-table and --export of the global. Export a function that sets it if hosts need to.',
  on: releaseKinds,
  needs: ['wasm', 'delivery'],
  *find({ wasm, delivery }) {
    for (const { name, type, offset } of wasm.exports) {
      const place = artifactPlace(delivery, offset);
      // What wasm-bindgen makes is used by its own script through the table.
      if (type.kind === 'table' && wasm.abi !== 'wasm-bindgen') {
        yield { message: `The table ${shorten(name)} can be changed from outside`, ...place };
      } else if (type.kind === 'global' && type.mutable) {
        yield { message: `The global ${shorten(name)} can be changed from outside`, ...place };
      }
    }
  },
});
