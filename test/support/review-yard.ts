// Exists so that a test of the review has a registry in real git, one pull request, and both jobs of a review to call.
import { openOrigin } from '../../src/adapters/git/git-origin.ts';
import { sigstoreVerifier } from '../../src/adapters/sigstore/sigstore-verifier.ts';
import { nodeHasher } from '../../src/adapters/system/node-hasher.ts';
import { nodeInflate } from '../../src/adapters/system/node-inflate.ts';
import type { Account } from '../../src/core/model/account.ts';
import { type Acted, type ActPorts, actOnPull } from '../../src/flows/review/act-on-pull.ts';
import { type JudgePorts, judgePull } from '../../src/flows/review/judge-pull.ts';
import { timestamp } from './builders.ts';
import { alice, baseRegistry, type FileMap } from './case-registry.ts';
import { bytesOf } from './growing-registry.ts';
import { type MemoryForge, memoryForge } from './memory-forge.ts';
import { memoryTree } from './memory-tree.ts';
import { memoryValidator } from './memory-validator.ts';
import { createRepository, type ScratchRepository } from './scratch-repository.ts';

/** The files of a hand-over, by their names. */
export type HandedFiles = Map<string, Uint8Array>;

export interface ReviewYard {
  readonly repository: ScratchRepository;
  readonly forge: MemoryForge;
  /** How often somebody waited for the forge. */
  readonly waits: () => number;
  /** Called when the job `act` looks at the tips of the branches; the third look is the one before the merge. */
  onLook: ((look: number) => Promise<void>) | undefined;
  /** What lies at addresses. */
  readonly answers: Record<string, Uint8Array>;
  readonly number: number;
  tip(): string;
  /** A commit on the registry itself. */
  land(files: FileMap): string;
  /** The author pushes. */
  push(files: FileMap): string;
  judge(): Promise<HandedFiles>;
  act(handed: HandedFiles, parts?: { readonly mayAsk?: boolean; readonly number?: number }): Promise<Acted>;
  /** Both jobs, one after the other. */
  review(): Promise<Acted>;
}

interface Parts {
  readonly author?: Account;
  readonly base?: FileMap;
}

const reviewTime: ReturnType<typeof timestamp> = timestamp('2026-03-01T12:00:00Z');

/** A pull request, number 7, of alice unless told otherwise. */
export function reviewYard(folder: (name: string) => string, change: FileMap, parts: Parts = {}): ReviewYard {
  const { author = alice, base = {} } = parts;
  const number = 7;
  const repository = createRepository(folder('registry'));
  for (const setting of ['uploadpack.allowFilter', 'uploadpack.allowAnySHA1InWant']) {
    repository.git('config', setting, 'true');
  }
  const start = repository.commit({ files: bytesOf({ ...baseRegistry, ...base }), parents: [] });
  repository.point('main', start);
  const point = (commit: string): string => {
    repository.git('update-ref', `refs/pull/${number}/head`, commit);
    return commit;
  };
  const tip = (): string => repository.git('rev-parse', 'refs/heads/main');
  const pull = { number, open: true, draft: false, author, lastPusher: author, openSince: reviewTime, labels: [] };
  const forge = memoryForge(repository, { ...pull, mergeable: true, reviews: [] }, reviewTime);
  point(repository.commit({ files: bytesOf(change), parents: [start] }));
  let waited = 0;
  const answers: Record<string, Uint8Array> = {};
  const shared = {
    forge,
    hash: nodeHasher,
    verifier: sigstoreVerifier,
    inflate: nodeInflate,
    clock: () => forge.now,
    pause: async () => {
      waited += 1;
    },
    origin: openOrigin({ url: `file://${repository.directory}`, token: undefined, scratch: folder('scratch') }),
  };
  let looks = 0;
  const watched: ActPorts['origin'] = {
    ...shared.origin,
    tips: async (asked) => {
      looks += 1;
      await yard.onLook?.(looks);
      return await shared.origin.tips(asked);
    },
  };
  const judge = async (): Promise<HandedFiles> => {
    const handed: HandedFiles = new Map();
    const output = { write: async (path: string, bytes: Uint8Array) => void handed.set(path, bytes) };
    await judgePull(
      { ...shared, output, validator: memoryValidator(), fetcher: fetcherOf(answers) },
      { number, author },
    );
    return handed;
  };
  const act: ReviewYard['act'] = async (handed, { mayAsk = true, number: asked = number } = {}) => {
    const files = [...handed].map(([path, bytes]): [string, { bytes: Uint8Array; mode: string }] => [
      path,
      { bytes, mode: '100644' },
    ]);
    const held = memoryTree(new Map(files));
    return await actOnPull(
      { ...shared, origin: watched, handed: held, files: heldFilesOf(forge) },
      { number: asked, mayAsk: async () => mayAsk, log: 'https://forge.example/runs/1' },
    );
  };
  const yard: ReviewYard = {
    repository,
    forge,
    onLook: undefined,
    waits: () => waited,
    answers,
    number,
    tip,
    land: (files) => {
      const commit = repository.commit({ files: bytesOf(files), parents: [tip()] });
      repository.point('main', commit);
      return commit;
    },
    push: (files) => {
      const head = repository.git('rev-parse', `refs/pull/${number}/head`);
      return point(repository.commit({ files: bytesOf(files), parents: [head] }));
    },
    judge,
    act,
    review: async () => await act(await judge()),
  };
  return yard;
}

function fetcherOf(answers: Record<string, Uint8Array>): JudgePorts['fetcher'] {
  return {
    fetch: async (url) => answers[url] ?? Promise.reject(new Error(`nobody should ask for ${url}`)),
  };
}

function heldFilesOf({ put }: MemoryForge): ActPorts['files'] {
  const unasked = async (): Promise<never> => Promise.reject(new Error('nobody should ask for this'));
  return { put, list: unasked, read: unasked, remove: unasked };
}
