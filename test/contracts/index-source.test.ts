// The contract of the port IndexSource, kept by the memory version, by a folder, an archive and over http.
import { mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { join } from 'node:path';
import { getCACertificates, setDefaultCACertificates } from 'node:tls';
import { gzipSync } from 'node:zlib';
import { afterAll, describe, expect, test } from 'vitest';
import { openArchiveSource } from '../../src/adapters/disk/archive-source.ts';
import { openFolderSource } from '../../src/adapters/disk/folder-source.ts';
import { openLocalSource } from '../../src/adapters/disk/local-source.ts';
import { writeArchive } from '../../src/adapters/disk/write-archive.ts';
import { openHttpSource } from '../../src/adapters/network/http-source.ts';
import type { IndexSource, LocalSource } from '../../src/ports.ts';
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
const packed = { tar: join(root, '..', 'public.tar'), gz: join(root, '..', 'public.tar.gz') };
await writeArchive(root, packed.tar);
await writeArchive(root, packed.gz);
const served = await serveFolder(join(root, '..'));
afterAll(() => served.close());

describe.each<[name: string, source: IndexSource]>([
  ['memory', memorySource(files)],
  ['a folder', openFolderSource(root)],
  ['an archive', openArchiveSource(packed.tar)],
  ['a compressed archive', openArchiveSource(packed.gz)],
  ['what a path names, a folder', openLocalSource(root)],
  ['what a path names, an archive', openLocalSource(packed.gz)],
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
    expect(source.location).toMatch(/^(memory:|\/.*public(\.tar(\.gz)?)?|http:\/\/127\.0\.0\.1:\d+\/public\/)$/);
  });
});

describe.each<[name: string, source: LocalSource]>([
  ['a folder', openFolderSource(root)],
  ['an archive', openArchiveSource(packed.tar)],
  ['a compressed archive', openLocalSource(packed.gz)],
])('an index in %s', (_, source) => {
  test('names all of its files', async () => {
    expect([...(await source.list())].filter((path) => path !== 'link').sort()).toEqual([...files.keys()].sort());
  });

  test('gives copies: who changes what was read changes nothing', async () => {
    const [path, content] = ['index/abc.json', files.get('index/abc.json')!];
    (await source.read(path, 100)).fill(0);
    expect(await source.read(path, 100)).toEqual(content);
  });
});

describe('an index in an archive', () => {
  const source = openArchiveSource(packed.tar);

  test.each([
    '../secret.txt',
    'index/../../secret.txt',
    '/etc/passwd',
    'index//abc.json',
    '',
    './empty',
    '..',
    'constructor',
  ])('is not left by %j', async (path) => {
    await expect(source.read(path, 1000)).rejects.toMatchObject({ code: 'FILE_NOT_FOUND' });
  });

  test('that is not there, or is a folder, cannot be read', async () => {
    for (const path of [join(root, 'missing.tar'), root]) {
      const missing = openArchiveSource(path);
      await expect(missing.read('x', 10)).rejects.toMatchObject({ code: 'DISCOVERY_SOURCE_UNREACHABLE' });
      await expect(missing.list()).rejects.toMatchObject({ code: 'DISCOVERY_SOURCE_UNREACHABLE' });
    }
  });

  test('is the same to the byte whenever it is packed, and no file is half there before it is', async () => {
    const later = newFolder('later');
    for (const [path, content] of [...files].reverse()) {
      mkdirSync(join(later, path, '..'), { recursive: true });
      writeFileSync(join(later, path), content, { mode: 0o600 });
      utimesSync(join(later, path), 1, 1);
    }
    for (const [name, path] of Object.entries(packed)) {
      const again = join(newFolder('again'), `again.${name}`);
      await writeArchive(later, again);
      expect(readFileSync(again).equals(readFileSync(path))).toBe(true);
      expect(readdirSync(join(again, '..'))).toHaveLength(1);
    }
  });

  test('that cannot be packed leaves the old one', async () => {
    const target = join(newFolder('kept'), 'kept.tar');
    writeFileSync(target, 'old');
    await expect(writeArchive(join(root, 'missing'), target)).rejects.toMatchObject({ code: 'ENOENT' });
    expect([readFileSync(target, 'utf8'), readdirSync(join(target, '..'))]).toEqual(['old', ['kept.tar']]);
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

  test('follows no link on the way to a file either', async () => {
    symlinkSync(join(root, '..'), join(root, 'outside'));
    await expect(source.read('outside/secret.txt', 100)).rejects.toMatchObject({ code: 'FILE_NOT_FOUND' });
    expect(await source.list()).toContain('outside');
    rmSync(join(root, 'outside'));
  });

  test('may itself be reached by a link', async () => {
    const link = join(newFolder('linked'), 'index');
    symlinkSync(root, link);
    expect(await openFolderSource(link).read('index/abc.json', 100)).toEqual(bytes('shard'));
  });

  test('that is not there cannot be read', async () => {
    const missing = openFolderSource(join(root, 'missing'));
    await expect(missing.read('index-root.json', 10)).rejects.toMatchObject({ code: 'DISCOVERY_SOURCE_UNREACHABLE' });
    await expect(missing.list()).rejects.toMatchObject({ code: 'DISCOVERY_SOURCE_UNREACHABLE' });
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
