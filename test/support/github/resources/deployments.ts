// Exists so that deployments and how they went are on record.
import { type Answer, conflict, created, invalid, notFound, paged } from '../answer.ts';
import { type Call, type Route, route, text, textOr } from '../call.ts';
import { resolveRevision } from '../git/native-git.ts';
import type { Json } from '../shapes/json.ts';
import { nodeId, simpleUser } from '../shapes/people.ts';
import { repositoryUrl } from '../shapes/repositories.ts';
import type { Deployment, DeploymentStatus } from '../state.ts';
import { newId, stamp } from '../world.ts';

const prefix = '/repos/{owner}/{repo}/deployments';

export const deployments: readonly Route[] = [
  route(`GET ${prefix}`, (call) => {
    const { query, repository } = call;
    const matching = repository.deployments.filter(
      (one) =>
        one.environment === (query.get('environment') ?? one.environment) &&
        one.sha === (query.get('sha') ?? one.sha) &&
        one.ref === (query.get('ref') ?? one.ref),
    );
    return paged(call, matching.toReversed(), { item: (one) => deployment(call, one) });
  }),
  route(`POST ${prefix}`, create),
  route(`GET ${prefix}/{deployment_id}/statuses`, (call) =>
    paged(call, deploymentOf(call).statuses.toReversed(), { item: (one) => status(call, one) }),
  ),
  route(`POST ${prefix}/{deployment_id}/statuses`, addStatus),
];

function deploymentOf({ repository, params }: Call): Deployment {
  const one = repository.deployments.find(({ id }) => String(id) === params['deployment_id']);
  if (one === undefined) {
    throw notFound();
  }
  return one;
}

function create(call: Call): Answer {
  const { world, repository, actor, body } = call;
  const sha = resolveRevision(repository.directory, text(call, 'ref'));
  if (sha === undefined) {
    throw invalid(`No ref found for: ${text(call, 'ref')}`);
  }
  if (Array.isArray(body['required_contexts']) && body['required_contexts'].length > 0) {
    throw conflict('Conflict: Commit status checks failed for this ref.');
  }
  const one: Deployment = {
    id: newId(world),
    sha,
    ref: text(call, 'ref'),
    task: text(call, 'task') || 'deploy',
    environment: text(call, 'environment') || 'production',
    description: textOr(call, 'description', null),
    creator: actor.id,
    createdAt: stamp(world),
    payload: body['payload'] ?? {},
    statuses: [],
  };
  repository.deployments.push(one);
  return created(deployment(call, one));
}

function addStatus(call: Call): Answer {
  const { world, actor } = call;
  const one: DeploymentStatus = {
    id: newId(world),
    state: text(call, 'state'),
    description: text(call, 'description'),
    creator: actor.id,
    createdAt: stamp(world),
    environmentUrl: text(call, 'environment_url'),
    logUrl: text(call, 'log_url'),
  };
  deploymentOf(call).statuses.push(one);
  return created(status(call, one));
}

export function deployment({ world, repository }: Call, one: Deployment): Json {
  const url = `${repositoryUrl(world, repository)}/deployments/${one.id}`;
  return {
    url,
    id: one.id,
    node_id: nodeId('Deployment', one.id),
    sha: one.sha,
    ref: one.ref,
    task: one.task,
    payload: one.payload,
    original_environment: one.environment,
    environment: one.environment,
    description: one.description,
    creator: simpleUser(world, one.creator),
    created_at: one.createdAt,
    updated_at: one.createdAt,
    statuses_url: `${url}/statuses`,
    repository_url: repositoryUrl(world, repository),
    transient_environment: false,
    production_environment: true,
    performed_via_github_app: null,
  };
}

function status({ world, repository, params }: Call, one: DeploymentStatus): Json {
  const of = `${repositoryUrl(world, repository)}/deployments/${params['deployment_id']}`;
  return {
    url: `${of}/statuses/${one.id}`,
    id: one.id,
    node_id: nodeId('DeploymentStatus', one.id),
    state: one.state,
    creator: simpleUser(world, one.creator),
    description: one.description,
    target_url: one.logUrl,
    created_at: one.createdAt,
    updated_at: one.createdAt,
    deployment_url: of,
    repository_url: repositoryUrl(world, repository),
    environment_url: one.environmentUrl,
    log_url: one.logUrl,
    performed_via_github_app: null,
  };
}
