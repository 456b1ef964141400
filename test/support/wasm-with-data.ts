// Exists so that cases can put text, files and sections beside the code of a plugin, and say where they lie.
import { plainWasm } from './case-registry.ts';
import { custom, join, type Part, wat } from './wasm-builder.ts';

/** A module with one data segment. */
export function withData(...parts: readonly Part[]): Uint8Array {
  const bytes = join(...parts);
  const text = Array.from(bytes, (byte) => `\\${byte.toString(16).padStart(2, '0')}`).join('');
  const pages = Math.max(1, Math.ceil(bytes.length / 65_536));
  return wat(`(module (memory ${pages}) (data (i32.const 0) "${text}") (func (export "run")))`);
}

/** A module with one custom section. */
export function withSection(title: string, ...content: readonly Part[]): Uint8Array {
  return join(plainWasm, custom(title, ...content));
}

/** Bytes that look random and are the same every time. */
export function noise(size: number, seed = 1): Uint8Array {
  let state = seed;
  return Uint8Array.from({ length: size }, () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state >>> 24;
  });
}

/** Offset of the first place of some bytes. */
function offsetIn(wasm: Uint8Array, part: Part): number {
  const offset = Buffer.from(wasm).indexOf(Buffer.from(join(part)));
  if (offset < 0) throw new Error('the bytes are not there');
  return offset;
}

/** The place of some bytes in slugify 1.1.0, as findings tell it. */
export function placeIn(wasm: Uint8Array, part: Part): string {
  return `registry/plugins/slugify/1.1.0/plugin.wasm at byte 0x${offsetIn(wasm, part).toString(16)}`;
}
