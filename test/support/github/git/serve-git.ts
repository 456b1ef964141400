// Exists so that clones, fetches and pushes go through git's own http-backend, with the permissions of the token.
import { spawn } from 'node:child_process';
import { basename, dirname } from 'node:path';
import { mayBypass, rulesFor } from '../mergeability.ts';
import { grants } from '../permissions.ts';
import { refChanged } from '../refs-changed.ts';
import { tokenOf } from '../serve-api.ts';
import type { Repository, Token, World } from '../state.ts';
import { accountOf, atLeast, found, fullName, repositoryNamed, roleOf } from '../world.ts';
import { gitEnvironment } from './native-git.ts';
import { refsOf } from './refs.ts';

interface GitRequest {
  readonly method: string;
  readonly url: URL;
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly bytes: Uint8Array;
}

interface GitResponse {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly bytes: Uint8Array;
}

const refused = (status: number, message: string): GitResponse => ({
  status,
  headers: { 'content-type': 'text/plain', ...(status === 401 ? { 'www-authenticate': 'Basic realm="GitHub"' } : {}) },
  bytes: Buffer.from(message),
});

/** `/<owner>/<repository>.git/…`, with or without the ending. */
const address = /^\/([^/]+)\/([^/]+?)(?:\.git)?(\/(?:info\/refs|git-upload-pack|git-receive-pack))$/;

export function isGit({ url }: Pick<GitRequest, 'url'>): boolean {
  return address.test(url.pathname);
}

export async function serveGit(world: World, request: GitRequest): Promise<GitResponse> {
  const [, owner = '', name = '', path = ''] = address.exec(request.url.pathname) ?? [];
  const repository = repositoryNamed(world, owner, name);
  const key = tokenOf(request);
  const token = key === undefined ? undefined : world.tokens.get(key);
  if (repository === undefined || (key !== undefined && token === undefined)) {
    return refused(401, 'Invalid username or token.');
  }
  const service = request.url.searchParams.get('service') ?? path.slice(1);
  const pushes = service === 'git-receive-pack';
  const refusal = refusalOf(world, repository, { token, pushes });
  if (refusal !== undefined) {
    return refusal;
  }
  const before = refsOf(repository.directory);
  const rules = pushes && token !== undefined ? rulesText(world, repository, token) : '';
  const response = await backend(repository, request, { path, rules });
  if (path === '/git-receive-pack') {
    tellChanges(world, repository, { before, token: found(token) });
  }
  return response;
}

interface GitQuestion {
  readonly token: Token | undefined;
  readonly pushes: boolean;
}

function refusalOf(world: World, repository: Repository, { token, pushes }: GitQuestion): GitResponse | undefined {
  if (!may(world, repository, { token, level: 'read' })) {
    return refused(token === undefined ? 401 : 404, 'Repository not found.');
  }
  if (!pushes || may(world, repository, { token, level: 'write' })) {
    return undefined;
  }
  const { login } = token === undefined ? { login: '' } : accountOf(world, token.account);
  return token === undefined
    ? refused(401, 'Authentication required')
    : refused(403, `Permission to ${fullName(world, repository)}.git denied to ${login}.`);
}

function may(
  world: World,
  repository: Repository,
  { token, level }: { token: Token | undefined; level: 'read' | 'write' },
): boolean {
  if (token?.app !== undefined && token.repository === repository.id) {
    return grants(token.permissions, `contents=${level}`);
  }
  const role =
    token?.app === undefined ? roleOf(world, repository, token?.account) : roleOf(world, repository, undefined);
  return atLeast(role, level) && (level === 'read' || !repository.archived);
}

function rulesText(world: World, repository: Repository, token: Token): string {
  const refs = [...refsOf(repository.directory).keys(), `refs/heads/${repository.defaultBranch}`];
  const workflows = token.app !== undefined && token.permissions['workflows'] !== 'write' ? ['workflows any'] : [];
  const rules = [...new Set(refs)]
    .flatMap((ref) => rulesFor(repository, ref).map((rule) => ({ ref, ...rule })))
    .filter(({ ruleset }) => !mayBypass(world, repository, { ruleset, token }))
    .map(({ ref, type }) => `${type} ${ref}`);
  return [...rules, ...workflows].join('\n');
}

function tellChanges(
  world: World,
  repository: Repository,
  question: { before: ReadonlyMap<string, string>; token: Token },
): void {
  const { before, token } = question;
  const after = refsOf(repository.directory);
  const refs = [...new Set([...before.keys(), ...after.keys()])].filter((ref) => before.get(ref) !== after.get(ref));
  for (const ref of refs) {
    refChanged(world, { repository, ref, before: before.get(ref), after: after.get(ref), by: token });
  }
}

async function backend(
  repository: Repository,
  request: GitRequest,
  { path, rules }: { path: string; rules: string },
): Promise<GitResponse> {
  const { method, url, headers, bytes } = request;
  const child = spawn('git', ['http-backend'], {
    env: {
      ...gitEnvironment(),
      GIT_PROJECT_ROOT: dirname(repository.directory),
      GIT_HTTP_EXPORT_ALL: '1',
      PATH_INFO: `/${basename(repository.directory)}${path}`,
      QUERY_STRING: url.search.slice(1),
      REQUEST_METHOD: method,
      CONTENT_TYPE: headers['content-type'] ?? '',
      CONTENT_LENGTH: String(bytes.length),
      HTTP_CONTENT_ENCODING: headers['content-encoding'] ?? '',
      GIT_PROTOCOL: headers['git-protocol'] ?? '',
      REMOTE_USER: 'somebody',
      FAKE_RULES: rules,
    },
    stdio: ['pipe', 'pipe', 'ignore'],
  });
  // It may answer before it has read everything.
  child.stdin.on('error', () => undefined);
  child.stdin.end(bytes);
  const chunks: Buffer[] = [];
  for await (const chunk of child.stdout) {
    chunks.push(chunk);
  }
  return toResponse(Buffer.concat(chunks));
}

/** The CGI way: header lines, an empty line, the body. */
function toResponse(output: Buffer): GitResponse {
  const end = output.indexOf('\r\n\r\n');
  const lines = output.subarray(0, end).toString('utf8').split('\r\n');
  const headers = Object.fromEntries(
    lines.map((line) => line.split(': ') as [string, string]).map(([name, value]) => [name.toLowerCase(), value]),
  );
  const { status = '200', ...rest } = headers;
  return { status: Number.parseInt(status, 10), headers: rest, bytes: output.subarray(end + 4) };
}
