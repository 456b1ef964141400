// Exists so that what lies in an artifact beside its code can be judged without its bytes.
import type { Sha256 } from './digest.ts';

/** A name or address of the network in the data, each once. Links to documentation are left out. */
export interface HostMention {
  readonly host: string;
  /** `https`, `stratum+tcp`, …; absent for a bare address. */
  readonly scheme?: string;
  readonly offset: number;
}

export type ContactKind = 'pool' | 'tunnel' | 'webhook' | 'paste' | 'onion' | 'wallet' | 'raw-address';

/** A place of the network that plugins seldom have an honest reason to name. `reason` is a clause that follows `place`. */
export interface ContactMention {
  readonly kind: ContactKind;
  readonly place: string;
  readonly reason: string;
  readonly offset: number;
}

/** Something that looks like a key or password. `excerpt` shows its first characters only. */
export interface SecretMention {
  readonly kind: string;
  readonly excerpt: string;
  /** How to make it worthless, as a sentence. */
  readonly revoke: string;
  readonly offset: number;
}

/** A path of the machine that built the artifact, once for each home directory. */
export interface PathMention {
  readonly path: string;
  /** A name of a person, as far as one can tell. */
  readonly user?: string;
  readonly offset: number;
}

/** A file of another format inside the artifact. `program` if a machine or runtime would run it. */
export interface EmbeddedFile {
  readonly format: string;
  readonly program: boolean;
  readonly offset: number;
}

/** A stretch of bytes that look random. `entropy` in bits per byte, to two digits. */
export interface PackedStretch {
  readonly offset: number;
  readonly size: number;
  readonly entropy: number;
}

/** `known` if tools are known to write a section of this name. */
export interface SectionNumbers {
  readonly name: string;
  readonly known: boolean;
  readonly offset: number;
  readonly size: number;
  readonly entropy: number;
}

/** A package that the artifact says it was built from. `ecosystem` as OSV spells it: `crates.io`. */
export interface EmbeddedPackage {
  readonly ecosystem: string;
  readonly name: string;
  readonly version: string;
}

/** What the artifact says of itself in sections of its own: `version`, `licenses`, `source`, … */
export interface EmbeddedNote {
  readonly field: string;
  readonly text: string;
  readonly offset: number;
}

/** An address in a section that points debuggers elsewhere. */
export interface SourceMapMention {
  readonly section: string;
  readonly url: string;
  readonly offset: number;
}

/** The list of packages that a compiler left. `unread` counts those that are damaged or larger than is read. */
export interface PackageLists {
  readonly read: number;
  readonly unread: number;
}

/** A core module in the file, as a place and the digest of its bytes. */
export interface ModuleDigest {
  readonly sha256: Sha256;
  readonly offset: number;
  readonly size: number;
}

/** What may be cut. `places` are those that looked worth reading; of the rest nothing is known. */
export type DataList =
  | 'places'
  | 'hosts'
  | 'contacts'
  | 'secrets'
  | 'paths'
  | 'embedded'
  | 'packed'
  | 'customSections'
  | 'sourceMaps'
  | 'packages'
  | 'modules';

/** Lists are cut at a fixed length; `more` says how many entries each has lost, where it has lost any. */
export interface DataFacts {
  /** Version of the tables of hosts. */
  readonly hostTable: number;
  readonly hosts: readonly HostMention[];
  readonly contacts: readonly ContactMention[];
  readonly secrets: readonly SecretMention[];
  readonly paths: readonly PathMention[];
  readonly embedded: readonly EmbeddedFile[];
  readonly packed: readonly PackedStretch[];
  /** By their offsets; where the list is cut, the smallest are missing. */
  readonly customSections: readonly SectionNumbers[];
  /** Bytes of debug information, and of names of functions. */
  readonly debugSize: number;
  readonly nameSize: number;
  readonly sourceMaps: readonly SourceMapMention[];
  readonly notes: readonly EmbeddedNote[];
  readonly packageLists: PackageLists;
  readonly packages: readonly EmbeddedPackage[];
  readonly modules: readonly ModuleDigest[];
  readonly more: Readonly<Partial<Record<DataList, number>>>;
}
