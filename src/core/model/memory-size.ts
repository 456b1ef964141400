// Exists so that pages of a memory are counted in bytes in one way.
import type { Limits } from './artifact-facts.ts';

const usualPage = 65_536;

/** So many pages of a memory with these limits, in bytes. */
export function pagesToBytes(pages: number, { pageSize = usualPage }: Limits): number {
  return pages * pageSize;
}
