// Keeps tables of functions small, and out of the hands of strangers.
import { shorten } from '../../model/result.ts';
import { artifactPlace, type Check, defineCheck, releaseKinds } from '../check.ts';

/** What engines accept. Source: the implementation limits of the JavaScript API specification. */
const mostElements = 10_000_000;

export const artifactTablesAreBounded: Check = defineCheck({
  id: 'artifact/tables-are-bounded',
  title: 'Tables are small and private',
  severity: 'warning',
  why: 'A host allocates a table before any code runs, and engines refuse more than ten million elements. An exported table can be written by every module that is linked with the plugin, and so decides what its indirect calls reach.',
  fix: 'Build with a smaller table, and without --export-table.',
  on: releaseKinds,
  needs: ['wasm', 'delivery'],
  *find({ wasm, delivery }) {
    for (const { tables } of [wasm, ...wasm.modules]) {
      for (const [index, { limits }] of tables.entries()) {
        if (limits.minimum <= mostElements) continue;
        yield {
          message: `Table ${index} starts with ${limits.minimum} elements; engines accept ${mostElements}`,
          ...artifactPlace(delivery, undefined),
        };
      }
    }
    // What wasm-bindgen makes is used by its own script through the table.
    if (wasm.abi === 'wasm-bindgen') return;
    for (const { name, type, offset } of wasm.exports) {
      if (type.kind !== 'table') continue;
      yield { message: `The artifact exports its table ${shorten(name)}`, ...artifactPlace(delivery, offset) };
    }
  },
});
