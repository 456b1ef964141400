// Exists so that the first use of a feature is noticed without a question at every instruction.
import type { WasmFeature } from '../../model/wasm-features.ts';
import type { Reader } from '../reader.ts';
import { operand, operandsOfPages, pages, workOf } from './instruction-table.ts';

/** Operands from here on are the place of a feature in `features`: one that no body used so far. */
export const firstUse = 128;

const features: readonly WasmFeature[] = [...new Set(pages.flat().flatMap(([, , , feature]) => feature ?? []))];

const unmet: readonly Uint8Array[] = pages.map((rows, page) => {
  const table = (operandsOfPages[page] as Uint8Array).slice();
  for (const [first, last, , feature] of rows) {
    if (feature !== undefined) table.fill(firstUse + features.indexOf(feature), first, last + 1);
  }
  return table;
});

/** For what follows in short: how many bytes the whole instruction has, and the bits of the next two that must be 0 then. */
const shortForms: ReadonlyMap<number, { readonly size: number; readonly zeros: number }> = new Map([
  [operand.none, { size: 1, zeros: 0 }],
  [operand.index, { size: 2, zeros: 0x0080 }],
  [operand.i32, { size: 2, zeros: 0x0080 }],
  [operand.i64, { size: 2, zeros: 0x0080 }],
  // An alignment without flags, and an offset.
  [operand.memory, { size: 3, zeros: 0x80f0 }],
]);

/** Set in the step of an instruction that is never short; whoever asks about bytes sets it in them as well. */
export const notShort = 1;
/** The bits of a step that are held against an instruction's bytes: none of them may be set in both if it is short. */
export const shortBits: number = 0x00ffff00 | notShort;

/**
 * All that the walk asks of most instructions, in one number that is laid out as their bytes are:
 * above the code's own byte the bits that must be 0, in place of the code the size, at the top the kind of work.
 */
function stepOf(code: number, follows: number): number {
  const work = (workOf[code] as number) << 24;
  const short = shortForms.get(follows);
  return short === undefined ? work | notShort : work | (short.zeros << 8) | (short.size << 1);
}

const unmetSteps = Int32Array.from({ length: 0x100 }, (_, code) =>
  stepOf(code, (unmet[0] as Uint8Array)[code] as number),
);

interface Instruction {
  /** 0 for a code of one byte, otherwise the place of its prefix. */
  readonly page: number;
  readonly code: number;
  readonly offset: number;
}

/** What follows each code, for the bodies of one module. A feature that was met is forgotten, and costs nothing more. */
export class OperandTables {
  readonly #tables = unmet.map((table) => table.slice());
  readonly oneByte: Uint8Array = this.#tables[0] as Uint8Array;
  /** See `stepOf`. */
  readonly steps: Int32Array = unmetSteps.slice();

  behindPrefix(page: number, code: number): number {
    return (this.#tables[page] as Uint8Array)[code] ?? operand.unknown;
  }

  /** Notes the feature that the tables gave for this instruction, and tells what follows it. */
  meet({ features: log }: Reader, { page, code, offset }: Instruction): number {
    const place = this.behindPrefix(page, code) - firstUse;
    const feature = features[place] as WasmFeature;
    log.note(feature, offset);
    for (const [at, rows] of pages.entries()) {
      const known = operandsOfPages[at] as Uint8Array;
      for (const [first, last, , met] of rows) {
        if (met === feature) this.#tables[at]?.set(known.subarray(first, last + 1), first);
      }
    }
    for (const [at, follows] of this.oneByte.subarray(0, 0x100).entries()) this.steps[at] = stepOf(at, follows);
    return this.behindPrefix(page, code);
  }
}
