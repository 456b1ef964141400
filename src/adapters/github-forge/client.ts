// Exists so that everything said to the forge takes one way: limits kept, outages outlived, pages counted, failures explained.
import { Octokit } from '@octokit/core';
import { paginateRest } from '@octokit/plugin-paginate-rest';
import { retry } from '@octokit/plugin-retry';
import { throttling } from '@octokit/plugin-throttling';
import { PlugyardError } from '../../errors.ts';
import { refuse } from './answer-parts.ts';
import { explainFailure } from './explain-failure.ts';
import { guardFetch } from './guarded-fetch.ts';
import { unspaced } from './unspaced.ts';

export interface GithubOptions {
  /** `https://api.github.com`, or `GITHUB_API_URL` of a job. */
  readonly api: string;
  /** `owner/name`. */
  readonly repository: string;
  /** The one that is the registry; `main` when absent. */
  readonly branch?: string;
  /** Absent: as nobody. */
  readonly token?: string | undefined;
  readonly pace?: Pace;
}

/** How long waiting is: a test makes its seconds short, and moves its own clock meanwhile. */
interface Pace {
  readonly secondMs: number;
  readonly onWait?: (seconds: number) => void;
}

export interface GithubClient {
  /** Parameters of every address below the repository. */
  readonly repository: { readonly owner: string; readonly repo: string };
  readonly branch: string;
  readonly token: string | undefined;
  /** The address that files are uploaded to. */
  readonly uploads: string;
  /** Throws `PlugyardError` alone. Add `once` to the parameters of what must not be done twice. */
  readonly request: Octokit['request'];
  /** Every item of a list, page by page. More than `maxPages` is `TOO_LARGE`. */
  readonly pages: <Item>(route: `GET ${string}`, parameters: ListParameters) => Promise<readonly Item[]>;
  readonly pause: (seconds: number) => Promise<void>;
  /** Requests that were sent. */
  readonly count: () => number;
}

interface ListParameters {
  readonly maxPages: number;
  readonly [name: string]: unknown;
}

/** A try whose answer is lost may have done its work, so that it is not repeated blindly. */
export const once = { request: { retries: 0 } } as const;

const limits = { timeoutMs: 60_000, maxAnswerBytes: 32 * 1024 * 1024, maxRemembered: 200 } as const;

/** Waiting for limits, of one run: a job has minutes, and a limit may last an hour. */
const maxWaitSeconds = 150;

const versionHeader = { 'x-github-api-version': '2022-11-28' } as const;

export function openGithubClient(options: GithubOptions): GithubClient {
  const { api, repository, branch = 'main', token, pace = { secondMs: 1000 } } = options;
  const [owner, repo, ...rest] = repository.split('/');
  const base = URL.parse(api);
  if (!owner || !repo || rest.length > 0) {
    throw new PlugyardError('USAGE', `"${repository}" is not a repository`, { hint: 'Write it as owner/name.' });
  }
  if (base?.protocol !== 'https:') {
    throw new PlugyardError('USAGE', `"${api}" is not the https address of an API`, {
      hint: 'Set GITHUB_API_URL to https://api.github.com, or to https://<server>/api/v3.',
    });
  }
  const uploads = uploadsOf(base);
  const guarded = guardFetch([base.origin, new URL(uploads).origin], limits);
  const octokit = createOctokit({ base, token, pace, fetch: guarded.fetch });
  return {
    repository: { owner, repo },
    branch,
    token,
    uploads,
    request: octokit.request,
    pages: (route, parameters) => readPages(octokit, route, parameters),
    pause: (seconds) => new Promise((resolve) => setTimeout(resolve, seconds * pace.secondMs)),
    count: guarded.count,
  };
}

/** GitHub has them on a host of their own, servers of one's own below another path. */
function uploadsOf({ origin, host, pathname }: URL): string {
  return host.startsWith('api.')
    ? `https://uploads.${host.slice('api.'.length)}`
    : `${origin}${pathname.replace(/\/$/, '').replace(/\/v3$/, '/uploads')}`;
}

interface OctokitParts {
  readonly base: URL;
  readonly token: string | undefined;
  readonly pace: Pace;
  readonly fetch: typeof fetch;
}

const PluggedOctokit = Octokit.plugin(paginateRest, retry, throttling);
type Plugged = InstanceType<typeof PluggedOctokit>;

function createOctokit({ base, token, pace, fetch }: OctokitParts): Plugged {
  let waited = 0;
  const mayWait = (seconds: number): boolean => {
    waited += seconds;
    const may = waited <= maxWaitSeconds;
    if (may) pace.onWait?.(seconds);
    return may;
  };
  const silent = (): void => {};
  const octokit = new PluggedOctokit({
    ...(token === undefined ? {} : { auth: token }),
    baseUrl: base.href.replace(/\/$/, ''),
    userAgent: 'plugyard',
    log: { debug: silent, info: silent, warn: silent, error: silent },
    request: { fetch, headers: versionHeader },
    retry: {
      doNotRetry: [400, 401, 403, 404, 405, 409, 410, 412, 413, 415, 422, 429, 451],
      retryAfterBaseValue: pace.secondMs,
    },
    throttle: {
      ...unspaced,
      retryAfterBaseValue: pace.secondMs,
      fallbackSecondaryRateRetryAfter: 60,
      onRateLimit: mayWait,
      onSecondaryRateLimit: mayWait,
    },
  });
  octokit.hook.wrap('request', async (request, options) => {
    try {
      const answer = await request(options);
      if (!isExpected(answer)) refuse(`${placeOf(options, base)} gave no JSON`);
      return answer;
    } catch (error) {
      throw explainFailure(error, placeOf(options, base));
    }
  });
  return octokit;
}

/** An object or a list, bytes that were asked for, or nothing at all. */
function isExpected({ data, status }: { readonly data: unknown; readonly status: number }): boolean {
  return typeof data === 'object' ? data !== null : [202, 204, 205].includes(status);
}

/** `GET /repos/yard/registry/pulls/1`: the template, filled. */
function placeOf(options: { readonly method: string; readonly url: string }, base: URL): string {
  const parameters = options as unknown as Readonly<Record<string, unknown>>;
  const path = options.url.startsWith(base.href) ? options.url.slice(base.href.replace(/\/$/, '').length) : options.url;
  return `${options.method} ${path.replace(/\{\+?(\w+)\}/g, (whole, name: string) => String(parameters[name] ?? whole))}`;
}

async function readPages<Item>(
  octokit: Plugged,
  route: `GET ${string}`,
  { maxPages, ...parameters }: ListParameters,
): Promise<readonly Item[]> {
  const items: Item[] = [];
  let pages = 0;
  for await (const { data } of octokit.paginate.iterator<Item>(route, { per_page: 100, ...parameters })) {
    pages += 1;
    // Threat: a list that strangers make longer, comment by comment.
    if (pages > maxPages) {
      throw new PlugyardError('TOO_LARGE', `${route} has more than ${maxPages} pages of 100`, {
        hint: 'Nobody can read that much. Close the pull request or the issue, and open a new one.',
      });
    }
    if (!isListOfObjects(data)) refuse(`${route} gave no list`);
    items.push(...(data as readonly Item[]));
  }
  return items;
}

function isListOfObjects(data: unknown): boolean {
  return Array.isArray(data) && data.every((item) => typeof item === 'object' && item !== null);
}
