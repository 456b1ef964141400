// Exists so that the rules and records of a registry are read as they are on its base branch, a few files of it, without git.
import { hasCode, PlugyardError } from '../../errors.ts';
import type { Tree, TreeEntry, TreeFile } from '../../ports.ts';
import type { GithubClient } from './client.ts';
import { toCommit } from './submit-answer.ts';

interface ToldEntry {
  readonly name: string;
  readonly type: string;
  readonly sha: string;
  readonly size: number;
  /** `null` for a submodule, which a listing calls a file. */
  readonly download_url?: string | null;
}

/** A directory that is listed by its address ends there, silently. */
const mostListed = 1000;

/** Directories are listed once; a file is read only where its directory names it, and never beyond its size. */
export function openApiTree(client: GithubClient, commit: string): Tree {
  const known = new Map<string, Promise<readonly ToldEntry[]>>();
  const list = (directory: string): Promise<readonly ToldEntry[]> => {
    // Threat: a path becomes part of an address, where `..` leads out of the repository.
    if (!isPlain(directory)) return Promise.resolve([]);
    const listing = known.get(directory) ?? listDirectory(client, commit, directory);
    known.set(directory, listing);
    return listing;
  };
  return {
    commit,
    read: async (path, maxBytes) => {
      const entry = (await list(parentOf(path))).find(({ name }) => name === nameOf(path));
      return entry !== undefined && isFile(entry) ? await readBlob(client, { path, entry, maxBytes }) : undefined;
    },
    list: async (directory) => (await list(directory)).map(toEntry),
    walk: async (directory) => await walk(list, directory),
  };
}

function toEntry(entry: ToldEntry): TreeEntry {
  return { name: entry.name, kind: isFile(entry) ? 'file' : entry.type === 'dir' ? 'directory' : 'other' };
}

function isFile({ type, download_url: address }: ToldEntry): boolean {
  return type === 'file' && address !== null;
}

function isPlain(directory: string): boolean {
  return directory === '' || directory.split('/').every((part) => !['', '.', '..'].includes(part));
}

async function walk(
  list: (directory: string) => Promise<readonly ToldEntry[]>,
  directory: string,
): Promise<TreeFile[]> {
  const files: TreeFile[] = [];
  for (const entry of await list(directory)) {
    const path = directory === '' ? entry.name : `${directory}/${entry.name}`;
    if (isFile(entry)) files.push({ path, size: entry.size });
    if (entry.type === 'dir') files.push(...(await walk(list, path)));
  }
  return files;
}

async function listDirectory(client: GithubClient, commit: string, directory: string): Promise<readonly ToldEntry[]> {
  const { request, repository } = client;
  try {
    const { data } = await request('GET /repos/{owner}/{repo}/contents/{path}', {
      ...repository,
      path: directory,
      ref: commit,
    });
    const entries: readonly ToldEntry[] = Array.isArray(data) ? data : [];
    return entries.length < mostListed ? entries : await listLarge(client, commit, directory);
  } catch (error) {
    if (hasCode(error, 'FORGE_NOT_FOUND')) return [];
    throw error;
  }
}

const kinds: Readonly<Record<string, string>> = { blob: 'file', tree: 'dir' };

/** By the object of the directory, which lists up to 100,000. */
async function listLarge(client: GithubClient, commit: string, directory: string): Promise<readonly ToldEntry[]> {
  const { request, repository } = client;
  const parent = await listDirectory(client, commit, parentOf(directory));
  const sha = parent.find(({ name, type }) => name === nameOf(directory) && type === 'dir')?.sha;
  const { data } = await request('GET /repos/{owner}/{repo}/git/trees/{tree_sha}', {
    ...repository,
    tree_sha: toCommit(sha),
  });
  if (data.truncated) {
    throw new PlugyardError('TOO_LARGE', `${directory} has more entries than the forge lists`, {
      hint: 'Judge against a clone instead: --registry <clone>',
    });
  }
  return data.tree.map(({ path = '', mode, type = '', sha: id = '', size = 0 }) => {
    return { name: path, type: mode === '120000' ? 'symlink' : (kinds[type] ?? type), sha: id, size };
  });
}

interface Wanted {
  readonly path: string;
  readonly entry: ToldEntry;
  readonly maxBytes: number;
}

async function readBlob(client: GithubClient, { path, entry, maxBytes }: Wanted): Promise<Uint8Array> {
  const { request, repository } = client;
  if (entry.size > maxBytes) {
    throw new PlugyardError('TOO_LARGE', `${path} has ${entry.size} bytes; at most ${maxBytes} are read`, {
      details: { size: entry.size, maxBytes },
    });
  }
  const { data } = await request('GET /repos/{owner}/{repo}/git/blobs/{file_sha}', {
    ...repository,
    file_sha: toCommit(entry.sha),
  });
  return new Uint8Array(Buffer.from(data.content, 'base64'));
}

function parentOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
