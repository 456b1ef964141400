// Exists so that files lie with releases once, whole, and never become other bytes under the same name.
import { createHash } from 'node:crypto';
import type { Sha256 } from '../../core/model/digest.ts';
import type { HeldFile } from '../../core/model/held-file.ts';
import { hasCode, PlugyardError } from '../../errors.ts';
import type { HeldFiles, NewFile, ReleaseText } from '../../forge.ts';
import { actOnce } from './act-once.ts';
import { toId } from './answer-parts.ts';
import { type GithubClient, once } from './client.ts';
import { readHeldFile } from './read-held-file.ts';
import { isWhole, type ShownAsset, toHeldFile } from './shown-asset.ts';

/** GitHub takes 1,000 files with one release. */
const maxPages = 10;
const pageSize = 100;

/** What is known of a release, so that it is asked for once. */
interface Known {
  readonly release: number;
  /** When it was published: no file of it can be older. */
  readonly since: string | null;
  readonly assets: readonly ShownAsset[];
}

/** What the functions below share: the client, and what it was told. */
interface Shelf {
  readonly client: GithubClient;
  /** By tag; `undefined` where nobody has made that release. */
  readonly known: Map<string, Known | undefined>;
}

export function openHeldFiles(client: GithubClient): HeldFiles {
  const shelf: Shelf = { client, known: new Map() };
  return {
    list: async (tag) => {
      const known = await readRelease(shelf, tag);
      return known?.assets.filter(isWhole).map((asset) => toHeldFile(asset, known.since));
    },
    put: async (text, file) => {
      const { release, since } = await openRelease(shelf, text);
      return await putFile(shelf, { release, since, tag: text.tag, file });
    },
    read: (file, maxBytes) => readHeldFile(client, file, maxBytes),
    remove: (file) => removeAsset(shelf, file.id),
  };
}

async function readRelease(shelf: Shelf, tag: string): Promise<Known | undefined> {
  if (!shelf.known.has(tag)) shelf.known.set(tag, await askForRelease(shelf.client, tag));
  return shelf.known.get(tag);
}

/** A release comes with its files; a long list is read to its end. */
async function askForRelease(client: GithubClient, tag: string): Promise<Known | undefined> {
  try {
    const { data } = await client.request('GET /repos/{owner}/{repo}/releases/tags/{tag}', {
      ...client.repository,
      tag,
    });
    const [release, since] = [toId(data.id), data.published_at];
    return { release, since, assets: data.assets.length < pageSize ? data.assets : await readAssets(client, release) };
  } catch (error) {
    if (hasCode(error, 'FORGE_NOT_FOUND')) return undefined;
    throw error;
  }
}

/** As it is now, whatever was known before. */
async function lookAgain(shelf: Shelf, tag: string): Promise<Known | undefined> {
  shelf.known.delete(tag);
  return await readRelease(shelf, tag);
}

/** Another job may make it at the same moment. */
async function openRelease(shelf: Shelf, text: ReleaseText): Promise<Known> {
  const known = await readRelease(shelf, text.tag);
  if (known !== undefined) return known;
  const find = (): Promise<Known | undefined> => lookAgain(shelf, text.tag);
  try {
    const made = await actOnce(shelf.client, { act: () => createRelease(shelf.client, text), find });
    shelf.known.set(text.tag, made);
    return made;
  } catch (error) {
    const made = isTaken(error) ? await find() : undefined;
    if (made === undefined) throw error;
    return made;
  }
}

async function createRelease({ request, repository }: GithubClient, text: ReleaseText): Promise<Known> {
  const { data } = await request('POST /repos/{owner}/{repo}/releases', {
    ...repository,
    tag_name: text.tag,
    target_commitish: text.commit,
    name: text.title,
    body: text.body,
    prerelease: text.prerelease,
    make_latest: 'false',
    ...once,
  });
  return { release: toId(data.id), since: data.published_at, assets: [] };
}

