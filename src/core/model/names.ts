// Exists so that searching needs one file, whatever the number of plugins.
import { validateNames } from './generated/validate-names.js';
import type { JsonLimits } from './json-text.ts';
import type { PluginName } from './plugin-name.ts';
import { type Parser, parserOf } from './schema.ts';
import type { Version } from './version.ts';

/** `names.json`: the search list, sorted by name. */
export interface Names {
  readonly format: 1;
  readonly plugins: readonly NamesEntry[];
}

export interface NamesEntry {
  readonly name: PluginName;
  readonly description: string;
  readonly keywords: readonly string[];
  /** The version that `latest` means; absent when every release is withdrawn. */
  readonly latest?: Version;
  readonly deprecated?: true;
}

export const namesLimits: JsonLimits = { maxBytes: 64 * 1024 * 1024, maxDepth: 8 };

export const parseNames: Parser<Names> = parserOf(validateNames, namesLimits);
