// Exists so that two function bodies can be compared although other functions were added around them.
import { codeRow, kindIn, rowSize, siteKind } from '../../wasm/code/code-record.ts';
import type { WalkedModule } from '../../wasm/walk-module.ts';
import type { WalkedWasm } from '../../wasm/walk-wasm.ts';

/** How many indices stand at a site, by the place of its kind. */
const indices: readonly number[] = Object.assign(new Array<number>(8).fill(0), {
  [siteKind.call]: 1,
  [siteKind.functionReference]: 1,
  [siteKind.indirectCall]: 2,
});

/** The function bodies of an artifact in the order of the file, without the indices of functions, types and tables. */
export class NormalBodies {
  readonly #bytes: Uint8Array;
  readonly #modules: readonly WalkedModule[];
  /** By module. */
  readonly #rows: readonly Uint32Array[];
  readonly #sites: readonly Uint32Array[];
  /** For each module the place of its first function among all. */
  readonly #firsts: readonly number[];
  readonly count: number;
  #scratch = new Uint8Array(1024);

  constructor({ bytes, modules }: WalkedWasm) {
    this.#bytes = bytes;
    this.#modules = modules;
    this.#rows = modules.map(({ space }) => space.code.rows());
    this.#sites = modules.map(({ space }) => space.code.sites.view());
    const firsts: number[] = [];
    let count = 0;
    for (const { space } of modules) {
      firsts.push(count);
      count += space.code.functions;
    }
    this.#firsts = firsts;
    this.count = count;
  }

  /** Of the function at that place of all: its module, and its place among those that the module defines. */
  locate(index: number): { readonly module: WalkedModule; readonly place: number } {
    const at = this.#moduleOf(index);
    return { module: this.#modules[at] as WalkedModule, place: index - (this.#firsts[at] as number) };
  }

  /** Where the body lies in the file. */
  offsetOf(index: number): number {
    return this.#numberOf(index, codeRow.offset);
  }

  /** Of the body as it lies in the file. */
  sizeOf(index: number): number {
    return this.#numberOf(index, codeRow.size);
  }

  /** The body without its indices; valid until the next one is asked for. */
  read(index: number): Uint8Array {
    const module = this.#moduleOf(index);
    const rows = this.#rows[module] as Uint32Array;
    const sites = this.#sites[module] as Uint32Array;
    const row = this.#rowOf(module, index);
    const endOfSites = rows[row + rowSize + codeRow.firstSite] ?? sites.length;
    const end = this.offsetOf(index) + this.sizeOf(index);
    this.#reserve(this.sizeOf(index));
    let length = 0;
    let from = this.offsetOf(index);
    for (let site = rows[row + codeRow.firstSite] as number; site < endOfSites; site += 2) {
      const count = indices[kindIn(sites[site] as number)] as number;
      if (count === 0) continue;
      const start = sites[site + 1] as number;
      length = this.#append(from, start, length);
      from = skipNumbers(this.#bytes, start, count);
    }
    return this.#scratch.subarray(0, this.#append(from, end, length));
  }

  /** How many instructions of each kind it has, as bytes. */
  shape(index: number): Uint8Array {
    const module = this.#moduleOf(index);
    const rows = this.#rows[module] as Uint32Array;
    const row = this.#rowOf(module, index);
    const bytes = Uint32Array.BYTES_PER_ELEMENT;
    return new Uint8Array(
      rows.buffer,
      rows.byteOffset + (row + codeRow.work) * bytes,
      (rowSize - codeRow.work) * bytes,
    );
  }

  #numberOf(index: number, column: number): number {
    const module = this.#moduleOf(index);
    return (this.#rows[module] as Uint32Array)[this.#rowOf(module, index) + column] as number;
  }

  #rowOf(module: number, index: number): number {
    return (index - (this.#firsts[module] as number)) * rowSize;
  }

  /** The place of the module that the function lies in: the last one that starts before or with it, and is not empty. */
  #moduleOf(index: number): number {
    let low = 0;
    let high = this.#firsts.length - 1;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((this.#firsts[middle] as number) <= index) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  #append(from: number, end: number, length: number): number {
    this.#scratch.set(this.#bytes.subarray(from, end), length);
    return length + end - from;
  }

  #reserve(size: number): void {
    if (size > this.#scratch.length) this.#scratch = new Uint8Array(size * 2);
  }
}

/** The offset behind so many LEB128 numbers, which were read before. */
function skipNumbers(bytes: Uint8Array, start: number, count: number): number {
  let position = start;
  for (let left = count; left > 0; position += 1) {
    if ((bytes[position] as number) < 0x80) left -= 1;
  }
  return position;
}
