// Exists so that every way in which a signer is not a recorded publisher has its sentence.
import type { KeylessSigner, SignerFacts } from '../model/provenance.ts';
import {
  defaultTriggers,
  type KeyPublisher,
  type OidcPublisher,
  type Publisher,
  type PublisherId,
  publisherId,
} from '../model/publisher.ts';
import type { Timestamp } from '../model/timestamp.ts';

/** When a release was published, or is being judged: a key's window and revocation are held against it. */
export interface PublishingMoment {
  readonly time: Timestamp;
  /** Absent in review: a release that is not merged yet has no sequence. */
  readonly sequence?: number;
}

export interface Mismatch {
  readonly reason: string;
  /** The publisher, if the reason is that he was revoked. */
  readonly revokes?: PublisherId;
}

/** Why a signer is not this publisher; `undefined` if it is; an empty list if it is of another kind. */
export function mismatchOf(
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

export function keyName(sha256: string): string {
  return `key ${sha256.slice(0, 12)}`;
}
