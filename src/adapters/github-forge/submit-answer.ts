// Exists so that what the forge says of commits and repositories is held against its form before anything is built on it.
import { PlugyardError } from '../../errors.ts';
import type { ForgeRepository } from '../../submission-forge.ts';

/** A repository as GitHub tells it, by the parts that are looked at. */
export interface ToldRepository {
  readonly id: number | bigint;
  readonly name: string;
  readonly html_url: string;
  readonly default_branch: string;
  readonly owner: { readonly login: string };
  readonly archived?: boolean;
  readonly parent?: { readonly full_name: string } | undefined;
  readonly permissions?: { readonly push?: boolean | undefined } | undefined;
}

export function toRepository(told: ToldRepository): ForgeRepository {
  const { name, html_url: url, default_branch: defaultBranch, owner, archived = false, permissions, parent } = told;
  const plain = /^[A-Za-z0-9._-]{1,100}$/;
  // Threat: these become parts of addresses, and lines on a terminal.
  if (!plain.test(name) || !/^[A-Za-z0-9_[\]-]{1,100}$/.test(owner.login) || !isBranch(defaultBranch) || !isWeb(url)) {
    throw nonsense('a repository');
  }
  return {
    id: toId(told.id),
    owner: owner.login,
    name,
    url,
    defaultBranch,
    archived,
    mayPush: permissions?.push === true,
    ...(/^[\w.-]{1,100}\/[\w.-]{1,100}$/.test(parent?.full_name ?? '') ? { forkOf: parent?.full_name ?? '' } : {}),
  };
}

/** Rights hang on it, so that one that a number cannot hold is none. */
export function toId(id: unknown): number {
  if (!Number.isSafeInteger(Number(id)) || Number(id) <= 0) throw nonsense('an id');
  return Number(id);
}

/** A whole digest. */
export function toCommit(sha: unknown): string {
  if (typeof sha !== 'string' || !/^[0-9a-f]{40}([0-9a-f]{24})?$/.test(sha)) throw nonsense('a commit');
  return sha;
}

export function nonsense(what: string): PlugyardError {
  return new PlugyardError('FORGE_REFUSED', `The forge tells ${what} in a form that makes no sense`, {
    hint: 'Look whether GITHUB_API_URL names a GitHub, and run this again.',
  });
}

/** Parameters of every address below a repository. */
export function at({ owner, name }: Pick<ForgeRepository, 'owner' | 'name'>): { owner: string; repo: string } {
  return { owner, repo: name };
}

function isBranch(name: string): boolean {
  return /^[A-Za-z0-9._/-]{1,200}$/.test(name) && !name.includes('..');
}

function isWeb(url: string): boolean {
  return /^https:\/\/[A-Za-z0-9.:-]+\/[A-Za-z0-9_.[\]/-]+$/.test(url);
}
