// Whoever controls the server, the mirror or the network controls every published byte: what a client makes of it.
import { describe, expect, test } from 'vitest';
import { openFolderSource } from '../../src/adapters/disk/folder-source.ts';
import { openOutput } from '../../src/adapters/disk/output-folder.ts';
import { nodeHasher } from '../../src/adapters/system/node-hasher.ts';
import type { PublishedFiles } from '../../src/core/index/build-index.ts';
import { blobPath, indexRootPath, namesPath, shardPath } from '../../src/core/index/layout.ts';
import type { PluginName } from '../../src/core/model/plugin-name.ts';
import type { ErrorCode } from '../../src/errors.ts';
import { publishFiles } from '../../src/flows/publish-files.ts';
import { openIndex } from '../../src/flows/read-index.ts';
import { fetchVerified } from '../../src/flows/verify-release.ts';
import { decode, encode, forgeShard, referenceTo } from '../support/forge-shard.ts';
import { memorySource } from '../support/memory-source.ts';
import type { Breakdown } from '../support/memory-store.ts';
import { alice, mallory, manifestText, publish, signArtifact, wasmOf } from '../support/registry-builder.ts';
import { temporaryFolders } from '../support/temporary-folder.ts';
import { newDisk, openClient } from '../support/test-client.ts';

const newFolder = temporaryFolders();
const honest = await publish({
  csv: { releases: { '1.0.0': {}, '1.1.0': { permissions: { clock: true } } } },
  table: { releases: { '1.0.0': { needs: { csv: '^1.0.0' } } } },
});

/** The honest files with a shard changed. */
const withShard = (
  change: Parameters<typeof forgeShard>[2],
  { name = 'csv', files = honest }: { readonly name?: string; readonly files?: PublishedFiles } = {},
): Map<string, Uint8Array> => forgeShard(files, name, change);

function withFile(path: string, bytes: Uint8Array): Map<string, Uint8Array> {
  expect(honest.has(path)).toBe(true);
  return new Map([...honest, [path, bytes]]);
}

/** Nothing is installed, asked or written, and the code says why. */
async function expectRefused(files: ReadonlyMap<string, Uint8Array>, code: ErrorCode, name = 'csv'): Promise<void> {
  const disk = newDisk();
  const install = async (): Promise<unknown> => {
    const client = await openClient(files, { disk });
    return await client.install(name);
  };
  await expect(install()).rejects.toMatchObject({ code });
  expect([disk.plugins.changes, disk.project.changes]).toEqual([[], []]);
}

const csvBlob = blobPath(nodeHasher(wasmOf('csv', '1.1.0')), 'wasm');
const csvShard = shardPath(decode(honest.get(indexRootPath)).shards.csv.sha256);
const flipped = (path: string, at = 10): Uint8Array => {
  const bytes = honest.get(path)!.slice();
  bytes[at] = bytes[at]! ^ 1;
  return bytes;
};

test('the honest index installs, else every test below would prove nothing', async () => {
  const client = await openClient(honest);
  await client.install('table');
  expect([...client.plugins.files.keys()]).toHaveLength(4);
});

describe('a file that was changed', () => {
  test.each<[string, () => Map<string, Uint8Array>, ErrorCode]>([
    ['a bit of the artifact', () => withFile(csvBlob, flipped(csvBlob)), 'CHECKSUM_MISMATCH'],
    ['the artifact of another release', () => withFile(csvBlob, wasmOf('csv', '1.0.0')), 'CHECKSUM_MISMATCH'],
    ['an empty artifact', () => withFile(csvBlob, new Uint8Array()), 'CHECKSUM_MISMATCH'],
    ['a longer artifact', () => withFile(csvBlob, new Uint8Array(1000)), 'INDEX_OVERSIZED'],
    ['a shorter artifact', () => withFile(csvBlob, honest.get(csvBlob)!.slice(0, -1)), 'CHECKSUM_MISMATCH'],
    ['a bit of the shard', () => withFile(csvShard, flipped(csvShard)), 'CHECKSUM_MISMATCH'],
    ['a longer shard', () => withFile(csvShard, new Uint8Array(100_000)), 'INDEX_OVERSIZED'],
    [
      'the shard of another plugin',
      () => withFile(csvShard, honest.get(shardPath(decode(honest.get(indexRootPath)).shards.table.sha256))!),
      'CHECKSUM_MISMATCH',
    ],
  ])('%s', async (_, files, code) => {
    await expectRefused(files(), code);
  });

  test.each(['artifact', 'manifest', 'bundle'] as const)('is found in the %s, wherever the bit is', async (what) => {
    const shard = decode(honest.get(csvShard));
    const [release] = shard.releases;
    const path = { artifact: release.artifact, manifest: release.manifest, bundle: release.evidence.bundles[0] }[what]
      .urls[0];
    for (let at = 0; at < honest.get(path)!.length; at += 7) {
      await expectRefused(withFile(path, flipped(path, at)), 'CHECKSUM_MISMATCH');
    }
  });

  test('the search list is refused, and nothing of it is shown', async () => {
    const index = await openIndex(memorySource(withFile(namesPath, flipped(namesPath))), nodeHasher);
    await expect(index.names()).rejects.toMatchObject({ code: 'CHECKSUM_MISMATCH' });
  });
});

