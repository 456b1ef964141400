// Exists so that a client believes nothing that it has not verified itself: bytes, signatures, publisher, level.

import type { ClientPolicy } from '../core/model/client-policy.ts';
import type { Sha256 } from '../core/model/digest.ts';
import { decodeText, sourceFileLimits } from '../core/model/json-text.ts';
import { parseManifest } from '../core/model/manifest.ts';
import { listPermissions, type Permissions } from '../core/model/permissions.ts';
import { organisationOf, type PluginName } from '../core/model/plugin-name.ts';
import type { BundleFacts } from '../core/model/provenance.ts';
import type { PublisherId } from '../core/model/publisher.ts';
import type { Shard, ShardRelease } from '../core/model/shard.ts';
import type { TrustLevel } from '../core/model/trust-level.ts';
import type { Version } from '../core/model/version.ts';
import { isLower, lowerOf, type TrustDemand, trustRules, unmetDemand } from '../core/trust/trust-level.ts';
import { type WeighedRelease, weighRelease } from '../core/trust/weigh-release.ts';
import { PlugyardError } from '../errors.ts';
import type { Hasher, SignatureVerifier } from '../ports.ts';
import type { PublishedIndex } from './read-index.ts';

export interface VerifyPorts {
  readonly index: PublishedIndex;
  readonly verifier: SignatureVerifier;
  readonly hash: Hasher;
  /** What the user wants at least, besides what the registry and organisations demand. */
  readonly minimumTrust?: TrustLevel;
  /** Removed releases that the user names in so many words. */
  readonly admitted?: ReadonlyMap<PluginName, Version> | undefined;
}

/** What a release turned out to be worth. */
export interface ProvedTrust {
  readonly publisher?: PublisherId;
  /** The level that counts: the lower one of what the index says and what the evidence proves. */
  readonly level: TrustLevel;
  /** What the evidence proves; higher than `level` where the index says less, of which a user should be told. */
  readonly proved: TrustLevel;
}

export interface VerifiedRelease extends ProvedTrust {
  readonly artifact: Uint8Array;
  readonly manifest: Uint8Array;
}

/**
 * Fetches a release and verifies it. Every failure is `RELEASE_REMOVED`, `ARTIFACT_BANNED`, `CHECKSUM_MISMATCH`,
 * `INDEX_INVALID`, `SIGNATURE_VERIFICATION_FAILED`, `PUBLISHER_REVOKED`, `TRUST_MISMATCH` or `TRUST_TOO_LOW`.
 */
export async function fetchVerified(ports: VerifyPorts, shard: Shard, release: ShardRelease): Promise<VerifiedRelease> {
  const isRefused = release.removed !== undefined && ports.admitted?.get(shard.name) !== release.version;
  if (isRefused || release.artifact === undefined) {
    throw new PlugyardError(
      'RELEASE_REMOVED',
      `${shard.name} ${release.version} was removed: ${release.removed?.reason ?? 'its bytes are gone'}`,
      {
        hint: 'Choose another version.',
      },
    );
  }
  refuseBanned(await ports.index.policy(), release.artifact.sha256, nameOf(shard, release));
  const artifact = await ports.index.file(release.artifact);
  const manifest = await ports.index.file(release.manifest);
  refuseOther(manifest, shard, release);
  return { artifact, manifest, ...(await weighBytes(ports, { shard, release, artifact })) };
}

/** Threat: bytes that were found to do harm; they are not even fetched. */
function refuseBanned({ bannedDigests }: ClientPolicy, digest: Sha256, what: string): void {
  const banned = bannedDigests.find(({ sha256 }) => sha256 === digest);
  if (banned !== undefined) {
    throw new PlugyardError('ARTIFACT_BANNED', `The registry has banned the artifact of ${what}: ${banned.reason}`, {
      hint: 'Do not use it: plugyard remove it, or choose another version.',
      details: { sha256: digest },
    });
  }
}

function nameOf({ name }: Shard, { version }: ShardRelease): string {
  return `${name} ${version}`;
}

/** Threat: an index that shows the user other permissions than the manifest that hosts will enforce. */
function refuseOther(bytes: Uint8Array, shard: Shard, release: ShardRelease): void {
  const text = decodeText(bytes, sourceFileLimits.maxBytes);
  const manifest = text.ok ? parseManifest(text.value) : text;
  const said = manifest.ok
    ? claimOf(manifest.value.name, manifest.value.version, manifest.value.permissions)
    : undefined;
  if (said !== claimOf(shard.name, release.version, release.permissions)) {
    throw new PlugyardError(
      'INDEX_INVALID',
      `The manifest of ${shard.name} ${release.version} says other things than the index`,
      {
        hint: 'Do not use it. Report it to those who run the registry.',
      },
    );
  }
}

function claimOf(name: PluginName, version: Version, permissions: Permissions | undefined): string {
  return JSON.stringify([name, version, listPermissions(permissions)]);
}

interface BytesOfRelease {
  readonly shard: Shard;
  readonly release: ShardRelease;
  readonly artifact: Uint8Array;
}

