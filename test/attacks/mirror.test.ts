// Whoever carries a mirror, stores it or serves it may change it: what verifying it, and reading from it, makes of that.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { type ArchiveLimits, archiveLimits } from '../../src/adapters/disk/archive-limits.ts';
import { openArchiveSource } from '../../src/adapters/disk/archive-source.ts';
import { writeArchive } from '../../src/adapters/disk/write-archive.ts';
import { nodeHasher } from '../../src/adapters/system/node-hasher.ts';
import { blobPath, readPath } from '../../src/core/index/layout.ts';
import { PlugyardError } from '../../src/errors.ts';
import type { LocalSource } from '../../src/ports.ts';
import { memorySource } from '../support/memory-source.ts';
import {
  aUser,
  exportFrom,
  folderMirror,
  localSource,
  type MirrorUser,
  memoryMirror,
  verifyAs,
} from '../support/mirror-client.ts';
import { type RegistryPlan, wasmOf } from '../support/registry-builder.ts';
import { aSignedRegistry, onDay, people, trustKey } from '../support/signed-registry.ts';
import { buildTar, type TarEntry } from '../support/tar-builder.ts';
import { temporaryFolders } from '../support/temporary-folder.ts';

const newFolder = temporaryFolders();
const plan: RegistryPlan = {
  csv: { releases: { '1.0.0': {}, '1.1.0': {} } },
  table: { releases: { '1.0.0': { needs: { csv: '^1.0.0' } } } },
};

/** A registry with two roots; the second is signed by one person more than it needs. */
async function aRotatedRegistry() {
  const registry = await aSignedRegistry({ signers: [people.ann, people.ben, people.cleo] });
  await registry.deploy(onDay(0), { plan });
  const everybody = [people.ann, people.ben, people.cleo, people.dora];
  await registry.rotate({ addOffline: trustKey(people.dora, 'dora') }, everybody, onDay(1));
  await registry.deploy(onDay(2), { plan });
  return registry;
}

const registry = await aRotatedRegistry();
const user = (): MirrorUser => aUser(registry.pin, onDay(2));
const honest = memoryMirror();
await exportFrom(user(), memorySource(registry.served), honest);

/** What is found wrong, as codes; a mirror that cannot even be opened has the one of its refusal. */
async function findings(files: ReadonlyMap<string, Uint8Array>, by?: MirrorUser): Promise<readonly string[]> {
  return await findingsOf(localSource(files), by);
}

async function findingsOf(source: LocalSource, by: MirrorUser = user()): Promise<readonly string[]> {
  try {
    return (await verifyAs(by, source)).problems.map(({ code }) => code);
  } catch (error) {
    if (error instanceof PlugyardError) {
      return [error.code];
    }
    throw error;
  }
}

function withFile(path: string, bytes: Uint8Array | undefined): Map<string, Uint8Array> {
  const files = new Map(honest.files);
  bytes === undefined ? files.delete(path) : files.set(path, bytes);
  return files;
}

function flipped(bytes: Uint8Array, at: number, bit: number): Uint8Array {
  const copy = bytes.slice();
  copy[at] = (copy[at] ?? 0) ^ (1 << bit);
  return copy;
}

const paths = [...honest.files.keys()].sort();

test('the honest mirror is whole, else every test below would prove nothing', async () => {
  expect(await findings(honest.files)).toEqual([]);
  expect(paths.filter((path) => /root\.json$/.test(path))).toContain('tuf/2.root.json');
});

describe('a bit that is flipped', () => {
  test.each(paths)('in %s is found', async (path) => {
    const bytes = honest.files.get(path)!;
    // Small files at every byte, larger ones at a good hundred of theirs.
    const step = bytes.length <= 300 ? 1 : Math.floor(bytes.length / 128);
    for (let at = 0; at < bytes.length; at += step) {
      const found = await findings(withFile(path, flipped(bytes, at, at % 8)));
      expect([at, found.length > 0]).toEqual([at, true]);
    }
  });

  test('in the case of a letter is found in every file of metadata, where the signatures stand', async () => {
    for (const path of paths.filter((one) => one.startsWith('tuf/'))) {
      const bytes = honest.files.get(path)!;
      const letters = [...bytes.keys()].filter((at) => /[a-z]/i.test(String.fromCharCode(bytes[at]!)));
      for (const at of letters.slice(-200)) {
        expect([path, at, (await findings(withFile(path, flipped(bytes, at, 5)))).length > 0]).toEqual([
          path,
          at,
          true,
        ]);
      }
    }
  });
});