describe('an index root', () => {
  const root = decode(honest.get(indexRootPath));

  test.each<[string, string | Uint8Array]>([
    ['that is no JSON', '<html>Please log in</html>'],
    ['that is empty', ''],
    ['that is no text', new Uint8Array([0xff, 0xfe])],
    ['of a newer format', JSON.stringify({ ...root, format: 2 })],
    ['with a prototype', JSON.stringify(root).replace('"shards":{', '"shards":{"__proto__":{"sha256":"x","size":1},')],
    ['with a prototype at the top', JSON.stringify(root).replace('{', '{"__proto__":{"polluted":true},')],
    ['with a plugin that is a path', JSON.stringify(root).replace('"csv"', '"../../csv"')],
    [
      'with a plugin twice',
      JSON.stringify(root).replace('"shards":{', `"shards":{"csv":${JSON.stringify(root.shards.table)},`),
    ],
    ['with a field that nobody knows', JSON.stringify({ ...root, mirror: 'https://evil.example' })],
    ['with a digest that is no digest', JSON.stringify(root).replace(root.shards.csv.sha256, '../../../etc/passwd')],
    ['with a size below nothing', JSON.stringify({ ...root, names: { ...root.names, size: -1 } })],
    ['nested too deep', `{"shards":${'['.repeat(10_000)}${']'.repeat(10_000)}}`],
  ])('%s is refused', async (_, content) => {
    const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
    await expectRefused(withFile(indexRootPath, bytes), 'INDEX_INVALID');
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  });

  test('that is endless is not read to the end', async () => {
    const files = new Map([...honest, [indexRootPath, new Uint8Array(33 * 1024 * 1024)]]);
    await expectRefused(files, 'TOO_LARGE');
  });

  test.each(['shards', 'names'] as const)(
    'that names %s larger than anyone publishes is not followed',
    async (what) => {
      const huge = { sha256: 'a'.repeat(64), size: 8 * 1024 * 1024 * 1024 };
      const changed = { ...root, ...(what === 'names' ? { names: huge } : { shards: { csv: huge } }) };
      const source = memorySource(withFile(indexRootPath, encode(changed)));
      const index = await openIndex(source, nodeHasher);
      const read = what === 'names' ? index.names() : index.shard('csv' as PluginName);
      await expect(read).rejects.toMatchObject({ code: 'INDEX_OVERSIZED' });
      expect(source.requests).toEqual([indexRootPath]);
    },
  );
});

