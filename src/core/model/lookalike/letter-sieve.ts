// Exists so that a hundred thousand names are passed by at a glance, and only those with the same letters are compared.
import type { NameForms } from './name-forms.ts';

/** Characters that any rule takes for each other share a bit, and so do those that a pair is taken for: `rn` and `m`. */
const alike = 'il1cd t7 mnr uvw 0o 5s 2z 3e 4a 68b 9gq f h j k p x y'.split(' ');

/** Of every ASCII character: four bytes with its bit, if it has one. */
const bits = new DataView(new ArrayBuffer(4 * 128));
for (const [bit, characters] of alike.entries()) {
  for (const character of characters) {
    bits.setInt32(4 * character.charCodeAt(0), 1 << bit);
  }
}

/** Hyphen and slash come before it. */
const firstDigit = 0x30;
const at = 0x40;

/** What the letters of two names leave possible. */
export interface Reach {
  /** One could be the other in other words. */
  readonly same: boolean;
  /** One could be a slip away from the other. */
  readonly slip: boolean;
  /** One could be a part of the other. */
  readonly part: boolean;
}

/** Which rules could hold between a name and another one: says yes too often, never no. Nothing where none could. */
export function letterSieve({ letters, cores }: NameForms): (near: string) => Reach | undefined {
  const all = bitsOf(letters);
  const least = [...cores].map(bitsOf).reduce(both, all);
  const leastPairs = [...cores].map(pairsOf).reduce(both, pairsOf(letters));
  const isPart = (near: string): boolean => near.startsWith('@') || (leastPairs & ~pairsOf(near)) === 0;
  return (near) => {
    const others = bitsOf(near);
    const slip = countBits(others ^ all) <= 2;
    const part = (least & ~others) === 0 && isPart(near);
    return slip || part ? { same: others === all, slip, part } : undefined;
  };
}

function both(left: number, right: number): number {
  return left & right;
}

function bitsOf(name: string): number {
  let set = 0;
  for (let index = 0; index < name.length; index += 1) {
    set |= bits.getInt32(4 * (name.charCodeAt(index) & 127));
  }
  return set;
}

/** One of 32 bits for every two letters that follow each other, whatever sign stands between them. */
function pairsOf(name: string): number {
  let set = 0;
  let before = 0;
  for (let index = 0; index < name.length; index += 1) {
    const code = name.charCodeAt(index);
    if (code >= firstDigit && code !== at) {
      set |= before === 0 ? 0 : 1 << ((7 * before + code) & 31);
      before = code;
    }
  }
  return set;
}

function countBits(set: number): number {
  let count = 0;
  for (let rest = set; rest !== 0; rest &= rest - 1) {
    count += 1;
  }
  return count;
}
