// Exists so that what makes a custom section suspicious is said in one place.
import type { SectionNumbers } from '../../model/data-facts.ts';

/** In bits per byte. */
const randomEntropy = 7.8;
/** In bytes; fewer cannot come to that entropy. */
const fewestBytes = 1_024;
const largestSection = 1_048_576;
const largestShare = 0.2;

/** Debug information, and interfaces of small adapters, may be most of a file. */
const large = ['.debug_', 'reloc.', 'component-type'];

/** The list of cargo-auditable is compressed; whether it is one, the reader of packages finds out. */
const compressed = '.dep-v0';

export function looksRandom({ name, size, entropy }: SectionNumbers): boolean {
  return name !== compressed && size >= fewestBytes && entropy > randomEntropy;
}

/** What is odd about a section of a file of `total` bytes, as the end of a sentence. */
export function oddityOf({ name, known, size }: SectionNumbers, total: number): string | undefined {
  if (!known) return `is one that no known tool writes; it has ${size} bytes`;
  if (name === 'name' || large.some((family) => name.startsWith(family))) return undefined;
  if (size > largestSection) return `has ${size} bytes`;
  const share = size / total;
  return share > largestShare && size > fewestBytes ? `is ${Math.round(share * 100)} % of the file` : undefined;
}
