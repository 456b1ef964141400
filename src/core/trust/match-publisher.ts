// Exists so that "who signed this, and may they" has one answer in the review, the index and the client.

import type { KeylessSigner, SignerFacts, VerifiedBundle } from '../model/provenance.ts';
import {
  type KeyPublisher,
  type OidcPublisher,
  type Publisher,
  type PublisherId,
  publisherId,
} from '../model/publisher.ts';
import type { ReleaseId } from '../model/statement.ts';
import type { Timestamp } from '../model/timestamp.ts';

/** When a release was published, or is being judged: a key's window and revocation are held against it. */
export interface PublishingMoment {
  readonly time: Timestamp;
  /** Absent in review: a release that is not merged yet has no sequence. */
  readonly sequence?: number;
}

export type PublisherMatch =
  | { readonly matched: true; readonly publisher: Publisher; readonly id: PublisherId }
  | { readonly matched: false; readonly reasons: readonly string[] };

/** Finds the recorded publisher that made a verified bundle (SECURITY-DESIGN section 2). */
export function matchPublisher(
  signer: SignerFacts,
  publishers: readonly Publisher[],
  moment: PublishingMoment,
): PublisherMatch {
  const reasons: string[] = [];
  for (const publisher of publishers) {
    const mismatch = mismatchOf(signer, publisher, moment);
    if (mismatch === undefined) {
      return { matched: true, publisher, id: publisherId(publisher) };
    }
    reasons.push(...mismatch);
  }
  return {
    matched: false,
    reasons: reasons.length > 0 ? reasons : [`the record names no ${nameOf(signer)}`],
  };
}

function nameOf(signer: SignerFacts): string {
  return signer.kind === 'key' ? keyName(signer.sha256) : `publisher of kind ${signer.kind}`;
}

function keyName(sha256: string): string {
  return `key ${sha256.slice(0, 12)}`;
}

/** Whether a bundle speaks of exactly this release. Threat: a genuine signature replayed for another name or version. */
export function bindsRelease(bundle: VerifiedBundle, publisher: Publisher, release: ReleaseId): boolean {
  if (
    bundle.release !== undefined &&
    (bundle.release.plugin !== release.plugin || bundle.release.version !== release.version)
  ) {
    return false;
  }
  if (publisher.kind === 'key') {
    return bundle.release !== undefined;
  }
  return bundle.signer.kind === 'github-oidc' && bundle.signer.ref === `refs/tags/${fillTag(publisher.tag, release)}`;
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

/** Why a signer is not this publisher; `undefined` if it is; an empty list if it is of another kind. */
function mismatchOf(
  signer: SignerFacts,
  publisher: Publisher,
  moment: PublishingMoment,
): readonly string[] | undefined {
  if (signer.kind === 'key') {
    return publisher.kind === 'key' ? keyMismatch(signer.sha256, publisher, moment) : [];
  }
  return publisher.kind === 'github-oidc' ? keylessMismatch(signer, publisher) : [];
}

function keyMismatch(sha256: string, publisher: KeyPublisher, moment: PublishingMoment): readonly string[] | undefined {
  if (sha256 !== publisher.sha256) {
    return [];
  }
  const key = keyName(sha256);
  const reasons: string[] = [];
  if (publisher.validFrom !== undefined && moment.time < publisher.validFrom) {
    reasons.push(`${key} is valid from ${publisher.validFrom} only`);
  }
  if (publisher.validUntil !== undefined && moment.time > publisher.validUntil) {
    reasons.push(`${key} was valid until ${publisher.validUntil}`);
  }
  const { revocation } = publisher;
  if (revocation !== undefined && (moment.sequence === undefined || moment.sequence >= revocation.fromSequence)) {
    reasons.push(`${key} is revoked (${revocation.reason}) from sequence ${revocation.fromSequence}`);
  }
  return reasons.length > 0 ? reasons : undefined;
}

/** What a certificate must say: what it is called, what was found, what will do. */
type Demand = readonly [name: string, found: string | undefined, allowed: readonly string[]];

/** Something that a record may leave open. */
function demanded(name: string, found: string | undefined, allowed: string | undefined): readonly Demand[] {
  return allowed === undefined ? [] : [[name, found, [allowed]]];
}

const defaultTriggers: readonly string[] = ['push', 'release', 'workflow_dispatch'];

/** Every extension is compared exactly; one that is missing is a failure, and the certificate's name alone proves nothing. */
function keylessMismatch(signer: KeylessSigner, publisher: OidcPublisher): readonly string[] | undefined {
  const workflow = workflowPath(signer.workflow);
  const wanted: readonly Demand[] = [
    ['issuer', signer.issuer, [publisher.issuer]],
    ['repository id', signer.repositoryId, [String(publisher.repositoryId)]],
    ['owner id', signer.ownerId, [String(publisher.ownerId)]],
    ['workflow', workflow, [publisher.workflow]],
    ['trigger', signer.trigger, publisher.triggers ?? defaultTriggers],
    ['runner', signer.runner, publisher.selfHosted === true ? ['github-hosted', 'self-hosted'] : ['github-hosted']],
    ...demanded('signing workflow', withoutHost(signer.signerWorkflow), publisher.signerWorkflow),
    ...demanded('environment', signer.environment, publisher.environment),
  ];
  const reasons = wanted
    .filter(([, found, allowed]) => found === undefined || !allowed.includes(found))
    .map(
      ([name, found, allowed]) =>
        `the certificate's ${name} is ${found ?? 'missing'}, the record says ${allowed.join(' or ')}`,
    );
  return reasons.length > 0 ? reasons : undefined;
}

/**
 * `.github/workflows/release.yml` out of `https://host/owner/name/.github/workflows/release.yml@refs/tags/v1.0.0`.
 * Threat: a file may be called `release.yml@x.yml`, a branch like a whole path.
 */
function workflowPath(uri: string | undefined): string | undefined {
  return /^https:\/\/[^/@]+\/[^/@]+\/[^/@]+\/(\.github\/workflows\/[^/@]+)@refs\//.exec(uri ?? '')?.[1];
}

function withoutHost(uri: string | undefined): string | undefined {
  return uri?.replace(/^https:\/\/[^/]+\//, '');
}
