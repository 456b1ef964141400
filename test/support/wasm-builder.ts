// Exists so that tests can spell WebAssembly byte by byte where no assembler can: components, new types, damage.

import wabtModule from 'wabt';
import type { WasmFacts } from '../../src/core/model/artifact-facts.ts';
import type { Problem } from '../../src/core/model/result.ts';
import { inspectWasm } from '../../src/core/wasm/inspect-wasm.ts';

export type Part = number | string | Uint8Array | readonly number[];

const encoder = new TextEncoder();
const wabt = await wabtModule();

/** Bytes, text and byte lists in a row; a string is its plain UTF-8. */
export function join(...parts: readonly Part[]): Uint8Array {
  const chunks = parts.map(toChunk);
  const bytes = new Uint8Array(chunks.reduce((sum, chunk) => sum + chunk.length, 0));
  let offset = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, offset);
    offset += chunk.length;
  }
  return bytes;
}

function toChunk(part: Part): Uint8Array | readonly number[] {
  if (typeof part === 'number') return [part];
  return typeof part === 'string' ? encoder.encode(part) : part;
}

/** Unsigned LEB128, as short as possible. */
export function u32(value: number): readonly number[] {
  const bytes: number[] = [];
  let rest = value;
  while (rest > 0x7f) {
    bytes.push((rest % 128) | 0x80);
    rest = Math.floor(rest / 128);
  }
  return [...bytes, rest];
}

/** A text with its length in front. */
export function name(text: string): Uint8Array {
  const bytes = encoder.encode(text);
  return join(u32(bytes.length), bytes);
}

/** A vector: its length, then its items. */
export function vec(...items: readonly Part[]): Uint8Array {
  return join(u32(items.length), ...items);
}

export function section(id: number, ...content: readonly Part[]): Uint8Array {
  const bytes = join(...content);
  return join(id, u32(bytes.length), bytes);
}

export function custom(title: string, ...content: readonly Part[]): Uint8Array {
  return section(0, name(title), ...content);
}

export const modulePreamble: Part = [0x00, 0x61, 0x73, 0x6d, 0x01, 0x00, 0x00, 0x00];
export const componentPreamble: Part = [0x00, 0x61, 0x73, 0x6d, 0x0d, 0x00, 0x01, 0x00];

export function coreModule(...sections: readonly Part[]): Uint8Array {
  return join(modulePreamble, ...sections);
}

export function component(...sections: readonly Part[]): Uint8Array {
  return join(componentPreamble, ...sections);
}

/** A function type: value type codes in, value type codes out. */
export function func(parameters: readonly number[] = [], results: readonly number[] = []): Uint8Array {
  return join(0x60, u32(parameters.length), parameters, u32(results.length), results);
}

/** An entry of a component's import section: the sort's bytes, and what describes its type. */
export function componentImport(title: string, ...description: readonly Part[]): Uint8Array {
  return join(0x00, name(title), ...description);
}

/** An import section of a component whose every import is an instance. */
export function instanceImports(...titles: readonly string[]): Uint8Array {
  return section(10, vec(...titles.map((title) => componentImport(title, 0x05, 0x00))));
}

/** A module from its text form, with every feature that wabt knows. */
export function wat(text: string): Uint8Array {
  const parsed = wabt.parseWat('test.wat', text, {
    exceptions: true,
    multi_value: true,
    simd: true,
    threads: true,
    tail_call: true,
    bulk_memory: true,
    reference_types: true,
    memory64: true,
    extended_const: true,
  });
  try {
    return new Uint8Array(parsed.toBinary({}).buffer);
  } finally {
    parsed.destroy();
  }
}

/** The facts of bytes that must be sound. */
export function factsOf(bytes: Uint8Array): WasmFacts {
  const result = inspectWasm(bytes);
  if (!result.ok) throw new Error(`${result.problems[0]?.message} at ${result.problems[0]?.offset}`);
  return result.value;
}

/** The one problem of bytes that must be wrong. */
export function problemOf(bytes: Uint8Array): Problem {
  const result = inspectWasm(bytes);
  const problem = result.ok ? undefined : result.problems[0];
  if (problem === undefined) throw new Error('the bytes were accepted');
  return problem;
}
