// Exists so that tests ask what a scan finds in some bytes in one line.

import { nodeHasher } from '../../src/adapters/system/node-hasher.ts';
import { nodeInflate } from '../../src/adapters/system/node-inflate.ts';
import type { DataFacts } from '../../src/core/model/data-facts.ts';
import { readData } from '../../src/core/scan/data/read-data.ts';
import { walkWasm } from '../../src/core/wasm/walk-wasm.ts';
import { coreModule, join, type Part, section, u32 } from './wasm-builder.ts';

/** What lies beside the code of a module or component. */
export function readWasm(wasm: Uint8Array): DataFacts {
  const walked = walkWasm(wasm);
  if (!walked.ok) throw new Error(walked.problems[0]?.message);
  return readData(walked.value, { inflate: nodeInflate, hash: nodeHasher });
}

/** What is found in a passive data segment that holds these bytes, with a zero byte on either side. */
export function readBytes(...parts: readonly Part[]): DataFacts {
  return readWasm(moduleWith(join(0, ...parts, 0)));
}

/** A module whose one data segment is passive, however large it is. */
export function moduleWith(bytes: Uint8Array): Uint8Array {
  return coreModule(section(11, 1, 1, u32(bytes.length), bytes));
}

/** The same text with a zero byte behind each character. */
export function wide(text: string): Uint8Array {
  return new Uint8Array(Buffer.from(text, 'utf16le'));
}
