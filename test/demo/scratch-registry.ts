// Exists so that the demo and the tests have a registry of their own: a real git repository with people, keys and branches.
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { openStore } from '../../src/adapters/disk/folder-store.ts';
import { generateKey } from '../../src/adapters/keys/generate-key.ts';
import { openKey } from '../../src/adapters/keys/open-key.ts';
import { sigstoreVerifier } from '../../src/adapters/sigstore/sigstore-verifier.ts';
import { nodeHasher } from '../../src/adapters/system/node-hasher.ts';
import type { OidcPublisher } from '../../src/core/model/publisher.ts';
import { signRelease } from '../../src/flows/sign-release.ts';
import type { Signer } from '../../src/ports.ts';

export const projectRoot: string = resolve(import.meta.dirname, '../..');

/** Someone with an account, and perhaps a key. */
export interface Person {
  readonly login: string;
  readonly id: number;
}

export const alice: Person = { login: 'alice', id: 1001 };
export const bob: Person = { login: 'bob', id: 1002 };
export const mallory: Person = { login: 'mallory', id: 6666 };

/** A folder that is gone when the process ends well. */
export function makeScratch(name: string): { readonly path: string; remove(): void } {
  const path = mkdtempSync(join(tmpdir(), `plugyard-${name}-`));
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) };
}

export function git(directory: string, ...arguments_: readonly string[]): string {
  const identity = {
    GIT_AUTHOR_NAME: 'Plugyard',
    GIT_AUTHOR_EMAIL: 'plugyard@example.com',
    GIT_COMMITTER_NAME: 'Plugyard',
    GIT_COMMITTER_EMAIL: 'plugyard@example.com',
  };
  return execFileSync(
    'git',
    ['-c', 'init.defaultBranch=main', '-c', 'commit.gpgsign=false', '-c', 'core.autocrlf=false', ...arguments_],
    {
      cwd: directory,
      encoding: 'utf8',
      env: { ...process.env, ...identity },
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  ).trim();
}

/** A key that was made for one run and is forgotten with it. */
export function makeSigner(): Signer {
  return openKey(generateKey('ed25519').privateKey);
}

/** A workflow of Alice's own, which signs what it builds. */
export const alicesWorkflow: OidcPublisher = {
  kind: 'github-oidc',
  issuer: 'https://token.actions.githubusercontent.com',
  repository: 'alice/crc32',
  repositoryId: 4242,
  ownerId: alice.id,
  workflow: '.github/workflows/release.yml',
  tag: 'v{version}',
};

/**
 * The registry of this repository in a new git repository. Alice owns `slugify`, `csv-table` and `csv-to-json`, which she
 * signs with a key, and `crc32`, which her workflow signs. `trustedRoot` is that of another Sigstore than the public one.
 */
export function createRegistry(directory: string, signer: Signer, trustedRoot?: string): void {
  mkdirSync(directory, { recursive: true });
  git(directory, 'init', '--quiet');
  cpSync(join(projectRoot, 'registry'), join(directory, 'registry'), { recursive: true });
  for (const plugin of ['slugify', 'csv-table', 'csv-to-json']) {
    const path = join(directory, 'registry/plugins', plugin, 'record.json');
    const record = JSON.parse(readFileSync(path, 'utf8')) as { publishers: unknown[] };
    writeJson(path, { ...record, owners: [alice], publishers: [...record.publishers, signer.publisher] });
  }
  const path = join(directory, 'registry/plugins/crc32/record.json');
  const record = JSON.parse(readFileSync(path, 'utf8')) as { publishers: unknown[] };
  writeJson(path, { ...record, owners: [alice], publishers: [...record.publishers, alicesWorkflow] });
  if (trustedRoot !== undefined) {
    mkdirSync(join(directory, 'registry/trust'), { recursive: true });
    writeFileSync(join(directory, 'registry/trust/trusted-root.json'), trustedRoot);
  }
  commitAll(directory, 'The registry');
}

export function commitAll(directory: string, message: string): string {
  git(directory, 'add', '--all');
  git(directory, 'commit', '--quiet', '--message', message);
  return git(directory, 'rev-parse', 'HEAD');
}

/** A release directory from an existing one, with changes to its manifest; bundles are left out. */
export function copyRelease(
  registry: string,
  way: { readonly from: string; readonly to: string },
  changes: object,
): string {
  const source = join(registry, 'registry/plugins', way.from);
  const target = join(registry, 'registry/plugins', way.to);
  cpSync(source, target, { recursive: true, filter: (path) => !path.endsWith('.sigstore.json') });
  const manifest = JSON.parse(readFileSync(join(source, 'plugin.json'), 'utf8')) as object;
  writeJson(join(target, 'plugin.json'), { ...manifest, ...changes });
  return target;
}

export async function sign(release: string, signer: Signer): Promise<void> {
  await signRelease({ release: openStore(release), signer, verifier: sigstoreVerifier, hash: nodeHasher }, 'artifact');
}

export function writeJson(path: string, value: unknown): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, `${JSON.stringify(value, undefined, 2)}\n`);
}
