// Exists so that a published index is read over http(s), capped.
import { linkProblem } from '../../core/model/link.ts';
import { PlugyardError } from '../../errors.ts';
import type { IndexSource } from '../../ports.ts';

const defaultTimeoutMs = 60_000;

/** An index at an http(s) address; a missing final slash is added. */
export function openHttpSource(address: string, timeoutMs: number = defaultTimeoutMs): IndexSource {
  const base = new URL(address.endsWith('/') ? address : `${address}/`);
  return {
    location: base.href,
    read: async (path, maxBytes) => await fetchCapped(addressOf(path, base), { maxBytes, timeoutMs }),
  };
}

/** Threat: an index may name any address; this machine reaches places that whoever wrote the index does not. */
function addressOf(path: string, base: URL): URL {
  const url = URL.parse(path, base);
  if (url === null || (url.origin !== base.origin && linkProblem(url.href) !== undefined)) {
    throw new PlugyardError(
      'FILE_NOT_FOUND',
      `${path.slice(0, 120)} is neither in the index nor a public https address`,
    );
  }
  return url;
}

interface Limits {
  readonly maxBytes: number;
  readonly timeoutMs: number;
}

/** The bytes behind an address. Only the codes of {@link IndexSource.read} are thrown. */
async function fetchCapped(url: URL, { maxBytes, timeoutMs }: Limits): Promise<Uint8Array> {
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(timeoutMs) });
    if (url.protocol === 'https:' && !response.url.startsWith('https:')) {
      throw new PlugyardError('DISCOVERY_SOURCE_UNREACHABLE', `${url.href} leads from https to http`);
    }
    if (response.status === 404 || response.status === 410 || response.status === 451) {
      throw new PlugyardError('FILE_NOT_FOUND', `${url.href} answers ${response.status}`);
    }
    if (!response.ok) {
      throw new PlugyardError('DISCOVERY_SOURCE_UNREACHABLE', `${url.href} answers ${response.status}`, {
        hint: 'Try again later.',
        details: { status: response.status },
      });
    }
    return await readCapped(response, { url, maxBytes });
  } catch (error) {
    if (error instanceof PlugyardError) {
      throw error;
    }
    const reason = (error as Error & { cause?: Error }).cause?.message ?? (error as Error).message;
    throw new PlugyardError('DISCOVERY_SOURCE_UNREACHABLE', `${url.href} cannot be reached: ${reason}`, {
      hint: 'Check the address of the registry and the network.',
      cause: error,
    });
  }
}

/** Threat: a server may send without end, whatever its headers say. */
async function readCapped(response: Response, { url, maxBytes }: { url: URL; maxBytes: number }): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of response.body ?? []) {
    size += chunk.length;
    if (size > maxBytes) {
      throw new PlugyardError('TOO_LARGE', `${url.href} sends more than ${maxBytes} bytes`);
    }
    chunks.push(chunk);
  }
  return new Uint8Array(Buffer.concat(chunks));
}
