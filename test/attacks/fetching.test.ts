// An artifact's address is a stranger's: what it may try, and that nothing of ours is ever reached.
import { beforeEach, describe, expect, test } from 'vitest';
import { createPublicFetcher } from '../../src/adapters/network/public-fetcher.ts';
import { loopbackNetwork, type Zone } from '../support/loopback-network.ts';
import { startServer } from '../support/loopback-server.ts';
import { selfSigned } from '../support/self-signed-certificate.ts';

const certificate = selfSigned(['files.example', 'evil.example', '127.0.0.1']);

/** What the server does next; every test sets its own. */
let behaviour: Parameters<typeof startServer>[0] = (_request, response) => response.end('bytes');
const server = await startServer((request, response) => behaviour(request, response), certificate);
let [connectionsBefore, requestsBefore] = [0, 0];

beforeEach(() => {
  connectionsBefore = server.connections();
  requestsBefore = server.requests.length;
});

const visits = () => ({
  connections: server.connections() - connectionsBefore,
  requests: server.requests.length - requestsBefore,
});

interface Setting {
  readonly zone?: Zone;
  readonly timeoutMs?: number;
  readonly loopbackIsPublic?: boolean;
  readonly maxBytes?: number;
}

const home: Zone = { 'files.example': [['127.0.0.1']] };

async function refusal(url: string, { zone = home, maxBytes = 1000, ...options }: Setting = {}): Promise<string> {
  const fetcher = createPublicFetcher(loopbackNetwork(server, certificate, { zone, ...options }));
  const error: unknown = await fetcher.fetch(url, maxBytes).then(
    () => new Error('it was fetched'),
    (reason: unknown) => reason,
  );
  expect(error).toMatchObject({ code: 'DOWNLOAD_FAILED', hint: expect.any(String) });
  return (error as Error).message;
}

/** Every address that leads back home, or to a cloud's metadata service. */
const privateAddresses = [
  '127.0.0.1',
  '127.8.8.8',
  '10.1.2.3',
  '172.16.0.1',
  '192.168.1.1',
  '169.254.169.254',
  '100.64.0.1',
  '168.63.129.16',
  '0.0.0.0',
  '192.0.2.1',
  '198.18.0.1',
  '224.0.0.1',
  '240.0.0.1',
  '255.255.255.255',
  '::1',
  '::',
  'fe80::1',
  'fc00::1',
  'fd00:ec2::254',
  'ff02::1',
  '2001:db8::1',
  '::ffff:10.0.0.1',
  '::ffff:127.0.0.1',
  '::127.0.0.1',
  '64:ff9b::a00:1',
  '2002:7f00:1::',
  '2001:0:7f00:1::',
] as const;

describe('an address in the manifest', () => {
  test.each([
    ...privateAddresses.map((address) => (address.includes(':') ? `[${address}]` : address)),
    '2130706433',
    '0x7f000001',
    '0x7f.0.0.1',
    '0177.0.0.1',
    '017700000001',
    '127.1',
    '127.0.1',
    '0',
    '①②⑦.⓪.⓪.①',
    '127。0。0。1',
    '%31%32%37.0.0.1',
    '127.0.0.1.',
    '[0:0:0:0:0:ffff:7f00:1]',
    '[::ffff:7f00:1]',
    '[::ffff:a9fe:a9fe]',
    'localhost',
    'LOCALHOST',
    'localhost.',
    'files.localhost',
    'printer.local',
    'vault.internal',
    'metadata.google.internal.',
    'nas.home.arpa',
    'router.lan',
    'intranet',
  ])('that names %s is refused before anyone is asked', async (host) => {
    expect(await refusal(`https://${host}/plugin.wasm`)).toContain('leads into a private network');
    expect(visits()).toEqual({ connections: 0, requests: 0 });
  });

  test.each([
    ['http://files.example/plugin.wasm', 'is http, not https'],
    ['ftp://files.example/plugin.wasm', 'is ftp, not https'],
    ['file:///etc/passwd', 'is file, not https'],
    ['data:application/wasm;base64,AGFzbQ==', 'is data, not https'],
    ['javascript:alert(1)', 'is javascript, not https'],
    ['https://user:secret@files.example/plugin.wasm', 'carries credentials'],
    ['https://user@files.example/plugin.wasm', 'carries credentials'],
    ['https://files.example:8443/plugin.wasm', 'uses port 8443'],
    ['https://files.example:22/plugin.wasm', 'uses port 22'],
    ['files.example/plugin.wasm', 'is not an address'],
    ['//files.example/plugin.wasm', 'is not an address'],
    ['https://', 'is not an address'],
    ['', 'is not an address'],
    ['https://files.example:99999/', 'is not an address'],
  ])('%s: %s', async (url, reason) => {
    expect(await refusal(url)).toContain(reason);
    expect(visits()).toEqual({ connections: 0, requests: 0 });
  });
});

