// Exists so that ownership and signing rights live in one file that no release can change.
import { validateRecord } from './generated/validate-record.js';
import type { Publisher } from './publisher.ts';
import { type Parser, parserOf } from './schema.ts';
import type { VersionRange } from './version.ts';

/** `record.json` of a plugin. */
export interface PluginRecord {
  readonly format: 1;
  readonly owners: readonly Owner[];
  readonly publishers: readonly Publisher[];
  readonly provenanceReset?: { readonly fromSequence: number; readonly reason: string };
}

/** An account that may change a plugin; `versions` limits it to a range of releases. */
export interface Owner {
  readonly login: string;
  readonly id: number;
  readonly versions?: VersionRange;
}

export const parseRecord: Parser<PluginRecord> = parserOf(validateRecord);
