// Exists so that a failure of the forge says where it happened, why, and what to do about it at midnight.
import { type ErrorCode, PlugyardError } from '../../errors.ts';
import { unbelievedHeader } from './guarded-fetch.ts';

/** What octokit throws, by the parts that are looked at. */
interface RequestFailure {
  readonly status: number;
  readonly message: string;
  readonly cause?: unknown;
  readonly response?: { readonly headers: Readonly<Record<string, unknown>>; readonly data?: unknown };
}

/** Anything that a request threw, as a failure of the world; what is no failure of a request is thrown on. */
export function explainFailure(error: unknown, place: string): PlugyardError {
  if (error instanceof PlugyardError) return error;
  if (!isRequestFailure(error)) throw error;
  if (error.cause instanceof PlugyardError) return error.cause;
  const { status, response } = error;
  const parts = { cause: error, details: { status, place } };
  const said = `${place}: ${response === undefined ? reasonOf(error) : `${status} ${reasonOf(error)}`}`;
  if (response === undefined || status >= 500) {
    return new PlugyardError('FORGE_UNREACHABLE', said, { ...parts, hint: 'Run this again in a few minutes.' });
  }
  const { headers } = response;
  const unbelieved = headers[unbelievedHeader];
  if (unbelieved !== undefined) {
    const hint = 'Look at what answers under GITHUB_API_URL.';
    return unbelieved === 'too-long'
      ? new PlugyardError('TOO_LARGE', `${place}: the answer is longer than anybody reads`, { ...parts, hint })
      : new PlugyardError('FORGE_REFUSED', `${place} leads to ${unbelieved}, which is not an address of the forge`, {
          ...parts,
          hint: `Nothing that came from there is believed. ${hint}`,
        });
  }
  if (isLimit(error, headers)) {
    const hint = `Run this again ${whenAgain(headers)}.`;
    const details = { ...parts.details, limit: true };
    return new PlugyardError('FORGE_UNREACHABLE', `${said} (a limit)`, { ...parts, hint, details });
  }
  return new PlugyardError(codes[status] ?? 'FORGE_REFUSED', said, { ...parts, hint: fixFor(status, headers) });
}

const codes: Readonly<Record<number, ErrorCode>> = {
  401: 'FORGE_FORBIDDEN',
  403: 'FORGE_FORBIDDEN',
  404: 'FORGE_NOT_FOUND',
};

function fixFor(status: number, headers: Readonly<Record<string, unknown>>): string {
  switch (status) {
    case 401:
      return 'The token is unknown or has ended: make a new one.';
    case 403:
      return tellPermissions(headers);
    case 404:
      return `It does not exist, or the token may not know of it. ${tellPermissions(headers)}`;
    default:
      return 'Look at it on the pages of the forge. Where all is well there, update plugyard, or report these words.';
  }
}

function isRequestFailure(error: unknown): error is RequestFailure {
  return error instanceof Error && 'status' in error && typeof error.status === 'number';
}

function isLimit({ status, message }: RequestFailure, headers: Readonly<Record<string, unknown>>): boolean {
  return (
    status === 429 ||
    (status === 403 && (headers['x-ratelimit-remaining'] === '0' || /\bsecondary rate limit\b/i.test(message)))
  );
}

function whenAgain(headers: Readonly<Record<string, unknown>>): string {
  const [after, reset] = [Number(headers['retry-after']), Number(headers['x-ratelimit-reset'])];
  if (after > 0) return `in ${after} seconds`;
  return reset > 0 && reset < 1e11 ? `after ${new Date(reset * 1000).toISOString()}` : 'in an hour';
}

/** `contents=read,actions=write; …` is GitHub's own list: `,` is and, `;` is or. */
function tellPermissions(headers: Readonly<Record<string, unknown>>): string {
  const list = headers['x-accepted-github-permissions'];
  if (typeof list !== 'string' || !/^[a-z_]+=[a-z]+([,;] ?[a-z_]+=[a-z]+)*$/.test(list)) {
    return 'Use a token that may do this.';
  }
  const needed = list
    .split(/; ?/)
    .map((all) => all.replaceAll('_', '-').replaceAll('=', ': ').replaceAll(',', ' and '))
    .join(', or ');
  return `The token needs ${needed}; in a workflow that is "permissions" of the job.`;
}

/** Threat: a refusal may repeat what a stranger wrote. */
function reasonOf({ message }: RequestFailure): string {
  const line = message.replace(/ - https:\/\/docs\.github\.com\S*$/, '').replace(/[\s\p{Cc}]+/gu, ' ');
  return line.length > 300 ? `${line.slice(0, 300)}…` : line;
}