describe('a public name', () => {
  test.each(privateAddresses)('that resolves to %s is refused, and nobody is contacted', async (address) => {
    const message = await refusal('https://evil.example/plugin.wasm', {
      zone: { 'evil.example': [[address]] },
      loopbackIsPublic: false,
    });
    expect(message).toContain(`evil.example leads to ${address}, which is not public`);
    expect(visits()).toEqual({ connections: 0, requests: 0 });
  });

  test('that resolves to a public and a private address is refused whole', async () => {
    for (const addresses of [
      ['127.0.0.1', '10.0.0.1'],
      ['10.0.0.1', '127.0.0.1'],
    ]) {
      const message = await refusal('https://evil.example/x', { zone: { 'evil.example': [addresses] } });
      expect(message).toContain('leads to 10.0.0.1');
    }
    expect(visits()).toEqual({ connections: 0, requests: 0 });
  });

  test('that resolves to nothing is refused', async () => {
    expect(await refusal('https://evil.example/x', { zone: { 'evil.example': [[]] } })).toContain('no address');
  });

  test('is looked up once: the address that was checked is the one that is connected to', async () => {
    behaviour = (_request, response) => response.end('bytes');
    // The second answer is where a rebinding server would lead.
    const zone = { 'evil.example': [['127.0.0.1'], ['169.254.169.254']] };
    const network = loopbackNetwork(server, certificate, { zone });
    const bytes = await createPublicFetcher(network).fetch('https://evil.example/x', 100);
    expect(new TextDecoder().decode(bytes)).toBe('bytes');
    expect(network.lookups).toEqual(['evil.example']);
    expect(visits()).toEqual({ connections: 1, requests: 1 });
  });

  test('that is another one in the certificate is refused before a word is said', async () => {
    const message = await refusal('https://other.example/x', { zone: { 'other.example': [['127.0.0.1']] } });
    expect(message).toContain('cannot be fetched');
    expect(visits()).toEqual({ connections: 1, requests: 0 });
  });

  test('whose authority nobody knows is refused', async () => {
    const network = loopbackNetwork(server, selfSigned(['files.example']), { zone: home });
    await expect(createPublicFetcher(network).fetch('https://files.example/x', 100)).rejects.toMatchObject({
      code: 'DOWNLOAD_FAILED',
    });
    expect(visits().requests).toBe(0);
  });
});

describe('a redirect', () => {
  test.each([
    ['http://files.example/x', 'is http, not https'],
    ['https://127.0.0.1/x', 'leads into a private network'],
    ['https://2130706433/x', 'leads into a private network'],
    ['https://[::ffff:169.254.169.254]/x', 'leads into a private network'],
    ['//169.254.169.254/latest/meta-data', 'leads into a private network'],
    ['https://localhost/x', 'leads into a private network'],
    ['https://user:secret@files.example/x', 'carries credentials'],
    ['https://files.example:8080/x', 'uses port 8080'],
    ['file:///etc/passwd', 'is file, not https'],
    ['https://[broken', 'redirects to something that is not an address'],
  ])('to %s is refused after one visit', async (location, reason) => {
    behaviour = (_request, response) => response.writeHead(302, { location }).end();
    expect(await refusal('https://files.example/start')).toContain(reason);
    expect(visits()).toEqual({ connections: 1, requests: 1 });
  });

  test('to a name that resolves to a private address is refused', async () => {
    behaviour = (_request, response) => response.writeHead(302, { location: 'https://evil.example/x' }).end();
    const zone = { ...home, 'evil.example': [['10.0.0.1']] };
    expect(await refusal('https://files.example/start', { zone })).toContain('evil.example leads to 10.0.0.1');
    expect(visits()).toEqual({ connections: 1, requests: 1 });
  });

  test('looks every name up again, and checks it again', async () => {
    behaviour = (_request, response) => response.writeHead(302, { location: '/again' }).end();
    const zone = { 'files.example': [['127.0.0.1'], ['127.0.0.1'], ['10.0.0.1']] };
    expect(await refusal('https://files.example/start', { zone })).toContain('leads to 10.0.0.1');
    expect(visits()).toEqual({ connections: 2, requests: 2 });
  });

  test('in a circle ends after five', async () => {
    behaviour = (_request, response) => response.writeHead(302, { location: '/circle' }).end();
    expect(await refusal('https://files.example/circle')).toContain('redirects more than 5 times');
    expect(visits()).toEqual({ connections: 6, requests: 6 });
  });

  test('without a place is an answer like any other', async () => {
    behaviour = (_request, response) => response.writeHead(302).end();
    expect(await refusal('https://files.example/x')).toContain('answers 302');
  });
});

