// Exists so that a published index is read over http(s), capped.
import { PlugyardError } from '../../errors.ts';
import type { IndexSource } from '../../ports.ts';

const timeoutMs = 60_000;

/** An index at an http(s) address; a missing final slash is added. */
export function openHttpSource(address: string): IndexSource {
  const base = address.endsWith('/') ? address : `${address}/`;
  return { location: base, read: async (path, maxBytes) => await fetchCapped(new URL(path, base), maxBytes) };
}

/** The bytes behind an address. Only the codes of {@link IndexSource.read} are thrown. */
export async function fetchCapped(url: URL, maxBytes: number): Promise<Uint8Array> {
  if (url.protocol !== 'https:' && url.protocol !== 'http:') {
    throw new PlugyardError('DOWNLOAD_FAILED', `${url.href} is not an http(s) address`);
  }
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(timeoutMs) });
    if (response.status === 404 || response.status === 410 || response.status === 451) {
      throw new PlugyardError('FILE_NOT_FOUND', `${url.href} answers ${response.status}`);
    }
    if (!response.ok) {
      throw new PlugyardError('DISCOVERY_SOURCE_UNREACHABLE', `${url.href} answers ${response.status}`, {
        hint: 'Try again later.',
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
