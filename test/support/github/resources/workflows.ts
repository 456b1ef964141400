// Exists so that workflows, their runs, jobs and artifacts are asked for, enabled, approved and cancelled.
import { type Answer, conflict, forbidden, noContent, notFound, ok, paged } from '../answer.ts';
import { type Call, flag, type Route, route, text, textOr } from '../call.ts';
import type { Json } from '../shapes/json.ts';
import { nodeId, simpleUser, team } from '../shapes/people.ts';
import { htmlUrl, repositoryUrl } from '../shapes/repositories.ts';
import { artifact, job, workflow, workflowRun } from '../shapes/workflows.ts';
import type { Environment } from '../state.ts';
import type { Job, Workflow, WorkflowRun } from '../workflow-state.ts';
import { knownWorkflows } from '../workflows/known-workflows.ts';
import { cancelRun } from '../workflows/queue.ts';
import { accountOf, found } from '../world.ts';
import { deployment } from './deployments.ts';

const prefix = '/repos/{owner}/{repo}/actions';

export const workflows: readonly Route[] = [
  route(`GET ${prefix}/secrets`, (call) =>
    paged(call, [...call.repository.secrets.keys()], {
      item: (name) => ({ name, created_at: call.repository.createdAt, updated_at: call.repository.createdAt }),
      wrap: (page, total) => ({ total_count: total, secrets: page }),
    }),
  ),
  route(`GET ${prefix}/permissions`, ({ repository: { actions } }) =>
    ok({ enabled: actions.enabled, allowed_actions: actions.allowed, sha_pinning_required: actions.pinned }),
  ),
  route(`PUT ${prefix}/permissions`, (call) => {
    const { actions } = call.repository;
    actions.enabled = flag(call, 'enabled', actions.enabled);
    actions.pinned = flag(call, 'sha_pinning_required', actions.pinned);
    actions.allowed = textOr(call, 'allowed_actions', actions.allowed) as typeof actions.allowed;
    return noContent;
  }),
  route(`GET ${prefix}/permissions/workflow`, ({ repository: { actions } }) =>
    ok({ default_workflow_permissions: actions.token, can_approve_pull_request_reviews: actions.approve }),
  ),
  route(`PUT ${prefix}/permissions/workflow`, (call) => {
    const { actions } = call.repository;
    actions.token = textOr(call, 'default_workflow_permissions', actions.token) as typeof actions.token;
    actions.approve = flag(call, 'can_approve_pull_request_reviews', actions.approve);
    return noContent;
  }),
  route(`GET ${prefix}/workflows`, (call) =>
    paged(call, knownWorkflows(call.world, call.repository), {
      item: (one) => workflow(call.world, call.repository, one),
      wrap: (page, total) => ({ total_count: total, workflows: page }),
    }),
  ),
  route(`GET ${prefix}/workflows/{workflow_id}`, (call) => ok(workflow(call.world, call.repository, workflowOf(call)))),
  route(`PUT ${prefix}/workflows/{workflow_id}/enable`, (call) => enable(call, 'active')),
  route(`PUT ${prefix}/workflows/{workflow_id}/disable`, (call) => enable(call, 'disabled_manually')),
  route(`GET ${prefix}/workflows/{workflow_id}/runs`, (call) => {
    const { id } = workflowOf(call);
    return listRuns(call, ({ workflow: of }) => of === id);
  }),
  route(`GET ${prefix}/runs`, (call) => listRuns(call, () => true)),
  route(`GET ${prefix}/runs/{run_id}`, (call) => ok(workflowRun(call.world, call.repository, runOf(call)))),
  route(`POST ${prefix}/runs/{run_id}/cancel`, (call) => {
    const run = runOf(call);
    if (run.status === 'completed') {
      throw conflict('Cannot cancel a workflow run that is completed.');
    }
    cancelRun(call.world, call.repository, { run, reason: 'by the API' });
    return { status: 202, body: {} };
  }),
  route(`GET ${prefix}/runs/{run_id}/jobs`, (call) =>
    paged(call, runOf(call).jobs, {
      item: (one) => job(call.world, call.repository, { run: runOf(call), job: one }),
      wrap: (page, total) => ({ total_count: total, jobs: page }),
    }),
  ),
  route(`GET ${prefix}/runs/{run_id}/artifacts`, (call) => {
    const name = call.query.get('name');
    const matching = runOf(call).artifacts.filter((one) => name === null || one.name === name);
    return paged(call, matching, {
      item: (one) => artifact(call.world, call.repository, { run: runOf(call), artifact: one }),
      wrap: (page, total) => ({ total_count: total, artifacts: page }),
    });
  }),
  route(`GET ${prefix}/runs/{run_id}/pending_deployments`, (call) =>
    ok(waiting(call).map(({ environment }) => pending(call, environment))),
  ),
  route(`POST ${prefix}/runs/{run_id}/pending_deployments`, review),
];

