// Exists so that hostile pull requests share one repository and one web, and are judged by the flow of the Action.
import { afterAll } from 'vitest';
import { openRepository } from '../../src/adapters/git/git-repository.ts';
import { createPublicFetcher } from '../../src/adapters/network/public-fetcher.ts';
import { sigstoreVerifier } from '../../src/adapters/sigstore/sigstore-verifier.ts';
import { nodeHasher } from '../../src/adapters/system/node-hasher.ts';
import { nodeInflate } from '../../src/adapters/system/node-inflate.ts';
import { toExamination } from '../../src/core/model/examination.ts';
import type { Report } from '../../src/core/model/report.ts';
import { parseSubmission, type Submission, submissionLimits } from '../../src/core/model/submission.ts';
import type { Timestamp } from '../../src/core/model/timestamp.ts';
import { type CheckPorts, type CommitRange, checkRange, type Judgement } from '../../src/flows/check-range.ts';
import { heldFetcher, noValidator } from '../../src/flows/gather/believe-examination.ts';
import type { ArtifactFetcher, Repository } from '../../src/ports.ts';
import { alice } from './case-registry.ts';
import type { HostilePull, Plan } from './hostile-pull.ts';
import { Workshop } from './hostile-workshop.ts';
import { type LoopbackNetwork, loopbackNetwork } from './loopback-network.ts';
import { startServer } from './loopback-server.ts';
import { memoryTree } from './memory-tree.ts';
import { memoryValidator } from './memory-validator.ts';
import { createRepository } from './scratch-repository.ts';
import { selfSigned } from './self-signed-certificate.ts';
import { temporaryFolders } from './temporary-folder.ts';

export interface JudgedPull extends Judgement {
  readonly head: string;
  /** `host path` of every request, in order. */
  readonly asked: readonly string[];
  /** What the job says that may write, and reads no bytes, where it is handed over what the other one found. */
  readonly again: Report;
}

/** The hosts that a case may be served from. */
const certificate = selfSigned(['files.example', 'evil.example']);

const nobody: ArtifactFetcher = {
  fetch: async (url) => Promise.reject(new Error(`nobody should ask for ${url}`)),
};

/** The function that judges; what it needs is gone after the last test of the file. */
export async function pullJudge(): Promise<(pull: HostilePull) => Promise<JudgedPull>> {
  const workshop = new Workshop(createRepository(temporaryFolders()('hostile')));
  const repository = openRepository(workshop.scratch.directory);
  let web: Plan['web'];
  const networkOf = ({ zone }: NonNullable<Plan['web']>): LoopbackNetwork =>
    loopbackNetwork(server, certificate, { zone, timeoutMs: 1000 });
  const server = await startServer((request, response) => web?.answer(request, response), certificate);
  afterAll(() => repository.close());
  return async ({ pull }) => {
    const plan = await pull(workshop);
    const { base = workshop.start, author = alice, now = '2026-03-01T12:00:00Z' } = plan;
    const head = typeof plan.head === 'string' ? plan.head : workshop.commit(plan.head, base);
    web = plan.web;
    const before = server.requests.length;
    const fetched: Uint8Array[] = [];
    const ports: CheckPorts = {
      fetcher: remembering(web === undefined ? nobody : createPublicFetcher(networkOf(web)), fetched),
      verifier: sigstoreVerifier,
      hash: nodeHasher,
      validator: memoryValidator(),
      inflate: nodeInflate,
      clock: () => now as Timestamp,
    };
    const range: CommitRange = { base, head, author: { account: author } };
    const asking = askingOnce(repository);
    const judgement = await checkRange(ports, asking, range);
    const handed = saved(judgement.submission);
    const folder = memoryTree(new Map(fetched.map((bytes) => [artifactFile, { bytes, mode: '100644' }])));
    const examined = toExamination(handed);
    const fetcher = heldFetcher(folder, artifactFile, examined);
    const again = await checkRange({ ...ports, fetcher, examined, validator: noValidator }, asking, range);
    const asked = server.requests.slice(before).map((request) => request.replace(/:\d+ /, ' '));
    return { ...judgement, head, asked, again: again.report };
  };
}

/** Where the bytes of an address lie for the job that may write. */
const artifactFile = 'artifact.wasm';

function remembering({ fetch }: ArtifactFetcher, fetched: Uint8Array[]): ArtifactFetcher {
  return {
    fetch: async (url, maxBytes) => {
      const bytes = await fetch(url, maxBytes);
      fetched.push(bytes);
      return bytes;
    },
  };
}

/** Through the file that it is handed over in. */
function saved(submission: Submission): Submission {
  const text = JSON.stringify(submission);
  const parsed = parseSubmission(text);
  if (!parsed.ok || Buffer.byteLength(text) > submissionLimits.maxBytes) {
    throw new Error(`this cannot be handed over: ${JSON.stringify(parsed.ok ? text.length : parsed.problems)}`);
  }
  return parsed.value;
}

/** What two jobs ask git for a case is the same: once will do. */
function askingOnce(repository: Repository): Repository {
  const changes = new Map<string, ReturnType<Repository['changes']>>();
  const bases = new Map<string, ReturnType<Repository['mergeBases']>>();
  return {
    ...repository,
    changes: (from, to) => remember(changes, `${from} ${to}`, () => repository.changes(from, to)),
    mergeBases: (left, right) => remember(bases, `${left} ${right}`, () => repository.mergeBases(left, right)),
  };
}

function remember<T>(known: Map<string, T>, key: string, ask: () => T): T {
  const answer = known.get(key) ?? ask();
  known.set(key, answer);
  return answer;
}
