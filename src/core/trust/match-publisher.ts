// Exists so that "who signed this, and may they" has one answer in the review, the index and the client.

import type { KeylessSigner, SignerFacts, VerifiedBundle } from '../model/provenance.ts';
import {
  defaultTriggers,
  type KeyPublisher,
  type OidcPublisher,
  type Publisher,
  type PublisherId,
  publisherId,
  type RepositoryId,
  repositoryIdOf,
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

function keyName(sha256: string): string {
  return `key ${sha256.slice(0, 12)}`;
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

interface Mismatch {
  readonly reason: string;
  /** The publisher, if the reason is that he was revoked. */
  readonly revokes?: PublisherId;
}

/** Why a signer is not this publisher; `undefined` if it is; an empty list if it is of another kind. */
function mismatchOf(
  signer: SignerFacts,
  publisher: Publisher,
  moment: PublishingMoment,
): readonly Mismatch[] | undefined {
  if (signer.kind === 'key') {
    return publisher.kind === 'key' ? keyMismatch(signer.sha256, publisher, moment) : [];
  }
  return publisher.kind === 'github-oidc' ? keylessMismatch(signer, publisher) : [];
}

function keyMismatch(
  sha256: string,
  publisher: KeyPublisher,
  moment: PublishingMoment,
): readonly Mismatch[] | undefined {
  if (sha256 !== publisher.sha256) {
    return [];
  }
  const key = keyName(sha256);
  const reasons: Mismatch[] = [];
  if (publisher.validFrom !== undefined && moment.time < publisher.validFrom) {
    reasons.push({ reason: `${key} is valid from ${publisher.validFrom} only` });
  }
  if (publisher.validUntil !== undefined && moment.time > publisher.validUntil) {
    reasons.push({ reason: `${key} was valid until ${publisher.validUntil}` });
  }
  const { revocation } = publisher;
  if (revocation !== undefined && (moment.sequence === undefined || moment.sequence >= revocation.fromSequence)) {
    reasons.push({
      reason: `${key} is revoked (${revocation.reason}) from sequence ${revocation.fromSequence}`,
      revokes: publisherId(publisher),
    });
  }
  return reasons.length > 0 ? reasons : undefined;
}

/** What a certificate must say: what it is called, what was found, what will do. */
type Demand = readonly [name: string, found: string | undefined, allowed: readonly string[]];

/** Something that a record may leave open. */
function demanded(name: string, found: string | undefined, allowed: string | undefined): readonly Demand[] {
  return allowed === undefined ? [] : [[name, found, [allowed]]];
}

/** Every extension is compared exactly; one that is missing is a failure, and the certificate's name alone proves nothing. */
function keylessMismatch(signer: KeylessSigner, publisher: OidcPublisher): readonly Mismatch[] | undefined {
  const wanted: readonly Demand[] = [
    ['issuer', signer.issuer, [publisher.issuer]],
    ['repository id', signer.repositoryId, [String(publisher.repositoryId)]],
    ['owner id', signer.ownerId, [String(publisher.ownerId)]],
    ['workflow', workflowPath(signer.workflow), [publisher.workflow]],
    ['trigger', signer.trigger, publisher.triggers ?? defaultTriggers],
    ['runner', signer.runner, publisher.selfHosted === true ? ['github-hosted', 'self-hosted'] : ['github-hosted']],
    ...demanded('signing workflow', pathOnHost(signer.signerWorkflow, signer.repository), publisher.signerWorkflow),
    ...demanded('environment', signer.environment, publisher.environment),
  ];
  const reasons = wanted
    .filter(([, found, allowed]) => found === undefined || !allowed.includes(found))
    .map(
      ([name, found, allowed]) =>
        `the certificate's ${name} is ${found ?? 'missing'}, the record says ${allowed.join(' or ')}`,
    );
  const all = [...reasons, ...strangeRepository(signer), ...strangeSigner(signer, publisher)];
  return all.length > 0 ? all.map((reason) => ({ reason })) : undefined;
}

/**
 * Threat: the path of a workflow says nothing of whose it is. A fork, or any repository, may have a release.yml; only the
 * one of the repository whose number was compared may sign.
 */
function strangeRepository({ repository, workflow }: KeylessSigner): readonly string[] {
  if (repository === undefined) {
    return ["the certificate's repository is missing"];
  }
  const path = workflowPath(workflow);
  return path === undefined || workflow?.startsWith(`${repository}/${path}@`) === true
    ? []
    : [`the certificate's workflow ${workflow} is not of its repository ${repository}`];
}

/** Threat: a reusable workflow of someone else runs with the identity of whoever calls it, at whatever version he names. */
function strangeSigner(signer: KeylessSigner, publisher: OidcPublisher): readonly string[] {
  const { signerWorkflow, workflow, repository } = signer;
  if (publisher.signerWorkflow !== undefined) {
    return [];
  }
  if (signerWorkflow === undefined) {
    return ["the certificate's signing workflow is missing"];
  }
  if (workflow === undefined || signerWorkflow === workflow) {
    return [];
  }
  return [
    `the certificate was issued to another workflow than the recorded one; if that reusable workflow may sign, record it: "signerWorkflow": "${pathOnHost(signerWorkflow, repository)}"`,
  ];
}

/**
 * `.github/workflows/release.yml` out of `https://host/owner/name/.github/workflows/release.yml@refs/tags/v1.0.0`.
 * Threat: a file may be called `release.yml@x.yml`, a branch like a whole path.
 */
function workflowPath(uri: string | undefined): string | undefined {
  return /^https:\/\/[^/@]+\/[^/@]+\/[^/@]+\/(\.github\/workflows\/[^/@]+)@refs\//.exec(uri ?? '')?.[1];
}

/** What stands behind the host that the repository is on; an address on any other host is told whole. */
function pathOnHost<Uri extends string | undefined>(uri: Uri, repository: string | undefined): string | Uri {
  const host = /^https:\/\/[^/@]+\//.exec(repository ?? '')?.[0];
  return host !== undefined && uri?.startsWith(host) === true ? uri.slice(host.length) : uri;
}
