// Exists so that a merge happens once, of the head that was judged, and a refusal is a value that says what to do next.
import { hasCode, type PlugyardError } from '../../errors.ts';
import type { Forge, MergeOutcome, MergeRefusal } from '../../forge.ts';
import { actOnce } from './act-once.ts';
import { toCommit } from './answer-parts.ts';
import { type GithubClient, once } from './client.ts';

type Merge = Parameters<Forge['merge']>[0];

export async function merge(client: GithubClient, wanted: Merge): Promise<MergeOutcome> {
  try {
    return await actOnce(client, { act: () => askFor(client, wanted), find: () => findMerge(client, wanted) });
  } catch (error) {
    if (!hasCode(error, 'FORGE_REFUSED')) throw error;
    const refused = refusalOf(error);
    if (refused === undefined) throw error;
    // Closed, merged, and in conflict: the forge says the same of all three.
    const found = refused === 'not-mergeable' ? await findMerge(client, wanted) : undefined;
    return found ?? { refused, message: error.message };
  }
}

async function askFor({ request, repository }: GithubClient, wanted: Merge): Promise<MergeOutcome> {
  const { data } = await request('PUT /repos/{owner}/{repo}/pulls/{pull_number}/merge', {
    ...repository,
    pull_number: wanted.number,
    sha: wanted.expectedHead,
    merge_method: wanted.method,
    commit_title: wanted.title,
    commit_message: wanted.message,
    ...once,
  });
  return { merged: toCommit(data.sha) };
}

/** `undefined` while it is open. Threat: somebody else's merge of the same head holds no record of ours. */
async function findMerge({ request, repository }: GithubClient, wanted: Merge): Promise<MergeOutcome | undefined> {
  const { data } = await request('GET /repos/{owner}/{repo}/pulls/{pull_number}', {
    ...repository,
    pull_number: wanted.number,
  });
  if (data.state === 'open') return undefined;
  const closed = { refused: 'closed', message: 'The pull request was closed meanwhile' } as const;
  if (!data.merged || data.merge_commit_sha === null) return closed;
  const merged = toCommit(data.merge_commit_sha);
  const commit = await request('GET /repos/{owner}/{repo}/git/commits/{commit_sha}', {
    ...repository,
    commit_sha: merged,
  });
  const isOurs = commit.data.message.trimEnd() === `${wanted.title}\n\n${wanted.message}`.trimEnd();
  return isOurs ? { merged } : { ...closed, message: 'The pull request was merged by another way' };
}

/** By status and words: 409 is the head, 405 all the rest. */
function refusalOf({ message, details }: PlugyardError): MergeRefusal | undefined {
  if (details['status'] === 409) return 'head-moved';
  if (details['status'] !== 405) return undefined;
  if (/base branch was modified/i.test(message)) return 'base-moved';
  return /not mergeable|still a draft|conflict/i.test(message) ? 'not-mergeable' : 'not-allowed';
}
