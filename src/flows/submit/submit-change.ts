// Exists so that a change becomes a pull request in steps of which each may be the last: the next run finds what is there and goes on.
import { type FileIds, isSame, type NextStep, nextStep } from '../../core/propose/next-step.ts';
import type { PlannedChange, PlannedFile } from '../../core/propose/planned-change.ts';
import { hasCode, PlugyardError } from '../../errors.ts';
import type { Tree } from '../../ports.ts';
import type { BranchPlace, ForgeRepository, PullText, SubmissionForge, Submitter } from '../../submission-forge.ts';

/** Waits, for the seconds named. */
export type Wait = (seconds: number) => Promise<void>;

export interface SubmitPorts {
  readonly forge: SubmissionForge;
  readonly wait: Wait;
  /** Told as it happens: one short sentence. */
  readonly progress: (line: string) => void;
}

export interface ChangeToSubmit {
  readonly registry: ForgeRepository;
  readonly submitter: Submitter;
  /** Tip of the base branch, which the change was judged on. */
  readonly base: string;
  readonly plan: PlannedChange;
  readonly text: PullText;
  /** Open once more what was closed. */
  readonly again: boolean;
}

export type Submitted =
  | {
      readonly outcome: 'opened' | 'updated' | 'found';
      readonly number: number;
      readonly head: string;
      readonly place: BranchPlace;
    }
  /** The branch is there, but this token may not open the pull request. */
  | { readonly outcome: 'unopened'; readonly head: string; readonly place: BranchPlace; readonly cause: PlugyardError };

/** Throws what the forge throws, and `FORGE_REFUSED` where people have to decide something first. */
export async function submitChange(ports: SubmitPorts, change: ChangeToSubmit): Promise<Submitted> {
  const repository = await findRepository(ports, change);
  for (const branch of branchNames(change.plan.branch)) {
    const submitted = await submitFrom(ports, change, { repository, branch });
    if (submitted !== undefined) return submitted;
    ports.progress(`The branch ${branch} holds something else and is left alone.`);
  }
  throw new PlugyardError('FORGE_REFUSED', `Every branch from ${change.plan.branch} on holds something else`, {
    hint: `Delete those that you do not need: ${repository.url}/branches`,
  });
}

const mostNames = 5;

function branchNames(branch: string): readonly string[] {
  return Array.from({ length: mostNames }, (_, index) => (index === 0 ? branch : `${branch}-${index + 1}`));
}

/** Whoever may push to the registry needs no fork, and an app cannot have one. */
async function findRepository(ports: SubmitPorts, change: ChangeToSubmit): Promise<ForgeRepository> {
  const { registry, submitter, base } = change;
  if (registry.archived) {
    throw new PlugyardError('FORGE_REFUSED', `${registry.owner}/${registry.name} is archived: it takes nothing more`, {
      hint: 'Ask those who run the registry where it has gone.',
    });
  }
  if (registry.mayPush || 'app' in submitter) return registry;
  const fork = await ports.forge.fork(registry);
  ports.progress(`Your fork: ${fork.owner}/${fork.name}`);
  await untilThere(ports, { fork, registry, base });
  return fork;
}

interface Forked {
  readonly fork: ForgeRepository;
  readonly registry: ForgeRepository;
  readonly base: string;
}

const untilReadySeconds = [2, 4, 8, 16, 30, 60] as const;

/** A new fork is copied while we ask; an old one may be behind, and then does not know the commit to build on. */
async function untilThere(ports: SubmitPorts, forked: Forked): Promise<void> {
  if (await isReady(ports, forked)) return;
  for (const seconds of untilReadySeconds) {
    await ports.wait(seconds);
    if (await isReady(ports, forked)) return;
  }
  throw notReady(forked.fork, 'Forking takes a while; run this again in a few minutes.');
}

/** Throws where a person has to bring the fork up to date. */
async function isReady({ forge, progress }: SubmitPorts, { fork, registry, base }: Forked): Promise<boolean> {
  if (await forge.hasCommit(fork, base)) return true;
  if ((await forge.tip(fork, fork.defaultBranch)) === undefined) return false;
  if (!(await forge.sync(fork, registry.defaultBranch))) {
    throw notReady(
      fork,
      `Choose "Sync fork" at ${fork.url}, and "Discard commits" if its ${registry.defaultBranch} has commits of its own. Where workflows have changed, a token with the scope workflow does it too.`,
    );
  }
  progress('The fork was behind; it is brought up to date.');
  return await forge.hasCommit(fork, base);
}

function notReady({ owner, name }: ForgeRepository, hint: string): PlugyardError {
  return new PlugyardError(
    'FORGE_REFUSED',
    `The fork ${owner}/${name} does not have the newest commit of the registry`,
    {
      hint,
    },
  );
}

