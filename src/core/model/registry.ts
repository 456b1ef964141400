// Exists so that who runs a registry, and where it is published, is one file.
import type { Account } from './account.ts';
import { validateRegistry } from './generated/validate-registry.js';
import { type Parser, parserOf } from './schema.ts';

/** `registry.json`. */
export interface Registry {
  readonly format: 1;
  readonly name: string;
  /** Where the published index is; ends in `/`. */
  readonly url: string;
  readonly administrators: readonly Account[];
  readonly reviewers: readonly Account[];
  /** Added to the count of first-parent commits, so that sequences never fall after a rewrite. */
  readonly sequenceBase: number;
  /** Its end: what is published stays, and nothing merges any more. */
  readonly endOfLife?: { readonly reason: string };
}

export const parseRegistry: Parser<Registry> = parserOf(validateRegistry);
