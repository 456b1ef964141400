// Exists so that a member installs from a private registry with the token that he has, and from nowhere that he has not named.
import { once } from '../../core/model/once.ts';
import { parseRepositoryName, type RepositoryName, repositoryOfOrigin } from '../../core/propose/repository-address.ts';
import type { MemberAccess } from '../../flows/member-source.ts';
import type { Terminal } from '../terminal.ts';
import { originOf } from '../wire.ts';
import { forgeOf } from './named-forge.ts';
import { orUsage } from './or-usage.ts';

/** What the environment allows, for the index at a place: an address, a folder or an archive. */
export function memberAccess(terminal: Terminal, place: string): MemberAccess {
  const { server, api, token } = forgeOf(terminal);
  const open = async ({ owner, name }: RepositoryName) =>
    (await import('../wire-members.ts')).openReleases({ api, repository: `${owner}/${name}`, token });
  return {
    server,
    repositories: once(() => namedRepositories(terminal, place, server)),
    ...(token === undefined ? {} : { open }),
    advice: (repository, there) =>
      there === server
        ? `Set GH_TOKEN to a token that may read ${repository} (contents: read). Where the index is no clone of that repository, set PLUGYARD_REPOSITORY=${repository} too.`
        : `${there} is no server that you have named. If it is a GitHub of your own, name it in GITHUB_SERVER_URL, with a token of it in GH_TOKEN; whoever runs that server can use the token.`,
  };
}

/** The one of `PLUGYARD_REPOSITORY`, and the one that the index was cloned from. */
async function namedRepositories({ env }: Terminal, place: string, server: string): Promise<readonly RepositoryName[]> {
  const inWords = env['PLUGYARD_REPOSITORY'];
  const origin = /^https?:\/\//.test(place) ? undefined : await originOf(place, 'root');
  return [
    inWords ? orUsage(parseRepositoryName(inWords, server)) : undefined,
    origin === undefined ? undefined : repositoryOfOrigin(origin, server),
  ].filter((one) => one !== undefined);
}
