// The contract of the port IndexSource, kept by the memory version, by a folder and over http.
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { join } from 'node:path';
import { getCACertificates, setDefaultCACertificates } from 'node:tls';
import { gzipSync } from 'node:zlib';
import { afterAll, describe, expect, test } from 'vitest';
import { openFolderSource } from '../../src/adapters/disk/folder-source.ts';
import { openHttpSource } from '../../src/adapters/network/http-source.ts';
import type { IndexSource } from '../../src/ports.ts';
import { startServer } from '../support/loopback-server.ts';
import { memorySource } from '../support/memory-source.ts';
import { selfSigned } from '../support/self-signed-certificate.ts';
import { serveFolder } from '../support/serve-folder.ts';
import { temporaryFolders } from '../support/temporary-folder.ts';

const newFolder = temporaryFolders();
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const files = new Map([
  ['index-root.json', bytes('{"format":1}\n')],
  ['index/abc.json', bytes('shard')],
  ['blobs/sha256/def.wasm', new Uint8Array([0, 0x61, 0x73, 0x6d, 0xff])],
  ['empty', new Uint8Array()],
  ['large.bin', new Uint8Array(1_000_000).fill(7)],
]);

const root = join(newFolder('index'), 'public');
for (const [path, content] of [...files, ['../secret.txt', bytes('secret')] as const]) {
  mkdirSync(join(root, path, '..'), { recursive: true });
  writeFileSync(join(root, path), content);
}
const served = await serveFolder(join(root, '..'));
afterAll(() => served.close());

describe.each<[name: string, source: IndexSource]>([
  ['memory', memorySource(files)],
  ['a folder', openFolderSource(root)],
  ['http', openHttpSource(`${served.url}public`)],
  ['http with a slash at the end', openHttpSource(`${served.url}public/`)],
])('an index in %s', (_, source) => {
  test('gives the bytes of its files', async () => {
    for (const [path, content] of files) {
      expect(await source.read(path, content.length)).toEqual(content);
      expect(await source.read(path, 10_000_000)).toEqual(content);
    }
  });

  test.each(['missing.json', 'index/missing.json', 'index', 'index-root.json/below'])('has no %s', async (path) => {
    await expect(source.read(path, 100)).rejects.toMatchObject({ code: 'FILE_NOT_FOUND' });
  });

  test('never gives more than it may', async () => {
    await expect(source.read('large.bin', 999_999)).rejects.toMatchObject({ code: 'TOO_LARGE' });
    await expect(source.read('index/abc.json', 4)).rejects.toMatchObject({ code: 'TOO_LARGE' });
    await expect(source.read('index/abc.json', 0)).rejects.toMatchObject({ code: 'TOO_LARGE' });
  });

  test.each([
    'file:///etc/passwd',
    'http://127.0.0.1:9/blob',
    'http://example.com/blob',
    'https://127.0.0.1/blob',
    'https://169.254.169.254/latest/meta-data',
    'https://[::1]/blob',
    'https://user:secret@example.com/blob',
    'https://intranet/blob',
    '//127.0.0.2/blob',
    'data:text/plain,secret',
    'javascript:1',
    'https://',
    '\\\\server\\share',
  ])('goes nowhere for %j', async (path) => {
    await expect(source.read(path, 1000)).rejects.toMatchObject({ code: 'FILE_NOT_FOUND' });
  });

  test('says what the user called it', () => {
    expect(source.location).toMatch(/^(memory:|\/.*public|http:\/\/127\.0\.0\.1:\d+\/public\/)$/);
  });
});

describe('an index in a folder', () => {
  const source = openFolderSource(root);

  test.each(['../secret.txt', 'index/../../secret.txt', '/etc/passwd', 'index//abc.json', '', './../secret.txt', '..'])(
    'is not left by %j',
    async (path) => {
      await expect(source.read(path, 1000)).rejects.toMatchObject({ code: 'FILE_NOT_FOUND' });
    },
  );

  test('follows no link', async () => {
    symlinkSync('/etc/passwd', join(root, 'link'));
    await expect(source.read('link', 100_000)).rejects.toMatchObject({ code: 'FILE_NOT_FOUND' });
  });

  test('that is not there cannot be read', async () => {
    const missing = openFolderSource(join(root, 'missing'));
    await expect(missing.read('index-root.json', 10)).rejects.toMatchObject({ code: 'DISCOVERY_SOURCE_UNREACHABLE' });
    const file = openFolderSource(join(root, 'empty'));
    await expect(file.read('index-root.json', 10)).rejects.toMatchObject({ code: 'DISCOVERY_SOURCE_UNREACHABLE' });
  });
});

