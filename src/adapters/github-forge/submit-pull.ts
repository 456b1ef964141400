// Exists so that a pull request is opened once, found again, and watched for a few small requests each time.
import type { CommitStatus } from '../../core/model/commit-status.ts';
import type { Timestamp } from '../../core/model/timestamp.ts';
import { hasCode } from '../../errors.ts';
import type { BranchPlace, PullText, SubmissionForge } from '../../submission-forge.ts';
import { type GithubClient, once } from './client.ts';
import { toCommit } from './submit-answer.ts';

type FoundPulls = Awaited<ReturnType<SubmissionForge['pullsFrom']>>;
type Watched = Awaited<ReturnType<SubmissionForge['watch']>>;

export async function pullsFrom({ request, repository }: GithubClient, place: BranchPlace): Promise<FoundPulls> {
  const { data } = await request('GET /repos/{owner}/{repo}/pulls', {
    ...repository,
    head: `${place.repository.owner}:${place.branch}`,
    state: 'all',
    per_page: 100,
  });
  return data
    .filter(({ head }) => head.ref === place.branch && head.repo?.id === place.repository.id)
    .map(({ number, state, merged_at: mergedAt, head }) => ({
      number,
      state: stateOf(state, mergedAt),
      head: toCommit(head.sha),
    }));
}

function stateOf(state: string, mergedAt: string | null | undefined): 'open' | 'closed' | 'merged' {
  if (state === 'open') return 'open';
  return mergedAt === null || mergedAt === undefined ? 'closed' : 'merged';
}

/** An answer that was lost, or somebody who was faster: then there is one, and it is found. */
export async function openPull(client: GithubClient, place: BranchPlace, text: PullText): Promise<number> {
  const { request, repository } = client;
  try {
    const { data } = await request('POST /repos/{owner}/{repo}/pulls', {
      ...repository,
      title: text.title,
      body: text.body,
      head: `${place.repository.owner}:${place.branch}`,
      base: place.repository.defaultBranch,
      // Threat: a push by somebody else would count as the last one, and void what the owner vouches for.
      maintainer_can_modify: false,
      ...once,
    });
    return data.number;
  } catch (error) {
    if (!hasCode(error, 'FORGE_REFUSED', 'FORGE_UNREACHABLE')) throw error;
    const open = (await pullsFrom(client, place)).find(({ state }) => state === 'open');
    if (open === undefined) throw error;
    return open.number;
  }
}

/** Comments and statuses of one pull request; what is beyond is not looked at. */
const mostPages = 10;

/** Three requests at most; the first costs nothing where nothing has changed, and lists are always read anew. */
export async function watchPull(client: GithubClient, number: number): Promise<Watched> {
  const { request, repository, pages } = client;
  const { data } = await request('GET /repos/{owner}/{repo}/pulls/{pull_number}', {
    ...repository,
    pull_number: number,
  });
  const head = toCommit(data.head.sha);
  const [statuses, comments] = await Promise.all([
    pages<ToldStatus>('GET /repos/{owner}/{repo}/commits/{ref}/statuses', {
      ...repository,
      ref: head,
      maxPages: mostPages,
    }),
    pages<ToldComment>('GET /repos/{owner}/{repo}/issues/{issue_number}/comments', {
      ...repository,
      issue_number: number,
      maxPages: mostPages,
    }),
  ]);
  return {
    number: data.number,
    state: stateOf(data.state, data.merged_at),
    draft: data.draft === true,
    head,
    labels: data.labels.map(({ name }) => name),
    statuses: statuses.flatMap(toStatus),
    comments: comments.map(({ user, body }) => ({ author: user?.id ?? 0, body: body ?? '' })),
  };
}

interface ToldStatus {
  readonly id: number;
  readonly context: string;
  readonly state: string;
  readonly description: string | null;
  readonly creator: { readonly id: number } | null;
  readonly created_at: string;
}

interface ToldComment {
  readonly user: { readonly id: number } | null;
  readonly body?: string | null;
}

const states: readonly string[] = ['success', 'pending', 'failure', 'error'] satisfies readonly CommitStatus['state'][];

function toStatus({ id, context, state, description, creator, created_at: at }: ToldStatus): readonly CommitStatus[] {
  if (!states.includes(state) || !/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/.test(at)) return [];
  return [
    {
      id,
      context,
      state: state as CommitStatus['state'],
      description: description ?? '',
      creator: creator?.id ?? 0,
      at: at as Timestamp,
    },
  ];
}