describe('a shard', () => {
  test('of another plugin under this name is refused', async () => {
    const root = decode(honest.get(indexRootPath));
    root.shards.csv = root.shards.table;
    await expectRefused(withFile(indexRootPath, encode(root)), 'INDEX_INVALID');
  });

  test.each<[string, (shard: ReturnType<typeof decode>) => void]>([
    ['that is no shard', (shard) => delete shard.releases],
    ['with a prototype in a release', (shard) => Object.assign(shard.releases[0], { extra: 1 })],
    ['with a version that is a path', (shard) => Object.assign(shard.releases[0], { version: '../1.0.0' })],
    ['with a level that nobody knows', (shard) => Object.assign(shard.releases[0], { trustLevel: 'divine' })],
    ['with a publisher of no kind', (shard) => shard.publishers.push({ kind: 'trust-me' })],
  ])('%s is refused', async (_, change) => {
    await expectRefused(withShard(change), 'INDEX_INVALID');
  });

  test.each([
    ['../../../../etc/passwd'],
    ['/etc/passwd'],
    ['file:///etc/passwd'],
    ['..\\..\\secret'],
    ['blobs/../../secret'],
    ['https://169.254.169.254/latest/meta-data'],
  ])('whose artifact lies at %s leads nowhere', async (url) => {
    const files = withShard((shard) => {
      for (const release of shard.releases) {
        release.artifact.urls = [url];
      }
    });
    // Our own copy would be found first.
    files.delete(csvBlob);
    const folder = newFolder('index');
    // Without the copy that the index holds by digest, only the address is left.
    await publishFiles(openOutput(folder), new Map([...files].filter(([path]) => !path.endsWith('.wasm'))));
    const index = await openIndex(openFolderSource(folder), nodeHasher);
    const shard = await index.shard('csv' as PluginName);
    await expect(index.file(shard.releases[0]!.artifact!)).rejects.toMatchObject({ code: 'FILE_NOT_FOUND' });
  });

  test('whose artifact is said to be huge is not followed', async () => {
    const files = withShard((shard) => Object.assign(shard.releases[0].artifact, { size: 2 ** 40 }));
    await expectRefused(files, 'INDEX_OVERSIZED');
  });
});

