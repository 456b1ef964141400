// A mirror may be served to a whole network: what its server gives to those who ask for more than there is.
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { connect, type Socket } from 'node:net';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { openFolderSource } from '../../src/adapters/disk/folder-source.ts';
import { type FileServerOptions, serveFiles, serverLimits } from '../../src/adapters/network/file-server.ts';
import { nodeHasher } from '../../src/adapters/system/node-hasher.ts';
import { blobPath } from '../../src/core/index/layout.ts';
import { PlugyardError } from '../../src/errors.ts';
import { findPublished } from '../../src/flows/mirror/find-published.ts';
import { temporaryFolders } from '../support/temporary-folder.ts';

const newFolder = temporaryFolders();
const folder = join(newFolder('mirror'), 'public');
const wasm = new Uint8Array([0, 0x61, 0x73, 0x6d, 1, 0, 0, 0]);
const artifact = blobPath(nodeHasher(wasm), 'wasm');
const root = '{"format":1}\n';
for (const [path, content] of Object.entries({
  'index-root.json': root,
  'tuf/timestamp.json': '{}\n',
  [artifact]: wasm,
  'secret.json': 'secret',
  '.env': 'secret',
  'index/notes.txt': 'secret',
  '../secret.txt': 'secret',
})) {
  mkdirSync(join(folder, path, '..'), { recursive: true });
  writeFileSync(join(folder, path), content);
}
const ports = { source: openFolderSource(folder), hash: nodeHasher };
const find = async (path: string) => await findPublished(ports, path);
const start = async (options: Partial<FileServerOptions> = {}) => {
  const server = await serveFiles({ host: '127.0.0.1', port: 0, find, ...options });
  running.push(server);
  return server;
};
const running: Awaited<ReturnType<typeof serveFiles>>[] = [];
afterAll(async () => {
  await Promise.all(running.map((server) => server.close()));
});
const { address } = await start();
const port = Number(new URL(address).port);

/** What a server answers to bytes that no client library would send, until it hangs up. */
async function sendRaw(bytes: string, to: number = port): Promise<string> {
  return await new Promise((resolve) => {
    let answer = '';
    const socket: Socket = connect(to, '127.0.0.1', () => socket.write(bytes));
    socket.setEncoding('latin1').on('data', (part: string) => {
      answer += part;
    });
    socket.on('close', () => resolve(answer)).on('error', () => undefined);
  });
}

/** The answer to a path that is sent exactly as it is spelled. */
const askFor = async (path: string, method = 'GET'): Promise<string> =>
  await sendRaw(`${method} ${path} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n`);

