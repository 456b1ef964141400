// Exists so that the real fetcher runs against loopback: names resolve as a test says, and the port is the server's.
import type { Network } from '../../src/adapters/network/public-fetcher.ts';
import { isPublicAddress } from '../../src/core/model/link.ts';
import type { LoopbackServer } from './loopback-server.ts';
import type { Certificate } from './self-signed-certificate.ts';

/** Names to addresses; each look-up takes the next answer, the last one for ever. */
export type Zone = Readonly<Record<string, readonly (readonly string[])[]>>;

export interface LoopbackNetwork extends Network {
  /** Names that were looked up, in order. */
  readonly lookups: readonly string[];
}

export function loopbackNetwork(
  { port }: Pick<LoopbackServer, 'port'>,
  certificate: Certificate,
  { zone, timeoutMs = 5000, loopbackIsPublic = true }: Options,
): LoopbackNetwork {
  const lookups: string[] = [];
  return {
    lookups,
    port,
    timeoutMs,
    ca: certificate.cert,
    isAllowed: (address) => (loopbackIsPublic && address === '127.0.0.1') || isPublicAddress(address),
    lookup: (hostname, _options, callback) => {
      const answers = zone[hostname];
      const seen = lookups.filter((name) => name === hostname).length;
      lookups.push(hostname);
      const answer = answers?.[Math.min(seen, answers.length - 1)];
      if (answer === undefined) {
        callback(new Error(`getaddrinfo ENOTFOUND ${hostname}`), []);
      } else {
        callback(
          null,
          answer.map((address) => ({ address, family: address.includes(':') ? 6 : 4 })),
        );
      }
    },
  };
}

interface Options {
  readonly zone: Zone;
  readonly timeoutMs?: number;
  /** False: 127.0.0.1 is refused like everywhere else. */
  readonly loopbackIsPublic?: boolean;
}
