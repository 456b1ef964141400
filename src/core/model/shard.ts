// Exists so that everything a client must know of one plugin is one file.
import type { Abi } from './abi.ts';
import type { Sha256 } from './digest.ts';
import { validateShard } from './generated/validate-shard.js';
import type { HostRequirements } from './host-requirements.ts';
import type { FileReference } from './index-root.ts';
import type { JsonLimits } from './json-text.ts';
import type { Permissions } from './permissions.ts';
import type { PluginName } from './plugin-name.ts';
import type { KeylessSigner } from './provenance.ts';
import type { Publisher, PublisherId, RepositoryId } from './publisher.ts';
import { type Parser, parserOf } from './schema.ts';
import type { Timestamp } from './timestamp.ts';
import type { TrustLevel } from './trust-level.ts';
import type { Version, VersionRange } from './version.ts';

/** `index/<sha256>.json`: one plugin. */
export interface Shard {
  readonly format: 1;
  readonly name: PluginName;
  /** As they count in this registry: what its policy does not allow them is left out. */
  readonly publishers: readonly Publisher[];
  /** Repositories of these publishers that other plugins record too: there a tag must name the plugin. */
  readonly sharedRepositories?: readonly RepositoryId[];
  /** From that sequence on, releases may be signed in a weaker way than those before. */
  readonly provenanceReset?: { readonly fromSequence: number; readonly reason: string };
  /** What the plugin's organisation demands of every release, where it demands anything. */
  readonly requiredTrust?: TrustLevel;
  readonly tags: Tags;
  readonly deprecated?: { readonly reason: string; readonly replacement?: PluginName };
  /** `dependents/<sha256>.json`; absent where no plugin needs this one. */
  readonly dependents?: FileReference;
  /** Newest version first. */
  readonly releases: readonly ShardRelease[];
}

/** `latest`: newest without prerelease, or newest of all; derived, never edited. */
export interface Tags {
  readonly latest?: Version;
  readonly stable?: Version;
  readonly beta?: Version;
}

export interface ShardRelease {
  readonly version: Version;
  readonly publishedAt: Timestamp;
  readonly publishedSequence: number;
  readonly description: string;
  readonly license: string;
  readonly abi: Abi;
  /** What the release asks of its host, where it asks for anything. */
  readonly requires?: HostRequirements;
  readonly dependencies: readonly {
    readonly name: PluginName;
    readonly range: VersionRange;
    readonly optional: boolean;
  }[];
  readonly permissions: Permissions;
  /** Absent when a removed release's bytes are gone. */
  readonly artifact?: PublishedFile;
  readonly manifest: PublishedFile;
  readonly trustLevel: TrustLevel;
  readonly evidence: Evidence;
  readonly yanked?: { readonly reason: string };
  readonly removed?: { readonly reason: string };
}

/** Addresses are relative to the index, or absolute. */
export interface PublishedFile extends FileReference {
  readonly urls: readonly string[];
}

/** What the trust level is computed from; the client computes it again with rules of that number. */
export interface Evidence {
  readonly rules: number;
  readonly publisher?: PublisherId;
  /** What the certificate of that publisher says, where the signature is keyless. */
  readonly certificate?: KeylessSigner;
  readonly bundles: readonly (PublishedFile & { readonly file: string })[];
  /** Digests of the other files of the release, which a release statement covers. */
  readonly files: readonly { readonly name: string; readonly sha256: Sha256 }[];
  readonly scan?: { readonly catalogue: number; readonly verdict: 'PASS' | 'HOLD'; readonly report: Sha256 };
  readonly review: Review;
}

/** `unrecorded`: merged without a merge record. */
export interface Review {
  readonly kind: 'auto' | 'approved' | 'unrecorded';
  readonly reviewers: readonly number[];
  /** Account id of the one who submitted it. */
  readonly submitter?: number;
  /** Ids of checks that the reviewers overrode. */
  readonly overrides?: readonly string[];
  readonly head?: string;
  readonly merge: string;
}

export const shardLimits: JsonLimits = { maxBytes: 16 * 1024 * 1024, maxDepth: 16 };

export const parseShard: Parser<Shard> = parserOf(validateShard, shardLimits);