interface Put extends Pick<Known, 'release' | 'since'> {
  readonly tag: string;
  readonly file: NewFile;
}

async function putFile(shelf: Shelf, put: Put): Promise<HeldFile> {
  const known = await findSame(shelf, put, await readRelease(shelf, put.tag));
  if (known !== undefined) return known;
  const find = async (): Promise<HeldFile | undefined> => findSame(shelf, put, await lookAgain(shelf, put.tag));
  try {
    return await actOnce(shelf.client, { act: () => upload(shelf, put), find });
  } catch (error) {
    const made = isTaken(error) ? await find() : undefined;
    if (made === undefined) throw error;
    return made;
  }
}

async function upload({ client: { request, repository, uploads }, known }: Shelf, put: Put): Promise<HeldFile> {
  const { release, since, tag, file } = put;
  const { data } = await request('POST /repos/{owner}/{repo}/releases/{release_id}/assets{?name}', {
    ...repository,
    baseUrl: uploads,
    release_id: release,
    name: file.name,
    data: file.bytes,
    headers: { 'content-type': 'application/octet-stream' },
    ...once,
  });
  const made = toHeldFile(data as ShownAsset, since);
  mustBeSame(made, put);
  known.set(tag, { release, since, assets: [...(known.get(tag)?.assets ?? []), data as ShownAsset] });
  return made;
}

/** The file of that name, if it holds these bytes. One that was cut off while it was sent is removed. */
async function findSame(shelf: Shelf, put: Put, known: Known | undefined): Promise<HeldFile | undefined> {
  const found = known?.assets.find(({ name }) => name === put.file.name);
  if (found === undefined) return undefined;
  if (!isWhole(found)) {
    await removeAsset(shelf, toId(found.id));
    return undefined;
  }
  const file = toHeldFile(found, put.since);
  const told = file.sha256 ?? digestOf(await readHeldFile(shelf.client, file, put.file.bytes.length));
  mustBeSame({ ...file, sha256: told }, put);
  return file;
}

/** Threat: whoever may write to releases puts other bytes in the place of those that were judged. */
function mustBeSame({ name, size, sha256 }: HeldFile, { tag, file }: Put): void {
  const wanted = digestOf(file.bytes);
  if (name === file.name && size === file.bytes.length && (sha256 === undefined || sha256 === wanted)) return;
  throw new PlugyardError(
    'CHECKSUM_MISMATCH',
    `The file ${name} of release ${tag} is not the one that belongs there: sha256 ${sha256 ?? 'unknown'}, ${size} bytes, instead of ${wanted}, ${file.bytes.length} bytes`,
    { hint: 'Nothing was changed. Find out who put it there; then delete it by hand, and run this again.' },
  );
}

async function readAssets({ pages, repository }: GithubClient, release: number): Promise<readonly ShownAsset[]> {
  return await pages<ShownAsset>('GET /repos/{owner}/{repo}/releases/{release_id}/assets', {
    ...repository,
    release_id: release,
    maxPages,
  });
}

async function removeAsset({ client: { request, repository }, known }: Shelf, id: number): Promise<void> {
  for (const [tag, one] of known) {
    if (one !== undefined) known.set(tag, { ...one, assets: one.assets.filter((asset) => asset.id !== id) });
  }
  try {
    await request('DELETE /repos/{owner}/{repo}/releases/assets/{asset_id}', { ...repository, asset_id: id });
  } catch (error) {
    if (!hasCode(error, 'FORGE_NOT_FOUND')) throw error;
  }
}

/** The name is in use: somebody was faster. */
function isTaken(error: unknown): boolean {
  return hasCode(error, 'FORGE_REFUSED') && error.details['status'] === 422 && error.message.includes('already_exists');
}

function digestOf(bytes: Uint8Array): Sha256 {
  return createHash('sha256').update(bytes).digest('hex') as Sha256;
}