/** By its number, or by the name of its file. */
export function workflowOf({ world, repository, params }: Call): Workflow {
  const asked = params['workflow_id'] ?? '';
  const one = knownWorkflows(world, repository).find(
    ({ id, path }) => String(id) === asked || path.split('/').at(-1) === asked,
  );
  if (one === undefined) {
    throw notFound();
  }
  return one;
}

function enable(call: Call, state: Workflow['state']): Answer {
  workflowOf(call).state = state;
  return noContent;
}

function runOf({ repository, params }: Call): WorkflowRun {
  const one = repository.runs.find(({ id }) => String(id) === params['run_id']);
  if (one === undefined) {
    throw notFound();
  }
  return one;
}

function listRuns(call: Call, which: (run: WorkflowRun) => boolean): Answer {
  const { query, repository, world } = call;
  const status = query.get('status');
  const matching = repository.runs.filter(
    (run) =>
      which(run) &&
      run.event === (query.get('event') ?? run.event) &&
      run.headBranch === (query.get('branch') ?? run.headBranch) &&
      run.headSha === (query.get('head_sha') ?? run.headSha) &&
      (status === null || run.status === status || run.conclusion === status),
  );
  return paged(call, matching.toReversed(), {
    item: (run) => workflowRun(world, repository, run),
    wrap: (page, total) => ({ total_count: total, workflow_runs: page }),
  });
}

interface Waiting {
  readonly job: Job;
  readonly environment: Environment;
}

function waiting(call: Call): readonly Waiting[] {
  return runOf(call)
    .jobs.filter(({ status }) => status === 'waiting')
    .map((one) => ({
      job: one,
      environment: found(call.repository.environments.find(({ name }) => name === one.environment)),
    }));
}

function mayApprove({ world, repository, token }: Call, { reviewers }: Environment): boolean {
  const { teams } = accountOf(world, repository.owner);
  return reviewers.some(({ type, id }) =>
    type === 'User'
      ? id === token?.account
      : teams.some((one) => one.id === id && one.members.has(token?.account ?? 0)),
  );
}

function pending(call: Call, environment: Environment): Json {
  const { world, repository } = call;
  const owner = accountOf(world, repository.owner);
  return {
    environment: {
      id: environment.id,
      node_id: nodeId('Environment', environment.id),
      name: environment.name,
      url: `${repositoryUrl(world, repository)}/environments/${environment.name}`,
      html_url: `${htmlUrl(world, repository)}/deployments/activity_log?environments_filter=${environment.name}`,
    },
    wait_timer: environment.waitTimer,
    wait_timer_started_at: null,
    current_user_can_approve: mayApprove(call, environment),
    reviewers: environment.reviewers.map(({ type, id }) => ({
      type,
      reviewer:
        type === 'User' ? simpleUser(world, id) : team(world, owner, found(owner.teams.find((one) => one.id === id))),
    })),
  };
}

function review(call: Call): Answer {
  const { repository, body, actor } = call;
  const ids = body['environment_ids'] as readonly number[];
  const run = runOf(call);
  for (const { job: one, environment } of waiting(call).filter((each) => ids.includes(each.environment.id))) {
    if (!mayApprove(call, environment) || (environment.preventSelfReview && run.actor === actor.id)) {
      throw forbidden('You are not allowed to approve this deployment');
    }
    const rejected = text(call, 'state') === 'rejected';
    one.status = rejected ? 'completed' : 'queued';
    one.conclusion = rejected ? 'failure' : null;
    one.environmentApproved = !rejected;
  }
  const named = repository.environments.filter(({ id }) => ids.includes(id)).map(({ name }) => name);
  const deployed = repository.deployments.filter(
    ({ environment, sha }) => named.includes(environment) && sha === run.sha,
  );
  return ok(deployed.map((one) => deployment(call, one)));
}
