// Exists so that a host reads a private registry as the member that it names, and takes no token from anywhere else.
import { apiOf, parseRepositoryName } from '../core/propose/repository-address.ts';
import { PlugyardError } from '../errors.ts';
import type { MemberAccess } from '../flows/member-source.ts';
import { openReleases } from './wire.ts';

/** As whom releases are read. Nothing is taken from the environment, and no other repository is read with this token. */
export interface MemberWishes {
  /** The address of the repository, such as `https://github.com/acme/plugins`. */
  readonly repository: string;
  /** One that may read its contents. It is sent to the API of that server, and to nobody else. */
  readonly token: string;
  /** The API, where it is neither that of GitHub nor below `/api/v3` of the server. */
  readonly api?: string;
}

/** Throws `INVALID_NAME` for what is no address of a repository. */
export function memberAccess(member: MemberWishes | undefined): MemberAccess {
  const advice = (repository: string): string =>
    `Give createClient "member": the address of ${repository}, and a token that may read it (contents: read).`;
  if (member === undefined) return { server: 'https://github.com', repositories: async () => [], advice };
  const url = URL.parse(member.repository);
  const name = parseRepositoryName(member.repository, url?.origin);
  if (url?.protocol !== 'https:' || !name.ok) {
    throw new PlugyardError('INVALID_NAME', '"member.repository" is no https address of a repository', {
      hint: 'Write it as browsers show it: https://github.com/acme/plugins',
    });
  }
  const repository = `${name.value.owner}/${name.value.name}`;
  const { token, api = apiOf(url.origin) } = member;
  return {
    server: url.origin,
    repositories: async () => [name.value],
    open: async () => await openReleases({ api, repository, token }),
    advice,
  };
}
