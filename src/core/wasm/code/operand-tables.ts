// Exists so that the first use of a feature is noticed without a question at every instruction.
import type { WasmFeature } from '../../model/wasm-features.ts';
import type { Reader } from '../reader.ts';
import { operand, operandsOfPages, pages } from './instruction-table.ts';
import { longStepOf, shortStepOf } from './quick-steps.ts';

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
  /** What `shortStepOf` and `longStepOf` give for each code of one byte. */
  readonly shortSteps: Int32Array = new Int32Array(0x100);
  readonly longSteps: Int32Array = new Int32Array(0x100);

  constructor() {
    this.#step();
  }

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
    this.#step();
    return this.behindPrefix(page, code);
  }

  #step(): void {
    for (const [code, follows] of this.oneByte.subarray(0, 0x100).entries()) {
      this.shortSteps[code] = shortStepOf(code, follows);
      this.longSteps[code] = longStepOf(follows);
    }
  }
}