/** Verifies the signatures of a release over bytes that are at hand, and computes its trust level again. */
export async function weighBytes(ports: VerifyPorts, bytes: BytesOfRelease): Promise<ProvedTrust> {
  const { shard, release, artifact } = bytes;
  const policy = await ports.index.policy();
  const digest = ports.hash(artifact);
  refuseBanned(policy, digest, nameOf(shard, release));
  const { name, publishers, sharedRepositories } = shard;
  const weighed = weighRelease({
    claim: {
      plugin: name,
      version: release.version,
      ...(sharedRepositories === undefined ? {} : { sharedRepositories }),
    },
    artifact: digest,
    manifest: release.manifest.sha256,
    provenance: { bundles: await verifyBundles(ports, bytes) },
    publishers,
    moment: { time: release.publishedAt, sequence: release.publishedSequence },
    said: release.evidence,
    policy,
  });
  refuseUnproved(weighed, shard, release);
  refuseForged(weighed, shard, release);
  const level = lowerOf(release.trustLevel, weighed.level);
  refuseTooLow(level, demandsOf(ports, shard, policy), nameOf(shard, release));
  return {
    level,
    proved: weighed.level,
    ...(weighed.publisher === undefined ? {} : { publisher: weighed.publisher }),
  };
}

async function verifyBundles(
  { index, verifier }: VerifyPorts,
  { shard, release, artifact }: BytesOfRelease,
): Promise<readonly BundleFacts[]> {
  const trustedRoot = await index.trustedRoot();
  return await Promise.all(
    release.evidence.bundles.map(async (file): Promise<BundleFacts> => {
      const bytes = await index.file(file);
      const context = { publishers: shard.publishers, artifact, trustedRoot };
      return {
        file: file.file,
        sha256: file.sha256,
        size: file.size,
        verification: await verifier.verify(bytes, context),
      };
    }),
  );
}

const report = 'Do not use it. Report it to those who run the registry.';

/** Threat: an index that promises more than the signatures prove. */
function refuseUnproved(weighed: WeighedRelease, shard: Shard, release: ShardRelease): void {
  const what = nameOf(shard, release);
  if (weighed.refusals.length > 0) {
    throw new PlugyardError(
      'SIGNATURE_VERIFICATION_FAILED',
      `The signature of ${what} does not verify: ${weighed.refusals.join('; ')}`,
      { hint: report },
    );
  }
  if (weighed.publisher === undefined && weighed.revocations.length > 0) {
    throw new PlugyardError(
      'PUBLISHER_REVOKED',
      `Whoever signed ${what} may sign no more: ${weighed.revocations.join('; ')}`,
      { hint: 'Choose a release from before the revocation, or one that another publisher has signed.' },
    );
  }
  if (isLower(weighed.level, release.trustLevel)) {
    const unknownRules = release.evidence.rules !== trustRules;
    throw new PlugyardError(
      'TRUST_MISMATCH',
      `The index calls ${what} ${release.trustLevel}; its evidence proves ${weighed.level}`,
      { hint: unknownRules ? 'It was weighed by rules of another version: update plugyard.' : report },
    );
  }
}

/** Threat: an index that shows another signer than the one who signed. A revocation may be newer than the index. */
function refuseForged(weighed: WeighedRelease, shard: Shard, release: ShardRelease): void {
  const { publisher, certificate, rules } = release.evidence;
  const proved: Readonly<Record<string, string>> = { ...weighed.certificate };
  const isForged =
    (publisher !== undefined && publisher !== weighed.publisher) ||
    Object.entries(certificate ?? {}).some(([name, text]) => proved[name] !== text);
  if (isForged && weighed.revocations.length === 0 && rules === trustRules) {
    throw new PlugyardError(
      'TRUST_MISMATCH',
      `The index shows other facts than the signature of ${nameOf(shard, release)}, which is by ${weighed.publisher ?? 'nobody on record'}`,
      { hint: report },
    );
  }
}

/** Who demands how much of a plugin. */
export function demandsOf(
  { minimumTrust }: Pick<VerifyPorts, 'minimumTrust'>,
  shard: Shard,
  policy: ClientPolicy,
): readonly TrustDemand[] {
  const { requiredTrust } = shard;
  return [
    { level: policy.minimumTrust, by: 'the registry demands' },
    ...(requiredTrust === undefined
      ? []
      : [{ level: requiredTrust, by: `the organisation ${organisationOf(shard.name)} demands` }]),
    ...(minimumTrust === undefined ? [] : [{ level: minimumTrust, by: 'you demand' }]),
  ];
}

function refuseTooLow(level: TrustLevel, demands: readonly TrustDemand[], what: string): void {
  const unmet = unmetDemand(level, demands);
  if (unmet !== undefined) {
    throw new PlugyardError('TRUST_TOO_LOW', `${what} has the trust level ${level}; ${unmet.by} ${unmet.level}`, {
      hint: 'No other release is taken in its place by itself. What is missing: plugyard info; another release: ask for it by its version.',
      details: { level, demanded: unmet.level },
    });
  }
}
