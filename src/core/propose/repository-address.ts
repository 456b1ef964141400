// Exists so that the repository of a registry is found from what its users know: its name, or where its index is.
import { failed, ok, type Result, shorten } from '../model/result.ts';

/** A repository of a forge, by owner and name. */
export interface RepositoryName {
  readonly owner: string;
  readonly name: string;
}

const form = /^(?<owner>[A-Za-z0-9](?:[A-Za-z0-9-]{0,38}))\/(?<name>[A-Za-z0-9._-]{1,100})$/;

/** `owner/name`, or the address of the repository on `server`. Threat: it becomes part of addresses that a token is sent to. */
export function parseRepositoryName(text: string, server = 'https://github.com'): Result<RepositoryName> {
  const inside = text.startsWith(`${server}/`) ? text.slice(server.length + 1).replace(/(\.git)?\/?$/, '') : text;
  const match = form.exec(inside);
  const { owner = '', name = '' } = match?.groups ?? {};
  return match === null || /^\.+$/.test(name)
    ? failed({
        message: `"${shorten(text)}" is no repository`,
        fix: 'Write owner/name, as in --repository acme/plugins.',
      })
    : ok({ owner, name });
}

/**
 * The repository behind the address of an index on GitHub Pages, or of a private registry, whose address is that of its
 * repository; `undefined` for a domain of its own.
 */
export function repositoryOfIndex(address: string, server = 'https://github.com'): RepositoryName | undefined {
  const [, host = '', path = ''] = /^https:\/\/([^/?#@]+)\/([^?#]*)$/.exec(address) ?? [];
  const [first, second] = path.split('/').filter((part) => part !== '');
  const [, owner] = /^([a-z0-9-]+)\.github\.io$/.exec(host.toLowerCase()) ?? [];
  if (owner !== undefined) return valid(`${owner}/${first ?? `${owner}.github.io`}`);
  return address.startsWith(`${server}/`) ? valid(`${first ?? ''}/${second ?? ''}`) : undefined;
}

/**
 * The repository that a clone on `server` came from, by https or ssh; `undefined` for one of another server. What the
 * address holds besides, such as a password, is of no use here.
 */
export function repositoryOfOrigin(origin: string, server = 'https://github.com'): RepositoryName | undefined {
  const address = origin
    .replace(/^(?:[^@/:]+@)?([^@/:]+):(?!\/)/, 'ssh://$1/')
    .replace(/^([a-z]+:\/\/)[^@/]*@/, '$1')
    .replace(/(?:\.git)?\/?$/, '');
  const host = /^https:\/\/([^/:]+)/.exec(server)?.[1];
  const [, overSsh, path = ''] = /^ssh:\/\/([^/:]+)(?::\d+)?\/(.*)$/.exec(address) ?? [];
  if (overSsh !== undefined) return overSsh.toLowerCase() === host ? valid(path) : undefined;
  return address.startsWith(`${server}/`) ? valid(address.slice(server.length + 1)) : undefined;
}

/** The API of a server: of GitHub itself and of its data residency below a name of its own, elsewhere below a path. */
export function apiOf(server: string): string {
  return /^https:\/\/(?:github\.com|[a-z0-9-]+\.ghe\.com)$/.test(server)
    ? server.replace('https://', 'https://api.')
    : `${server}/api/v3`;
}

/** `123`, `#123`, or the address of a pull request. */
export interface PullReference {
  readonly number: number;
  /** Absent where a number alone was written. */
  readonly repository?: RepositoryName;
}

export function parsePullReference(text: string, server = 'https://github.com'): Result<PullReference> {
  const [, number] = /^#?([1-9]\d{0,8})$/.exec(text) ?? [];
  if (number !== undefined) return ok({ number: Number(number) });
  const inside = text.startsWith(`${server}/`) ? text.slice(server.length + 1) : '';
  const [, repository = '', id = ''] = /^([^/]+\/[^/]+)\/pull\/([1-9]\d{0,8})(?:[/?#].*)?$/.exec(inside) ?? [];
  const named = valid(repository);
  return named === undefined
    ? failed({
        message: `"${shorten(text)}" is no pull request`,
        fix: `Write its number, or its address: ${server}/acme/plugins/pull/7.`,
      })
    : ok({ number: Number(id), repository: named });
}

function valid(text: string): RepositoryName | undefined {
  const parsed = parseRepositoryName(text);
  return parsed.ok ? parsed.value : undefined;
}