describe('a promise that the evidence does not keep', () => {
  const [newest] = decode(honest.get(csvShard)).releases;

  test.each(['verified', 'official'])('a level of %s for a key signature is refused', async (trustLevel) => {
    await expectRefused(
      withShard((shard) => Object.assign(shard.releases[0], { trustLevel })),
      'TRUST_MISMATCH',
    );
  });

  test('rules that this client does not know prove at most community, and the hint says to update', async () => {
    const files = withShard((shard) => {
      Object.assign(shard.releases[0], { trustLevel: 'verified' });
      Object.assign(shard.releases[0].evidence, { rules: 99 });
    });
    const client = await openClient(files);
    await expect(client.install('csv')).rejects.toMatchObject({
      code: 'TRUST_MISMATCH',
      hint: expect.stringContaining('update plugyard') as string,
    });
    const modest = withShard((shard) => Object.assign(shard.releases[0].evidence, { rules: 99 }));
    expect((await (await openClient(modest)).install('csv')).install.length).toBeGreaterThan(0);
  });

  test('a level of community without any signature is refused', async () => {
    const files = withShard((shard) => Object.assign(shard.releases[0].evidence, { bundles: [] }));
    await expectRefused(files, 'TRUST_MISMATCH');
  });

  test('a level that is lower than what is proved is taken', async () => {
    const client = await openClient(
      withShard((shard) => Object.assign(shard.releases[0], { trustLevel: 'untrusted' })),
    );
    await client.install('csv');
    expect(client.lockfile()?.plugins).toHaveProperty('csv.publisher');
  });

  const withBundle = async (signer: typeof alice, version: string): Promise<Map<string, Uint8Array>> => {
    const bundle = await signArtifact(signer, { name: 'csv', version }, wasmOf('csv', '1.1.0'));
    const path = blobPath(nodeHasher(bundle), 'json');
    const files = withShard((shard) => {
      shard.releases[0].evidence.bundles = [
        { file: 'plugin.wasm.sigstore.json', ...referenceTo(bundle), urls: [path] },
      ];
    });
    return files.set(path, bundle);
  };

  test('a signature that was made for another version is refused', async () => {
    await expectRefused(await withBundle(alice, '1.0.0'), 'SIGNATURE_VERIFICATION_FAILED');
    const client = await openClient(await withBundle(alice, '1.1.0'));
    await client.install('csv');
    expect(newest.version).toBe('1.1.0');
  });

  test('a signature of someone whom the shard does not name is refused', async () => {
    await expectRefused(await withBundle(mallory, '1.1.0'), 'SIGNATURE_VERIFICATION_FAILED');
  });

  test('a signature over other bytes is refused', async () => {
    const evil = wasmOf('csv', '6.6.6');
    const path = blobPath(nodeHasher(evil), 'wasm');
    const files = withShard((shard) => {
      shard.releases[0].artifact = { ...referenceTo(evil), urls: [path] };
    });
    await expectRefused(files.set(path, evil), 'SIGNATURE_VERIFICATION_FAILED');
  });

  test('a bundle that is no bundle is refused, also when nothing is promised', async () => {
    const junk = new TextEncoder().encode('junk');
    const path = blobPath(nodeHasher(junk), 'json');
    const files = withShard((shard) => {
      Object.assign(shard.releases[0], { trustLevel: 'untrusted' });
      shard.releases[0].evidence.bundles = [{ file: 'plugin.wasm.sigstore.json', ...referenceTo(junk), urls: [path] }];
    });
    await expectRefused(files.set(path, junk), 'SIGNATURE_VERIFICATION_FAILED');
  });

  test('permissions that the manifest does not ask for, or more than it shows, are refused', async () => {
    await expectRefused(
      withShard((shard) => Object.assign(shard.releases[0], { permissions: {} })),
      'INDEX_INVALID',
    );
    const more = { clock: true, network: ['evil.example'] };
    await expectRefused(
      withShard((shard) => Object.assign(shard.releases[0], { permissions: more })),
      'INDEX_INVALID',
    );
  });

  test.each([
    ['another plugin', manifestText('table', '1.1.0', { permissions: { clock: true } })],
    ['another version', manifestText('csv', '1.0.0', { permissions: { clock: true } })],
    ['more than is shown', manifestText('csv', '1.1.0', { permissions: { clock: true, process: true } })],
    ['nothing that can be read', 'no manifest'],
  ])('a manifest that says %s is refused', async (_, text) => {
    const bytes = new TextEncoder().encode(text);
    const path = blobPath(nodeHasher(bytes), 'json');
    const files = withShard((shard) => {
      shard.releases[0].manifest = { ...referenceTo(bytes), urls: [path] };
    });
    await expectRefused(files.set(path, bytes), 'INDEX_INVALID');
  });

  test('a download goes the same way as an install', async () => {
    const { ports } = await openClient(
      withShard((shard) => Object.assign(shard.releases[0], { trustLevel: 'official' })),
    );
    const shard = await ports.index.shard('csv' as PluginName);
    await expect(fetchVerified(ports, shard, shard.releases[0]!)).rejects.toMatchObject({ code: 'TRUST_MISMATCH' });
    const verified = await fetchVerified(ports, shard, shard.releases[1]!);
    expect(verified).toMatchObject({ level: 'community', artifact: wasmOf('csv', '1.0.0') });
  });

  test('a removed release is not downloaded, whatever else is said of it', async () => {
    const { ports } = await openClient(
      withShard((shard) => Object.assign(shard.releases[0], { removed: { reason: 'malware' } })),
    );
    const shard = await ports.index.shard('csv' as PluginName);
    await expect(fetchVerified(ports, shard, shard.releases[0]!)).rejects.toMatchObject({
      code: 'RELEASE_REMOVED',
      message: 'csv 1.1.0 was removed: malware',
    });
    const gone = await openClient(withShard((one) => delete one.releases[0].artifact));
    const goneShard = await gone.ports.index.shard('csv' as PluginName);
    await expect(fetchVerified(gone.ports, goneShard, goneShard.releases[0]!)).rejects.toMatchObject({
      code: 'RELEASE_REMOVED',
      message: expect.stringContaining('its bytes are gone'),
    });
  });
});

