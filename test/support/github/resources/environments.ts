// Exists so that environments, who must approve them and from where they are deployed, are set and read.
import { type Answer, noContent, notFound, ok, paged } from '../answer.ts';
import { type Call, flag, type Route, route, text } from '../call.ts';
import type { Json } from '../shapes/json.ts';
import { nodeId, simpleUser, team } from '../shapes/people.ts';
import { htmlUrl, repositoryUrl } from '../shapes/repositories.ts';
import type { Environment } from '../state.ts';
import { accountOf, found, newId, stamp } from '../world.ts';

const prefix = '/repos/{owner}/{repo}/environments';
const one = `${prefix}/{environment_name}` as const;

export const environments: readonly Route[] = [
  route(`GET ${prefix}`, (call) =>
    paged(call, call.repository.environments, {
      item: (each) => shown(call, each),
      wrap: (page, total) => ({ total_count: total, environments: page }),
    }),
  ),
  route(`GET ${one}`, (call) => ok(shown(call, environmentOf(call)))),
  route(`PUT ${one}`, set),
  route(`DELETE ${one}`, (call) => {
    call.repository.environments.splice(call.repository.environments.indexOf(environmentOf(call)), 1);
    return noContent;
  }),
  route(`GET ${one}/deployment-branch-policies`, (call) =>
    paged(call, environmentOf(call).branches, {
      item: (each) => ({ ...each, node_id: nodeId('Policy', each.id) }),
      wrap: (page, total) => ({ total_count: total, branch_policies: page }),
    }),
  ),
  route(`POST ${one}/deployment-branch-policies`, (call) => {
    const kind = text(call, 'type') === 'tag' ? 'tag' : 'branch';
    const policy = { id: newId(call.world), name: text(call, 'name'), type: kind } as const;
    environmentOf(call).branches.push(policy);
    return ok({ ...policy, node_id: nodeId('Policy', policy.id) });
  }),
  route(`GET ${one}/secrets`, (call) =>
    paged(call, [...environmentOf(call).secrets.keys()], {
      item: (name) => ({ name, created_at: environmentOf(call).createdAt, updated_at: environmentOf(call).updatedAt }),
      wrap: (page, total) => ({ total_count: total, secrets: page }),
    }),
  ),
];

function environmentOf({ repository, params }: Call): Environment {
  const named = repository.environments.find(({ name }) => name === params['environment_name']);
  if (named === undefined) {
    throw notFound();
  }
  return named;
}

function set(call: Call): Answer {
  const { world, repository, params, body } = call;
  const name = params['environment_name'] ?? '';
  const known = repository.environments.find((each) => each.name === name);
  const environment: Environment = known ?? {
    id: newId(world),
    name,
    createdAt: stamp(world),
    updatedAt: stamp(world),
    waitTimer: 0,
    preventSelfReview: false,
    reviewers: [],
    branchPolicy: null,
    branches: [],
    secrets: new Map(),
  };
  if (known === undefined) {
    repository.environments.push(environment);
  }
  environment.waitTimer = Number(body['wait_timer'] ?? 0);
  environment.preventSelfReview = flag(call, 'prevent_self_review', false);
  environment.reviewers = [...((body['reviewers'] as Environment['reviewers'] | null | undefined) ?? [])];
  environment.branchPolicy = (body['deployment_branch_policy'] as Environment['branchPolicy'] | undefined) ?? null;
  environment.updatedAt = stamp(world);
  return ok(shown(call, environment));
}

function shown({ world, repository }: Call, each: Environment): Json {
  const base = { id: each.id, node_id: nodeId('Gate', each.id) };
  const owner = accountOf(world, repository.owner);
  const reviewers = each.reviewers.map(({ type, id }) => ({
    type,
    reviewer:
      type === 'User' ? simpleUser(world, id) : team(world, owner, found(owner.teams.find((known) => known.id === id))),
  }));
  const review = { ...base, type: 'required_reviewers', prevent_self_review: each.preventSelfReview, reviewers };
  return {
    id: each.id,
    node_id: nodeId('Environment', each.id),
    name: each.name,
    url: `${repositoryUrl(world, repository)}/environments/${encodeURIComponent(each.name)}`,
    html_url: `${htmlUrl(world, repository)}/deployments/activity_log?environments_filter=${encodeURIComponent(each.name)}`,
    created_at: each.createdAt,
    updated_at: each.updatedAt,
    protection_rules: [
      ...(each.waitTimer > 0 ? [{ ...base, type: 'wait_timer', wait_timer: each.waitTimer }] : []),
      ...(reviewers.length > 0 ? [review] : []),
      ...(each.branchPolicy === null ? [] : [{ ...base, type: 'branch_policy' }]),
    ],
    deployment_branch_policy: each.branchPolicy,
  };
}
