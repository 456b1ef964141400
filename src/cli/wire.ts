// Exists so that the adapters are joined in one place; commands import it when they run, not when they are listed.
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openStore } from '../adapters/disk/folder-store.ts';
import { openFolder } from '../adapters/disk/folder-tree.ts';
import { isArchive, openLocalSource } from '../adapters/disk/local-source.ts';
import { openOutput } from '../adapters/disk/output-folder.ts';
import { findComponentTools } from '../adapters/engine/component-tools.ts';
import { createWasmValidator } from '../adapters/engine/wasm-validator.ts';
import { openRepository } from '../adapters/git/git-repository.ts';
import { runGit } from '../adapters/git/run-git.ts';
import { fetchGithubToken } from '../adapters/identity/github-token.ts';
import { generateKey } from '../adapters/keys/generate-key.ts';
import { openKey } from '../adapters/keys/open-key.ts';
import { openPublicKey, toRawPublicKey } from '../adapters/keys/open-public-key.ts';
import { rawVerifier } from '../adapters/keys/raw-verifier.ts';
import { openHttpSource } from '../adapters/network/http-source.ts';
import { openKeylessSigner, publicServices } from '../adapters/sigstore/keyless-signer.ts';
import { sigstoreVerifier } from '../adapters/sigstore/sigstore-verifier.ts';
import { machine } from '../adapters/system/machine.ts';
import { nodeHasher } from '../adapters/system/node-hasher.ts';
import { nodeInflate } from '../adapters/system/node-inflate.ts';
import { systemClock } from '../adapters/system/system-clock.ts';
import { PlugyardError } from '../errors.ts';
import type { CheckPorts } from '../flows/check-range.ts';
import type { ArtifactFetcher, IndexSource, Repository, Tree, WasmValidator } from '../ports.ts';

export {
  fetchGithubToken,
  generateKey,
  isArchive,
  machine,
  nodeHasher,
  nodeInflate,
  openFolder,
  openKey,
  openKeylessSigner,
  openLocalSource,
  openOutput,
  openPublicKey,
  openRepository,
  openStore,
  publicServices,
  rawVerifier,
  sigstoreVerifier,
  systemClock,
  toRawPublicKey,
};

/** Loaded with the first address: most releases bring their artifact with them. */
const fetcher: ArtifactFetcher = {
  fetch: async (url, maxBytes) => {
    const { createPublicFetcher } = await import('../adapters/network/public-fetcher.ts');
    return await createPublicFetcher().fetch(url, maxBytes);
  },
};

/** V8, and the component tools of the bundle, in processes of their own. */
export function openValidator(): WasmValidator {
  return createWasmValidator({ findTools: findComponentTools });
}

export function checkPorts(): CheckPorts {
  const validator = openValidator();
  return { fetcher, verifier: sigstoreVerifier, hash: nodeHasher, inflate: nodeInflate, validator, clock: systemClock };
}

/** A source by http(s) address, `file:` address, folder or archive. */
export function openSource(location: string, cwd: string): IndexSource {
  if (/^https?:\/\//.test(location)) {
    return openHttpSource(location);
  }
  if (location.startsWith('file:')) {
    return openLocalSource(fileURLToPath(location));
  }
  if (/^[a-z][a-z0-9+.-]+:/i.test(location)) {
    throw new PlugyardError(
      'USAGE',
      `${location} is neither an http(s) address, nor a file: address, nor a folder or archive`,
    );
  }
  return openLocalSource(resolve(cwd, location));
}

export interface OpenedBase {
  readonly tree: Tree;
  readonly repository: Repository | undefined;
}

/** The registry that holds a folder: the newest commit where it is in git, else the folder itself. */
export async function openBase(folder: string): Promise<OpenedBase> {
  const repository = await openEnclosing(folder);
  if (repository === undefined) {
    return { tree: openFolder(folder), repository: undefined };
  }
  return { tree: repository.tree(await repository.resolve('HEAD')), repository };
}

/**
 * Where a clone was cloned from, by any folder in it, or by its root alone: what lies somewhere in a clone was not
 * necessarily cloned. `undefined` where it does not say.
 */
export async function originOf(folder: string, by: 'any' | 'root' = 'any'): Promise<string | undefined> {
  const where = by === 'root' ? ['--git-dir=.git'] : [];
  try {
    return (await runGit([...where, 'remote', 'get-url', 'origin'], { directory: folder })).toString('utf8').trim();
  } catch {
    return undefined;
  }
}

/** The repository around a folder, if its root holds a registry. */
export async function openEnclosing(folder: string): Promise<Repository | undefined> {
  try {
    const root = (await runGit(['rev-parse', '--show-toplevel'], { directory: folder })).toString('utf8').trim();
    const repository = openRepository(root);
    const tree = repository.tree(await repository.resolve('HEAD'));
    if ((await tree.list('registry')).some(({ name }) => name === 'registry.json')) {
      return repository;
    }
    await repository.close();
    return undefined;
  } catch {
    return undefined;
  }
}
