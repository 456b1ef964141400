// Exists so that commit statuses belong to a commit and to the one who set them.
import { type Answer, created, invalid, notFound, ok, paged, unprocessable } from '../answer.ts';
import { type Call, type Route, route, text, textOr } from '../call.ts';
import { resolveRevision } from '../git/native-git.ts';
import { nodeId, simpleUser } from '../shapes/people.ts';
import { minimalRepository, repositoryUrl } from '../shapes/repositories.ts';
import type { Status } from '../state.ts';
import { newId, stamp } from '../world.ts';

const prefix = '/repos/{owner}/{repo}';

export const statuses: readonly Route[] = [
  route(`POST ${prefix}/statuses/{sha}`, create),
  route(`GET ${prefix}/commits/{ref}/statuses`, (call) => {
    const sha = shaOf(call);
    const all = call.repository.statuses.filter((one) => one.sha === sha).toReversed();
    return paged(call, all, {
      item: (one) => ({ ...simple(call, one), creator: simpleUser(call.world, one.creator) }),
    });
  }),
  route(`GET ${prefix}/commits/{ref}/status`, combined),
];

/** A commit takes 1,000 statuses of one context. */
const mostOfOneContext = 1000;

function create(call: Call): Answer {
  const { world, repository, actor, token, params } = call;
  const sha = params['sha'] ?? '';
  if (!/^[0-9a-f]{40}$/.test(sha) || resolveRevision(repository.directory, sha) === undefined) {
    throw invalid(`No commit found for SHA: ${sha}`);
  }
  const description = textOr(call, 'description', null);
  if ((description ?? '').length > 140) {
    throw unprocessable('Status.description', 'custom', 'description is too long (maximum is 140 characters)');
  }
  const context = text(call, 'context') || 'default';
  if (repository.statuses.filter((one) => one.sha === sha && one.context === context).length >= mostOfOneContext) {
    throw unprocessable('Status.sha', 'custom', 'This SHA and context has reached the maximum number of statuses.');
  }
  const one: Status = {
    id: newId(world),
    sha,
    context,
    state: text(call, 'state') as Status['state'],
    description,
    targetUrl: textOr(call, 'target_url', null),
    creator: actor.id,
    ...(token?.app === undefined ? {} : { app: token.app }),
    createdAt: stamp(world),
  };
  repository.statuses.push(one);
  return created({ ...simple(call, one), creator: simpleUser(world, actor.id) });
}

function shaOf({ repository, params }: Call): string {
  const sha = resolveRevision(repository.directory, params['ref'] ?? '');
  if (sha === undefined) {
    throw notFound();
  }
  return sha;
}

function simple({ world, repository }: Call, one: Status) {
  return {
    url: `${repositoryUrl(world, repository)}/statuses/${one.sha}`,
    avatar_url: simpleUser(world, one.creator)['avatar_url'],
    id: one.id,
    node_id: nodeId('Status', one.id),
    state: one.state,
    description: one.description,
    target_url: one.targetUrl,
    context: one.context,
    created_at: one.createdAt,
    updated_at: one.createdAt,
  };
}

/** The newest of each context. */
function combined(call: Call): Answer {
  const { world, repository } = call;
  const sha = shaOf(call);
  const all = repository.statuses.filter((one) => one.sha === sha);
  const latest = all.filter((one, at) => !all.slice(at + 1).some(({ context }) => context === one.context));
  const states = latest.map(({ state }) => state);
  const failed = states.includes('error') || states.includes('failure');
  const state = failed ? 'failure' : states.length === 0 || states.includes('pending') ? 'pending' : 'success';
  const url = `${repositoryUrl(world, repository)}/commits/${sha}`;
  const body = {
    state,
    statuses: latest.map((one) => simple(call, one)),
    sha,
    total_count: latest.length,
    repository: minimalRepository(world, repository),
    commit_url: url,
    url: `${url}/status`,
  };
  return ok(body);
}