describe('a version that is locked', () => {
  test('cannot become other bytes, signed or not', async () => {
    for (const signer of [alice, null]) {
      const disk = newDisk();
      const first = await publish({ csv: { releases: { '1.0.0': { signer } } } });
      await (await openClient(first, { disk })).install('csv');
      const evil = wasmOf('csv', '6.6.6');
      const bundle = await signArtifact(alice, { name: 'csv', version: '1.0.0' }, evil);
      const files = withShard(
        (shard) => {
          const [release] = shard.releases;
          release.artifact = { ...referenceTo(evil), urls: ['evil.wasm'] };
          if (signer !== null) {
            release.evidence.bundles[0] = {
              ...release.evidence.bundles[0],
              ...referenceTo(bundle),
              urls: ['evil.json'],
            };
          }
        },
        { files: first },
      );
      files.set('evil.wasm', evil).set('evil.json', bundle);
      const before = [new Map(disk.plugins.files), new Map(disk.project.files)];
      await expect((await openClient(files, { disk })).install()).rejects.toMatchObject({ code: 'CHECKSUM_MISMATCH' });
      expect([disk.plugins.files, disk.project.files]).toEqual(before);
      // Someone who has not locked it has only the signature to go by.
      expect((await (await openClient(files)).install('csv')).install).toHaveLength(1);
    }
  });

  test('cannot get another manifest', async () => {
    const disk = newDisk();
    const first = await publish({ csv: { releases: { '1.0.0': {} } } });
    await (await openClient(first, { disk })).install('csv');
    const second = await publish({ csv: { releases: { '1.0.0': { description: 'Says something else.' } } } });
    await expect((await openClient(second, { disk })).install()).rejects.toMatchObject({ code: 'CHECKSUM_MISMATCH' });
  });
});

describe('a disk that fails', async () => {
  const next = await publish({
    csv: { releases: { '1.0.0': {}, '1.1.0': { permissions: { clock: true } }, '1.2.0': {} } },
    extra: { releases: { '1.0.0': {} } },
    table: { releases: { '1.0.0': { needs: { csv: '^1.0.0' } }, '2.0.0': { needs: { csv: '^1.2.0', extra: '*' } } } },
    old: { releases: { '1.0.0': {} } },
  });

  /** A disk with table 1.0.0, csv 1.1.0 and old 1.0.0, and what it looks like once table 2.0.0 is there. */
  async function upgrade(breakdown?: Breakdown) {
    const start = newDisk();
    await (await openClient(next, { disk: start })).install('table@^1.0.0', 'csv@1.1.0', 'old');
    const { lockfile } = await openClient(next, { disk: start });
    expect(lockfile()?.plugins).toMatchObject({ csv: { version: '1.1.0' }, table: { version: '1.0.0' } });
    const disk = newDisk(start, breakdown);
    const client = await openClient(next, { disk });
    const outcome: unknown = await client.install('table@^2.0.0', 'csv').catch((error: unknown) => error);
    return { start, disk, outcome };
  }

  test('at any write leaves the old state or the new one, whole', async () => {
    const { disk: done, start } = await upgrade();
    const writes = done.plugins.changes.length + done.project.changes.length;
    expect(writes).toBe(7);
    for (let change = 1; change <= writes; change += 1) {
      const { disk, outcome } = await upgrade({ changesLeft: change, forGood: false });
      expect(outcome).toBeInstanceOf(Error);
      expect([disk.plugins.files, disk.project.files]).toEqual([start.plugins.files, start.project.files]);
    }
  });

  test('for good from any write on never has a lockfile that the files do not keep, nor half a file', async () => {
    const { disk: done, start } = await upgrade();
    const writes = done.plugins.changes.length + done.project.changes.length;
    for (let change = 1; change <= writes; change += 1) {
      const { disk } = await upgrade({ changesLeft: change, forGood: true });
      expect(disk.project.files).toEqual(start.project.files);
      for (const [path, bytes] of disk.plugins.files) {
        expect([start.plugins.files.get(path), done.plugins.files.get(path)]).toContainEqual(bytes);
      }
      // The next install puts everything right.
      const mended = newDisk(disk);
      await (await openClient(next, { disk: mended })).install('table@^2.0.0', 'csv');
      expect([mended.plugins.files, mended.project.files]).toEqual([done.plugins.files, done.project.files]);
    }
  });

  test('while it takes away what nobody needs leaves the new state', async () => {
    const start = newDisk();
    await (await openClient(next, { disk: start })).install('table@^2.0.0');
    const smaller = await publish({ table: { releases: { '2.1.0': {} } } });
    for (let change = 4; change <= 7; change += 1) {
      const disk = newDisk(start, { changesLeft: change, forGood: true });
      const client = await openClient(smaller, { disk });
      await expect(client.install('table@^2.1.0')).rejects.toThrow('no space left');
      expect(Object.keys(client.lockfile()?.plugins ?? {})).toEqual(['table']);
      expect(disk.plugins.files.get('table.wasm')).toEqual(wasmOf('table', '2.1.0'));
    }
  });
});