describe('an index over http', () => {
  const withAnswer = async (answer: (response: ServerResponse) => void): Promise<IndexSource> => {
    const { port } = await startServer((_request, response) => answer(response));
    return openHttpSource(`http://127.0.0.1:${port}`, 2000);
  };

  test.each([
    [404, 'FILE_NOT_FOUND'],
    [410, 'FILE_NOT_FOUND'],
    [451, 'FILE_NOT_FOUND'],
    [401, 'DISCOVERY_SOURCE_UNREACHABLE'],
    [403, 'DISCOVERY_SOURCE_UNREACHABLE'],
    [429, 'DISCOVERY_SOURCE_UNREACHABLE'],
    [500, 'DISCOVERY_SOURCE_UNREACHABLE'],
    [503, 'DISCOVERY_SOURCE_UNREACHABLE'],
  ])('that answers %i is %s', async (status, code) => {
    const source = await withAnswer((response) => response.writeHead(status).end('a page'));
    await expect(source.read('x', 100)).rejects.toMatchObject({ code });
  });

  test('that nobody serves cannot be reached', async () => {
    const gone = await serveFolder(root);
    await gone.close();
    await expect(openHttpSource(gone.url).read('x', 100)).rejects.toMatchObject({
      code: 'DISCOVERY_SOURCE_UNREACHABLE',
    });
  });

  test('that hangs up in the middle cannot be read', async () => {
    const source = await withAnswer((response) => {
      response.writeHead(200, { 'content-length': 1000 });
      response.write('half', () => response.destroy());
    });
    await expect(source.read('x', 1000)).rejects.toMatchObject({ code: 'DISCOVERY_SOURCE_UNREACHABLE' });
  });

  test('that never ends is cut off by its size, or by time', async () => {
    const endless = await withAnswer((response) => {
      const pump = (): void => {
        response.write('x'.repeat(1000), (error) => error ?? pump());
      };
      pump();
    });
    await expect(endless.read('x', 10_000)).rejects.toMatchObject({ code: 'TOO_LARGE' });
    const { port } = await startServer((_request, response) => response.write('x'));
    const slow = openHttpSource(`http://127.0.0.1:${port}`, 100);
    await expect(slow.read('x', 10_000)).rejects.toMatchObject({ code: 'DISCOVERY_SOURCE_UNREACHABLE' });
  });

  test('that grows when it is unpacked is capped all the same', async () => {
    const source = await withAnswer((response) =>
      response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync(new Uint8Array(10_000_000))),
    );
    await expect(source.read('x', 100_000)).rejects.toMatchObject({ code: 'TOO_LARGE' });
  });

  test('may answer nothing at all', async () => {
    const source = await withAnswer((response) => response.writeHead(200).end());
    expect(await source.read('x', 0)).toEqual(new Uint8Array());
  });

  test('may move within the web', async () => {
    const target = await startServer((_request, response) => response.end('moved'));
    const source = await withAnswer((response) =>
      response.writeHead(302, { location: `http://127.0.0.1:${target.port}/elsewhere` }).end(),
    );
    expect(await source.read('x', 100)).toEqual(bytes('moved'));
  });

  test('never moves from https to http', async () => {
    const certificate = selfSigned(['127.0.0.1']);
    const before = getCACertificates('default');
    setDefaultCACertificates([...before, certificate.cert]);
    try {
      const plain = await startServer((_request, response) => response.end('from http'));
      const secure = await startServer((request, response) => {
        const location = request.url === '/down' ? `http://127.0.0.1:${plain.port}/` : undefined;
        response.writeHead(location === undefined ? 200 : 302, { ...(location && { location }) }).end('from https');
      }, certificate);
      const source = openHttpSource(`https://127.0.0.1:${secure.port}/`);
      expect(await source.read('here', 100)).toEqual(bytes('from https'));
      await expect(source.read('down', 100)).rejects.toMatchObject({
        code: 'DISCOVERY_SOURCE_UNREACHABLE',
        message: expect.stringContaining('from https to http'),
      });
    } finally {
      setDefaultCACertificates(before);
    }
  });
});
