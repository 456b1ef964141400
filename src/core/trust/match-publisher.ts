// Exists so that "who signed this, and may they" has one answer in the review, the index and the client.

import type { SignerFacts, VerifiedBundle } from '../model/provenance.ts';
import {
  type OidcPublisher,
  type Publisher,
  type PublisherId,
  publisherId,
  type RepositoryId,
  repositoryIdOf,
} from '../model/publisher.ts';
import type { ReleaseId } from '../model/statement.ts';
import { keyName, type Mismatch, mismatchOf, type PublishingMoment } from './signer-mismatch.ts';

export type PublisherMatch =
  | { readonly matched: true; readonly publisher: Publisher; readonly id: PublisherId }
  | {
      readonly matched: false;
      readonly reasons: readonly string[];
      /** The recorded key that signed, if nothing but its revocation stands in the way. */
      readonly revoked?: PublisherId;
    };

/** Finds the recorded publisher that made a verified bundle (SECURITY-DESIGN section 2). */
export function matchPublisher(
  signer: SignerFacts,
  publishers: readonly Publisher[],
  moment: PublishingMoment,
): PublisherMatch {
  const mismatches: Mismatch[] = [];
  for (const publisher of publishers) {
    const mismatch = mismatchOf(signer, publisher, moment);
    if (mismatch === undefined) {
      return matched(publisher);
    }
    mismatches.push(...mismatch);
  }
  const revoked = mismatches.every(({ revokes }) => revokes !== undefined) ? mismatches[0]?.revokes : undefined;
  const reasons = mismatches.map(({ reason }) => reason);
  return {
    matched: false,
    reasons: reasons.length > 0 ? reasons : [`the record names no ${nameOf(signer)}`],
    ...(revoked === undefined ? {} : { revoked }),
  };
}

/**
 * The same for a bundle of a release. A workflow may be recorded twice, with the tags of old and of new releases: the
 * one whose tag binds this release is meant.
 */
export function matchBundle(
  bundle: VerifiedBundle,
  publishers: readonly Publisher[],
  { moment, claim }: { readonly moment: PublishingMoment; readonly claim: ReleaseClaim },
): PublisherMatch {
  const binding = publishers.find(
    (publisher) => mismatchOf(bundle.signer, publisher, moment) === undefined && bindsRelease(bundle, publisher, claim),
  );
  return binding === undefined ? matchPublisher(bundle.signer, publishers, moment) : matched(binding);
}

function matched(publisher: Publisher): PublisherMatch {
  return { matched: true, publisher, id: publisherId(publisher) };
}

function nameOf(signer: SignerFacts): string {
  return signer.kind === 'key' ? keyName(signer.sha256) : `publisher of kind ${signer.kind}`;
}

/** The release that a bundle must have been made for. */
export interface ReleaseClaim extends ReleaseId {
  /** Repositories that several plugins record; unknown in review, which never reads the whole registry. */
  readonly sharedRepositories?: readonly RepositoryId[];
}

/**
 * Whether a bundle speaks of exactly this release. Threat: a genuine signature replayed for another name or version;
 * where plugins share a repository, the tag `v1.0.0` alone would be good for each of them.
 */
export function bindsRelease(bundle: VerifiedBundle, publisher: Publisher, claim: ReleaseClaim): boolean {
  const { release, recordChange } = bundle;
  if (recordChange !== undefined) {
    return false;
  }
  if (release !== undefined && (release.plugin !== claim.plugin || release.version !== claim.version)) {
    return false;
  }
  if (publisher.kind === 'key') {
    return release !== undefined;
  }
  const namesPlugin =
    release !== undefined ||
    namesItsPlugin(publisher) ||
    claim.sharedRepositories?.includes(repositoryIdOf(publisher)) !== true;
  return (
    namesPlugin &&
    bundle.signer.kind === 'github-oidc' &&
    bundle.signer.ref === `refs/tags/${fillTag(publisher.tag, claim)}`
  );
}

/** Whether the tags of a repository say which of its plugins is released. */
export function namesItsPlugin({ tag }: OidcPublisher): boolean {
  return tag.includes('{name}');
}

/** Whether a bundle is a release statement: its subjects are every file of the release but the bundles, and nothing else. */
export function coversRelease(
  bundle: VerifiedBundle,
  files: readonly { readonly name: string; readonly sha256: string }[],
): boolean {
  const signed = new Map(bundle.subjects.map(({ name, sha256 }) => [name, sha256]));
  return (
    bundle.release !== undefined &&
    files.length > 0 &&
    signed.size === files.length &&
    bundle.subjects.length === files.length &&
    files.every(({ name, sha256 }) => signed.get(name) === sha256)
  );
}

/** `v{version}` or `{name}@{version}`, filled in. */
export function fillTag(template: string, release: ReleaseId): string {
  return template.replaceAll('{name}', release.plugin).replaceAll('{version}', release.version);
}
