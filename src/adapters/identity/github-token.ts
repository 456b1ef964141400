// Exists so that a job of GitHub Actions gets an identity token for signing, and nobody else gets to see it.
import { PlugyardError } from '../../errors.ts';

/** Where a job asks for its token: `ACTIONS_ID_TOKEN_REQUEST_URL` and `ACTIONS_ID_TOKEN_REQUEST_TOKEN`. */
export interface TokenEndpoint {
  readonly url: string;
  readonly bearer: string;
}

const timeoutMs = 30_000;
const hint = 'The job needs "permissions: id-token: write". A token of your own: --identity-token <file>.';

/** An identity token that Fulcio takes. Throws `IDENTITY_TOKEN_MISSING`. Threat: neither token is ever printed. */
export async function fetchGithubToken({ url, bearer }: TokenEndpoint): Promise<string> {
  const address = URL.parse(url);
  if (address === null) {
    throw missing('ACTIONS_ID_TOKEN_REQUEST_URL is no address');
  }
  address.searchParams.set('audience', 'sigstore');
  const token = readToken(await ask(address, bearer));
  if (token === undefined) {
    throw missing(`${address.origin} gave an answer that holds no token`);
  }
  return token;
}

async function ask(address: URL, bearer: string): Promise<unknown> {
  try {
    const response = await fetch(address, {
      headers: { accept: 'application/json', authorization: `Bearer ${bearer}` },
      redirect: 'error',
      signal: AbortSignal.timeout(timeoutMs),
    });
    if (!response.ok) {
      throw missing(`${address.origin} answered ${response.status}`);
    }
    return await response.json().catch(() => undefined);
  } catch (error) {
    if (error instanceof PlugyardError) {
      throw error;
    }
    const { cause, message } = error as Error & { cause?: Error };
    throw missing(`${address.origin} cannot be reached: ${cause?.message ?? message}`);
  }
}

function readToken(answer: unknown): string | undefined {
  const value = typeof answer === 'object' && answer !== null && 'value' in answer ? answer.value : undefined;
  return typeof value === 'string' && value !== '' ? value : undefined;
}

function missing(reason: string): PlugyardError {
  return new PlugyardError('IDENTITY_TOKEN_MISSING', `GitHub gave this job no identity token: ${reason}`, { hint });
}
