// Exists so that what lies in an artifact beside its code can be judged without its bytes.

/** A name or address of the network in the data. */
export interface HostMention {
  readonly host: string;
  /** `https`, `stratum+tcp`, …; absent for a bare address. */
  readonly scheme?: string;
  readonly offset: number;
}

/** Something that looks like a key or password. `excerpt` shows its first characters only. */
export interface SecretMention {
  readonly kind: string;
  readonly excerpt: string;
  readonly offset: number;
}

/** A path of the machine that built the artifact. */
export interface PathMention {
  readonly path: string;
  readonly offset: number;
}

/** A file of another format inside the artifact. */
export interface EmbeddedFile {
  readonly format: string;
  readonly offset: number;
}

/** A stretch of bytes that look random. `entropy` in bits per byte, to two digits. */
export interface PackedStretch {
  readonly offset: number;
  readonly size: number;
  readonly entropy: number;
}

export interface SectionNumbers {
  readonly name: string;
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

/** Lists are cut at a fixed length; `more` says how many entries each has lost. */
export interface DataFacts {
  readonly hosts: readonly HostMention[];
  readonly secrets: readonly SecretMention[];
  readonly paths: readonly PathMention[];
  readonly embedded: readonly EmbeddedFile[];
  readonly packed: readonly PackedStretch[];
  readonly customSections: readonly SectionNumbers[];
  /** Bytes of debug information. */
  readonly debugSize: number;
  readonly sourceMaps: readonly string[];
  readonly packages: readonly EmbeddedPackage[];
  readonly more: Readonly<Record<string, number>>;
}
