import { describe, expect, test } from 'vitest';
import { nodeHasher } from '../../src/adapters/system/node-hasher.ts';
import { blobPath } from '../../src/core/index/layout.ts';
import { parseInstallRequest } from '../../src/core/install/install-request.ts';
import type { PluginName } from '../../src/core/model/plugin-name.ts';
import type { PublishedFile } from '../../src/core/model/shard.ts';
import type { Version } from '../../src/core/model/version.ts';
import { PlugyardError } from '../../src/errors.ts';
import { chooseRelease } from '../../src/flows/choose-release.ts';
import { findRelease, openIndex } from '../../src/flows/read-index.ts';
import type { IndexSource } from '../../src/ports.ts';
import { memorySource } from '../support/memory-source.ts';
import { publish } from '../support/registry-builder.ts';

const files = await publish({
  slugify: { releases: { '1.0.0': {}, '1.1.0': {}, '1.2.0': { yanked: 'slow' }, '2.0.0-beta.1': {} } },
  'csv-table': { releases: { '1.0.0': {} } },
});
const slugify = 'slugify' as PluginName;

describe('openIndex()', () => {
  test('reads the root at once, and every other file once, when it is asked for', async () => {
    const source = memorySource(files);
    const index = await openIndex(source, nodeHasher);
    expect(source.requests).toEqual(['index-root.json']);
    expect(index.root.counts).toEqual({ plugins: 2, releases: 5 });
    expect(index.has(slugify)).toBe(true);
    expect(index.has('nothing' as PluginName)).toBe(false);
    expect(index.has('constructor' as PluginName)).toBe(false);
    const [one, two] = await Promise.all([index.shard(slugify), index.shard(slugify)]);
    expect(one).toBe(two);
    expect(source.requests).toHaveLength(2);
    expect((await index.names()).plugins.map(({ name }) => name)).toEqual(['csv-table', 'slugify']);
    expect(await index.trustedRoot()).toBeUndefined();
  });

  test.each([
    ['slugfy', 'Did you mean slugify?'],
    ['cvs-table', 'Did you mean csv-table?'],
    ['nothing-like-it', 'Look for it: plugyard search <words>'],
    ['constructor', 'Look for it: plugyard search <words>'],
  ])('has no plugin %s', async (name, hint) => {
    const index = await openIndex(memorySource(files), nodeHasher);
    await expect(index.shard(name as PluginName)).rejects.toMatchObject({ code: 'PLUGIN_NOT_FOUND', hint });
  });

  test('says that a place without root is no registry', async () => {
    await expect(openIndex(memorySource(new Map()), nodeHasher)).rejects.toMatchObject({
      code: 'DISCOVERY_SOURCE_UNREACHABLE',
      message: 'memory: is not a registry: it holds no index-root.json',
    });
  });

  test('passes on why a place cannot be reached', async () => {
    const unreachable: IndexSource = {
      location: 'x',
      read: async () => {
        throw new PlugyardError('DISCOVERY_SOURCE_UNREACHABLE', 'the network is down');
      },
    };
    await expect(openIndex(unreachable, nodeHasher)).rejects.toThrow('the network is down');
  });
});

describe('a file with several addresses', () => {
  const bytes = new TextEncoder().encode('the artifact');
  const file = (...urls: readonly string[]): PublishedFile => ({ sha256: nodeHasher(bytes), size: bytes.length, urls });

  const withFiles = async (more: Readonly<Record<string, Uint8Array>>) => {
    const source = memorySource(new Map([...files, ...Object.entries(more)]));
    return { source, index: await openIndex(source, nodeHasher) };
  };

  const own = (extension: 'wasm' | 'json'): string => blobPath(nodeHasher(bytes), extension);

  test('is taken from the index itself, where it has a copy, whatever other addresses there are', async () => {
    const { source, index } = await withFiles({ [own('wasm')]: bytes, [own('json')]: bytes, a: bytes });
    expect(await index.file(file('https://elsewhere.example/plugin.wasm'))).toEqual(bytes);
    expect(await index.file(file('https://elsewhere.example/plugin.wasm.sigstore.json'))).toEqual(bytes);
    expect(source.requests.slice(1)).toEqual([own('wasm'), own('json')]);
  });

  test('is taken from the first that has it', async () => {
    const { source, index } = await withFiles({ b: bytes, c: bytes });
    expect(await index.file(file('a', 'b', 'c'))).toEqual(bytes);
    expect(source.requests.slice(1)).toEqual([own('wasm'), 'a', 'b']);
  });

  test('is missing when none has it, or none is named', async () => {
    const { index } = await withFiles({});
    await expect(index.file(file('a', 'b'))).rejects.toMatchObject({ code: 'FILE_NOT_FOUND' });
    await expect(index.file(file())).rejects.toMatchObject({ code: 'FILE_NOT_FOUND' });
  });

  test('is never looked for elsewhere once wrong bytes were found', async () => {
    const { source, index } = await withFiles({ a: new TextEncoder().encode('the Artifact'), b: bytes });
    await expect(index.file(file('a', 'b'))).rejects.toMatchObject({ code: 'CHECKSUM_MISMATCH' });
    expect(source.requests.slice(1)).toEqual([own('wasm'), 'a']);
  });
});

describe('findRelease() and chooseRelease()', () => {
  const request = (text: string) => {
    const parsed = parseInstallRequest(text);
    if (!parsed.ok) {
      throw new Error(text);
    }
    return parsed.value;
  };

  test('find a release by its version, or tell which there are', async () => {
    const shard = await (await openIndex(memorySource(files), nodeHasher)).shard(slugify);
    expect(findRelease(shard, '1.1.0' as Version).version).toBe('1.1.0');
    expect(() => findRelease(shard, '9.9.9' as Version)).toThrow(
      expect.objectContaining({
        code: 'VERSION_NOT_FOUND',
        hint: 'There are: 2.0.0-beta.1, 1.2.0, 1.1.0, 1.0.0',
        details: expect.objectContaining({ requestedVersion: '9.9.9' }),
      }),
    );
  });

  test.each([
    ['slugify', '1.1.0'],
    ['slugify@^1.0.0', '1.1.0'],
    ['slugify@~1.0.0', '1.0.0'],
    ['slugify@1.2.0', '1.2.0'],
    ['slugify@beta', '2.0.0-beta.1'],
    ['slugify@2.0.0-beta.1', '2.0.0-beta.1'],
  ])('choose for %s the release %s', async (text, version) => {
    const shard = await (await openIndex(memorySource(files), nodeHasher)).shard(slugify);
    expect(chooseRelease(shard, request(text)).version).toBe(version);
  });

  test.each(['slugify@^3.0.0', 'slugify@>=1.2.0 <2.0.0'])('choose nothing for %s', async (text) => {
    const shard = await (await openIndex(memorySource(files), nodeHasher)).shard(slugify);
    expect(() => chooseRelease(shard, request(text))).toThrow(expect.objectContaining({ code: 'VERSION_NOT_FOUND' }));
  });
});
