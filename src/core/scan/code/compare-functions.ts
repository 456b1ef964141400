// Exists so that a release is told from the one before it by what its functions are.
import type { FunctionNumber } from '../../model/code-numbers.ts';
import type { Similarity } from '../../model/similarity.ts';
import type { WalkedWasm } from '../../wasm/walk-wasm.ts';
import { firstDefined, hasOnlyNumber, type NameFunction, NameRequests } from './function-names.ts';
import { NormalBodies } from './normal-bodies.ts';
import { Pairing } from './pairing.ts';

/** Functions that are told one by one. */
const toldFunctions = 10;

/** Each function finds its partner by its body, else by its instructions, else by its name, else by its place. */
export function compareFunctions(before: WalkedWasm, after: WalkedWasm): Similarity {
  const [old, now] = [new NormalBodies(before), new NormalBodies(after)];
  const pairing = new Pairing(old.count, now.count);
  const same = pairing.pairEqual(
    (place) => old.read(place),
    (index) => now.read(index),
  );
  const alike = pairing.pairEqual(
    (place) => old.shape(place),
    (index) => now.shape(index),
  );
  const { fresh, gone } = pairing;
  const both: Both = {
    old: { bodies: old, nameOf: namesOf(before, old, gone) },
    now: { bodies: now, nameOf: namesOf(after, now, fresh) },
  };
  pairByName(both, pairing);
  pairByPlace(both, pairing);
  const added = pairing.fresh.length;
  return {
    same,
    alike,
    changed: fresh.length - added,
    added,
    removed: pairing.gone.length,
    size: sum(now, [...pairing.partners.keys()]),
    newSize: sum(now, fresh),
    largestNew: largest(both.now, fresh),
  };
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

function sum(bodies: NormalBodies, indices: readonly number[]): number {
  return indices.reduce((total, index) => total + bodies.extent(index).size, 0);
}

function largest(now: Named, indices: readonly number[]): readonly FunctionNumber[] {
  return indices
    .map((index) => ({ index, ...now.bodies.extent(index) }))
    .sort((left, right) => right.size - left.size || left.offset - right.offset)
    .slice(0, toldFunctions)
    .map(({ index, offset, size }) => ({ function: tell(now, index), offset, number: size }));
}
