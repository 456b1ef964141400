// Exists so that a test talks to the fake in one line, as somebody.
import type { World } from './state.ts';

interface Reply {
  readonly status: number;
  readonly headers: Headers;
  readonly body: unknown;
}

export type Ask = (line: string, body?: unknown, headers?: Readonly<Record<string, string>>) => Promise<Reply>;

/** `ask('GET /repos/a/b')`; without a token as nobody. Bytes are sent as they are. */
export function asking(world: World, token?: string): Ask {
  const own = token === undefined ? {} : { authorization: `Bearer ${token}` };
  return async (line, body, headers = {}) => {
    const [method = '', path = ''] = line.split(' ');
    const url = path.startsWith('http') ? path : `${world.url}/api/v3${path}`;
    const sent = bodyOf(body);
    const all = { accept: 'application/vnd.github+json', ...own, ...sent.headers, ...headers };
    const response = await fetch(url, { method, headers: all, ...('body' in sent ? { body: sent.body } : {}) });
    return { status: response.status, headers: response.headers, body: await readBody(response) };
  };
}

function bodyOf(body: unknown) {
  if (body === undefined) {
    return { headers: {} };
  }
  return body instanceof Uint8Array
    ? { headers: { 'content-type': 'application/octet-stream' }, body: Buffer.from(body) }
    : { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) };
}

async function readBody(response: Response): Promise<unknown> {
  const text = await response.text();
  const isJson = (response.headers.get('content-type') ?? '').startsWith('application/json');
  return isJson && text !== '' ? JSON.parse(text) : text;
}
