// Exists so that the format of a file of the registry follows from its path.
import { parseDeprecation } from './deprecation.ts';
import { validateRating } from './generated/validate-rating.js';
import { parseJson } from './json.ts';
import { parseManifest } from './manifest.ts';
import { parseOrganisation } from './organisation.ts';
import { parsePolicy } from './policy.ts';
import { parseRecord } from './record.ts';
import { parseRegistry } from './registry.ts';
import { classifyPath, type PathRole } from './registry-path.ts';
import { parseRemoval } from './removal.ts';
import { type Parser, parserOf } from './schema.ts';
import { parseYank } from './yank.ts';

const parsers: Readonly<Partial<Record<PathRole['role'], Parser<unknown>>>> = {
  release: parseManifest,
  record: parseRecord,
  deprecation: parseDeprecation,
  yank: parseYank,
  removal: parseRemoval,
  rating: parserOf(validateRating),
  organisation: parseOrganisation,
  registry: parseRegistry,
  policy: parsePolicy,
};

/** The parser of a JSON file of the registry; `undefined` for other files, and for signature bundles, which are verified. */
export function documentParser(path: string): Parser<unknown> | undefined {
  if (!path.endsWith('.json') || path.endsWith('.sigstore.json')) {
    return undefined;
  }
  const { role } = classifyPath(path);
  return role === 'outside' ? undefined : (parsers[role] ?? parseJson);
}
