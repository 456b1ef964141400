// Exists so that an address that a stranger chose is fetched without ever reaching a private network.
import { type LookupAddress, type LookupAllOptions, lookup } from 'node:dns';
import type { IncomingMessage } from 'node:http';
import { get, type RequestOptions } from 'node:https';
import type { LookupFunction } from 'node:net';
import { isPublicAddress, linkProblem } from '../../core/model/link.ts';
import { hasCode, PlugyardError } from '../../errors.ts';
import type { ArtifactFetcher } from '../../ports.ts';

/** What differs between the real network and a test's loopback one. */
export interface Network {
  readonly lookup: (
    hostname: string,
    options: LookupAllOptions,
    callback: (error: Error | null, addresses: LookupAddress[]) => void,
  ) => void;
  readonly isAllowed: (address: string) => boolean;
  readonly port: number;
  readonly timeoutMs: number;
  /** Certificates of a private authority. */
  readonly ca?: string;
}

const publicNetwork: Network = { lookup, isAllowed: isPublicAddress, port: 443, timeoutMs: 60_000 };

const maxRedirects = 5;

export function createPublicFetcher(network: Network = publicNetwork): ArtifactFetcher {
  return {
    fetch: async (url, maxBytes) => {
      const signal = AbortSignal.timeout(network.timeoutMs);
      let address = url;
      for (let hops = 0; hops <= maxRedirects; hops += 1) {
        const response = await request(address, network, signal);
        const next = redirectOf(response, address);
        if (next === undefined) {
          return await readBody(response, { url: address, maxBytes, signal });
        }
        response.destroy();
        address = next;
      }
      throw refused(url, `redirects more than ${maxRedirects} times`, 'Name the final address.');
    },
  };
}

/** Threat: a public name may resolve to a private address, or to another one at the second look; so the checked address is the one that is connected to. */
function checkedLookup(network: Network): LookupFunction {
  return (hostname, options, callback) => {
    network.lookup(hostname, { ...options, all: true }, (error, addresses) => {
      const refusedAddress = error === null ? addresses.find(({ address }) => !network.isAllowed(address)) : undefined;
      if (error !== null) {
        callback(error, '', 0);
      } else if (refusedAddress !== undefined || addresses[0] === undefined) {
        callback(
          new Error(`${hostname} leads to ${refusedAddress?.address ?? 'no address'}, which is not public`),
          '',
          0,
        );
      } else if (options.all === true) {
        callback(null, addresses);
      } else {
        callback(null, addresses[0].address, addresses[0].family);
      }
    });
  };
}

async function request(url: string, network: Network, signal: AbortSignal): Promise<IncomingMessage> {
  const problem = linkProblem(url);
  if (problem !== undefined) {
    throw refused(url, problem, 'Use a public https address.');
  }
  const { hostname, port, pathname, search } = new URL(url);
  if (port !== '') {
    throw refused(url, `uses port ${port}`, 'Only port 443 is allowed.');
  }
  const options: RequestOptions = {
    // An IPv6 address stands in brackets in a URL, and nowhere else.
    hostname: hostname.replace(/^\[|\]$/g, ''),
    port: network.port,
    path: `${pathname}${search}`,
    lookup: checkedLookup(network),
    signal,
    agent: false,
    headers: {
      'user-agent': 'plugyard',
      accept: 'application/wasm, application/octet-stream',
      'accept-encoding': 'identity',
    },
    ...(network.ca === undefined ? {} : { ca: network.ca }),
  };
  return await new Promise((resolve, reject) => {
    get(options, resolve).on('error', (error) => reject(asRefusal(url, error, signal)));
  });
}

function redirectOf(response: IncomingMessage, url: string): string | undefined {
  const status = response.statusCode ?? 0;
  const { location } = response.headers;
  if (status < 300 || status > 399 || location === undefined) {
    return undefined;
  }
  if (!URL.canParse(location, url)) {
    throw refused(url, 'redirects to something that is not an address', 'Name the final address.');
  }
  return new URL(location, url).href;
}

interface Reading {
  readonly url: string;
  readonly maxBytes: number;
  readonly signal: AbortSignal;
}

async function readBody(response: IncomingMessage, { url, maxBytes, signal }: Reading): Promise<Uint8Array> {
  if (response.statusCode !== 200) {
    response.destroy();
    throw refused(
      url,
      `answers ${response.statusCode}`,
      'Check that the file is published, and that no login is needed.',
    );
  }
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    for await (const chunk of response as AsyncIterable<Buffer>) {
      size += chunk.length;
      // Threat: a body without end. The declared size plus one byte proves that it is too long.
      if (size > maxBytes) {
        response.destroy();
        throw refused(
          url,
          `sends more than ${maxBytes} bytes`,
          'Correct "artifact.size" in plugin.json, or make the artifact smaller.',
        );
      }
      chunks.push(chunk);
    }
  } catch (error) {
    throw asRefusal(url, error, signal);
  }
  return new Uint8Array(Buffer.concat(chunks));
}

function refused(url: string, reason: string, hint: string): PlugyardError {
  return new PlugyardError('DOWNLOAD_FAILED', `${shorten(url)} ${reason}`, { hint });
}

/** A body that is cut off by time fails as a broken connection, so the signal tells. */
function asRefusal(url: string, error: unknown, signal: AbortSignal): PlugyardError {
  if (hasCode(error)) {
    return error;
  }
  const reason = signal.aborted ? 'does not finish in time' : `cannot be fetched: ${(error as Error).message}`;
  return refused(url, reason, 'Check the address, and try again.');
}

/** Threat: a password in an address must not be repeated in a comment. */
function shorten(url: string): string {
  const shown = url.replace(/\/\/[^/]*@/, '//…@');
  return shown.length > 120 ? `${shown.slice(0, 117)}…` : shown;
}