describe('a file', () => {
  const newestRoot = 'tuf/2.root.json';

  test('that is the newest root and is held back, while the older root still vouches for all the rest, is missed by those who have seen it', async () => {
    const files = withFile(newestRoot, undefined);
    const informed = user();
    expect(await findingsOf(honest.held, informed)).toEqual([]);
    expect(await findings(files, informed)).toEqual(['FILE_NOT_FOUND']);
    // Nobody else can know of it; they believe the older root until its own date.
    expect(await findings(files)).toEqual([]);
    expect(await findings(files, aUser(registry.pin, onDay(366), 24 * 400))).toEqual([]);
    expect(await findings(files, aUser(registry.pin, onDay(366)))).toEqual(['INDEX_EXPIRED']);
  });

  test.each(paths.filter((path) => path !== newestRoot))('%s that is missing is named', async (path) => {
    const codes = await findings(withFile(path, undefined));
    expect(codes.length).toBeGreaterThan(0);
    if (readPath(path)?.sha256 !== undefined && !path.startsWith('targets/')) {
      const report = await verifyAs(user(), localSource(withFile(path, undefined)));
      expect(report.problems).toEqual([
        expect.objectContaining({ code: 'FILE_NOT_FOUND', message: expect.stringContaining(path) as string }),
      ]);
      expect(report.spare).toEqual([]);
    }
  });

  test.each(paths)('%s that is longer or empty is found', async (path) => {
    const bytes = honest.files.get(path)!;
    expect((await findings(withFile(path, new Uint8Array([...bytes, 10])))).length).toBeGreaterThan(0);
    expect((await findings(withFile(path, new Uint8Array()))).length).toBeGreaterThan(0);
  });

  test('that is endless is not read to its end', async () => {
    for (const path of paths) {
      const huge = new Uint8Array(40 * 1024 * 1024);
      expect((await findings(withFile(path, huge))).length).toBeGreaterThan(0);
    }
  });

  test('that belongs to nothing is named, and is no failure', async () => {
    const report = await verifyAs(user(), localSource(withFile('install.sh', new Uint8Array([1]))));
    expect(report).toMatchObject({ problems: [], spare: ['install.sh'] });
  });
});

test('everything that is wrong is found at once', async () => {
  const files = new Map(honest.files);
  const artifact = blobPath(nodeHasher(wasmOf('csv', '1.0.0')), 'wasm');
  const other = blobPath(nodeHasher(wasmOf('table', '1.0.0')), 'wasm');
  files.delete(artifact);
  files.set(other, flipped(files.get(other)!, 3, 0));
  files.set('names.json', new Uint8Array([1]));
  files.set('tuf/1.root.json', flipped(files.get('tuf/1.root.json')!, 40, 0));
  const report = await verifyAs(
    { ...user(), pin: nodeHasher(honest.files.get('tuf/2.root.json')!) },
    localSource(files),
  );
  expect(report.problems.map(({ part, code }) => `${part} ${code}`)).toEqual([
    'csv 1.0.0 FILE_NOT_FOUND',
    'names.json CHECKSUM_MISMATCH',
    'table 1.0.0 CHECKSUM_MISMATCH',
    'the roots INDEX_TAMPERED',
  ]);
});

describe('genuine files in the wrong place', () => {
  test('two artifacts that are swapped are found, each by its release', async () => {
    const [one, two] = ['1.0.0', '1.1.0'].map((version) => blobPath(nodeHasher(wasmOf('csv', version)), 'wasm'));
    const files = withFile(one!, honest.files.get(two!));
    files.set(two!, honest.files.get(one!)!);
    const report = await verifyAs(user(), localSource(files));
    expect(report.problems.map(({ part, code }) => [part, code])).toEqual([
      ['csv 1.0.0', 'CHECKSUM_MISMATCH'],
      ['csv 1.1.0', 'CHECKSUM_MISMATCH'],
    ]);
  });

  test('a mirror of two dates is refused, whichever part is the older one', async () => {
    const moving = await aSignedRegistry();
    const [early, late] = [memoryMirror(), memoryMirror()];
    await exportFrom(aUser(moving.pin, onDay(0)), memorySource(await moving.deploy(onDay(0))), early);
    const by = (): MirrorUser => aUser(moving.pin, onDay(1));
    await exportFrom(by(), memorySource(await moving.deploy(onDay(1), { plan })), late);
    const older = (...chosen: readonly string[]) =>
      new Map([...late.files, ...chosen.map((path) => [path, early.files.get(path)!] as const)]);
    expect(await findings(older(), by())).toEqual([]);
    expect(await findings(older('tuf/timestamp.json'), by())).toEqual(['INDEX_MIXED']);
    expect(await findings(older('index-root.json'), by())).toEqual(['INDEX_TAMPERED']);
    expect(await findings(older('names.json'), by())).toEqual(['CHECKSUM_MISMATCH']);
    const newer = new Map([...early.files, ['tuf/timestamp.json', late.files.get('tuf/timestamp.json')!]]);
    expect(await findings(newer, by())).toEqual(['INDEX_MIXED']);
    // Both states side by side are one whole mirror, of the date of the timestamp.
    const both = new Map([...late.files, ...early.files]);
    const report = await verifyAs(by(), localSource(both));
    expect([report.problems.map(({ code }) => code), report.sequence]).toEqual([[], 3]);
    expect(report.spare).toContain('tuf/2.snapshot.json');
  });

  test('a mirror of another registry is foreign', async () => {
    const other = await aSignedRegistry({ at: onDay(-1) });
    await other.deploy(onDay(0), { plan });
    await expect(verifyAs(user(), localSource(other.served))).rejects.toMatchObject({ code: 'INDEX_FOREIGN' });
  });
});

