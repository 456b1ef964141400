// Exists so that what function bodies do is remembered in a few bytes per function and per call.
import type { CodeFacts, FunctionFacts, Site, Work } from '../../model/code-facts.ts';
import { GrowingNumbers } from '../growing-numbers.ts';
import { workKinds } from './instruction-table.ts';
import { watchedConstants } from './watched-constants.ts';

const siteKinds = [
  'call',
  'indirect call',
  'function reference',
  'memory growth',
  'memory growth in a loop',
  'reference call',
  'endless loop',
] as const satisfies readonly Site['kind'][];

/** Places in `siteKinds`. */
export const siteKind = {
  call: 0,
  indirectCall: 1,
  functionReference: 2,
  growth: 3,
  growthInLoop: 4,
  referenceCall: 5,
  endlessLoop: 6,
} as const;

/** The first number of a site. `target` is below 2^20. A table from 511 on is remembered as 511. */
export function packSite(kind: number, target: number, table = 0): number {
  return Math.min(table, 511) * 2 ** 23 + target * 8 + kind;
}

/** One of `siteKind`, from the first number of a site. */
export function kindIn(site: number): number {
  return site & 7;
}

/** What is called, referred to or grown, from the first number of a site. */
export function targetIn(site: number): number {
  return (site >>> 3) & 0xfffff;
}

/** A row of one function: offset, size, first site, and one count for each kind of work. */
const head = 3;
export const rowSize: number = head + workKinds.length;

/** Where the columns of a row of `rows()` stand: the counts from `work` on, in the order of `workKinds`. */
export const codeRow = { offset: 0, size: 1, firstSite: 2, work: 3 } as const;

/** Facts of all bodies of one module, as numbers in rows. */
export class CodeRecord implements CodeFacts {
  readonly #rows = new GrowingNumbers();
  /** Two numbers for each site: what `kindIn` and `targetIn` read, then its offset. */
  readonly sites: GrowingNumbers = new GrowingNumbers();
  readonly #slots = new GrowingNumbers();
  functions = 0;
  /** How many instructions of each kind the function at hand has, in the order of `workKinds`. */
  readonly work: Uint32Array = new Uint32Array(workKinds.length);
  /** By their place in `watchedConstants`: the first offset of each that was met, else 0. */
  readonly watched: Uint32Array = new Uint32Array(watchedConstants.length);
  /** The most blocks that are open at once in one function, and the place of that function. */
  deepest = { function: 0, nesting: 0 };

  /** Makes room for the rows of so many functions: of a million, none is moved again and again. */
  expect(functions: number): void {
    this.#rows.expect(functions * rowSize);
  }

  /** What is counted and added from here on belongs to that function. */
  openFunction(offset: number, size: number): void {
    this.#rows.push(offset);
    this.#rows.push(size);
    this.#rows.push(this.sites.length);
    this.work.fill(0);
  }

  /** With the most blocks that were open at once in it. */
  closeFunction(nesting: number): void {
    if (nesting > this.deepest.nesting) this.deepest = { function: this.functions, nesting };
    for (const count of this.work) this.#rows.push(count);
    this.functions += 1;
  }

  /** The rows of all functions, without a copy. */
  rows(): Uint32Array {
    return this.#rows.view();
  }

  /** `site` is packed. */
  addSite(site: number, offset: number): void {
    this.sites.push(site);
    this.sites.push(offset);
  }

  /** The last call goes through a constant place of a table. */
  addSlot(table: number, slot: number): void {
    this.#slots.push(this.sites.length / 2 - 1);
    this.#slots.push(table);
    this.#slots.push(slot);
  }

  /** Calls through a constant place of a table, in the order of the file. */
  *slots(): Generator<{ readonly site: number; readonly table: number; readonly slot: number }> {
    for (let at = 0; at < this.#slots.length; at += 3) {
      yield { site: this.#slots.at(at), table: this.#slots.at(at + 1), slot: this.#slots.at(at + 2) };
    }
  }

  /** Sites are numbered through all functions; of the number of functions this gives the number of sites. */
  firstSiteOf(index: number): number {
    return index < this.functions ? this.#rows.at(index * rowSize + 2) / 2 : this.sites.length / 2;
  }

  offsetOf(site: number): number {
    return this.sites.at(site * 2 + 1);
  }

  addWatched(place: number, offset: number): void {
    if (this.watched[place] === 0) this.watched[place] = offset;
  }

  functionAt(index: number): FunctionFacts | undefined {
    if (index >= this.functions) return undefined;
    const rows = this.#rows.view();
    const row = index * rowSize;
    const [offset, size, firstSite, ...counts] = rows.subarray(row, row + rowSize) as unknown as [
      number,
      number,
      number,
      ...number[],
    ];
    const endOfSites = rows[row + rowSize + head - 1] ?? this.sites.length;
    return {
      offset,
      size,
      instructions: counts.reduce((sum, count) => sum + count, 0),
      work: Object.fromEntries(workKinds.map((kind, place) => [kind, counts[place]])) as unknown as Work,
      sites: this.#sitesBetween(firstSite, endOfSites),
    };
  }

  #sitesBetween(first: number, end: number): readonly Site[] {
    const numbers = [...this.sites.view().subarray(first, end)];
    return numbers.flatMap((packed, at) => {
      const offset = numbers[at + 1];
      const kind = siteKinds[kindIn(packed)];
      if (at % 2 === 1 || offset === undefined || kind === undefined) return [];
      return [{ kind, target: targetIn(packed), table: packed >>> 23, offset }];
    });
  }
}
