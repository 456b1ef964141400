// Exists so that workflows, runs, jobs and artifacts look as GitHub shows them.
import { createHash } from 'node:crypto';
import { readCommit } from '../git/read-commit.ts';
import type { Repository, World } from '../state.ts';
import type { Artifact, Job, Workflow, WorkflowRun } from '../workflow-state.ts';
import { found, repositoryOf } from '../world.ts';
import type { Json } from './json.ts';
import { nodeId, simpleUser } from './people.ts';
import { htmlUrl, minimalRepository, repositoryUrl } from './repositories.ts';

export function workflow(world: World, repository: Repository, one: Workflow): Json {
  const html = `${htmlUrl(world, repository)}/actions/workflows/${one.path.split('/').at(-1)}`;
  return {
    id: one.id,
    node_id: nodeId('Workflow', one.id),
    name: one.name,
    path: one.path,
    state: one.state,
    created_at: one.createdAt,
    updated_at: one.createdAt,
    url: `${repositoryUrl(world, repository)}/actions/workflows/${one.id}`,
    html_url: html,
    badge_url: `${html}/badge.svg`,
  };
}

export function workflowRun(world: World, repository: Repository, run: WorkflowRun): Json {
  const { name, path } = found(repository.workflows.find(({ id }) => id === run.workflow));
  const url = `${repositoryUrl(world, repository)}/actions/runs/${run.id}`;
  const suite = `${repositoryUrl(world, repository)}/check-suites/${run.id}`;
  const head = readCommit(repository.directory, run.headSha);
  return {
    id: run.id,
    name,
    node_id: nodeId('WorkflowRun', run.id),
    head_branch: run.headBranch,
    head_sha: run.headSha,
    path,
    display_title: name,
    run_number: run.number,
    event: run.event,
    status: run.status,
    conclusion: run.conclusion,
    workflow_id: run.workflow,
    check_suite_id: run.id,
    check_suite_node_id: nodeId('CheckSuite', run.id),
    url,
    html_url: `${htmlUrl(world, repository)}/actions/runs/${run.id}`,
    // Empty for pull requests from forks, as GitHub has it.
    pull_requests: [],
    created_at: run.createdAt,
    updated_at: run.updatedAt,
    actor: simpleUser(world, run.actor),
    triggering_actor: simpleUser(world, run.actor),
    run_attempt: 1,
    referenced_workflows: [],
    run_started_at: run.createdAt,
    jobs_url: `${url}/jobs`,
    logs_url: `${url}/logs`,
    check_suite_url: suite,
    artifacts_url: `${url}/artifacts`,
    cancel_url: `${url}/cancel`,
    rerun_url: `${url}/rerun`,
    previous_attempt_url: null,
    workflow_url: `${repositoryUrl(world, repository)}/actions/workflows/${run.workflow}`,
    head_commit: {
      id: head.sha,
      tree_id: head.tree,
      message: head.message,
      timestamp: head.committer.date,
      author: { name: head.author.name, email: head.author.email },
      committer: { name: head.committer.name, email: head.committer.email },
    },
    repository: minimalRepository(world, repository),
    head_repository: minimalRepository(world, repositoryOf(world, run.headRepository)),
  };
}

export function job(world: World, repository: Repository, question: { run: WorkflowRun; job: Job }): Json {
  const { run, job: one } = question;
  const url = repositoryUrl(world, repository);
  const started = one.startedAt ?? run.createdAt;
  return {
    id: one.id,
    run_id: run.id,
    workflow_name: found(repository.workflows.find(({ id }) => id === run.workflow)).name,
    head_branch: run.headBranch,
    run_url: `${url}/actions/runs/${run.id}`,
    run_attempt: 1,
    node_id: nodeId('Job', one.id),
    head_sha: run.headSha,
    url: `${url}/actions/jobs/${one.id}`,
    html_url: `${htmlUrl(world, repository)}/actions/runs/${run.id}/job/${one.id}`,
    status: one.status,
    conclusion: one.conclusion,
    created_at: run.createdAt,
    started_at: started,
    completed_at: one.completedAt,
    name: one.name,
    steps: one.steps.map(({ name, number, conclusion }) => ({
      name,
      number,
      status: 'completed',
      conclusion,
      started_at: started,
      completed_at: one.completedAt,
    })),
    check_run_url: `${url}/check-runs/${one.id}`,
    labels: ['ubuntu-24.04'],
    runner_id: 1,
    runner_name: 'GitHub Actions 1',
    runner_group_id: 0,
    runner_group_name: 'GitHub Actions',
  };
}

export function artifact(
  world: World,
  repository: Repository,
  question: { run: WorkflowRun; artifact: Artifact },
): Json {
  const { run, artifact: one } = question;
  const url = `${repositoryUrl(world, repository)}/actions/artifacts/${one.id}`;
  const bytes = [...one.files.values()];
  const digest = createHash('sha256');
  for (const [name, content] of one.files) {
    digest.update(name).update(content);
  }
  return {
    id: one.id,
    node_id: nodeId('Artifact', one.id),
    name: one.name,
    size_in_bytes: bytes.reduce((total, { length }) => total + length, 0),
    url,
    archive_download_url: `${url}/zip`,
    expired: false,
    digest: `sha256:${digest.digest('hex')}`,
    created_at: one.createdAt,
    updated_at: one.createdAt,
    expires_at: one.createdAt,
    workflow_run: {
      id: run.id,
      repository_id: repository.id,
      head_repository_id: run.headRepository,
      head_branch: run.headBranch,
      head_sha: run.headSha,
    },
  };
}
