// Exists so that the format of a file of the registry follows from its path.
import { type Advisory, parseAdvisory } from './advisory.ts';
import { parseClientPolicy } from './client-policy.ts';
import { parseDeprecation } from './deprecation.ts';
import { historyLimits, parseHistory } from './history.ts';
import { parseJson } from './json.ts';
import { sourceFileLimits } from './json-text.ts';
import { parseManifest } from './manifest.ts';
import { parseOrganisation } from './organisation.ts';
import { parsePolicy } from './policy.ts';
import { parseRating } from './rating.ts';
import { parseRecord } from './record.ts';
import { parseRegistry } from './registry.ts';
import { classifyPath, type PathRole, registryRoot } from './registry-path.ts';
import { parseRemoval } from './removal.ts';
import { failed } from './result.ts';
import type { Parser } from './schema.ts';
import { parseYank } from './yank.ts';

const parsers: Readonly<Partial<Record<PathRole['role'], Parser<unknown>>>> = {
  release: parseManifest,
  record: parseRecord,
  deprecation: parseDeprecation,
  yank: parseYank,
  removal: parseRemoval,
  rating: parseRating,
  organisation: parseOrganisation,
  registry: parseRegistry,
  policy: parsePolicy,
};

/** Of `trust/`, what clients or the builder read; the rest is signed metadata and Sigstore's own. */
const trustParsers: Readonly<Record<string, Parser<unknown>>> = {
  [`${registryRoot}/trust/client-policy.json`]: parseClientPolicy,
  [`${registryRoot}/trust/history.json`]: parseHistory,
};

/** The parser of a JSON file of the registry; `undefined` for other files, and for signature bundles, which are verified. */
export function documentParser(path: string): Parser<unknown> | undefined {
  if (!path.endsWith('.json') || path.endsWith('.sigstore.json')) {
    return undefined;
  }
  const { role } = classifyPath(path);
  if (role === 'advisory') return advisoryParser(path.slice(`${registryRoot}/advisories/`.length, -'.json'.length));
  return role === 'outside' ? undefined : (trustParsers[path] ?? parsers[role] ?? parseJson);
}

/** Threat: an advisory that others know under another name would be found by nobody who looks for it. */
function advisoryParser(id: string): Parser<Advisory> {
  return (text) => {
    const parsed = parseAdvisory(text);
    if (!parsed.ok || parsed.value.id === id) return parsed;
    const message = `The file is named ${id}.json, its "id" is "${parsed.value.id}"`;
    return failed({ message, fix: `Rename it to ${parsed.value.id}.json.`, pointer: '/id' });
  };
}

/** How many bytes of a document are read: lists of a whole registry are longer than what a person writes. */
export function documentLimit(path: string): number {
  return Object.hasOwn(trustParsers, path) ? historyLimits.maxBytes : sourceFileLimits.maxBytes;
}
