// THE DOORS: every way in which Plugyard touches the world, each with the contract that an adapter must keep.
import type { ChangedFile } from './core/model/change.ts';
import type { Sha256 } from './core/model/digest.ts';
import type { GuestJob, GuestReport } from './core/model/guest-job.ts';
import type { FileReference } from './core/model/index-root.ts';
import type { Inflate } from './core/model/inflate.ts';
import type { Verification } from './core/model/provenance.ts';
import type { KeyPublisher, Publisher } from './core/model/publisher.ts';
import type { Timestamp } from './core/model/timestamp.ts';
import type { TreeDifference } from './core/model/tree-difference.ts';
import type { KeyId, TopFile, TrustDocument } from './core/model/trust-metadata.ts';
import type { WasmFeature } from './core/model/wasm-features.ts';
import type { ByteRange, WasmValidity } from './core/model/wasm-validity.ts';

/** One immutable snapshot of a repository's files. */
export interface Tree {
  /** The commit that it is the tree of; `undefined` for a folder. */
  readonly commit: string | undefined;
  /**
   * The bytes of a file, or `undefined` where there is none. Links are never followed.
   * Throws `TOO_LARGE` (details: `size`) instead of reading more than `maxBytes`.
   */
  read(path: string, maxBytes: number): Promise<Uint8Array | undefined>;
  /** The entries of a directory, in any order; empty where there is none. */
  list(directory: string): Promise<readonly TreeEntry[]>;
  /** Every plain file below a directory with its size, in any order. */
  walk(directory: string): Promise<readonly TreeFile[]>;
}

export interface TreeEntry {
  readonly name: string;
  readonly kind: 'file' | 'directory' | 'other';
}

export interface TreeFile {
  /** From the root of the tree. */
  readonly path: string;
  /** In bytes. */
  readonly size: number;
}

/** A git repository, read only. Every revision is resolved to a commit first; unknown ones throw `REVISION_NOT_FOUND`. */
export interface Repository {
  resolve(revision: string): Promise<string>;
  /** All merge bases of two commits; empty when they share no history. */
  mergeBases(left: string, right: string): Promise<readonly string[]>;
  /**
   * What differs between the trees of two commits, renames told as deletion and addition. A directory is told, with the
   * mode 040000, only where its files do not tell of it: it holds none, or git itself would not have written it.
   */
  changes(from: string, to: string): Promise<readonly ChangedFile[]>;
  /** The same, with the object that each path names on either side. */
  differences(from: string, to: string): Promise<readonly TreeDifference[]>;
  /** What the commit itself says. Threat: everything in it but the parents is its author's word. */
  commit(id: string): Promise<CommitText>;
  tree(commit: string): Tree;
  /**
   * The first-parent history of a commit, oldest first, with the paths below `directory` that each commit added.
   * Throws `HISTORY_SHALLOW` for a shallow clone.
   */
  history(commit: string, directory: string): Promise<readonly HistoryCommit[]>;
  close(): Promise<void>;
}

export interface CommitText {
  readonly parents: readonly string[];
  readonly message: string;
}

/** The repository of a registry, where its pull requests are made. It is asked by git, and names its own commits. */
export interface Origin {
  /** Tips of the branch that is the registry, and of a pull request; `head` is absent where there is no such pull request. */
  tips(number: number): Promise<{ readonly base: string; readonly head: string | undefined }>;
  /** Fetches two commits and what judging one on the other takes. Without a work tree; nothing of it is executed. */
  fetch(base: string, head: string): Promise<FetchedRange>;
}

export interface FetchedRange {
  readonly repository: Repository;
  readonly mergeBases: readonly string[];
  /** Fetches one more commit, without its history. */
  add(commit: string): Promise<void>;
}

export interface HistoryCommit {
  readonly commit: string;
  /** Committer time. */
  readonly time: Timestamp;
  readonly message: string;
  readonly added: readonly string[];
}

