// Exists so that "which versions" is a few machine words: a registry knows every version, so a set of them is a row of bits.

/**
 * A set of values of one package. Value 0 says that the package is absent, value 1 is its lowest version, and so on.
 * Never changed once made; sets of one package have equally many words.
 */
export type VersionSet = readonly number[];

/** Bits a word: numbers of that size are kept unboxed. */
const wordBits = 30;
const fullWord = 2 ** wordBits - 1;

export const absent = 0;

export function setOf(size: number, values: Iterable<number>): VersionSet {
  const words = new Array<number>(Math.ceil(size / wordBits)).fill(0);
  for (const value of values) {
    const word = Math.floor(value / wordBits);
    words[word] = (words[word] as number) | (1 << (value % wordBits));
  }
  return words;
}

export function fullSet(size: number): VersionSet {
  const words = new Array<number>(Math.ceil(size / wordBits)).fill(fullWord);
  words[words.length - 1] = fullWord >>> (words.length * wordBits - size);
  return words;
}

export function union(left: VersionSet, right: VersionSet): VersionSet {
  const words = new Array<number>(left.length);
  for (let word = 0; word < left.length; word += 1) {
    words[word] = (left[word] as number) | (right[word] as number);
  }
  return words;
}

export function intersection(left: VersionSet, right: VersionSet): VersionSet {
  const words = new Array<number>(left.length);
  for (let word = 0; word < left.length; word += 1) {
    words[word] = (left[word] as number) & (right[word] as number);
  }
  return words;
}

/** What is in `left` and not in `right`. */
export function difference(left: VersionSet, right: VersionSet): VersionSet {
  const words = new Array<number>(left.length);
  for (let word = 0; word < left.length; word += 1) {
    words[word] = (left[word] as number) & ~(right[word] as number);
  }
  return words;
}

export function isSubset(part: VersionSet, whole: VersionSet): boolean {
  for (let word = 0; word < part.length; word += 1) {
    if (((part[word] as number) & ~(whole[word] as number)) !== 0) {
      return false;
    }
  }
  return true;
}

export function isDisjoint(left: VersionSet, right: VersionSet): boolean {
  for (let word = 0; word < left.length; word += 1) {
    if (((left[word] as number) & (right[word] as number)) !== 0) {
      return false;
    }
  }
  return true;
}

export function isEmpty(set: VersionSet): boolean {
  return isDisjoint(set, set);
}

export function has(set: VersionSet, value: number): boolean {
  return (((set[Math.floor(value / wordBits)] as number) >>> (value % wordBits)) & 1) === 1;
}

/** The only value of a set; `undefined` when it has none or several. */
export function onlyValue(set: VersionSet): number | undefined {
  let only: number | undefined;
  for (const [word, bits] of set.entries()) {
    if (bits !== 0) {
      if (only !== undefined || (bits & (bits - 1)) !== 0) {
        return undefined;
      }
      only = word * wordBits + 31 - Math.clz32(bits);
    }
  }
  return only;
}

/** Lowest first. */
export function valuesOf(set: VersionSet): readonly number[] {
  const values: number[] = [];
  for (const [word, bits] of set.entries()) {
    for (let rest = bits; rest !== 0; rest &= rest - 1) {
      values.push(word * wordBits + 31 - Math.clz32(rest & -rest));
    }
  }
  return values;
}
