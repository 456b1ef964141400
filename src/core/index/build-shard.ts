// Exists so that one plugin's directory becomes one file that tells a client everything.

import type { ClientPolicy } from '../model/client-policy.ts';
import type { Deprecation } from '../model/deprecation.ts';
import type { Sha256 } from '../model/digest.ts';
import type { FileReference } from '../model/index-root.ts';
import { dependenciesOf, type Manifest } from '../model/manifest.ts';
import type { MergeRecord } from '../model/merge-record.ts';
import { compareText } from '../model/order.ts';
import type { PluginName } from '../model/plugin-name.ts';
import type { Policy } from '../model/policy.ts';
import type { Provenance } from '../model/provenance.ts';
import { type Publisher, type RepositoryId, repositoryIdOf } from '../model/publisher.ts';
import type { PluginRecord } from '../model/record.ts';
import type { Evidence, PublishedFile, Review, Shard, ShardRelease, Tags } from '../model/shard.ts';
import type { Timestamp } from '../model/timestamp.ts';
import type { TrustLevel } from '../model/trust-level.ts';
import { compareVersions, isPrerelease, type Version } from '../model/version.ts';
import { trustRules } from '../trust/trust-level.ts';
import { weighRelease } from '../trust/weigh-release.ts';
import { blobPath } from './layout.ts';

/** One plugin as the builder reads it. */
export interface SourcePlugin {
  readonly name: PluginName;
  readonly record: PluginRecord;
  readonly deprecated?: Deprecation;
  /** What its organisation demands of every release. */
  readonly requiredTrust?: TrustLevel;
  readonly releases: readonly SourceRelease[];
}

export interface SourceRelease {
  readonly manifest: Manifest;
  /** Digest and size of plugin.json itself. */
  readonly manifestFile: FileReference;
  /** Digest and size of the artifact, on the manifest's word when the bytes are elsewhere; absent when they are gone. */
  readonly artifact?: FileReference;
  /** Addresses of the artifact outside the published tree. */
  readonly artifactUrls: readonly string[];
  readonly provenance: Provenance;
  readonly files: readonly { readonly name: string; readonly sha256: Sha256 }[];
  readonly published: { readonly commit: string; readonly time: Timestamp; readonly sequence: number };
  readonly merge?: MergeRecord;
  readonly yanked?: { readonly reason: string };
  readonly removed?: { readonly reason: string };
  /** Bytes to publish under their digest. */
  readonly blobs: readonly Blob[];
}

export interface Blob {
  readonly sha256: Sha256;
  readonly extension: 'wasm' | 'json';
  readonly bytes: Uint8Array;
}

/** What the whole registry says to each plugin. */
export interface ShardContext {
  readonly policy: Policy;
  readonly clientPolicy: ClientPolicy;
  /** Repositories that several plugins record. */
  readonly sharedRepositories: ReadonlySet<RepositoryId>;
  /** The published list of those who need a plugin; absent where nobody does. */
  readonly dependentsOf: (plugin: PluginName) => FileReference | undefined;
}

export function buildShard(plugin: SourcePlugin, context: ShardContext): Shard {
  const releases = newestFirst(plugin.releases);
  const { provenanceReset } = plugin.record;
  const dependents = context.dependentsOf(plugin.name);
  const terms: Terms = {
    publishers: plugin.record.publishers.map((publisher) => asAllowed(publisher, context.policy)),
    sharedRepositories: sharedOf(plugin.record.publishers, context),
    clientPolicy: context.clientPolicy,
  };
  return {
    format: 1,
    name: plugin.name,
    publishers: terms.publishers,
    ...(terms.sharedRepositories.length === 0 ? {} : { sharedRepositories: terms.sharedRepositories }),
    ...(provenanceReset === undefined ? {} : { provenanceReset }),
    ...(plugin.requiredTrust === undefined ? {} : { requiredTrust: plugin.requiredTrust }),
    tags: deriveTags(releases),
    ...(plugin.deprecated === undefined ? {} : { deprecated: withoutFormat(plugin.deprecated) }),
    ...(dependents === undefined ? {} : { dependents }),
    releases: releases.map((release) => toRelease(release, terms)),
  };
}

export function newestFirst(releases: readonly SourceRelease[]): readonly SourceRelease[] {
  return [...releases].sort((left, right) => compareVersions(right.manifest.version, left.manifest.version));
}

/** By what the releases of a plugin are weighed. */
interface Terms {
  readonly publishers: readonly Publisher[];
  readonly sharedRepositories: readonly RepositoryId[];
  readonly clientPolicy: ClientPolicy;
}

