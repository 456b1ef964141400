// Exists so that names which are spelled with other characters of the same look read alike; wider than `foldName`.
import { foldName } from '../plugin-name.ts';

/** Digits that are read as letters, and letters that small print does not tell apart. Applied to folded names, in order. */
const alike: readonly (readonly [string, string])[] = [
  ['2', 'z'],
  ['3', 'e'],
  ['4', 'a'],
  ['6', 'b'],
  ['7', 't'],
  ['8', 'b'],
  ['9', 'g'],
  ['q', 'g'],
  ['u', 'v'],
  ['nn', 'm'],
  ['vv', 'w'],
];

export function foldWidely(name: string): string {
  return alike.reduce((text, [from, to]) => text.replaceAll(from, to), foldName(name));
}
