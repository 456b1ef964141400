// Exists so that the rows of a module's functions are added up in one pass without a word to spell out.
import { codeRow, kindIn, rowSize, siteKind } from '../../wasm/code/code-record.ts';
import { workKinds, workPlace } from '../../wasm/code/instruction-table.ts';
import type { WalkedModule } from '../../wasm/walk-module.ts';

/** The function with the highest number, by its place among those that the module defines; the first of equals. */
export interface Peak {
  readonly function: number;
  readonly number: number;
}

export interface ModuleSums {
  readonly size: number;
  /** In the order of `workKinds`. */
  readonly work: Float64Array;
  readonly largest: Peak;
  readonly mostComplex: Peak;
  readonly deepest: Peak;
  readonly indirectCalls: number;
  /** Offsets. */
  readonly endlessLoops: readonly number[];
}

export function sumModule({ space: { code } }: WalkedModule): ModuleSums {
  const rows = code.rows();
  const work = new Float64Array(workKinds.length);
  let size = 0;
  let largest: Peak = { function: 0, number: 0 };
  let mostComplex: Peak = { function: 0, number: 0 };
  for (let place = 0, row = 0; row < rows.length; place += 1, row += rowSize) {
    const bytes = rows[row + codeRow.size] as number;
    const complexity = 1 + (rows[row + codeRow.work + workPlace.branch] as number);
    size += bytes;
    if (bytes > largest.number) largest = { function: place, number: bytes };
    if (complexity > mostComplex.number) mostComplex = { function: place, number: complexity };
    for (let kind = 0; kind < work.length; kind += 1) {
      work[kind] = (work[kind] as number) + (rows[row + codeRow.work + kind] as number);
    }
  }
  const { function: deepest, nesting } = code.deepest;
  return {
    size,
    work,
    largest,
    mostComplex,
    deepest: { function: deepest, number: nesting },
    ...sumSites(code.sites.view()),
  };
}

// Threat: a file may be full of endless loops; their offsets are kept, and only the first few are told.
function sumSites(sites: Uint32Array): Pick<ModuleSums, 'indirectCalls' | 'endlessLoops'> {
  const endlessLoops: number[] = [];
  let indirectCalls = 0;
  for (let at = 0; at < sites.length; at += 2) {
    const kind = kindIn(sites[at] as number);
    if (kind === siteKind.indirectCall) indirectCalls += 1;
    else if (kind === siteKind.endlessLoop) endlessLoops.push(sites[at + 1] as number);
  }
  return { indirectCalls, endlessLoops };
}
