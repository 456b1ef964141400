// Exists so that a client believes nothing that it has not verified itself: bytes, signatures, publisher, level.

import { decodeText, sourceFileLimits } from '../core/model/json-text.ts';
import { parseManifest } from '../core/model/manifest.ts';
import { listPermissions, type Permissions } from '../core/model/permissions.ts';
import type { PluginName } from '../core/model/plugin-name.ts';
import type { BundleFacts } from '../core/model/provenance.ts';
import type { PublisherId } from '../core/model/publisher.ts';
import type { Shard, ShardRelease } from '../core/model/shard.ts';
import { type TrustLevel, trustLevels } from '../core/model/trust-level.ts';
import type { Version } from '../core/model/version.ts';
import { trustRules } from '../core/trust/trust-level.ts';
import { type WeighedRelease, weighRelease } from '../core/trust/weigh-release.ts';
import { PlugyardError } from '../errors.ts';
import type { Hasher, SignatureVerifier } from '../ports.ts';
import type { PublishedIndex } from './read-index.ts';

export interface VerifyPorts {
  readonly index: PublishedIndex;
  readonly verifier: SignatureVerifier;
  readonly hash: Hasher;
}

export interface VerifiedRelease {
  readonly artifact: Uint8Array;
  readonly manifest: Uint8Array;
  readonly publisher?: PublisherId;
  readonly level: WeighedRelease['level'];
}

/** Fetches a release and verifies it. Every failure is `CHECKSUM_MISMATCH`, `INDEX_INVALID`, `SIGNATURE_VERIFICATION_FAILED` or `TRUST_MISMATCH`. */
export async function fetchVerified(ports: VerifyPorts, shard: Shard, release: ShardRelease): Promise<VerifiedRelease> {
  if (release.removed !== undefined || release.artifact === undefined) {
    throw new PlugyardError(
      'RELEASE_REMOVED',
      `${shard.name} ${release.version} was removed: ${release.removed?.reason ?? 'its bytes are gone'}`,
      {
        hint: 'Choose another version.',
      },
    );
  }
  const artifact = await ports.index.file(release.artifact);
  const manifest = await ports.index.file(release.manifest);
  refuseOther(manifest, shard, release);
  const weighed = await weighBytes(ports, { shard, release, artifact });
  return {
    artifact,
    manifest,
    level: weighed.level,
    ...(weighed.publisher === undefined ? {} : { publisher: weighed.publisher }),
  };
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
export async function weighBytes(
  ports: VerifyPorts,
  { shard, release, artifact }: BytesOfRelease,
): Promise<WeighedRelease> {
  const trustedRoot = await ports.index.trustedRoot();
  const bundles = await Promise.all(
    release.evidence.bundles.map(async (file): Promise<BundleFacts> => {
      const bytes = await ports.index.file(file);
      const context = { publishers: shard.publishers, artifact, trustedRoot };
      return {
        file: file.file,
        sha256: file.sha256,
        size: file.size,
        verification: await ports.verifier.verify(bytes, context),
      };
    }),
  );
  const weighed = weighRelease({
    release: { plugin: shard.name, version: release.version },
    artifact: ports.hash(artifact),
    provenance: { bundles },
    publishers: shard.publishers,
    moment: { time: release.publishedAt, sequence: release.publishedSequence },
    scanClean: release.evidence.scan?.verdict === 'PASS',
  });
  const proved = { ...weighed, level: provedLevel(weighed.level, release) };
  refuseUnproved(proved, shard, release);
  return proved;
}

/** Evidence that was weighed by rules which this client does not know proves at most community. */
function provedLevel(level: TrustLevel, { evidence }: ShardRelease): TrustLevel {
  return evidence.rules === trustRules || level === 'untrusted' ? level : 'community';
}

/** Threat: an index that promises more than the signatures prove. */
function refuseUnproved(weighed: WeighedRelease, shard: Shard, release: ShardRelease): void {
  const what = `${shard.name} ${release.version}`;
  const hint = 'Do not use it. Report it to those who run the registry.';
  if (weighed.refusals.length > 0) {
    throw new PlugyardError(
      'SIGNATURE_VERIFICATION_FAILED',
      `The signature of ${what} does not verify: ${weighed.refusals.join('; ')}`,
      { hint },
    );
  }
  if (trustLevels.indexOf(release.trustLevel) > trustLevels.indexOf(weighed.level)) {
    const unknownRules = release.evidence.rules !== trustRules;
    throw new PlugyardError(
      'TRUST_MISMATCH',
      `The index calls ${what} ${release.trustLevel}; its evidence proves ${weighed.level}`,
      { hint: unknownRules ? 'It was weighed by rules of another version: update plugyard.' : hint },
    );
  }
}
