// Exists so that names which are spelled with other characters of the same look read alike; wider than `foldName`.
import { foldName } from '../plugin-name.ts';

/**
 * Digits that are read as letters, and letters that small print does not tell apart. Pairs of letters that are read as
 * one are written out, so that it does not matter where a pair begins: `rnn` is `rm`, and `vvv` is `vw`.
 */
const alike: readonly (readonly [RegExp, string])[] = [
  [/2/g, 'z'],
  [/3/g, 'e'],
  [/4/g, 'a'],
  [/[68]/g, 'b'],
  [/7/g, 't'],
  [/[9q]/g, 'g'],
  [/u/g, 'v'],
  [/w/g, 'vv'],
  [/m/g, 'nn'],
  [/r(?=[nr])|(?<=[nr])r/g, 'n'],
];

export function foldWidely(name: string): string {
  return alike.reduce((text, [from, to]) => text.replace(from, to), foldName(name));
}
