// Exists so that a signing identity means the same to the review, the index and the client.
import type { Sha256 } from './digest.ts';
import type { Timestamp } from './timestamp.ts';

/** Someone who may sign the releases of a plugin, as recorded in `record.json`. */
export type Publisher = KeyPublisher | OidcPublisher;

/** What keys may be; RSA of 3072 bits or more. */
export const keyAlgorithms = ['ed25519', 'ecdsa-p256', 'rsa-3072'] as const;

export type KeyAlgorithm = (typeof keyAlgorithms)[number];

export interface KeyPublisher {
  readonly kind: 'key';
  /** Digest of the SPKI DER: the key id. */
  readonly sha256: Sha256;
  readonly algorithm: KeyAlgorithm;
  /** Base64 of the SPKI DER. */
  readonly publicKey: string;
  readonly validFrom?: Timestamp;
  readonly validUntil?: Timestamp;
  readonly revocation?: { readonly reason: 'rotated' | 'compromised'; readonly fromSequence: number };
}

export interface OidcPublisher {
  readonly kind: 'github-oidc';
  readonly issuer: string;
  readonly repository: string;
  readonly repositoryId: number;
  readonly ownerId: number;
  readonly workflow: string;
  readonly signerWorkflow?: string;
  /** `v{version}` or `{name}@{version}`. */
  readonly tag: string;
  readonly triggers?: readonly string[];
  readonly environment?: string;
  readonly selfHosted?: boolean;
}

/** What starts a workflow that may sign, where its publisher names no triggers. */
export const defaultTriggers: readonly string[] = ['push', 'release', 'workflow_dispatch'];

/** One spelling of a publisher, for evidence, lockfiles and messages. */
export type PublisherId = string;

/** One spelling of a repository, whatever it is called today: `github:<repository id>`. */
export type RepositoryId = string;

const githubIssuer = 'https://token.actions.githubusercontent.com';

export function publisherId(publisher: Publisher): PublisherId {
  if (publisher.kind === 'key') {
    return `key:${publisher.sha256}`;
  }
  return `${repositoryIdOf(publisher)}:${publisher.workflow}`;
}

/** Threat: another GitHub server counts its repositories anew, so that a number alone could be anyone's. */
export function repositoryIdOf({ issuer, repositoryId }: OidcPublisher): RepositoryId {
  return `${issuer === githubIssuer ? 'github' : `github:${issuer}`}:${repositoryId}`;
}
