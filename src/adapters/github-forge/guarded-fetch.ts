// Exists so that what goes over the wire is counted, stays with the forge, ends in time, and fits into memory.

export interface FetchLimits {
  /** A request, with the reading of its answer. */
  readonly timeoutMs: number;
  /** An answer that is kept in memory whole. */
  readonly maxAnswerBytes: number;
  /** Answers that are remembered, so that asking once more costs nothing where nothing has changed. */
  readonly maxRemembered: number;
}

export interface GuardedFetch {
  readonly fetch: typeof fetch;
  /** Requests that were sent. */
  count(): number;
}

/** Set on an answer that stands for one that is not believed: `too-long`, or the host that it comes from. */
export const unbelievedHeader = 'x-plugyard-unbelieved';

/** Asks for the body as it comes: the caller counts its bytes. Never sent. */
export const streamHeader = 'x-plugyard-stream';

/** `origins` are those that the token may be sent to. */
export function guardFetch(origins: readonly string[], limits: FetchLimits): GuardedFetch {
  const memory = createMemory(limits.maxRemembered);
  const isOurs = (url: string): boolean => origins.includes(URL.parse(url)?.origin ?? '');
  let sent = 0;
  return {
    count: () => sent,
    fetch: async (input, init = {}) => {
      const question = toQuestion(String(input), init);
      const { url, headers, isStream, key } = question;
      // Threat: the address of the next page comes from an answer.
      if (!isOurs(url)) return foreign(url);
      const known = memory.recall(key);
      if (known !== undefined) headers.set('if-none-match', known.etag);
      sent += 1;
      const response = await fetch(url, { ...init, headers, signal: AbortSignal.timeout(limits.timeoutMs) });
      if (response.status === 304 && known !== undefined) return toResponse(known.body, { ...known, url });
      if (isStream && response.ok) return response;
      // Threat: a redirect leads elsewhere, and only files of releases may lie there: their digest is compared.
      if (!isOurs(response.url)) {
        await response.body?.cancel();
        return foreign(response.url);
      }
      const body = await readCapped(response, limits.maxAnswerBytes);
      if (body === undefined) return unbelieved(413, 'too-long');
      memory.keep(key, response, body);
      return toResponse(body, { status: response.status, headers: response.headers, url });
    },
  };
}

function foreign(url: string): Response {
  return unbelieved(451, URL.parse(url)?.host || 'an unreadable address');
}

/** With a status that nobody tries again. */
function unbelieved(status: 413 | 451, why: string): Response {
  return new Response(null, { status, headers: { [unbelievedHeader]: why } });
}

interface Question {
  readonly url: string;
  readonly headers: Headers;
  readonly isStream: boolean;
  /** Of what may be remembered. */
  readonly key: string | undefined;
}

function toQuestion(url: string, init: RequestInit): Question {
  const headers = new Headers(init.headers);
  const isStream = headers.has(streamHeader);
  headers.delete(streamHeader);
  // Threat: the tag of a page says nothing of a page that has come after it, with somebody's no on it.
  const isKept = init.method === 'GET' && !isStream && !url.includes('per_page=');
  return { url, headers, isStream, key: isKept ? `${headers.get('accept') ?? ''} ${url}` : undefined };
}

interface Remembered {
  readonly etag: string;
  readonly body: Uint8Array;
  readonly status: number;
  readonly headers: Headers;
}

interface Memory {
  recall(key: string | undefined): Remembered | undefined;
  keep(key: string | undefined, response: Response, body: Uint8Array): void;
}

function createMemory(most: number): Memory {
  const all = new Map<string, Remembered>();
  return {
    recall: (key) => (key === undefined ? undefined : all.get(key)),
    keep: (key, { status, headers }, body) => {
      const etag = headers.get('etag');
      if (key === undefined || etag === null || status !== 200) return;
      if (all.size >= most) all.clear();
      all.set(key, { etag, body, status, headers });
    },
  };
}

/** With its address: the pages of a list are counted by it. */
function toResponse(
  body: Uint8Array,
  { status, headers, url }: Pick<Response, 'status' | 'headers' | 'url'>,
): Response {
  const response = new Response(body.length === 0 ? null : body.slice(), { status, headers });
  return Object.defineProperty(response, 'url', { value: url });
}

/** Threat: whoever answers in the forge's place answers without an end. */
async function readCapped(response: Response, maxBytes: number): Promise<Uint8Array | undefined> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of response.body ?? []) {
    size += part.length;
    if (size > maxBytes) return undefined;
    parts.push(part);
  }
  return joined(parts, size);
}

function joined(parts: readonly Uint8Array[], size: number): Uint8Array {
  const whole = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
