// Exists so that a job's identity token says what GitHub would sign about it.
import type { WorkflowClaims } from '../../local-sigstore.ts';
import type { Repository, World } from '../state.ts';
import type { Job, WorkflowRun } from '../workflow-state.ts';
import { found } from '../world.ts';
import { githubContext } from './contexts.ts';
import { fileOfRun } from './expand-calls.ts';

export function identityOf(
  world: World,
  repository: Repository,
  { run, job }: { run: WorkflowRun; job: Job },
): WorkflowClaims {
  const context = githubContext(world, repository, run);
  const { scope } = found(fileOfRun(world, repository, run).jobs.find(({ key }) => key === job.key));
  const text = (name: string): string => String(context[name]);
  return {
    iss: 'https://token.actions.githubusercontent.com',
    repository: text('repository'),
    repository_id: text('repository_id'),
    repository_owner: text('repository_owner'),
    repository_owner_id: text('repository_owner_id'),
    repository_visibility: repository.isPrivate ? 'private' : 'public',
    ref: run.ref,
    sha: run.sha,
    workflow: text('workflow'),
    workflow_ref: text('workflow_ref'),
    workflow_sha: run.sha,
    job_workflow_ref: scope?.ref ?? text('workflow_ref'),
    job_workflow_sha: scope?.sha ?? run.sha,
    event_name: run.event,
    runner_environment: 'github-hosted',
    run_id: text('run_id'),
    run_attempt: '1',
    ...(job.environment === null ? {} : { environment: job.environment }),
  };
}
