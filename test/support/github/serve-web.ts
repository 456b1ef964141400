// Exists so that what people and programs fetch from the web pages is there: assets, raw files, published sites.
import { gitAnswer, gitBytes } from './git/native-git.ts';
import { tokenOf } from './serve-api.ts';
import type { Repository, World } from './state.ts';
import { atLeast, repositoryNamed, roleOf } from './world.ts';

interface WebRequest {
  readonly url: URL;
  readonly headers: Readonly<Record<string, string | undefined>>;
}

interface WebResponse {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly bytes: Uint8Array;
}

const missing: WebResponse = {
  status: 404,
  headers: { 'content-type': 'text/plain' },
  bytes: Buffer.from('Not Found'),
};

export function serveWeb(world: World, request: WebRequest): WebResponse {
  const [, first = '', ...rest] = request.url.pathname.split('/').map(decodeURIComponent);
  if (first === 'storage') {
    world.storageVisits.push({ authorization: request.headers['authorization'] });
  }
  const bytes =
    first === 'storage'
      ? storedFile(world, rest)
      : first === 'pages'
        ? pageOf(world, rest)
        : first === 'raw'
          ? rawOf(world, request, rest)
          : assetOf(world, [first, ...rest]);
  return bytes === undefined
    ? missing
    : { status: 200, headers: { 'content-type': 'application/octet-stream' }, bytes };
}

function maySee(world: World, repository: Repository, request: WebRequest): boolean {
  const token = world.tokens.get(tokenOf(request) ?? '');
  const byApp = token?.app !== undefined && token.repository === repository.id;
  return byApp || atLeast(roleOf(world, repository, token?.account), 'read');
}

/** `/storage/<id>`: the address is the key. */
function storedFile(world: World, [id = '']: readonly string[]): Uint8Array | undefined {
  const assets = world.repositories.flatMap(({ releases }) => releases.flatMap((release) => release.assets));
  const asset = assets.find((one) => String(one.id) === id);
  if (asset !== undefined) {
    asset.downloads += 1;
  }
  return asset?.bytes;
}

/** `/pages/<owner>/<repository>/…`. */
function pageOf(world: World, [owner = '', name = '', ...path]: readonly string[]): Uint8Array | undefined {
  const site = repositoryNamed(world, owner, name)?.pages?.site;
  const asked = path.join('/');
  return site?.get(asked) ?? site?.get(asked === '' ? 'index.html' : `${asked}/index.html`);
}

/** `/raw/<id>/<ref>/…`. */
function rawOf(
  world: World,
  request: WebRequest,
  [id = '', ref = '', ...path]: readonly string[],
): Uint8Array | undefined {
  const repository = world.repositories.find((one) => String(one.id) === id);
  const revision = `${ref}:${path.join('/')}`;
  if (
    repository === undefined ||
    !maySee(world, repository, request) ||
    gitAnswer(repository.directory, ['cat-file', '-e', revision]).code !== 0
  ) {
    return undefined;
  }
  return gitBytes(repository.directory, ['cat-file', 'blob', revision]);
}

/**
 * `/<owner>/<repository>/releases/download/<tag>/<name>`; drafts have no such address. Members see those of a private
 * repository where they are logged in, as no program is: a token is for the API.
 */
function assetOf(world: World, path: readonly string[]): Uint8Array | undefined {
  const [owner = '', name = '', kind, verb, ...rest] = path;
  const repository = repositoryNamed(world, owner, name);
  if (repository === undefined || kind !== 'releases' || verb !== 'download' || repository.isPrivate) {
    return undefined;
  }
  const tag = rest.slice(0, -1).join('/');
  const release = repository.releases.find((one) => one.tag === tag && !one.draft);
  const asset = release?.assets.find((one) => one.name === rest.at(-1));
  if (asset !== undefined) {
    asset.downloads += 1;
  }
  return asset?.bytes;
}
