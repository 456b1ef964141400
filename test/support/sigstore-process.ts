// Exists so that tests have a private Sigstore instance and a CI job beside it: services in a process of their own.
import { fork } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { join } from 'node:path';
import type { WorkflowClaims } from './local-sigstore.ts';

export interface SigstoreProcess {
  /** Where Fulcio, Rekor and the timestamp authority are; below `/forbidden`, `/echo` and `/nonsense` they fail. */
  readonly url: string;
  /** `trust/trusted-root.json` of a registry that believes this instance. */
  readonly trustedRoot: string;
  /** Options of `plugyard sign` that name this instance. */
  readonly options: readonly string[];
  /** The environment of a GitHub job: what its identity token says, where that differs from `claims` of local-sigstore. */
  jobEnvironment(claims?: Partial<WorkflowClaims>): Readonly<Record<string, string>>;
  stop(): Promise<void>;
}

export async function startSigstoreProcess(): Promise<SigstoreProcess> {
  const bearer = randomBytes(16).toString('hex');
  const child = fork(join(import.meta.dirname, 'sigstore-server.ts'), {
    env: { PATH: process.env['PATH'], TOKEN_REQUEST_TOKEN: bearer },
    execArgv: ['--disable-warning=ExperimentalWarning'],
  });
  const [ready] = (await Promise.race([
    once(child, 'message'),
    once(child, 'exit').then(([code]) => Promise.reject(new Error(`the local Sigstore ended with ${code}`))),
  ])) as [{ url: string; trustedRoot: string }];
  const { url, trustedRoot } = ready;
  return {
    url,
    trustedRoot,
    options: ['--fulcio', url, '--rekor', url, '--tsa', url],
    jobEnvironment: (claims = {}) => ({
      GITHUB_ACTIONS: 'true',
      ACTIONS_ID_TOKEN_REQUEST_URL: `${url}/token?claims=${encodeURIComponent(JSON.stringify(claims))}`,
      ACTIONS_ID_TOKEN_REQUEST_TOKEN: bearer,
    }),
    stop: async () => {
      const ended = once(child, 'exit');
      child.disconnect();
      await ended;
    },
  };
}
