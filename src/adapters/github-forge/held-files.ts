// Exists so that files lie with releases once, whole, and never become other bytes under the same name.
import { createHash } from 'node:crypto';
import { parseSha256, type Sha256 } from '../../core/model/digest.ts';
import type { HeldFile } from '../../core/model/held-file.ts';
import { hasCode, PlugyardError } from '../../errors.ts';
import type { HeldFiles, NewFile, ReleaseText } from '../../forge.ts';
import { actOnce } from './act-once.ts';
import { refuse, type ShownId, toId } from './answer-parts.ts';
import { type GithubClient, once } from './client.ts';
import { readHeldFile } from './read-held-file.ts';

/** GitHub takes 1,000 files with one release. */
const maxPages = 10;

interface ShownAsset {
  readonly id: ShownId;
  readonly name: string;
  readonly size: ShownId;
  readonly digest?: string | null;
  readonly state: string;
}

export function openHeldFiles(client: GithubClient): HeldFiles {
  return {
    list: async (tag) => {
      const release = await findRelease(client, tag);
      return release === undefined ? undefined : (await readAssets(client, release)).filter(isWhole).map(toHeldFile);
    },
    put: async (text, file) => await putFile(client, { release: await openRelease(client, text), tag: text.tag, file }),
    read: (file, maxBytes) => readHeldFile(client, file, maxBytes),
    remove: (file) => removeAsset(client, file.id),
  };
}

async function findRelease({ request, repository }: GithubClient, tag: string): Promise<number | undefined> {
  try {
    const { data } = await request('GET /repos/{owner}/{repo}/releases/tags/{tag}', { ...repository, tag });
    return toId(data.id);
  } catch (error) {
    if (hasCode(error, 'FORGE_NOT_FOUND')) return undefined;
    throw error;
  }
}

/** Another job may make it at the same moment. */
async function openRelease(client: GithubClient, text: ReleaseText): Promise<number> {
  const known = await findRelease(client, text.tag);
  if (known !== undefined) return known;
  const find = (): Promise<number | undefined> => findRelease(client, text.tag);
  try {
    return await actOnce(client, { act: () => createRelease(client, text), find });
  } catch (error) {
    const made = isTaken(error) ? await find() : undefined;
    if (made === undefined) throw error;
    return made;
  }
}

async function createRelease({ request, repository }: GithubClient, text: ReleaseText): Promise<number> {
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
  return toId(data.id);
}

interface Put {
  readonly release: number;
  readonly tag: string;
  readonly file: NewFile;
}

async function putFile(client: GithubClient, put: Put): Promise<HeldFile> {
  const find = (): Promise<HeldFile | undefined> => findSame(client, put);
  const known = await find();
  if (known !== undefined) return known;
  try {
    return await actOnce(client, { act: () => upload(client, put), find });
  } catch (error) {
    const made = isTaken(error) ? await find() : undefined;
    if (made === undefined) throw error;
    return made;
  }
}

async function upload({ request, repository, uploads }: GithubClient, put: Put): Promise<HeldFile> {
  const { release, file } = put;
  const { data } = await request('POST /repos/{owner}/{repo}/releases/{release_id}/assets{?name}', {
    ...repository,
    baseUrl: uploads,
    release_id: release,
    name: file.name,
    data: file.bytes,
    headers: { 'content-type': 'application/octet-stream' },
    ...once,
  });
  const asset = toHeldFile(data as ShownAsset);
  mustBeSame(asset, put);
  return asset;
}

/** The file of that name, if it holds these bytes. One that was cut off while it was sent is removed. */
async function findSame(client: GithubClient, put: Put): Promise<HeldFile | undefined> {
  const found = (await readAssets(client, put.release)).find(({ name }) => name === put.file.name);
  if (found === undefined) return undefined;
  if (!isWhole(found)) {
    await removeAsset(client, toId(found.id));
    return undefined;
  }
  const file = toHeldFile(found);
  const told = file.sha256 ?? digestOf(await readHeldFile(client, file, put.file.bytes.length));
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

async function removeAsset({ request, repository }: GithubClient, id: number): Promise<void> {
  try {
    await request('DELETE /repos/{owner}/{repo}/releases/assets/{asset_id}', { ...repository, asset_id: id });
  } catch (error) {
    if (!hasCode(error, 'FORGE_NOT_FOUND')) throw error;
  }
}

function toHeldFile({ id, name, size, digest }: ShownAsset): HeldFile {
  const sha256 = typeof digest === 'string' && digest.startsWith('sha256:') ? parseSha256(digest) : undefined;
  if (sha256?.ok === false) return refuse(`"${digest}" is no digest`);
  return {
    id: toId(id),
    name: String(name),
    size: toId(size),
    ...(sha256 === undefined ? {} : { sha256: sha256.value }),
  };
}

function isWhole({ state }: ShownAsset): boolean {
  return state === 'uploaded';
}

/** The name is in use: somebody was faster. */
function isTaken(error: unknown): boolean {
  return hasCode(error, 'FORGE_REFUSED') && error.details['status'] === 422 && error.message.includes('already_exists');
}

function digestOf(bytes: Uint8Array): Sha256 {
  return createHash('sha256').update(bytes).digest('hex') as Sha256;
}
