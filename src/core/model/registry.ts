// Exists so that who runs a registry, and where it is published, is one file.
import type { Account } from './account.ts';
import { validateRegistry } from './generated/validate-registry.js';
import { type Parser, parserOf } from './schema.ts';
import type { Timestamp } from './timestamp.ts';

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
  /** Where the files of releases lie; absent where nobody holds them, and artifacts stay where their manifests say. */
  readonly releases?: ReleaseHost;
  /** Set when the registry ends: it is read as before, and takes nothing more. */
  readonly closed?: Closing;
}

/** The forge's place for files of releases. */
export interface ReleaseHost {
  /** Tag and name of a file follow; ends in `/`. */
  readonly url: string;
  /** The first sequence whose releases are held there; all where it is absent. */
  readonly fromSequence?: number;
}

/** The end of a registry, as its administrators announce it. */
export interface Closing {
  /** From then on; it may lie ahead. */
  readonly since: Timestamp;
  /** Told to whoever still proposes something: where the plugins go. */
  readonly reason: string;
}

export const parseRegistry: Parser<Registry> = parserOf(validateRegistry);
