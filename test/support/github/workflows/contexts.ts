// Exists so that expressions and steps see what the runner would show them.
import type { Repository, WorkflowRun, World } from '../state.ts';
import { accountOf, found, fullName } from '../world.ts';
import type { Value } from './expression.ts';
import type { JobFile, WorkflowFile } from './read-workflow.ts';

export function githubContext(world: World, repository: Repository, run: WorkflowRun): Readonly<Record<string, Value>> {
  const { path, name } = found(repository.workflows.find(({ id }) => id === run.workflow));
  const actor = accountOf(world, run.actor);
  const pull = run.payload['pull_request'] as { head: { ref: string }; base: { ref: string } } | undefined;
  const full = fullName(world, repository);
  return {
    actor: actor.login,
    actor_id: String(actor.id),
    api_url: `${world.url}/api/v3`,
    base_ref: pull?.base.ref ?? '',
    event: run.payload as Value,
    event_name: run.event,
    graphql_url: `${world.url}/api/graphql`,
    head_ref: pull?.head.ref ?? '',
    ref: run.ref,
    ref_name: run.ref.replace(/^refs\/(heads|tags|pull)\//, ''),
    ref_type: run.ref.startsWith('refs/tags/') ? 'tag' : 'branch',
    repository: full,
    repository_id: String(repository.id),
    repository_owner: accountOf(world, repository.owner).login,
    repository_owner_id: String(repository.owner),
    run_attempt: '1',
    run_id: String(run.id),
    run_number: String(run.number),
    server_url: world.url,
    sha: run.sha,
    triggering_actor: actor.login,
    workflow: name,
    workflow_ref: `${full}/${path}@${run.ref}`,
    workflow_sha: run.sha,
  };
}

/** The variables that every step sees. */
export function githubVariables(context: Readonly<Record<string, Value>>): Readonly<Record<string, string>> {
  const shown = Object.entries(context).filter(([name]) => name !== 'event' && name !== 'token');
  return {
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    RUNNER_OS: 'Linux',
    RUNNER_ARCH: 'X64',
    RUNNER_ENVIRONMENT: 'github-hosted',
    ...Object.fromEntries(shown.map(([name, value]) => [`GITHUB_${name.toUpperCase()}`, String(value)])),
  };
}

/** What was given with a dispatch, completed by what the file says. */
export function inputsOf({ event, payload }: WorkflowRun, file: WorkflowFile): Readonly<Record<string, Value>> {
  if (event !== 'workflow_dispatch') {
    return {};
  }
  const declared = Object.entries(file.on['workflow_dispatch']?.inputs ?? {});
  const given = payload['inputs'] as Readonly<Record<string, Value>>;
  return Object.fromEntries(
    declared.map(([name, input]) => [name, given[name] ?? (input.default as Value | undefined) ?? '']),
  );
}

/** What `needs` shows of a job. */
export function neededBy(run: WorkflowRun, { needs }: JobFile): Readonly<Record<string, Value>> {
  const jobs = run.jobs.filter(({ key }) => needs.includes(key));
  const shown = jobs.map(({ key, conclusion, outputs }) => [
    key,
    { result: conclusion, outputs: Object.fromEntries(outputs) },
  ]);
  return Object.fromEntries(shown);
}
