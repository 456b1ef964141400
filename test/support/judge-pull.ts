// Exists so that hostile pull requests share one repository and one web, and are judged by the flow of the Action.
import { afterAll } from 'vitest';
import { openRepository } from '../../src/adapters/git/git-repository.ts';
import { createPublicFetcher } from '../../src/adapters/network/public-fetcher.ts';
import { sigstoreVerifier } from '../../src/adapters/sigstore/sigstore-verifier.ts';
import { nodeHasher } from '../../src/adapters/system/node-hasher.ts';
import { nodeInflate } from '../../src/adapters/system/node-inflate.ts';
import type { Timestamp } from '../../src/core/model/timestamp.ts';
import { checkRange, type Judgement } from '../../src/flows/check-range.ts';
import type { ArtifactFetcher } from '../../src/ports.ts';
import { alice } from './case-registry.ts';
import type { HostilePull, Plan } from './hostile-pull.ts';
import { Workshop } from './hostile-workshop.ts';
import { loopbackNetwork } from './loopback-network.ts';
import { startServer } from './loopback-server.ts';
import { memoryValidator } from './memory-validator.ts';
import { createRepository } from './scratch-repository.ts';
import { selfSigned } from './self-signed-certificate.ts';
import { temporaryFolders } from './temporary-folder.ts';

export interface JudgedPull extends Judgement {
  readonly head: string;
  /** `host path` of every request, in order. */
  readonly asked: readonly string[];
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
  const server = await startServer((request, response) => web?.answer(request, response), certificate);
  afterAll(() => repository.close());
  return async ({ pull }) => {
    const plan = await pull(workshop);
    const { base = workshop.start, author = alice, now = '2026-03-01T12:00:00Z' } = plan;
    const head = typeof plan.head === 'string' ? plan.head : workshop.commit(plan.head, base);
    web = plan.web;
    const before = server.requests.length;
    const judgement = await checkRange(
      {
        fetcher:
          web === undefined
            ? nobody
            : createPublicFetcher(loopbackNetwork(server, certificate, { zone: web.zone, timeoutMs: 1000 })),
        verifier: sigstoreVerifier,
        hash: nodeHasher,
        validator: memoryValidator(),
        inflate: nodeInflate,
        clock: () => now as Timestamp,
      },
      repository,
      { base, head, author: { account: author } },
    );
    const asked = server.requests.slice(before).map((request) => request.replace(/:\d+ /, ' '));
    return { ...judgement, head, asked };
  };
}
