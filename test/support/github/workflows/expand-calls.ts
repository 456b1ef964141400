// Exists so that a job that uses a whole workflow becomes the jobs of that workflow, each knowing who called it.
import { resolveRevision } from '../git/native-git.ts';
import type { Repository, World } from '../state.ts';
import type { WorkflowRun } from '../workflow-state.ts';
import { found, fullName, repositoryNamed } from '../world.ts';
import { workflowFile } from './known-workflows.ts';
import type { JobFile, WorkflowFile } from './read-workflow.ts';

const expanded = new WeakMap<WorkflowRun, WorkflowFile>();

type Origin = Pick<WorkflowRun, 'sha' | 'ref'>;

/** The file of a run with all calls replaced; asked for again, it is the same. */
export function fileOfRun(world: World, repository: Repository, run: WorkflowRun): WorkflowFile {
  const known = expanded.get(run);
  if (known !== undefined) {
    return known;
  }
  const { path } = found(repository.workflows.find(({ id }) => id === run.workflow));
  const file = expandCalls(world, repository, { origin: run, file: workflowFile(repository, run.sha, path) });
  expanded.set(run, file);
  return file;
}

/** Jobs of a called workflow are `caller/job`; who needs the caller needs them all. */
export function expandCalls(
  world: World,
  repository: Repository,
  question: { origin: Origin; file: WorkflowFile },
): WorkflowFile {
  const { origin, file } = question;
  const calls = new Map(
    file.jobs
      .filter(({ uses }) => uses !== undefined)
      .map((job) => [job.key, called(world, repository, { origin, job })]),
  );
  const keysOf = (need: string): readonly string[] =>
    calls.get(need)?.file.jobs.map(({ key }) => `${need}/${key}`) ?? [need];
  const jobs = file.jobs.flatMap((caller) => {
    const needs = caller.needs.flatMap(keysOf);
    const call = calls.get(caller.key);
    return call === undefined
      ? [{ ...caller, needs }]
      : call.file.jobs.map((job) => innerJob(caller, job, { needs, ...call }));
  });
  return { ...file, jobs };
}

interface Call {
  readonly file: WorkflowFile;
  /** `owner/name/.github/workflows/file.yml@ref`. */
  readonly ref: string;
  readonly sha: string;
}

function innerJob(
  caller: JobFile,
  job: JobFile,
  { needs, ...call }: Call & { readonly needs: readonly string[] },
): JobFile {
  if (job.uses !== undefined) {
    throw new Error(`${call.ref} calls another workflow, which the fake GitHub does not know`);
  }
  const inner = job.needs.map((need) => `${caller.key}/${need}`);
  const name = `${caller.name ?? caller.key} / ${job.name ?? job.key}`;
  return {
    ...job,
    key: `${caller.key}/${job.key}`,
    name,
    needs: inner.length > 0 ? inner : needs,
    scope: { caller, ...call },
  };
}

/** `./path` is of the same commit; `owner/name/path@ref` of any repository that is public, or the same. */
function called(world: World, repository: Repository, { origin, job }: { origin: Origin; job: JobFile }): Call {
  const uses = job.uses ?? '';
  const [, owner = '', name = '', path = '', ref = ''] = /^([^/]+)\/([^/]+)\/([^@]+)@(.+)$/.exec(uses) ?? [];
  const isLocal = uses.startsWith('./');
  const source = isLocal ? repository : repositoryNamed(world, owner, name);
  if (source === undefined || (source.isPrivate && source !== repository)) {
    throw new Error(`error parsing called workflow "${uses}": workflow was not found.`);
  }
  const sha = isLocal ? origin.sha : found(resolveRevision(source.directory, ref));
  const file = workflowFile(source, sha, isLocal ? uses.slice(2) : path);
  if (file.on['workflow_call'] === undefined) {
    throw new Error(
      `error parsing called workflow "${uses}": workflow is not reusable as it is missing a 'on.workflow_call' trigger`,
    );
  }
  const at = isLocal
    ? origin.ref
    : (['refs/heads/', 'refs/tags/']
        .map((one) => `${one}${ref}`)
        .find((one) => resolveRevision(source.directory, one)) ?? ref);
  return { file, sha, ref: `${fullName(world, source)}/${isLocal ? uses.slice(2) : path}@${at}` };
}