/** Fetches artifacts from addresses that strangers chose. */
export interface ArtifactFetcher {
  /**
   * The bytes behind an https address. Never reads more than `maxBytes`, never connects to an address that is not
   * public, follows at most five redirects and gives up after a fixed time. Every refusal throws `DOWNLOAD_FAILED`.
   */
  fetch(url: string, maxBytes: number): Promise<Uint8Array>;
}

/** Holds an artifact against engines that others made, which know its types. */
export interface WasmValidator {
  /** Starts an engine before there is anything to ask, so that its start costs no time. Never throws, keeps nothing alive. */
  warm(): void;
  /**
   * Whether the bytes are valid, and what the engine itself lists of each core module. Compiles, never instantiates.
   * Never throws for any bytes and never takes long: what is too slow or too large is `gave-up`, as is an engine that
   * dies or talks nonsense. The bytes have been read by us before, and are of the kind that the question says.
   */
  validate(bytes: Uint8Array, question: ValidityQuestion): Promise<WasmValidity>;
}

export interface ValidityQuestion {
  readonly kind: 'module' | 'component';
  /** The core modules: the whole file, or those inside a component. The answer keeps their order. */
  readonly modules: readonly ByteRange[];
  /** Every feature that the file uses, as far as we know; an engine that lacks none of them has no excuse. */
  readonly features: readonly WasmFeature[];
}

/** Verifies signatures, offline: Sigstore bundles, or raw signatures in files of their own. */
export interface SignatureVerifier {
  /**
   * Whether the bundle's signature holds, and who made it over what. Never throws for any bundle: every failure is a
   * refusal that names the step. `publishers` are the keys that key bundles may name.
   */
  verify(bundle: Uint8Array, context: VerifyContext): Promise<Verification>;
}

export interface VerifyContext {
  readonly publishers: readonly Publisher[];
  /** The artifact's bytes: a message signature cannot be verified without them. */
  readonly artifact: Uint8Array | undefined;
  /** A Sigstore trusted root; the packaged one where it is absent. */
  readonly trustedRoot: Uint8Array | undefined;
}

/** The published files of a registry, wherever they are. */
export interface IndexSource {
  /** What the user called it. */
  readonly location: string;
  /**
   * The bytes of a published file, by path relative to the index or by absolute https address.
   * Throws `DISCOVERY_SOURCE_UNREACHABLE` when the source cannot be read, `FILE_NOT_FOUND` when it has no such file,
   * `TOO_LARGE` beyond `maxBytes`; an archive that is damaged or hostile `INDEX_INVALID` or `INDEX_OVERSIZED`.
   */
  read(path: string, maxBytes: number): Promise<Uint8Array>;
}

/** An index on a disk, a folder or an archive. It opens no connection, whatever address it is asked for. */
export interface LocalSource extends IndexSource {
  /** The path of everything in it that is no directory, in any order. */
  list(): Promise<readonly string[]>;
}

/** A folder that Plugyard writes into. Paths are relative to it and use `/`. */
export interface Store {
  read(path: string): Promise<Uint8Array | undefined>;
  list(): Promise<readonly string[]>;
  /** Writes a file so that at every moment the old or the new one is there, whole. */
  write(path: string, bytes: Uint8Array): Promise<void>;
  remove(path: string): Promise<void>;
}

/** Where built files go. They can be built again, so a file that is cut short by a power failure is no loss. */
export interface Output {
  write(path: string, bytes: Uint8Array): Promise<void>;
}

/** Makes signature bundles, with a key or as whoever an identity token names. */
export interface BundleSigner {
  /** The publisher that verifies what this signer signs; `undefined` where a record cannot hold that identity. */
  readonly publisher: Publisher | undefined;
  /** A Sigstore bundle (v0.3, JSON) holding a DSSE envelope over the payload. */
  sign(payloadType: string, payload: Uint8Array): Promise<Uint8Array>;
}

/** A signer that a record can name. */
export interface Signer extends BundleSigner {
  readonly publisher: Publisher;
}