describe('an archive', async () => {
  const folder = newFolder('mirror');
  await exportFrom(user(), memorySource(registry.served), folderMirror(folder));
  const packed = { tar: join(folder, '..', 'mirror.tar'), gz: join(folder, '..', 'mirror.tar.gz') };
  await writeArchive(folder, packed.tar);
  await writeArchive(folder, packed.gz);
  const whole = readFileSync(packed.gz);
  const archive = (bytes: Uint8Array, limits?: ArchiveLimits): LocalSource => {
    const file = join(newFolder('archive'), 'a.tar');
    writeFileSync(file, bytes);
    return openArchiveSource(file, limits);
  };

  test('that is whole is verified like the folder', async () => {
    for (const file of [packed.tar, packed.gz]) {
      expect(await findingsOf(openArchiveSource(file))).toEqual([]);
    }
  });

  test('that is cut off anywhere is refused', async () => {
    for (let length = 0; length < whole.length; length += 97) {
      expect([length, (await findingsOf(archive(whole.subarray(0, length)))).length > 0]).toEqual([length, true]);
    }
    expect(await findingsOf(archive(whole.subarray(0, -1)))).toEqual(['INDEX_INVALID']);
  });

  test('that is cut off between two files is refused as such, though what is left could be read', async () => {
    const cut = buildTar([{ path: 'index-root.json', bytes: new Uint8Array([1]) }], { end: false });
    await expect(archive(cut).list()).rejects.toMatchObject({
      code: 'INDEX_INVALID',
      message: expect.stringContaining('cut off') as string,
    });
  });

  test('in which any bit is flipped is refused, or still holds every byte that it should', async () => {
    for (let at = 0; at < whole.length; at += 61) {
      const found = await findingsOf(archive(flipped(whole, at, at % 8)));
      // The first ten bytes of gzip are not covered by anything, and decide nothing.
      expect([at, found.length > 0 || at < 10]).toEqual([at, true]);
    }
  });

  const file = (path: string, more: Partial<TarEntry> = {}): TarEntry => ({
    path,
    bytes: new Uint8Array([1, 2]),
    ...more,
  });

  test.each<[string, readonly TarEntry[], string]>([
    ['an absolute path', [file('/etc/cron.d/x')], 'leads out of it'],
    ['a path that climbs', [file('../x.json')], 'leads out of it'],
    ['a path that climbs later', [file('index/../../x.json')], 'leads out of it'],
    ['a path of another system', [file('..\\x.json')], 'leads out of it'],
    ['a drive letter', [file('C:/x.json')], 'leads out of it'],
    ['an empty part', [file('index//x.json')], 'leads out of it'],
    ['a folder that climbs', [file('../x/', { type: 'Directory', bytes: new Uint8Array() })], 'leads out of it'],
    ['a control character', [file('index/\u001b[2J.json')], 'leads out of it'],
    [
      'a symbolic link',
      [file('names.json', { type: 'SymbolicLink', linkpath: '/etc/passwd', bytes: new Uint8Array() })],
      'is no plain file (SymbolicLink)',
    ],
    [
      'a hard link',
      [file('names.json', { type: 'Link', linkpath: '/etc/passwd', bytes: new Uint8Array() })],
      'is no plain file (Link)',
    ],
    [
      'a character device',
      [file('names.json', { type: 'CharacterDevice', bytes: new Uint8Array() })],
      'is no plain file',
    ],
    ['a block device', [file('names.json', { type: 'BlockDevice', bytes: new Uint8Array() })], 'is no plain file'],
    ['a pipe', [file('names.json', { type: 'FIFO', bytes: new Uint8Array() })], 'is no plain file (FIFO)'],
    ['a name twice', [file('names.json'), file('names.json', { bytes: new Uint8Array([3]) })], 'is there twice'],
    ['a name twice, spelled otherwise', [file('names.json'), file('./names.json')], 'is there twice'],
    [
      'a long name that climbs',
      [
        file('././@LongLink', { type: 'NextFileHasLongPath', bytes: new TextEncoder().encode('../../x.json\0') }),
        file('index-root.json'),
      ],
      'leads out of it',
    ],
    [
      'an extended header that climbs',
      [
        file('pax', { type: 'ExtendedHeader', bytes: new TextEncoder().encode('21 path=../../x.json\n') }),
        file('index-root.json'),
      ],
      'leads out of it',
    ],
  ])('with %s is refused', async (_, entries, words) => {
    await expect(archive(buildTar(entries)).list()).rejects.toMatchObject({
      code: 'INDEX_INVALID',
      message: expect.stringContaining(words) as string,
    });
  });

  test.each<[string, Uint8Array, Partial<ArchiveLimits>]>([
    ['a file larger than any artifact', buildTar([file('a', { bytes: new Uint8Array(2000) })]), { maxFileBytes: 1999 }],
    ['a file that says to be huge', buildTar([file('a', { size: 2 ** 33 })]), {}],
    ['more in all than there may be', buildTar([file('a', { bytes: new Uint8Array(5000) })]), { maxTotalBytes: 4000 }],
    ['too many files', buildTar([file('a'), file('b'), file('c')]), { maxEntries: 2 }],
    [
      'too many folders',
      buildTar(['a/', 'b/', 'c/'].map((path) => file(path, { type: 'Directory', bytes: new Uint8Array() }))),
      { maxEntries: 2 },
    ],
    [
      'far more in it than it is, in files',
      gzipSync(buildTar([file('a', { bytes: new Uint8Array(4_000_000) })])),
      { freeBytes: 1_000_000, maxRatio: 100 },
    ],
    [
      'far more in it than it is, in headers that nobody sees',
      gzipSync(
        buildTar(
          Array.from({ length: 2000 }, () =>
            file('pax', { type: 'ExtendedHeader' as const, bytes: new Uint8Array(2000) }),
          ),
        ),
      ),
      { freeBytes: 1_000_000, maxRatio: 100 },
    ],
    [
      'far more in it than it is, behind its end',
      gzipSync(Buffer.concat([buildTar([file('a')]), Buffer.alloc(8_000_000)])),
      { freeBytes: 1_000_000, maxRatio: 100 },
    ],
  ])('with %s is refused before it fills a disk', async (_, bytes, limits) => {
    await expect(archive(bytes, { ...archiveLimits, ...limits }).list()).rejects.toMatchObject({
      code: 'INDEX_OVERSIZED',
    });
  });

  test.each<[string, Uint8Array]>([
    ['nothing', new Uint8Array()],
    ['text', new TextEncoder().encode('<html>Please log in</html>'.repeat(100))],
    ['something packed twice', gzipSync(whole)],
    ['something packed twice, of a few bytes', gzipSync(gzipSync(new Uint8Array(10)))],
  ])('that is %s is none', async (_, bytes) => {
    await expect(archive(bytes).list()).rejects.toMatchObject({ code: 'INDEX_INVALID' });
  });

  test('that holds nothing is no registry', async () => {
    expect(await archive(buildTar([])).list()).toEqual([]);
    expect(await findingsOf(archive(buildTar([])))).toEqual([expect.stringMatching(/^INDEX_(UNSIGNED|FOREIGN)$/)]);
  });

  test('leaves nothing on the disk, whether it is refused or not', async () => {
    const left = (): readonly string[] => readdirSync(tmpdir()).filter((name) => name.startsWith('plugyard-archive-'));
    const before = left();
    await openArchiveSource(packed.gz).list();
    await archive(buildTar([file('../x')]))
      .list()
      .catch(() => undefined);
    expect(left()).toEqual(before);
  });

  test('packed by other programs, with folders and dots, is read as well', async () => {
    const entries = [
      file('./', { type: 'Directory', bytes: new Uint8Array() }),
      file('./tuf/', { type: 'Directory', bytes: new Uint8Array() }),
    ];
    const files = [...honest.files].map(([path, bytes]): TarEntry => ({ path: `./${path}`, bytes }));
    expect(await findingsOf(archive(buildTar([...entries, ...files])))).toEqual([]);
  });
});
