// Exists so that every request takes the same way: who asks, what, may they, is it well said; and so does every answer.
import { createHash } from 'node:crypto';
import { type Answer, Refusal } from './answer.ts';
import type { Call } from './call.ts';
import type { Contract } from './contract/contract.ts';
import type { OperationName } from './description/trim-description.ts';
import { type Caller, callerOf, limitHeaders, mustBeWithinLimits, SecondaryLimit, spend } from './limits.ts';
import { mustBeAllowed, mustBeVisible, needOf } from './permissions.ts';
import { findRoute, type Match } from './router.ts';
import type { Token, World } from './state.ts';
import { accountOf, repositoryNamed } from './world.ts';

export interface ApiRequest {
  readonly method: string;
  /** Below the prefix of the API, not decoded. */
  readonly path: string;
  /** The whole address. */
  readonly url: URL;
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly bytes: Uint8Array;
}

/** What goes over the wire. */
export interface ApiResponse {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly bytes: Uint8Array;
}

export async function serveApi(world: World, contract: Contract, request: ApiRequest): Promise<ApiResponse> {
  const key = tokenOf(request);
  const caller = callerOf(world, key);
  if (key !== undefined && world.tokens.get(key)?.workflow === true) {
    const line = `${request.method} ${request.path.split('?')[0]}`;
    world.askedByWorkflows.push(line);
    world.onAsked?.(line);
  }
  const match = findRoute(request.method, request.path);
  const answer = await answerOf(world, contract, { request, key, caller, match });
  if (match !== undefined && answer.bytes === undefined) {
    world.violations.push(...contract.response(match.route.operation, { status: answer.status, body: answer.body }));
  }
  return toResponse(world, { request, answer, caller, match });
}

/** `token x`, `Bearer x`, or the password of Basic. */
export function tokenOf({ headers }: Pick<ApiRequest, 'headers'>): string | undefined {
  const [scheme = '', value = ''] = (headers['authorization'] ?? '').split(' ');
  if (/^basic$/i.test(scheme)) {
    return Buffer.from(value, 'base64').toString('utf8').split(':')[1];
  }
  return value === '' ? undefined : value;
}

interface Asked {
  readonly request: ApiRequest;
  readonly key: string | undefined;
  readonly caller: Caller;
  readonly match: Match | undefined;
}

async function answerOf(world: World, contract: Contract, { request, key, caller, match }: Asked): Promise<Answer> {
  try {
    if (!request.headers['user-agent']) {
      throw new Refusal(
        403,
        'Request forbidden by administrative rules. Please make sure your request has a User-Agent header.',
      );
    }
    const token = key === undefined ? undefined : world.tokens.get(key);
    if (key !== undefined && token === undefined) {
      throw new Refusal(401, 'Bad credentials');
    }
    if (match === undefined) {
      return notWritten(world, request);
    }
    mustBeWithinLimits(world, caller, request.method);
    const call = toCall(world, { request, match, token });
    const problems = contract.request({ ...wordsOf(call), body: parsed(request) });
    world.violations.push(...problems);
    const repository = 'repo' in match.params ? call.repository : undefined;
    mustBeAllowed(world, { operation: match.route.operation, token, repository });
    if (problems.length > 0) {
      throw new Refusal(422, `Against the official description: ${problems.join('; ')}`);
    }
    return await match.route.run(call);
  } catch (problem) {
    if (problem instanceof Refusal) {
      const wait = problem instanceof SecondaryLimit ? { 'retry-after': String(problem.seconds) } : {};
      return { ...problem.answer, headers: wait };
    }
    throw problem;
  }
}

/** Not the whole call: asking who acts, and where, may refuse. */
function wordsOf({ operation, params, query }: Call): Pick<Call, 'operation' | 'params' | 'query'> {
  return { operation, params, query };
}

/** Threat to our own tests: a silent 404 would pass for an answer of GitHub. */
function notWritten(world: World, { method, path }: ApiRequest): Answer {
  const message = `The fake GitHub does not answer ${method} ${path}`;
  world.violations.push(message);
  return { status: 501, body: { message, documentation_url: 'https://docs.github.com/rest' } };
}

function parsed({ bytes, headers }: ApiRequest): unknown {
  const isJson = !/octet-stream|zip|gzip|wasm|x-tar/.test(headers['content-type'] ?? '');
  if (bytes.length === 0 || !isJson) {
    return undefined;
  }
  try {
    return JSON.parse(Buffer.from(bytes).toString('utf8'));
  } catch {
    throw new Refusal(400, 'Problems parsing JSON');
  }
}

interface CallParts {
  readonly request: ApiRequest;
  readonly match: Match;
  readonly token: Token | undefined;
}

function toCall(world: World, { request, match, token }: CallParts): Call {
  const { params } = match;
  return {
    world,
    operation: match.route.operation,
    params,
    query: request.url.searchParams,
    body: (parsed(request) ?? {}) as Call['body'],
    bytes: request.bytes,
    headers: request.headers,
    address: request.url.href,
    token,
    get actor() {
      if (token === undefined) {
        throw new Refusal(401, 'Requires authentication');
      }
      return accountOf(world, token.account);
    },
    get repository() {
      return mustBeVisible(world, repositoryNamed(world, params['owner'] ?? '', params['repo'] ?? ''), token);
    },
  };
}

interface Answered {
  readonly request: ApiRequest;
  readonly answer: Answer;
  readonly caller: Caller;
  readonly match: Match | undefined;
}

function toResponse(world: World, { request, answer, caller, match }: Answered): ApiResponse {
  const json = answer.bytes === undefined && answer.body !== undefined;
  const bytes = Buffer.from(json ? JSON.stringify(answer.body) : (answer.bytes ?? ''));
  const etag = `W/"${createHash('sha256').update(bytes).digest('hex')}"`;
  const isGet = request.method === 'GET' && answer.status === 200;
  const known = isGet && request.headers['if-none-match'] === etag;
  // An unchanged answer costs nothing, if one says who asks.
  if (!(known && caller.key !== 'nobody') && request.path !== '/rate_limit') {
    spend(world, caller);
  }
  const headers = {
    ...(json ? { 'content-type': 'application/json; charset=utf-8' } : {}),
    ...(isGet ? { etag, 'cache-control': 'private, max-age=60, s-maxage=60' } : {}),
    'x-github-media-type': 'github.v3; format=json',
    'x-github-api-version-selected': '2022-11-28',
    ...(match === undefined ? {} : accepted(match.route.operation)),
    ...limitHeaders(world, caller),
    ...answer.headers,
  };
  return known ? { status: 304, headers, bytes: new Uint8Array() } : { status: answer.status, headers, bytes };
}

function accepted(operation: OperationName): Record<string, string> {
  return { 'x-accepted-github-permissions': needOf(operation).permissions };
}