/** A signer whose private key is at hand. */
export interface KeySigner extends Signer {
  readonly publisher: KeyPublisher;
  /** The bare signature: of Ed25519 64 bytes over the message, of ECDSA P-256 DER and of RSA PKCS#1 v1.5 over its SHA-256. */
  signBytes(message: Uint8Array): Uint8Array;
}

/** Writes, signs and reads the metadata of a signed index (TUF). Malformed metadata throws `TRUST_INVALID`. */
export interface MetadataFormat {
  /** The document as bytes, without signatures. */
  write(document: TrustDocument): Uint8Array;
  read(bytes: Uint8Array): SignedDocument;
  /** Adds the key's signature, or replaces it. Throws `KEY_INVALID` for an RSA key, which metadata does not take. */
  sign(bytes: Uint8Array, signer: KeySigner): Uint8Array;
  /** Of the keys that a root or targets document names for a role: those whose signature over the bytes holds. */
  signedBy(bytes: Uint8Array, role: string, delegator: Uint8Array): readonly KeyId[];
}

interface SignedDocument {
  readonly document: TrustDocument;
  /** Keys that a signature is there of, whether it holds or not. */
  readonly signatures: readonly KeyId[];
}

/** Where the last signed metadata is kept: files by name, in a place that moves forward only. */
export interface MetadataBranch {
  read(): Promise<MetadataState>;
  /** Replaces all files; false, with nothing done, when the branch is no longer where it was read. */
  advance(from: string | undefined, files: ReadonlyMap<string, Uint8Array>, message: string): Promise<boolean>;
}

interface MetadataState {
  /** `undefined` before the first signature. */
  readonly revision: string | undefined;
  readonly files: ReadonlyMap<string, Uint8Array>;
}

/**
 * Follows the metadata of an index from a root that is trusted already (the client workflow of TUF). Refuses with
 * `INDEX_ROLLED_BACK`, `INDEX_EXPIRED`, `INDEX_MIXED`, `INDEX_FOREIGN`, `INDEX_OVERSIZED`, `INDEX_TAMPERED`,
 * `INDEX_STALE` or `ROTATION_REFUSED`; passes on what the source throws.
 */
export interface MetadataClient {
  refresh(source: IndexSource, known: KnownMetadata, limits: FreshnessLimits): Promise<FreshMetadata>;
}

/**
 * What a client has seen before, files by name: `root.json`, the pinned one, at least; `<n>.root.json` for each root that
 * was followed from there; `timestamp.json`, `snapshot.json`, `targets.json`, `index.json`. A damaged one throws
 * `TRUST_INVALID`.
 */
export type KnownMetadata = ReadonlyMap<string, Uint8Array>;

export interface FreshnessLimits {
  readonly now: Timestamp;
  /** Instead of the dates in the metadata: for mirrors, which cannot sign new ones. */
  readonly maxStalenessHours?: number;
}

export interface FreshMetadata {
  /** What must be remembered. */
  readonly known: KnownMetadata;
  readonly files: Readonly<Partial<Record<TopFile, FileReference>>>;
  readonly signedAt: Timestamp;
  readonly expires: Timestamp;
  readonly rootVersion: number;
  /** The keys that the newest root names for the timestamp. */
  readonly onlineKeys: readonly KeyId[];
}

/** Runs a stranger's program where it can do no harm. */
export interface Sandbox {
  /**
   * Runs a job in a process of its own that has no files, no environment and no network of the guest's: every import is a
   * stand-in that counts. Ends within the limits plus a grace of a few seconds, whatever the guest does. Never throws for any
   * artifact: what goes wrong in a run is the end of that run, and a process that gave no answer is `gaveUp`. `DISK_FAILED` where no empty folder can be made.
   */
  run(job: GuestJob): Promise<GuestReport | GaveUp>;
}

export interface GaveUp {
  readonly gaveUp: string;
}

/** Hashes bytes; the same function that core takes as an argument. */
export type Hasher = (bytes: Uint8Array) => Sha256;

/** Opens compressed data; the same function that core takes as an argument. */
export type Inflater = Inflate;

/** The present, as a fact. */
export type Clock = () => Timestamp;
