// Exists so that flows of the review run against a forge that is plain values over a real repository, and can be stopped anywhere.
import type { Review } from '../../src/core/model/approval.ts';
import type { Comment } from '../../src/core/model/comment.ts';
import type { CommitStatus } from '../../src/core/model/commit-status.ts';
import type { PullRequest } from '../../src/core/model/pull-request.ts';
import type { Timestamp } from '../../src/core/model/timestamp.ts';
import type { Forge, HeldFiles, MergeOutcome } from '../../src/forge.ts';
import type { ScratchRepository } from './scratch-repository.ts';

interface MemoryPull extends Omit<PullRequest, 'head'> {
  readonly reviews: Review[];
}

/** What a test sees and changes. */
export interface MemoryForge extends Forge, Pick<HeldFiles, 'put'> {
  pull: MemoryPull;
  now: Timestamp;
  readonly comments: Comment[];
  /** Statuses, of every commit. */
  readonly said: (CommitStatus & { readonly commit: string })[];
  readonly staged: Map<string, Uint8Array>;
  readonly dispatched: string[];
  /** Everything that was written, in its order. */
  readonly done: string[];
  /** The newest commit that a deploy has seen. */
  deployed: string | undefined;
  /** Writes until the run dies; `undefined`: it lives. */
  writesLeft: number | undefined;
  /** Called before a merge: the moment for a push. */
  beforeMerge: (() => void) | undefined;
  /** In place of an honest merge. */
  mergeWith: ((base: string, head: string) => string) | undefined;
  refuses: Exclude<MergeOutcome, { merged: string }> | undefined;
}

const forgeSelf = 99;

/** One pull request, `refs/pull/<n>/head` of a repository whose registry is `main`. */
export function memoryForge(repository: ScratchRepository, pull: MemoryPull, now: Timestamp): MemoryForge {
  const ref = (name: string): string => repository.git('rev-parse', name);
  const head = (): string => ref(`refs/pull/${pull.number}/head`);
  let lastId = 0;
  let mayMerge = true;
  const id = (): number => {
    lastId += 1;
    return lastId;
  };
  const write = (line: string): void => {
    if (forge.writesLeft !== undefined) {
      forge.writesLeft -= 1;
      if (forge.writesLeft < 0) throw new Error('the machine was stopped');
    }
    forge.done.push(line);
  };
  const spoke = (): boolean =>
    forge.said.some(({ creator }) => creator === forgeSelf) ||
    forge.comments.some(({ author }) => author.id === forgeSelf);
  const ours = { login: 'bot', id: forgeSelf };
  const forge: MemoryForge = {
    pull,
    now,
    comments: [],
    said: [],
    staged: new Map(),
    dispatched: [],
    done: [],
    deployed: undefined,
    writesLeft: undefined,
    beforeMerge: undefined,
    mergeWith: undefined,
    refuses: undefined,
    self: async () => forgeSelf,
    head: async () => {
      const { reviews: _, lastPusher: __, openSince, ...shown } = forge.pull;
      return { ...shown, head: head(), opened: openSince, comments: forge.comments.length };
    },
    observe: async ({ opened: _, branch: __, comments: ___, ...shown }, couldMerge) => {
      const statuses = forge.said.filter(({ commit }) => commit === shown.head);
      const self = spoke() ? forgeSelf : undefined;
      mayMerge = couldMerge({ statuses, self });
      return {
        pullRequest: { ...shown, ...whoAndWhen(forge.pull) },
        reviews: [...forge.pull.reviews],
        comments: [...forge.comments],
        statuses,
        self,
      };
    },
    baseTip: async () => ref('refs/heads/main'),
    reviews: async () => [...forge.pull.reviews],
    lastRun: async () => forge.deployed,
    statuses: async (wanted) => forge.said.filter(({ commit }) => commit === wanted),
    openPullRequests: async () =>
      forge.pull.open ? [{ number: pull.number, head: head(), draft: forge.pull.draft }] : [],
    orphanNotice: async () => undefined,
    requests: () => 0,
    setStatus: async (commit, status) => {
      write(`status ${status.state} ${status.description}`);
      forge.said.push({ ...status, id: id(), commit, creator: forgeSelf, at: forge.now });
    },
    changeLabels: async (_, { add, remove }) => {
      write(`labels ${[...add.map(({ name }) => `+${name}`), ...remove.map((name) => `-${name}`)].join(' ')}`);
      const kept = forge.pull.labels.filter((label) => !remove.includes(label));
      forge.pull = { ...forge.pull, labels: [...kept, ...add.map(({ name }) => name)] };
    },
    writeComment: async (_, body) => {
      write('comment');
      const comment = { id: id(), author: ours, at: forge.now, edited: false, body };
      forge.comments.push(comment);
      return comment.id;
    },
    rewriteComment: async (one, body) => {
      write('rewrite');
      const at = forge.comments.findIndex((comment) => comment.id === one);
      const comment = forge.comments[at];
      if (comment !== undefined) forge.comments[at] = { ...comment, edited: true, body };
    },
    merge: async ({ expectedHead, title, message }) => {
      if (!mayMerge) throw new Error('a merge may not hang on words that were only read to be told');
      forge.beforeMerge?.();
      if (forge.refuses !== undefined) return forge.refuses;
      if (expectedHead !== head()) return { refused: 'head-moved', message: 'the head moved' };
      write('merge');
      const base = ref('refs/heads/main');
      const merged =
        forge.mergeWith?.(base, expectedHead) ??
        repository.git(
          'commit-tree',
          repository.git('merge-tree', '--write-tree', base, expectedHead),
          ...['-p', base, '-p', expectedHead, '-m', `${title}\n\n${message}`],
        );
      repository.point('main', merged);
      forge.pull = { ...forge.pull, open: false };
      return { merged };
    },
    dispatch: async (workflow, inputs) => {
      write(`dispatch ${workflow}`);
      forge.dispatched.push([workflow, ...Object.values(inputs ?? {})].join(' '));
    },
    put: async (_, { name, bytes }) => {
      if (!forge.staged.has(name)) write(`stage ${name}`);
      forge.staged.set(name, bytes);
      return { id: 1, name, size: bytes.length, uploadedAt: forge.now };
    },
  };
  return forge;
}

function whoAndWhen({ lastPusher, openSince }: MemoryPull): Pick<PullRequest, 'lastPusher' | 'openSince'> {
  return { openSince, ...(lastPusher === undefined ? {} : { lastPusher }) };
}
