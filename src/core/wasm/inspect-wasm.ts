// Exists so that bytes become facts in one call that never throws and never runs what it reads.
import type { WasmFacts } from '../model/artifact-facts.ts';
import type { Result } from '../model/result.ts';
import { Budget } from './budget.ts';
import { inspectComponent } from './component/inspect-component.ts';
import { inspectModule } from './inspect-module.ts';
import { readPreamble } from './preamble.ts';
import { Reader } from './reader.ts';
import { refuseOtherFormats } from './sniff-format.ts';
import { attempt } from './wasm-error.ts';

/**
 * What a core module or a component says about itself.
 * Reads every section to its last byte except the inside of component types, instances and aliases.
 * A file that breaks the binary format gives one problem with the byte offset of the first wrong place.
 * Time and memory grow linearly with the file.
 */
// Threat: the bytes come from a stranger.
export function inspectWasm(bytes: Uint8Array): Result<WasmFacts> {
  return attempt(() => {
    refuseOtherFormats(bytes);
    const reader = new Reader(bytes);
    const inspect = readPreamble(reader) === 'module' ? inspectModule : inspectComponent;
    return inspect(reader, new Budget());
  });
}
