// Exists so that no pointer of a guest is believed: each is held against the size of its memory first.
import { trap } from './stop.ts';

/** An argument as an unsigned 32-bit number. Threat: an import may be declared with any types, references too. */
export function toU32(value: unknown): number {
  if (typeof value === 'number') return value >>> 0;
  if (typeof value === 'bigint') return Number(BigInt.asUintN(32, value));
  return trap('an import was given a reference instead of a number');
}

/** An argument as an unsigned 64-bit number; beyond 2^53 it is rounded, and beyond every bound. */
export function toU64(value: unknown): number {
  return typeof value === 'bigint' ? Number(BigInt.asUintN(64, value)) : toU32(value);
}

/** A guest's linear memory, read and written within its bounds only. Nothing is allocated by a length that it claims. */
export class GuestMemory {
  readonly #memory: WebAssembly.Memory | undefined;

  constructor(memory: WebAssembly.Memory | undefined) {
    this.#memory = memory;
  }

  /** A view, good until the guest runs again. */
  bytes(pointer: unknown, length: unknown): Uint8Array {
    const [start, size] = [toU32(pointer), toU32(length)];
    const buffer = this.#memory?.buffer;
    if (buffer === undefined) return trap('it gave a pointer to an import, and shows no memory');
    if (start + size > buffer.byteLength) return trap('it gave a pointer beyond its memory to an import');
    return new Uint8Array(buffer, start, size);
  }

  u32(pointer: unknown): number {
    return viewOf(this.bytes(pointer, 4)).getUint32(0, true);
  }

  setU32(pointer: unknown, value: number): void {
    viewOf(this.bytes(pointer, 4)).setUint32(0, value, true);
  }

  setU64(pointer: unknown, value: bigint): void {
    viewOf(this.bytes(pointer, 8)).setBigUint64(0, value, true);
  }
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
