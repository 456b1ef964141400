// Exists so that whose token it is, which repository the registry is, and which one is its fork, is known and not believed.

import type { Account } from '../../core/model/account.ts';
import { hasCode, PlugyardError } from '../../errors.ts';
import type { ForgeRepository, RepositoryIds, Submitter } from '../../submission-forge.ts';
import type { GithubClient } from './client.ts';
import { at, nonsense, toId, toRepository } from './submit-answer.ts';

const neededScopes = ['repo', 'public_repo'];

export async function whoAmI({ request }: GithubClient): Promise<Submitter> {
  try {
    const { data, headers } = await request('GET /user');
    refuseScopes(headers['x-oauth-scopes']);
    if (data.type === 'Bot') return { app: true };
    if (!/^[A-Za-z0-9_-]{1,100}$/.test(data.login)) throw nonsense('an account');
    return { person: { login: data.login, id: toId(data.id) } };
  } catch (error) {
    // The token of an app, or of a workflow, is nobody's account.
    if (hasCode(error, 'FORGE_FORBIDDEN') && error.details['status'] === 403 && isOfApp(error)) return { app: true };
    throw error;
  }
}

function isOfApp({ message }: PlugyardError): boolean {
  return message.includes('not accessible by integration');
}

/** A classic token tells its scopes; others tell none, or nothing in their place, and fail where they may not. */
function refuseScopes(told: unknown): void {
  if (typeof told !== 'string' || told === '') return;
  const scopes = told.split(/,\s*/).filter((scope) => /^[a-z_:]{1,40}$/.test(scope));
  if (!scopes.some((scope) => neededScopes.includes(scope))) {
    throw new PlugyardError(
      'FORGE_FORBIDDEN',
      `The token has the scopes: ${scopes.join(', ') || 'none'}; a fork and a pull request need public_repo`,
      { hint: 'Make one with the scope public_repo (for a private registry: repo), and set GH_TOKEN to it.' },
    );
  }
}

/** Threat: a renamed repository leaves its name behind for anybody to take, and GitHub leads on silently while nobody has. */
export async function readRegistry({ request, repository }: GithubClient): Promise<ForgeRepository> {
  const { data } = await request('GET /repos/{owner}/{repo}', repository);
  const found = toRepository(data);
  const [asked, now] = [`${repository.owner}/${repository.repo}`, `${found.owner}/${found.name}`];
  if (asked.toLowerCase() !== now.toLowerCase()) {
    throw new PlugyardError('FORGE_REFUSED', `${asked} is called ${now} now`, {
      hint: `If that is the registry that you mean, name it so: --repository ${now}`,
    });
  }
  return found;
}

/** Asking twice gives the same fork. Threat: what comes back has to be a fork of this very repository. */
export async function makeFork({ request }: GithubClient, registry: ForgeRepository): Promise<ForgeRepository> {
  const { data } = await request('POST /repos/{owner}/{repo}/forks', { ...at(registry), default_branch_only: true });
  const { data: fork } = await request('GET /repos/{owner}/{repo}', { owner: data.owner.login, repo: data.name });
  const told = toRepository(fork);
  const parents = [fork.parent?.id, fork.source?.id].map(Number);
  if (!fork.fork || !parents.includes(registry.id)) {
    throw new PlugyardError(
      'FORGE_REFUSED',
      `${told.owner}/${told.name} is no fork of ${registry.owner}/${registry.name}`,
      {
        hint: 'Rename that repository, so that a fork can have its name.',
      },
    );
  }
  if (told.archived) {
    throw new PlugyardError(
      'FORGE_REFUSED',
      `Your fork ${told.owner}/${told.name} is archived, so that nothing can be pushed to it`,
      {
        hint: `Unarchive it: ${told.url}/settings`,
      },
    );
  }
  return told;
}

/** False where the branch of the fork has gone its own way, and where workflows changed that the token may not write. */
export async function syncFork({ request }: GithubClient, fork: ForgeRepository, branch: string): Promise<boolean> {
  try {
    await request('POST /repos/{owner}/{repo}/merge-upstream', { ...at(fork), branch });
    return true;
  } catch (error) {
    if (hasCode(error, 'FORGE_REFUSED', 'FORGE_FORBIDDEN')) return false;
    throw error;
  }
}

/** Threat: an address answers for a login of old; what it is called now is compared. */
export async function readAccount({ request }: GithubClient, login: string): Promise<Account> {
  const { data } = await request('GET /users/{username}', { username: login });
  if (data.login.toLowerCase() !== login.toLowerCase()) throw nonsense('an account');
  return { login: data.login, id: toId(data.id) };
}

export async function identifyRepository({ request }: GithubClient, repository: string): Promise<RepositoryIds> {
  const [owner = '', repo = ''] = repository.split('/');
  const { data } = await request('GET /repos/{owner}/{repo}', { owner, repo });
  const told = toRepository(data);
  return { name: `${told.owner}/${told.name}`, id: told.id, ownerId: toId(data.owner.id) };
}
