// Exists so that what clients must demand is signed by the people who run a registry, and not by the machine that publishes it.
import type { Sha256 } from './digest.ts';
import { validateClientPolicy } from './generated/validate-client-policy.js';
import type { JsonLimits } from './json-text.ts';
import type { PublisherId } from './publisher.ts';
import { type Parser, parserOf } from './schema.ts';
import type { TrustLevel } from './trust-level.ts';

/** `trust/client-policy.json`, signed offline. */
export interface ClientPolicy {
  readonly format: 1;
  /** The number of the trust rules by which levels are computed. */
  readonly rules: number;
  /** Nothing below it is installed. */
  readonly minimumTrust: TrustLevel;
  readonly official: readonly PublisherId[];
  /** Publishers whose signatures count no more from a published sequence on, that one included, whatever records say. */
  readonly revokedPublishers: readonly {
    readonly publisher: PublisherId;
    readonly fromSequence: number;
    readonly reason: string;
  }[];
  /** Artifacts that are never installed. */
  readonly bannedDigests: readonly { readonly sha256: Sha256; readonly reason: string }[];
}

/** What holds where a registry has no policy for its clients. */
export const emptyClientPolicy: ClientPolicy = {
  format: 1,
  rules: 1,
  minimumTrust: 'untrusted',
  official: [],
  revokedPublishers: [],
  bannedDigests: [],
};

export const clientPolicyLimits: JsonLimits = { maxBytes: 16 * 1024 * 1024, maxDepth: 8 };

export const parseClientPolicy: Parser<ClientPolicy> = parserOf(validateClientPolicy, clientPolicyLimits);
