// Exists so that a change becomes a commit on a branch by the API alone: nobody needs git for it.
import { createHash } from 'node:crypto';
import { hasCode } from '../../errors.ts';
import type { BranchPlace, ForgeRepository, NewCommit, SubmissionForge } from '../../submission-forge.ts';
import type { GithubClient } from './client.ts';
import { at, nonsense, toCommit } from './submit-answer.ts';

export async function readTip({ request }: GithubClient, place: BranchPlace): Promise<string | undefined> {
  try {
    const { data } = await request('GET /repos/{owner}/{repo}/git/ref/{ref}', {
      ...at(place.repository),
      ref: `heads/${place.branch}`,
    });
    return toCommit(data.object.sha);
  } catch (error) {
    // GitHub answers 409 for a repository that is being made.
    if (hasCode(error, 'FORGE_NOT_FOUND') || isStatus(error, 409)) return undefined;
    throw error;
  }
}

export async function hasCommit(
  { request }: GithubClient,
  repository: ForgeRepository,
  commit: string,
): Promise<boolean> {
  try {
    await request('GET /repos/{owner}/{repo}/git/commits/{commit_sha}', { ...at(repository), commit_sha: commit });
    return true;
  } catch (error) {
    if (hasCode(error, 'FORGE_NOT_FOUND') || isStatus(error, 409) || isStatus(error, 422)) return false;
    throw error;
  }
}

/** As many as one answer of a comparison shows. */
const mostFiles = 300;

type FileIds = Awaited<ReturnType<SubmissionForge['changes']>>;

/** `undefined` too where the branch shares no history with the registry. */
export async function readChanges(client: GithubClient, base: string, place: BranchPlace): Promise<FileIds> {
  const files = await compare(client, base, place);
  if (files === undefined || files.length >= mostFiles) return undefined;
  const ids = new Map<string, string | undefined>();
  for (const { filename, status, sha, previous_filename: before } of files) {
    if (before !== undefined && status === 'renamed') ids.set(before, undefined);
    ids.set(filename, status === 'removed' ? undefined : (sha ?? ''));
  }
  return ids;
}

interface ToldFile {
  readonly filename: string;
  readonly status: string;
  readonly sha: string | null;
  readonly previous_filename?: string;
}

/** Asked of the registry, where the branch of a fork is `owner:branch`. */
async function compare(
  { request, repository }: GithubClient,
  base: string,
  { repository: place, branch }: BranchPlace,
): Promise<readonly ToldFile[] | undefined> {
  const isOwn = place.owner === repository.owner && place.name === repository.repo;
  const basehead = `${base}...${isOwn ? '' : `${place.owner}:`}${branch}`;
  try {
    const { data } = await request('GET /repos/{owner}/{repo}/compare/{basehead}', {
      ...repository,
      basehead,
      per_page: 1,
    });
    return data.files ?? [];
  } catch (error) {
    if (hasCode(error, 'FORGE_NOT_FOUND')) return undefined;
    throw error;
  }
}

/** As `git hash-object` counts. */
export function fileId(bytes: Uint8Array): string {
  return createHash('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
}

export async function writeCommit(
  client: GithubClient,
  repository: ForgeRepository,
  commit: NewCommit,
): Promise<string> {
  const { request } = client;
  const place = at(repository);
  const { data: parent } = await request('GET /repos/{owner}/{repo}/git/commits/{commit_sha}', {
    ...place,
    commit_sha: commit.parent,
  });
  const tree: TreeEntry[] = [];
  for (const { path, bytes } of commit.files) {
    const sha = bytes === undefined ? null : await writeBlob(client, repository, bytes);
    tree.push({ path, mode: '100644', type: 'blob', sha });
  }
  const { data: written } = await request('POST /repos/{owner}/{repo}/git/trees', {
    ...place,
    base_tree: toCommit(parent.tree.sha),
    tree,
  });
  const { data } = await request('POST /repos/{owner}/{repo}/git/commits', {
    ...place,
    message: commit.message,
    tree: toCommit(written.sha),
    parents: [commit.parent],
  });
  return toCommit(data.sha);
}

interface TreeEntry {
  readonly path: string;
  readonly mode: '100644';
  readonly type: 'blob';
  readonly sha: string | null;
}

/** What the forge has kept is what was sent: it tells the id that these bytes have. */
async function writeBlob({ request }: GithubClient, repository: ForgeRepository, bytes: Uint8Array): Promise<string> {
  const content = Buffer.from(bytes).toString('base64');
  const { data } = await request('POST /repos/{owner}/{repo}/git/blobs', {
    ...at(repository),
    content,
    encoding: 'base64',
  });
  if (data.sha !== fileId(bytes)) throw nonsense('a file that was sent');
  return data.sha;
}

export async function makeBranch({ request }: GithubClient, place: BranchPlace, commit: string): Promise<boolean> {
  try {
    await request('POST /repos/{owner}/{repo}/git/refs', {
      ...at(place.repository),
      ref: `refs/heads/${place.branch}`,
      sha: commit,
    });
    return true;
  } catch (error) {
    if (isStatus(error, 422) && /already exists/i.test(messageOf(error))) return false;
    throw error;
  }
}

export async function moveBranch({ request }: GithubClient, place: BranchPlace, commit: string): Promise<boolean> {
  try {
    await request('PATCH /repos/{owner}/{repo}/git/refs/{ref}', {
      ...at(place.repository),
      ref: `heads/${place.branch}`,
      sha: commit,
      force: false,
    });
    return true;
  } catch (error) {
    if (isStatus(error, 422) && /fast.?forward/i.test(messageOf(error))) return false;
    throw error;
  }
}

function isStatus(error: unknown, status: number): boolean {
  return hasCode(error) && error.details['status'] === status;
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : '';
}