describe('the server of a mirror', () => {
  test('gives files by their exact names, for ever where the name is the digest', async () => {
    const response = await fetch(`${address}${artifact}`);
    expect(new Uint8Array(await response.arrayBuffer())).toEqual(wasm);
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'content-type': 'application/wasm',
      'content-length': '8',
      'cache-control': 'public, max-age=31536000, immutable',
      etag: `"${nodeHasher(wasm)}"`,
      'access-control-allow-origin': '*',
      'x-content-type-options': 'nosniff',
    });
  });

  test.each(['index-root.json', 'tuf/timestamp.json'])('has %s asked for anew each time', async (path) => {
    const response = await fetch(`${address}${path}?x=1`);
    expect(response.status).toBe(200);
    expect(response.headers.get('cache-control')).toBe('no-cache');
    expect(response.headers.get('content-type')).toBe('application/json');
    const etag = response.headers.get('etag') ?? '';
    const again = await fetch(`${address}${path}`, { headers: { 'if-none-match': etag } });
    expect([again.status, await again.text()]).toEqual([304, '']);
    const other = await fetch(`${address}${path}`, { headers: { 'if-none-match': '"other"' } });
    expect(other.status).toBe(200);
  });

  test('gives the head alone to those who ask for it', async () => {
    const answer = await askFor('/index-root.json', 'HEAD');
    expect(answer).toMatch(/^HTTP\/1\.1 200 OK\r\n/);
    expect(answer).toContain(`content-length: ${root.length}`);
    expect(answer.endsWith('\r\n\r\n')).toBe(true);
  });

  test.each([
    '/',
    '/index',
    '/index/',
    '/blobs/sha256/',
    '/secret.json',
    '/.env',
    '/index/notes.txt',
    '/../secret.txt',
    '/index/../../secret.txt',
    '/index/../index-root.json',
    '/./index-root.json',
    '//index-root.json',
    '/%2e%2e/secret.txt',
    '/%252e%252e/secret.txt',
    '/..%2fsecret.txt',
    '/..%252fsecret.txt',
    '/..\\secret.txt',
    '/..%5csecret.txt',
    '/index-root.json%00.txt',
    '/index-root%2ejson',
    '/INDEX-ROOT.JSON',
    '/etc/passwd',
    'index-root.json',
    'http://127.0.0.1/index-root.json',
    'file:///etc/passwd',
    '*',
    `/${artifact}/`,
    `/${artifact.toUpperCase()}`,
    `/index/${'a'.repeat(64)}.json`,
  ])('has nothing at %s', async (path) => {
    const answer = await askFor(path);
    expect(answer).toMatch(/^HTTP\/1\.1 (404|400) /);
    expect(answer).not.toContain('secret');
    expect(answer).not.toContain('format');
  });

  test.each(['/index-root.json\0', '/\u0001', '/index-root.json x'])('answers no path with %j in it', async (path) => {
    expect(await askFor(path)).toMatch(/^HTTP\/1\.1 400 /);
  });

  test.each(['POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS', 'TRACE'])('knows no %s', async (method) => {
    const answer = await askFor('/index-root.json', method);
    expect(answer).toMatch(/^HTTP\/1\.1 405 /);
    expect(answer.toLowerCase()).toContain('allow: get, head');
  });

  test('makes no connections for others', async () => {
    const answer = await sendRaw('CONNECT 127.0.0.1:22 HTTP/1.1\r\nHost: 127.0.0.1:22\r\n\r\n');
    expect(answer).not.toMatch(/^HTTP\/1\.1 2/);
  });

  test('follows no link, neither to a file nor on the way to one', async () => {
    const [one, two] = ['a', 'b'].map((digit) => digit.repeat(64));
    symlinkSync(join(folder, '../secret.txt'), join(folder, `index/${one}.json`));
    mkdirSync(join(folder, '../elsewhere'));
    writeFileSync(join(folder, `../elsewhere/${two}.trusted-root.json`), 'secret');
    symlinkSync(join(folder, '../elsewhere'), join(folder, 'targets'));
    for (const path of [`index/${one}.json`, `targets/${two}.trusted-root.json`]) {
      const response = await fetch(`${address}${path}`);
      expect([response.status, await response.text()]).toEqual([404, '404\n']);
    }
  });

  test('reads no header without end', async () => {
    const answer = await sendRaw(`GET /index-root.json HTTP/1.1\r\nHost: x\r\nX: ${'x'.repeat(20_000)}\r\n\r\n`);
    expect(answer).toMatch(/^HTTP\/1\.1 431 /);
    const long = await sendRaw(`GET /${'x'.repeat(20_000)} HTTP/1.1\r\nHost: x\r\n\r\n`);
    expect(long).toMatch(/^HTTP\/1\.1 431 /);
  });

  test('hangs up on a client that never ends its request', async () => {
    const slow = await start({ limits: { ...serverLimits, requestMs: 100 } });
    const answer = await sendRaw('GET /index-root.json HTTP/1.1\r\nHost: x\r\nX: ', Number(new URL(slow.address).port));
    expect(answer).toMatch(/^HTTP\/1\.1 408 /);
  });

  test('hangs up on a client that says nothing', async () => {
    const idle = await start({ limits: { ...serverLimits, requestMs: 60_000, idleMs: 100 } });
    expect(await sendRaw('', Number(new URL(idle.address).port))).toBe('');
  });

  test('hangs up on a client that takes its answer byte by byte', async () => {
    const large = {
      bytes: new Uint8Array(64 * 1024 * 1024),
      contentType: 'application/wasm',
      etag: '""',
      immutable: true,
    };
    const patient = await start({ find: async () => large, limits: { ...serverLimits, answerMs: 200 } });
    const received = await new Promise<number>((resolve) => {
      let size = 0;
      const socket = connect(Number(new URL(patient.address).port), '127.0.0.1', () => {
        socket.write('GET /x HTTP/1.1\r\nHost: x\r\n\r\n');
      });
      socket.once('data', (part) => {
        size = part.length;
        socket.pause();
      });
      // Whoever reads nothing hears of the end by what they write.
      const knocking = setInterval(() => socket.write('x'), 20);
      socket
        .on('error', () => undefined)
        .on('close', () => {
          clearInterval(knocking);
          resolve(size);
        });
    });
    expect(received).toBeLessThan(large.bytes.length);
  });

  test('serves no more clients at a time than it can', async () => {
    const small = await start({ limits: { ...serverLimits, maxConnections: 2 } });
    const to = Number(new URL(small.address).port);
    const held = await Promise.all(
      [1, 2].map(
        async () =>
          await new Promise<Socket>((resolve) => {
            const socket: Socket = connect(to, '127.0.0.1', () => resolve(socket));
          }),
      ),
    );
    await Promise.all(
      held.map(
        async (socket) =>
          await new Promise<void>((resolve) => {
            socket.once('data', () => resolve());
            socket.write('GET /index-root.json HTTP/1.1\r\nHost: x\r\n\r\n');
          }),
      ),
    );
    expect(await sendRaw('GET /index-root.json HTTP/1.1\r\nHost: x\r\n\r\n', to)).toBe('');
    for (const socket of held) {
      socket.destroy();
    }
  });

  test('tells strangers nothing of what fails inside', async () => {
    const broken = await start({
      find: async () => {
        throw new PlugyardError('DISK_FAILED', '/home/operator/mirror cannot be read');
      },
    });
    const response = await fetch(`${broken.address}index-root.json`);
    expect([response.status, await response.text()]).toEqual([500, '500\n']);
  });

  test('that cannot listen says so', async () => {
    await expect(serveFiles({ host: '127.0.0.1', port, find })).rejects.toMatchObject({
      code: 'USAGE',
      message: expect.stringContaining('EADDRINUSE') as string,
    });
    await expect(serveFiles({ host: '192.0.2.1', port: 0, find })).rejects.toMatchObject({ code: 'USAGE' });
  });

  test('ends at once when it is closed, whoever is still connected', async () => {
    const server = await serveFiles({ host: '127.0.0.1', port: 0, find });
    const hanging = sendRaw('GET /index-root.json HTTP/1.1\r\nHost: x\r\n', Number(new URL(server.address).port));
    await fetch(`${server.address}index-root.json`);
    await server.close();
    expect(await hanging).toBe('');
    await expect(fetch(`${server.address}index-root.json`)).rejects.toThrow('fetch failed');
  });
});