describe('an answer', () => {
  test('of 404, 500 or part of a file is no artifact', async () => {
    for (const status of [404, 500, 206, 204, 401]) {
      behaviour = (_request, response) => response.writeHead(status).end();
      expect(await refusal('https://files.example/x')).toContain(`answers ${status}`);
    }
  });

  test('of 200 with a web page is bytes, and artifact/is-wasm judges them', async () => {
    behaviour = (_request, response) =>
      response.writeHead(200, { 'content-type': 'text/html' }).end('<html>Please log in</html>');
    const fetcher = createPublicFetcher(loopbackNetwork(server, certificate, { zone: home }));
    const bytes = await fetcher.fetch('https://files.example/x', 1000);
    expect(new TextDecoder().decode(bytes)).toBe('<html>Please log in</html>');
  });

  test('that announces too much is cut off', async () => {
    behaviour = (_request, response) => response.writeHead(200, { 'content-length': 5000 }).end('x'.repeat(5000));
    expect(await refusal('https://files.example/x')).toContain('sends more than 1000 bytes');
  });

  test('that announces little and sends much is cut off', async () => {
    behaviour = (_request, response) => {
      response.socket?.end(`HTTP/1.1 200 OK\r\ncontent-length: 10\r\n\r\n${'x'.repeat(5000)}`);
    };
    const fetcher = createPublicFetcher(loopbackNetwork(server, certificate, { zone: home }));
    const outcome: unknown = await fetcher.fetch('https://files.example/x', 1000).catch((error: unknown) => error);
    // What stands behind the announced bytes is either an error or left alone; it is never part of the artifact.
    expect(outcome instanceof Uint8Array ? outcome.length : (outcome as { code: string }).code).toSatisfy(
      (found: unknown) => found === 10 || found === 'DOWNLOAD_FAILED',
    );
  });

  test('without a length and without an end is cut off by its size', async () => {
    behaviour = (_request, response) => {
      const pump = (): void => {
        response.write('x'.repeat(500), (error) => error ?? pump());
      };
      pump();
    };
    expect(await refusal('https://files.example/x')).toContain('sends more than 1000 bytes');
  });

  test('that drips is cut off by time', async () => {
    behaviour = (_request, response) => response.writeHead(200).write('x');
    expect(await refusal('https://files.example/x', { timeoutMs: 150 })).toContain('does not finish in time');
  });

  test('that never comes is cut off by time', async () => {
    behaviour = () => {};
    expect(await refusal('https://files.example/x', { timeoutMs: 150 })).toContain('does not finish in time');
  });

  test('that comes in time at every redirect is cut off by the time of all together', async () => {
    let hops = 0;
    behaviour = (_request, response) => {
      hops += 1;
      if (hops < 3) {
        response.writeHead(302, { location: '/again' }).end();
      }
    };
    expect(await refusal('https://files.example/x', { timeoutMs: 200 })).toContain('does not finish in time');
    expect(hops).toBe(3);
  });

  test('that breaks off is no artifact', async () => {
    behaviour = (_request, response) => {
      response.writeHead(200, { 'content-length': 100 });
      response.write('half', () => response.destroy());
    };
    expect(await refusal('https://files.example/x')).toContain('cannot be fetched');
  });

  test('that is not HTTP is no artifact', async () => {
    behaviour = (_request, response) => response.socket?.end('SSH-2.0-OpenSSH_9.2\r\n');
    expect(await refusal('https://files.example/x')).toContain('cannot be fetched');
  });

  test('of headers without end is no artifact', async () => {
    behaviour = (_request, response) => response.socket?.end(`HTTP/1.1 200 OK\r\nx: ${'y'.repeat(1_000_000)}\r\n\r\n`);
    expect(await refusal('https://files.example/x')).toContain('cannot be fetched');
  });
});
