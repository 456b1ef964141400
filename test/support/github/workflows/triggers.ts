// Exists so that it is decided in one place which workflows an event starts, from which commit, and with whose rights.
import { changedFiles } from '../git/changed-files.ts';
import { refOf } from '../git/refs.ts';
import { globMatches } from '../glob-matches.ts';
import type { RaisedEvent, Repository, World } from '../state.ts';
import { repositoryOf } from '../world.ts';
import type { Trigger } from './read-workflow.ts';

/** Where the workflow files of an event are read, and what its runs see. */
export interface Origin {
  readonly event: string;
  readonly sha: string;
  readonly ref: string;
  readonly headBranch: string;
  readonly headSha: string;
  readonly headRepository: number;
  readonly fromFork: boolean;
  /** Paths that changed; absent where paths are no question. */
  readonly paths?: readonly string[];
  /** The branch that filters are matched with; absent where they do not apply. */
  readonly branch?: string;
}

/** The only events of a workflow's token that start workflows. */
const always = ['workflow_dispatch', 'repository_dispatch', 'workflow_run'];

/** Every way in which one event may start workflows; none when it was caused by a workflow's token. */
export function originsOf(world: World, event: RaisedEvent): readonly Origin[] {
  const repository = repositoryOf(world, event.repository);
  if (!repository.actions.enabled || (event.byWorkflow && !always.includes(event.name))) {
    return [];
  }
  if (event.name === 'push') {
    return ofPush(repository, event);
  }
  if (event.name === 'pull_request' || event.name === 'pull_request_review') {
    return ofPull(repository, event);
  }
  if (event.name === 'workflow_dispatch') {
    return atRef(repository, event.name, String(event.payload['ref']));
  }
  const { release } = event.payload as { release?: { tag_name: string } };
  if (release !== undefined) {
    return atRef(repository, event.name, `refs/tags/${release.tag_name}`);
  }
  return atDefault(repository, event.name);
}

function atRef(repository: Repository, event: string, ref: string): readonly Origin[] {
  const sha = refOf(repository.directory, ref);
  if (sha === undefined) {
    return [];
  }
  const branch = ref.replace(/^refs\/(heads|tags)\//, '');
  return [{ event, sha, ref, headBranch: branch, headSha: sha, headRepository: repository.id, fromFork: false }];
}

function atDefault(repository: Repository, event: string): readonly Origin[] {
  return atRef(repository, event, `refs/heads/${repository.defaultBranch}`);
}

function ofPush(repository: Repository, { payload }: RaisedEvent): readonly Origin[] {
  const { ref, before, after, deleted, created } = payload as Readonly<Record<string, string>>;
  if (deleted as unknown as boolean) {
    return [];
  }
  const empty = '4b825dc642cb6eb9a060e54bf8d69288fbee4904';
  const paths = changedFiles(
    repository.directory,
    (created as unknown as boolean) ? empty : (before ?? ''),
    after ?? '',
  );
  return atRef(repository, 'push', ref ?? '').map((origin) => ({
    ...origin,
    branch: ref ?? '',
    paths: paths.flatMap(({ filename, previous }) => (previous === undefined ? [filename] : [filename, previous])),
  }));
}

interface PullPayload {
  readonly number?: number;
  readonly pull_request: {
    readonly number: number;
    readonly head: { readonly sha: string; readonly ref: string; readonly repo: { readonly id: number } | null };
    readonly base: { readonly ref: string; readonly sha: string };
  };
}

/** `pull_request` runs the test merge with a stranger's rights; `pull_request_target` runs the default branch with ours. */
function ofPull(repository: Repository, { name, payload }: RaisedEvent): readonly Origin[] {
  const { number, head, base } = (payload as unknown as PullPayload).pull_request;
  const paths = changedFiles(repository.directory, base.sha, head.sha).map(({ filename }) => filename);
  const common = {
    headBranch: head.ref,
    headSha: head.sha,
    headRepository: head.repo?.id ?? repository.id,
    branch: `refs/heads/${base.ref}`,
    paths,
  };
  const ref = `refs/pull/${number}/merge`;
  const merge = refOf(repository.directory, ref);
  const fromFork = head.repo?.id !== repository.id;
  const own = merge === undefined ? [] : [{ ...common, event: name, sha: merge, ref, fromFork }];
  const trusted = atDefault(repository, 'pull_request_target').map((origin) => ({ ...origin, ...common }));
  return name === 'pull_request' ? [...own, ...trusted] : own;
}

const defaultTypes: Readonly<Record<string, readonly string[]>> = {
  pull_request: ['opened', 'synchronize', 'reopened'],
  pull_request_target: ['opened', 'synchronize', 'reopened'],
};

/** Whether a trigger of a workflow file wants this event. */
export function wants(trigger: Trigger, origin: Origin, payload: Readonly<Record<string, unknown>>): boolean {
  const types = trigger.types ?? defaultTypes[origin.event];
  if (types !== undefined && !types.includes(String(payload['action']))) {
    return false;
  }
  if (origin.event === 'workflow_run') {
    const { name } = (payload['workflow'] ?? {}) as { name?: string };
    return trigger.workflows?.includes(name ?? '') ?? false;
  }
  if (origin.event === 'schedule') {
    return trigger.cron?.includes(String(payload['schedule'])) ?? false;
  }
  return wantsRef(trigger, origin) && wantsPaths(trigger, origin);
}

function wantsRef(trigger: Trigger, { branch }: Origin): boolean {
  if (branch === undefined) {
    return true;
  }
  const [only, not, other] = branch.startsWith('refs/tags/')
    ? [trigger.tags, trigger['tags-ignore'], trigger.branches ?? trigger['branches-ignore']]
    : [trigger.branches, trigger['branches-ignore'], trigger.tags ?? trigger['tags-ignore']];
  const name = branch.replace(/^refs\/(heads|tags)\//, '');
  if (only === undefined && not === undefined) {
    // A filter for tags alone leaves branches out, and the other way round.
    return other === undefined;
  }
  return (only === undefined || matchesAny(only, name)) && !(not !== undefined && matchesAny(not, name));
}

function wantsPaths({ paths: only, 'paths-ignore': not }: Trigger, { paths }: Origin): boolean {
  if (paths === undefined || paths.length === 0) {
    return true;
  }
  return (
    (only === undefined || paths.some((path) => matchesAny(only, path))) &&
    (not === undefined || paths.some((path) => !matchesAny(not, path)))
  );
}

/** The last pattern that matches decides; `!` takes back. */
function matchesAny(patterns: readonly string[], text: string): boolean {
  return patterns.reduce((matched, pattern) => {
    const negated = pattern.startsWith('!');
    return globMatches(negated ? pattern.slice(1) : pattern, text) ? !negated : matched;
  }, false);
}