/** `undefined` where the branch is somebody's for something else. */
async function submitFrom(
  ports: SubmitPorts,
  change: ChangeToSubmit,
  place: BranchPlace,
): Promise<Submitted | undefined> {
  const { forge, progress } = ports;
  const step = await findStep(ports, change, place);
  switch (step.step) {
    case 'taken':
      return undefined;
    case 'closed':
      throw closedBefore(change, step.number);
    case 'follow':
      progress(`Pull request #${step.number} holds these bytes already.`);
      return { outcome: 'found', number: step.number, head: step.head, place };
    case 'open':
      progress(`The branch ${place.branch} holds these bytes already.`);
      return await open(ports, change, { place, head: step.head, outcome: 'opened' });
    case 'make-branch': {
      const head = await forge.writeCommit(place.repository, commitOf(change, change.base, []));
      if (!(await forge.makeBranch(place, head))) await mustBeAt(forge, place, head);
      progress(`Wrote ${change.plan.files.length} files to the branch ${place.branch}.`);
      return await open(ports, change, { place, head, outcome: 'opened' });
    }
    case 'add-commit':
      return await addCommit(ports, change, { place, step });
  }
}

async function findStep({ forge }: SubmitPorts, change: ChangeToSubmit, place: BranchPlace): Promise<NextStep> {
  const { plan, base, again } = change;
  const head = await forge.tip(place.repository, place.branch);
  const pulls = head === undefined ? [] : await forge.pullsFrom(place);
  const changes = head === undefined ? undefined : await forge.changes(base, place);
  if (head !== undefined && changes === undefined) return { step: 'taken' };
  const branch = head === undefined || changes === undefined ? undefined : { head, changes };
  return nextStep({ wanted: wantedIds(forge, plan), directory: plan.directory, branch, pulls, again });
}

interface Addition {
  readonly place: BranchPlace;
  readonly step: Extract<NextStep, { readonly step: 'add-commit' }>;
}

/** Threat: somebody else may have pushed to this branch. What he left is replaced by a commit on top, never silently. */
async function addCommit(ports: SubmitPorts, change: ChangeToSubmit, { place, step }: Addition): Promise<Submitted> {
  const { forge, progress } = ports;
  const head = await forge.writeCommit(place.repository, commitOf(change, step.onto ?? change.base, step.drop));
  if (!(await forge.moveBranch(place, head))) await mustBeAt(forge, place, head);
  progress(
    step.onto === undefined
      ? `The branch ${place.branch} was merged before; it goes on from the newest commit of the registry.`
      : `The branch ${place.branch} held other bytes; a new commit on it holds these. Approvals of the old ones are void.`,
  );
  return await open(ports, change, { place, head, outcome: 'updated' });
}

interface Pushed {
  readonly place: BranchPlace;
  readonly head: string;
  readonly outcome: 'opened' | 'updated';
}

async function open({ forge, progress }: SubmitPorts, change: ChangeToSubmit, pushed: Pushed): Promise<Submitted> {
  const { place, head } = pushed;
  const there = (await forge.pullsFrom(place)).find(({ state }) => state === 'open');
  if (there !== undefined) {
    return { outcome: 'updated', number: there.number, head, place };
  }
  try {
    const number = await forge.openPull(place, change.text);
    progress(`Opened pull request #${number}.`);
    return { outcome: 'opened', number, head, place };
  } catch (error) {
    if (hasCode(error, 'FORGE_FORBIDDEN')) return { outcome: 'unopened', head, place, cause: error };
    throw error;
  }
}

function commitOf({ plan }: ChangeToSubmit, parent: string, drop: readonly string[]) {
  const gone = drop.map((path): PlannedFile => ({ path, bytes: undefined }));
  return { parent, message: `${plan.title}\n`, files: [...plan.files, ...gone] };
}

function wantedIds(forge: SubmissionForge, plan: PlannedChange): FileIds {
  return new Map(plan.files.map(({ path, bytes }) => [path, bytes === undefined ? undefined : forge.fileId(bytes)]));
}

/** Whether the base branch holds all of it already: then there is nothing to propose. */
export async function isMerged(forge: SubmissionForge, base: Tree, plan: PlannedChange): Promise<boolean> {
  const found = new Map<string, string | undefined>();
  for (const { path, bytes } of plan.files) {
    const there = await readAtMost(base, path, bytes?.length ?? 0);
    found.set(path, there === undefined ? undefined : there === 'larger' ? '' : forge.fileId(there));
  }
  return isSame(wantedIds(forge, plan), found);
}

async function readAtMost(base: Tree, path: string, size: number): Promise<Uint8Array | 'larger' | undefined> {
  try {
    return await base.read(path, size);
  } catch (error) {
    if (hasCode(error, 'TOO_LARGE')) return 'larger';
    throw error;
  }
}

function closedBefore({ registry }: ChangeToSubmit, number: number): PlugyardError {
  return new PlugyardError(
    'FORGE_REFUSED',
    `Pull request #${number} brought these very bytes and was closed without a merge`,
    {
      hint: `Read why: ${registry.url}/pull/${number}. To open another one all the same: --again`,
      details: { number },
    },
  );
}

/** A refusal may come from a try whose answer was lost: then the branch is where it should be. */
async function mustBeAt(forge: SubmissionForge, { repository, branch }: BranchPlace, head: string): Promise<void> {
  if ((await forge.tip(repository, branch)) === head) return;
  throw new PlugyardError('FORGE_REFUSED', `Somebody moved the branch ${branch} meanwhile`, {
    hint: 'Nothing was overwritten. Run this again: it looks at what is there now.',
  });
}
