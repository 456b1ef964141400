// Exists so that the packages a program was built from are one list, wherever its compiler left them.
import type { CustomSection } from '../../model/artifact-facts.ts';
import type { EmbeddedPackage, PackageLists } from '../../model/data-facts.ts';
import type { Inflate } from '../../model/inflate.ts';
import { compareText } from '../../model/order.ts';
import type { WalkedWasm } from '../../wasm/walk-wasm.ts';
import { goLibrary, readGoPackages } from './go-packages.ts';
import { readRustPackages, rustListSection } from './rust-packages.ts';

/** Threat: every list costs a megabyte of text at the worst. Components of many modules have a list for each. */
const mostLists = 16;

export interface Packages {
  readonly packageLists: PackageLists;
  readonly packages: readonly EmbeddedPackage[];
}

/** Where lists may lie: sections, and offsets of what Go's start with. */
export interface PackagePlaces {
  readonly sections: readonly CustomSection[];
  readonly goLists: readonly number[];
}

/** Every package once, sorted by ecosystem, name and version. */
export function readPackages({ bytes, facts }: WalkedWasm, places: PackagePlaces, inflate: Inflate): Packages {
  const rust = places.sections
    .filter(({ name }) => name === rustListSection)
    .map(
      ({ offset, size }) =>
        () =>
          readRustPackages(bytes.subarray(offset, offset + size), inflate),
    );
  const go = places.goLists.map((offset) => () => readGoPackages(bytes, offset));
  const lists = [...rust, ...go];
  const library = goLibrary([facts, ...facts.modules].flatMap(({ producers }) => producers));
  const found = lists.slice(0, mostLists).map((read) => read());
  const read = found.filter((list) => list !== undefined);
  const byKey = new Map(
    [...read.flat(), ...library].map((one) => [`${one.ecosystem} ${one.name} ${one.version}`, one]),
  );
  return {
    packageLists: { read: read.length, unread: lists.length - read.length },
    packages: [...byKey].sort(([a], [b]) => compareText(a, b)).map(([, one]) => one),
  };
}