/** A publisher as the policy lets it count, so that clients, who do not know the policy, weigh the same. */
function asAllowed(publisher: Publisher, { allowSelfHostedRunners }: Policy): Publisher {
  if (publisher.kind === 'key' || allowSelfHostedRunners === true) {
    return publisher;
  }
  const { selfHosted: _, ...hosted } = publisher;
  return hosted;
}

function sharedOf(publishers: readonly Publisher[], { sharedRepositories }: ShardContext): readonly RepositoryId[] {
  const own = publishers.flatMap((publisher) => (publisher.kind === 'key' ? [] : [repositoryIdOf(publisher)]));
  return [...new Set(own)].filter((repository) => sharedRepositories.has(repository)).sort(compareText);
}

function toRelease(release: SourceRelease, terms: Terms): ShardRelease {
  const { manifest, published } = release;
  const evidence = toEvidence(release);
  const weighed = weighRelease({
    claim: { plugin: manifest.name, version: manifest.version, sharedRepositories: terms.sharedRepositories },
    artifact: release.artifact?.sha256,
    manifest: release.manifestFile.sha256,
    provenance: release.provenance,
    publishers: terms.publishers,
    moment: { time: published.time, sequence: published.sequence },
    said: evidence,
    policy: terms.clientPolicy,
  });
  return {
    version: manifest.version,
    publishedAt: published.time,
    publishedSequence: published.sequence,
    description: manifest.description,
    license: manifest.license,
    abi: manifest.abi,
    ...(manifest.requires === undefined ? {} : { requires: manifest.requires }),
    dependencies: dependenciesOf(manifest),
    permissions: manifest.permissions ?? {},
    ...(release.artifact === undefined ? {} : { artifact: publishedArtifact(release, release.artifact) }),
    manifest: { ...release.manifestFile, urls: [blobPath(release.manifestFile.sha256, 'json')] },
    trustLevel: weighed.level,
    evidence: {
      ...evidence,
      ...(weighed.publisher === undefined ? {} : { publisher: weighed.publisher }),
      ...(weighed.certificate === undefined ? {} : { certificate: weighed.certificate }),
    },
    ...(release.yanked === undefined ? {} : { yanked: release.yanked }),
    ...(release.removed === undefined ? {} : { removed: release.removed }),
  };
}

/** What the registry says of a release; who signed it is added when that is weighed. */
function toEvidence({ provenance, files, merge, published }: SourceRelease): Evidence {
  return {
    rules: trustRules,
    bundles: provenance.bundles.map(({ file, sha256, size }) => ({
      file,
      sha256,
      size,
      urls: [blobPath(sha256, 'json')],
    })),
    files,
    ...(merge === undefined
      ? {}
      : { scan: { catalogue: merge.catalogue, verdict: merge.verdict, report: merge.report } }),
    review: toReview(merge, published.commit),
  };
}

/** Our own copy first, where the policy allows one. */
function publishedArtifact(release: SourceRelease, { sha256, size }: FileReference): PublishedFile {
  const ours = release.blobs.some((blob) => blob.sha256 === sha256) ? [blobPath(sha256, 'wasm')] : [];
  return { sha256, size, urls: [...ours, ...release.artifactUrls] };
}

function toReview(merge: MergeRecord | undefined, commit: string): Review {
  return merge === undefined
    ? { kind: 'unrecorded', reviewers: [], merge: commit }
    : {
        kind: merge.review,
        reviewers: merge.reviewers,
        submitter: merge.submitter,
        ...(merge.overrides.length === 0 ? {} : { overrides: merge.overrides.map(({ check }) => check) }),
        head: merge.head,
        merge: commit,
      };
}

/** Derived from what is not withdrawn; `releases` newest first. */
export function deriveTags(releases: readonly SourceRelease[]): Tags {
  const versions = releases
    .filter(({ yanked, removed }) => yanked === undefined && removed === undefined)
    .map(({ manifest }) => manifest.version);
  const stable = versions.find((version: Version) => !isPrerelease(version));
  const beta = versions.find(isPrerelease);
  const latest = stable ?? versions[0];
  return {
    ...(latest === undefined ? {} : { latest }),
    ...(stable === undefined ? {} : { stable }),
    ...(beta === undefined ? {} : { beta }),
  };
}

function withoutFormat({ reason, replacement }: Deprecation): { reason: string; replacement?: PluginName } {
  return { reason, ...(replacement === undefined ? {} : { replacement }) };
}
