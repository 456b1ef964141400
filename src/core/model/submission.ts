// Exists so that a judgement can be replayed: everything that a check may read, frozen in one JSON value.
import type { Account } from './account.ts';
import type { AdvisoryMatch } from './advisory.ts';
import type { ArtifactFacts, WasmFacts } from './artifact-facts.ts';
import type { Change } from './change.ts';
import type { ClientPolicy } from './client-policy.ts';
import type { Dependent } from './dependents.ts';
import type { Sha256 } from './digest.ts';
import type { Fact } from './fact.ts';
import { validateSubmission } from './generated/validate-submission.js';
import type { JsonLimits } from './json-text.ts';
import type { NearPlugin } from './lookalike/near-plugin.ts';
import type { Manifest } from './manifest.ts';
import type { Organisation } from './organisation.ts';
import type { PermissionLine } from './permissions.ts';
import type { PluginName } from './plugin-name.ts';
import type { Policy } from './policy.ts';
import type { Provenance, ProvenanceRank } from './provenance.ts';
import type { PluginRecord } from './record.ts';
import type { Registry } from './registry.ts';
import type { Problem } from './result.ts';
import type { ScanFacts } from './scan-facts.ts';
import { type Parser, parserOf } from './schema.ts';
import type { Similarity } from './similarity.ts';
import type { Timestamp } from './timestamp.ts';
import type { Version, VersionRange } from './version.ts';
import type { WasmValidity } from './wasm-validity.ts';

/** One proposed change with every fact about it. */
export interface Submission {
  readonly format: 1;
  readonly facts: Facts;
}

/** The facts by name; a check names those that it reads. */
export interface SubmissionFacts {
  /** What changes, by paths alone. */
  readonly change: Change;
  /** How the change hangs on the base: more than one merge base makes the change ambiguous. */
  readonly ancestry: { readonly mergeBases: number };
  /** Every changed JSON file with its text, or with what is wrong with it. */
  readonly documents: readonly DocumentFacts[];
  /** Rules and people, as the base tip has them. */
  readonly settings: Settings;
  /** The touched plugin as the base tip has it. */
  readonly plugin: BasePlugin;
  /** Names of all plugins on the base tip; gathered for new plugins and organisations only. */
  readonly names: readonly PluginName[];
  /** What the base tip has of the few plugins whose likeness to a new name counts only if they are established. */
  readonly nearPlugins: readonly NearPlugin[];
  /** Names of all organisations on the base tip; gathered for organisations only. */
  readonly organisations: readonly string[];
  /** The proposed manifest, once it is valid. */
  readonly manifest: Manifest;
  /** The record whose publishers count: the proposed one of a new plugin, else that of the base tip. */
  readonly record: PluginRecord;
  /** The record.json that the change brings, with what is signed over it. */
  readonly proposedRecord: ProposedRecord;
  /**
   * The sequence at which each release of the touched plugin was published; gathered only where its record resets the
   * provenance from a sequence on, since it takes the whole history.
   */
  readonly sequences: readonly { readonly version: Version; readonly sequence: number }[];
  /** How the artifact came, or why it did not. */
  readonly delivery: Delivery;
  /** Digest and size of the artifact's bytes, and why they are not wasm, if they are not. */
  readonly artifact: ArtifactFacts;
  /** What the artifact's bytes say, once they are wasm. */
  readonly wasm: WasmFacts;
  /** What engines that others made say of those bytes. */
  readonly validity: WasmValidity;
  /** What those bytes can do, and what is hidden in them. */
  readonly scan: ScanFacts;
  /** The same of the release before it: the highest below its version that is not withdrawn. */
  readonly previousScan: PreviousScan;
  /** The signatures of the release. */
  readonly provenance: Provenance;
  /** Digest of every file of the release directory that is not a bundle, by its path there. */
  readonly releaseFiles: readonly { readonly name: string; readonly sha256: string }[];
  /** The dependencies' releases on the base tip, and theirs, as far as they reach. */
  readonly closure: readonly ClosurePlugin[];
  /** What the advisories of the base tip say of the release, of the plugins that it needs and of packages in its artifact. */
  readonly advisories: readonly AdvisoryMatch[];
  /** Who needs the touched plugin, on the word of the last deployed index: advice, which nothing may hang on. */
  readonly dependents: KnownDependents;
  /** The account that opened the pull request. */
  readonly author: Account;
  /** Time of the judgement. */
  readonly now: Timestamp;
}

