// Exists so that a release can be taken away without its version ever being used again.
import { validateRemoval } from './generated/validate-removal.js';
import { type Parser, parserOf } from './schema.ts';

/** `removed/<version>.json`: gone for good; the file is its tombstone and stays for ever. */
export interface Removal {
  readonly format: 1;
  readonly reason: string;
}

export const parseRemoval: Parser<Removal> = parserOf(validateRemoval);
