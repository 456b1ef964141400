// Exists so that releases keep their dates and sequences when the history of a registry has to be rewritten.
import { toCanonicalJson } from './canonical-json.ts';
import { validateHistory } from './generated/validate-history.js';
import type { JsonLimits } from './json-text.ts';
import type { PluginName } from './plugin-name.ts';
import { type Parser, parserOf } from './schema.ts';
import type { Timestamp } from './timestamp.ts';
import type { Version } from './version.ts';

/** `trust/history.json`; what it says of a release wins over git. */
export interface History {
  readonly format: 1;
  readonly releases: Readonly<Record<PluginName, Readonly<Record<Version, PublishingDate>>>>;
}

/** When a release was published, as the index has always said. */
export interface PublishingDate {
  readonly publishedAt: Timestamp;
  readonly publishedSequence: number;
}

/** About 90 bytes a release: room for 100,000. */
export const historyLimits: JsonLimits = { maxBytes: 16 * 1024 * 1024, maxDepth: 8 };

export const parseHistory: Parser<History> = parserOf(validateHistory, historyLimits);

export function formatHistory(history: History): string {
  return toCanonicalJson(history);
}

/** Threat: a plugin may be called `constructor`, which every object has. */
export function dateOf({ releases }: History, plugin: PluginName, version: Version): PublishingDate | undefined {
  const versions = Object.hasOwn(releases, plugin) ? releases[plugin] : undefined;
  return versions !== undefined && Object.hasOwn(versions, version) ? versions[version] : undefined;
}