export type FactName = keyof SubmissionFacts;

export type Facts = { readonly [Name in FactName]: Fact<SubmissionFacts[Name]> };

/** A changed JSON file. `text` is absent when the bytes are not even text. */
export interface DocumentFacts {
  readonly path: string;
  readonly text?: string;
  readonly problems: readonly Problem[];
}

export interface Settings {
  /** Commit of the base tip; absent for a registry that is not in git. */
  readonly commit?: string;
  readonly registry: Registry;
  readonly policy: Policy;
  /** What clients are told to demand, where the registry tells them anything. */
  readonly clientPolicy?: ClientPolicy;
  /** The organisation of the touched plugin. */
  readonly organisation?: Organisation;
}

/** A proposed record. Nothing in it counts yet. */
export interface ProposedRecord {
  readonly record: PluginRecord;
  /** Digest of the proposed file. */
  readonly sha256: Sha256;
  /** Digest of the file on the base tip, where there is one. */
  readonly replaces?: Sha256;
  /** What `record.sigstore.json` proves, if the change brings it; keys are those of the record on the base tip. */
  readonly provenance: Provenance;
}

/** The touched plugin on the base tip; `exists` is false for a new one. */
export interface BasePlugin {
  readonly exists: boolean;
  readonly record?: PluginRecord;
  readonly releases: readonly BaseRelease[];
}

export interface BaseRelease {
  readonly version: Version;
  readonly permissions: readonly PermissionLine[];
  readonly dependencies: readonly PluginName[];
  readonly rank: ProvenanceRank;
  readonly size?: number;
  readonly withdrawn?: 'yanked' | 'removed';
}

export interface Delivery {
  readonly by: 'file' | 'url' | 'both' | 'nothing';
  /** Path in the repository, or the URL. */
  readonly place: string;
  /** In bytes, when it is known. */
  readonly size?: number;
  /** Why there are no bytes. */
  readonly failure?: { readonly reason: string; readonly fix: string };
}

/** Without a release before it there is nothing to compare with. */
export interface PreviousScan {
  readonly release?: {
    /** Its version, or the name of its file where it is no release of a registry. */
    readonly version: string;
    readonly wasm: WasmFacts;
    readonly scan: ScanFacts;
    /** How much of the code is new since then. */
    readonly similarity: Similarity;
  };
}

/** A plugin in the dependency closure; `releases` is empty when the registry has no such plugin. */
export interface ClosurePlugin {
  readonly name: PluginName;
  readonly releases: readonly ClosureRelease[];
  /** Names of the registry that are spelled almost like a missing one. */
  readonly nearest?: readonly string[];
}

export interface ClosureRelease {
  readonly version: Version;
  readonly dependencies: readonly {
    readonly name: PluginName;
    readonly range: VersionRange;
    readonly optional: boolean;
  }[];
  readonly withdrawn?: 'yanked' | 'removed';
}

export interface KnownDependents {
  /** Of the index that says so; what was merged since is not in it. */
  readonly sequence: number;
  /** Sorted by name. */
  readonly plugins: readonly Dependent[];
}

/** A saved submission holds texts of files and facts of large artifacts. */
export const submissionLimits: JsonLimits = { maxBytes: 64 * 1024 * 1024, maxDepth: 64 };

/** Reads a saved submission. Threat: it may come from a stranger, so it is held against its schema like everything. */
export const parseSubmission: Parser<Submission> = parserOf(validateSubmission, submissionLimits);
