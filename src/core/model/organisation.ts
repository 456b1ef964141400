// Exists so that an organisation owns its namespace through named members.
import type { Account } from './account.ts';
import { validateOrganisation } from './generated/validate-organisation.js';
import { type Parser, parserOf } from './schema.ts';
import type { TrustLevel } from './trust-level.ts';

/** `orgs/<org>.json`. */
export interface Organisation {
  readonly format: 1;
  readonly members: readonly Member[];
  /** What every release of the organisation must reach, if that is more than the registry's policy demands. */
  readonly requiredTrust?: TrustLevel;
}

export interface Member extends Account {
  readonly role: 'admin' | 'member';
}

export const parseOrganisation: Parser<Organisation> = parserOf(validateOrganisation);
