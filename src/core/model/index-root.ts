// Exists so that one small file leads to every other file of the index, each by its digest.
import type { Sha256 } from './digest.ts';
import { validateIndexRoot } from './generated/validate-index-root.js';
import type { JsonLimits } from './json-text.ts';
import type { PluginName } from './plugin-name.ts';
import type { Closing } from './registry.ts';
import { type Parser, parserOf } from './schema.ts';
import type { Timestamp } from './timestamp.ts';

/** A published file by digest and size in bytes. */
export interface FileReference {
  readonly sha256: Sha256;
  readonly size: number;
}

/** `index-root.json`. */
export interface IndexRoot {
  readonly format: 1;
  readonly registry: { readonly name: string; readonly url: string };
  readonly builder: string;
  readonly commit: string;
  /** Committer time of that commit. */
  readonly committedAt: Timestamp;
  readonly sequence: number;
  /** Told to users: the registry takes nothing new. */
  readonly closed?: Closing;
  readonly counts: { readonly plugins: number; readonly releases: number };
  readonly names: FileReference;
  /** `index/<sha256>.json` of every plugin. */
  readonly shards: Readonly<Record<PluginName, FileReference>>;
  /** `targets/<sha256>.trusted-root.json`, when the registry has a Sigstore trusted root of its own. */
  readonly trustedRoot?: FileReference;
  /** `targets/<sha256>.client-policy.json`, when the registry has one; in a signed index the signed target counts instead. */
  readonly clientPolicy?: FileReference;
}

/** About 130 bytes a plugin: room for 100,000. */
export const indexRootLimits: JsonLimits = { maxBytes: 32 * 1024 * 1024, maxDepth: 8 };

export const parseIndexRoot: Parser<IndexRoot> = parserOf(validateIndexRoot, indexRootLimits);
