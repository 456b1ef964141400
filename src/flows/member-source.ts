// Exists so that what a forge shows to members alone is asked for with their token, where they themselves have said, and nowhere else.
import { type HeldPlace, heldPlaceOf } from '../core/propose/held-place.ts';
import type { RepositoryName } from '../core/propose/repository-address.ts';
import { hasCode, PlugyardError } from '../errors.ts';
import type { HeldFiles } from '../forge.ts';
import type { IndexSource } from '../ports.ts';
import { findHeldArtifact } from './find-held-artifact.ts';

type HeldReader = Pick<HeldFiles, 'list' | 'read'>;

/** What a user allows to be read in his name. Threat: an index is a stranger's, and nothing of this comes from one. */
export interface MemberAccess {
  /** Where the repositories are: `https://github.com`. */
  readonly server: string;
  /** Those that the user has named; asked for when a file may lie in one. */
  readonly repositories: () => Promise<readonly RepositoryName[]>;
  /** The releases of a repository, as the user's token shows them; absent without a token. */
  readonly open?: (repository: RepositoryName) => Promise<HeldReader>;
  /** What to type so that the files of a repository can be read, and where that would be wrong. */
  readonly advice: (repository: string, server: string) => string;
}

/** What an index is read from, and what it says of itself. */
export interface ReadIndex {
  readonly source: IndexSource;
  /** The `url` of a private registry is the address of its repository. */
  readonly registry: { readonly url: string };
}

/**
 * The same source, but held artifacts of a private repository come through its forge. Everything else is read as before:
 * a registry that everybody can read costs no request more, and never sees a token.
 */
export function memberSource({ source, registry }: ReadIndex, access: MemberAccess): IndexSource {
  const readers = new Map<string, Promise<HeldReader>>();
  const readAsMember = async (place: HeldPlace, maxBytes: number): Promise<Uint8Array> => {
    const repository = nameOf(place.repository);
    if (access.open === undefined || !(await isNamed(access, repository))) throw membersOnly(access, place);
    const reader = readers.get(repository) ?? access.open(place.repository);
    readers.set(repository, reader);
    return await readHeld(await reader, place, maxBytes);
  };
  return {
    location: source.location,
    read: async (path, maxBytes) => {
      const place = heldPlaceOf(path, access.server);
      if (place === undefined) return await readElsewhere({ source, registry }, access, { path, maxBytes });
      const repository = nameOf(place.repository);
      if (isSame(registry.url, `${access.server}/${repository}/`)) return await readAsMember(place, maxBytes);
      try {
        return await source.read(path, maxBytes);
      } catch (error) {
        // The address of its index is its own, but its files may be for members all the same.
        if (!isRefused(error) || !(await isNamed(access, repository))) throw error;
        return await readAsMember(place, maxBytes);
      }
    },
  };
}

interface Wanted {
  readonly path: string;
  readonly maxBytes: number;
}

/** As everybody reads it. Threat: of a private registry on another server, where this user's token must never go by itself. */
async function readElsewhere(index: ReadIndex, access: MemberAccess, { path, maxBytes }: Wanted): Promise<Uint8Array> {
  try {
    return await index.source.read(path, maxBytes);
  } catch (error) {
    const server = URL.parse(index.registry.url)?.origin ?? '';
    const place = heldPlaceOf(path, server);
    throw place !== undefined && isRefused(error) ? membersOnly({ ...access, server }, place) : error;
  }
}

async function readHeld(reader: HeldReader, { repository, tag }: HeldPlace, maxBytes: number): Promise<Uint8Array> {
  const file = await findHeldArtifact(reader, tag);
  if (file !== undefined) return await reader.read(file, maxBytes);
  const name = nameOf(repository);
  throw new PlugyardError('FORGE_NOT_FOUND', `The releases of ${name} show this token no ${tag} with an artifact`, {
    hint: `Either the token may not read ${name} (contents: read, authorised for its organisation), or the file is gone: ask those who run the registry.`,
    details: { repository: name, tag },
  });
}

function membersOnly({ advice, server }: MemberAccess, { repository, tag }: HeldPlace): PlugyardError {
  const name = nameOf(repository);
  return new PlugyardError(
    'FORGE_FORBIDDEN',
    `The artifact of ${tag} lies in the private repository ${server}/${name}, which shows it to members alone, or it is gone`,
    { hint: advice(name, server), details: { repository: name, server, tag } },
  );
}

/** Threat: an index that has somebody's token used on another repository of his. */
async function isNamed({ repositories }: MemberAccess, name: string): Promise<boolean> {
  return (await repositories()).some((one) => isSame(nameOf(one), name));
}

function nameOf({ owner, name }: RepositoryName): string {
  return `${owner}/${name}`;
}

/** Names of repositories ignore case. */
function isSame(left: string, right: string): boolean {
  return left.toLowerCase() === right.toLowerCase();
}

/** Whoever may not see a file is told that there is none, or who he should be. */
function isRefused(error: unknown): boolean {
  return (
    hasCode(error, 'FILE_NOT_FOUND') ||
    (hasCode(error, 'DISCOVERY_SOURCE_UNREACHABLE') && [401, 403].includes(Number(error.details['status'])))
  );
}
