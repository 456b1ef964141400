// Exists so that whom a withdrawal breaks, and whom a new release reaches, is known without reading a whole registry.
import { validateDependents } from './generated/validate-dependents.js';
import type { JsonLimits } from './json-text.ts';
import type { PluginName } from './plugin-name.ts';
import { type Parser, parserOf } from './schema.ts';
import type { Version, VersionRange } from './version.ts';

/** `dependents/<sha256>.json`: who needs a plugin. A file of its own, since clients never read it. */
export interface Dependents {
  readonly format: 1;
  readonly plugin: PluginName;
  /** Sorted by name. */
  readonly dependents: readonly Dependent[];
}

/** A plugin that needs another one, by the release that is installed unless another is asked for. */
export interface Dependent {
  readonly name: PluginName;
  readonly version: Version;
  /** What it needs. */
  readonly range: VersionRange;
  readonly optional: boolean;
}

/** About 100 bytes a dependent: room for 100,000. */
export const dependentsLimits: JsonLimits = { maxBytes: 16 * 1024 * 1024, maxDepth: 8 };

export const parseDependents: Parser<Dependents> = parserOf(validateDependents, dependentsLimits);
