// Exists so that a test talks to the fake in one line, as somebody.
import type { World } from './state.ts';

export interface Reply {
  readonly status: number;
  readonly headers: Headers;
  readonly body: unknown;
}

export type Ask = (line: string, body?: unknown, headers?: Readonly<Record<string, string>>) => Promise<Reply>;

/** `ask('GET /repos/a/b')`; without a token as nobody. Bytes are sent as they are. */
export function asking(world: World, token?: string): Ask {
  return async (line, body, headers = {}) => {
    const [method = '', path = ''] = line.split(' ');
    const isBytes = body instanceof Uint8Array;
    const response = await fetch(`${world.url}/api/v3${path}`, {
      method,
      headers: {
        accept: 'application/vnd.github+json',
        ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
        ...(body === undefined ? {} : { 'content-type': isBytes ? 'application/octet-stream' : 'application/json' }),
        ...headers,
      },
      ...(body === undefined ? {} : { body: isBytes ? Buffer.from(body) : JSON.stringify(body) }),
    });
    const text = await response.text();
    const isJson = (response.headers.get('content-type') ?? '').startsWith('application/json');
    return { status: response.status, headers: response.headers, body: isJson ? JSON.parse(text) : text };
  };
}
