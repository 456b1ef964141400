// Exists so that a release is told from the one before it by what its functions are.
import type { FunctionNumber } from '../../model/code-numbers.ts';
import type { Similarity } from '../../model/similarity.ts';
import type { WalkedWasm } from '../../wasm/walk-wasm.ts';
import { firstDefined, hasOnlyNumber, type NameFunction, NameRequests } from './function-names.ts';
import { NormalBodies } from './normal-bodies.ts';
import { Pairing } from './pairing.ts';

/** Functions that are told one by one. */
const toldFunctions = 10;
/** Ours: of each release; real ones stay below 50,000. */
const mostCompared = 100_000;

/**
 * Each function finds its partner by its body, else by its instructions, else by its name, else by its place.
 * Those behind the first 100,000 find none: they count as added or removed.
 */
// Threat: a million functions that differ. What is not compared must not look as if it were known.
export function compareFunctions(before: WalkedWasm, after: WalkedWasm): Similarity {
  const [old, now] = [new NormalBodies(before), new NormalBodies(after)];
  const pairing = new Pairing(Math.min(old.count, mostCompared), Math.min(now.count, mostCompared));
  const same = pairing.pairEqual(
    (place) => old.read(place),
    (index) => now.read(index),
  );
  const alike = pairing.pairEqual(
    (place) => old.shape(place),
    (index) => now.shape(index),
  );
  const { fresh, gone } = pairing;
  const { size, newSize, largest } = tally(now, pairing);
  const both: Both = {
    old: { bodies: old, nameOf: namesOf(before, old, gone) },
    // Without functions that lost their partner nobody is looked for by name.
    now: { bodies: now, nameOf: namesOf(after, now, gone.length === 0 ? largest : [...fresh, ...largest]) },
  };
  pairByName(both, pairing);
  pairByPlace(both, pairing);
  const [oldRest, newRest] = [old, now].map(({ count }) => Math.max(0, count - mostCompared)) as [number, number];
  const added = pairing.fresh.length;
  return {
    same,
    alike,
    changed: fresh.length - added,
    added: added + newRest,
    removed: pairing.gone.length + oldRest,
    uncompared: oldRest + newRest,
    size,
    newSize,
    largestNew: largest.map((index) => describe(both.now, index)),
  };
}

interface Tally {
  readonly size: number;
  readonly newSize: number;
  /** Of those that are new, the largest first, and equally large ones in the order of the file. */
  readonly largest: readonly number[];
}

/** One pass without a list: there may be a million functions. */
function tally(bodies: NormalBodies, pairing: Pairing): Tally {
  const compare = (left: number, right: number): number =>
    bodies.sizeOf(right) - bodies.sizeOf(left) || bodies.offsetOf(left) - bodies.offsetOf(right);
  const largest: number[] = [];
  let size = 0;
  let newSize = 0;
  for (let index = 0; index < bodies.count; index += 1) {
    size += bodies.sizeOf(index);
    if (!pairing.isFresh(index)) continue;
    newSize += bodies.sizeOf(index);
    const last = largest[toldFunctions - 1];
    if (last !== undefined && compare(last, index) < 0) continue;
    largest.push(index);
    largest.sort(compare);
    largest.length = Math.min(largest.length, toldFunctions);
  }
  return { size, newSize, largest };
}

interface Named {
  readonly bodies: NormalBodies;
  readonly nameOf: NameFunction;
}

interface Both {
  readonly old: Named;
  readonly now: Named;
}

function namesOf({ bytes }: WalkedWasm, bodies: NormalBodies, indices: readonly number[]): NameFunction {
  const requests = new NameRequests();
  for (const index of indices) tell({ bodies, nameOf: requests.ask }, index);
  return requests.answer(bytes);
}

function pairByName({ old, now }: Both, pairing: Pairing): void {
  const byName = new Map(pairing.gone.map((place) => [nameIn(old, place), place]));
  byName.delete(undefined);
  if (byName.size === 0) return;
  for (const index of pairing.fresh) {
    const place = byName.get(nameIn(now, index));
    if (place !== undefined && pairing.isGone(place)) pairing.pair(index, place);
  }
}

/** Where neither has a name, behind the partner of the neighbour. */
function pairByPlace({ old, now }: Both, pairing: Pairing): void {
  let place = 0;
  for (const [index, partner] of pairing.partners.entries()) {
    if (partner >= 0) place = partner + 1;
    else if (pairing.isGone(place) && nameIn(now, index) === nameIn(old, place)) {
      pairing.pair(index, place);
      place += 1;
    }
  }
}

/** Undefined for a function that nobody named. */
function nameIn(named: Named, index: number): string | undefined {
  const name = tell(named, index);
  return hasOnlyNumber(name) ? undefined : name;
}

function tell({ bodies, nameOf }: Named, index: number): string {
  const { module, place } = bodies.locate(index);
  return nameOf(module, firstDefined(module) + place);
}

function describe(now: Named, index: number): FunctionNumber {
  return { function: tell(now, index), offset: now.bodies.offsetOf(index), number: now.bodies.sizeOf(index) };
}
