// Exists so that a release is told from the one before it by what its functions are.
import type { FunctionNumber } from '../../model/code-numbers.ts';
import type { Similarity } from '../../model/similarity.ts';
import type { WalkedWasm } from '../../wasm/walk-wasm.ts';
import { firstDefined, hasOnlyNumber, type NameFunction, numberFunction } from './function-names.ts';
import { NormalBodies } from './normal-bodies.ts';
import { Pairing } from './pairing.ts';

/** Functions that are told one by one. */
const toldFunctions = 10;

/** Each function finds its partner by its body, else by its instructions, else by its name, else by its place. */
export function compareFunctions(
  before: WalkedWasm,
  after: WalkedWasm,
  nameOf: NameFunction = numberFunction,
): Similarity {
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
  const { fresh } = pairing;
  pairByName({ old, now, nameOf }, pairing);
  pairByPlace({ old, now, nameOf }, pairing);
  const added = pairing.fresh.length;
  return {
    same,
    alike,
    changed: fresh.length - added,
    added,
    removed: pairing.gone.length,
    size: sum(now, [...pairing.partners.keys()]),
    newSize: sum(now, fresh),
    largestNew: largest(now, fresh, nameOf),
  };
}

interface Both {
  readonly old: NormalBodies;
  readonly now: NormalBodies;
  readonly nameOf: NameFunction;
}

function pairByName({ old, now, nameOf }: Both, pairing: Pairing): void {
  const byName = new Map(pairing.gone.map((place) => [nameIn(old, place, nameOf), place]));
  byName.delete(undefined);
  for (const index of pairing.fresh) {
    const place = byName.get(nameIn(now, index, nameOf));
    if (place !== undefined && pairing.isGone(place)) pairing.pair(index, place);
  }
}

/** Where neither has a name, behind the partner of the neighbour. */
function pairByPlace({ old, now, nameOf }: Both, pairing: Pairing): void {
  let place = 0;
  for (const [index, partner] of pairing.partners.entries()) {
    if (partner >= 0) place = partner + 1;
    else if (pairing.isGone(place) && nameIn(now, index, nameOf) === nameIn(old, place, nameOf)) {
      pairing.pair(index, place);
      place += 1;
    }
  }
}

/** Undefined for a function that nobody named. */
function nameIn(bodies: NormalBodies, index: number, nameOf: NameFunction): string | undefined {
  const name = tell(bodies, index, nameOf);
  return hasOnlyNumber(name) ? undefined : name;
}

function tell(bodies: NormalBodies, index: number, nameOf: NameFunction): string {
  const { module, place } = bodies.locate(index);
  return nameOf(module, firstDefined(module) + place);
}

function sum(bodies: NormalBodies, indices: readonly number[]): number {
  return indices.reduce((total, index) => total + bodies.extent(index).size, 0);
}

function largest(bodies: NormalBodies, indices: readonly number[], nameOf: NameFunction): readonly FunctionNumber[] {
  return indices
    .map((index) => ({ index, ...bodies.extent(index) }))
    .sort((left, right) => right.size - left.size || left.offset - right.offset)
    .slice(0, toldFunctions)
    .map(({ index, offset, size }) => ({ function: tell(bodies, index, nameOf), offset, number: size }));
}
