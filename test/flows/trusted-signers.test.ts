import { describe, expect, test } from 'vitest';
import { generateKey } from '../../src/adapters/keys/generate-key.ts';
import { openPublicKey, toRawPublicKey } from '../../src/adapters/keys/open-public-key.ts';
import { combineSigners, readRecordedSigners, readTrustFolder } from '../../src/flows/trusted-signers.ts';
import type { Tree } from '../../src/ports.ts';
import { aRecord, aWorkflow, name } from '../support/builders.ts';
import { type MemoryFile, memoryTree } from '../support/memory-tree.ts';
import { testKey } from '../support/test-keys.ts';

const alice = testKey('alice').publisher;
const bob = testKey('bob').publisher;
const ecdsa = generateKey('ecdsa-p256');
const raw = toRawPublicKey(alice) ?? '';

function treeOf(files: Readonly<Record<string, string>>, links: readonly string[] = []): Tree {
  const entries = Object.entries(files).map(([path, content]): [string, MemoryFile] => [
    path,
    { bytes: new TextEncoder().encode(content), mode: '100644' },
  ]);
  const linked = links.map((path): [string, MemoryFile] => [path, { bytes: new Uint8Array(), mode: '120000' }]);
  return memoryTree(new Map([...entries, ...linked]));
}

describe('readTrustFolder()', () => {
  test('takes every *.pub and *.pem as a trusted key, and trusted-root.json as the root', async () => {
    const folder = treeOf({ 'alice.pub': raw, 'build.pem': ecdsa.publicKey, 'trusted-root.json': '{}' });
    expect(await readTrustFolder(folder, openPublicKey)).toEqual({
      publishers: [alice, openPublicKey(ecdsa.publicKey)],
      trustedRoot: new TextEncoder().encode('{}'),
      junk: [],
    });
  });

  test('takes the name that Sigstore gives the root, too', async () => {
    const { trustedRoot } = await readTrustFolder(treeOf({ 'trusted_root.json': '{}' }), openPublicKey);
    expect(trustedRoot).toHaveLength(2);
  });

  test('passes over junk, and names each piece with its reason', async () => {
    const folder = treeOf(
      {
        'a.pub': raw,
        'README.md': '# keys',
        'b.pub': 'not a key',
        'c.pem': ecdsa.privateKey,
        'd.pub': 'A'.repeat(70_000),
        'deep/e.pub': raw,
        'trusted-root.json': '{}',
        'trusted_root.json': '{}',
      },
      ['f.pub'],
    );
    const { publishers, junk } = await readTrustFolder(folder, openPublicKey);
    expect(publishers).toEqual([alice]);
    expect(junk).toEqual([
      'README.md is neither *.pub, *.pem nor trusted-root.json',
      expect.stringMatching(/^b\.pub: .*neither PEM nor base64/),
      expect.stringMatching(/^c\.pem: .*it is a private key/),
      expect.stringMatching(/^d\.pub: .*at most 65536/),
      'deep is no plain file',
      'f.pub is no plain file',
      'trusted_root.json is neither *.pub, *.pem nor trusted-root.json',
    ]);
  });

  test.each([
    ['is empty', {}, 'it is empty'],
    ['holds junk alone', { 'b.pub': 'not a key' }, 'b.pub'],
  ])('refuses a folder that %s', async (_, files, says) => {
    await expect(readTrustFolder(treeOf(files), openPublicKey)).rejects.toMatchObject({
      code: 'TRUST_INVALID',
      message: expect.stringContaining(says),
      hint: expect.stringContaining('<label>.pub'),
    });
  });

  test('hides no bug of ours behind a warning', async () => {
    const broken = (): never => {
      throw new TypeError('a bug');
    };
    await expect(readTrustFolder(treeOf({ 'a.pub': raw }), broken)).rejects.toThrow('a bug');
  });
});

describe('readRecordedSigners()', () => {
  const plugin = name('slugify');

  test('reads the publishers on record and the root of the registry', async () => {
    const tree = treeOf({
      'registry/plugins/slugify/record.json': JSON.stringify(aRecord({ publishers: [alice] })),
      'registry/trust/trusted-root.json': '{}',
    });
    expect(await readRecordedSigners(tree, { plugin })).toEqual({
      publishers: [alice],
      trustedRoot: new TextEncoder().encode('{}'),
    });
  });

  test('finds nobody without a record, and stops at one that is broken', async () => {
    expect(await readRecordedSigners(treeOf({}), { plugin })).toEqual({ publishers: [], trustedRoot: undefined });
    const broken = treeOf({ 'registry/plugins/slugify/record.json': '{' });
    await expect(readRecordedSigners(broken, { plugin })).rejects.toMatchObject({ code: 'REGISTRY_INVALID' });
  });
});

describe('combineSigners()', () => {
  const root = new TextEncoder().encode('{}');
  const recorded = { publishers: [bob, aWorkflow()], trustedRoot: undefined };

  test('believes those on record where the user names nobody', () => {
    expect(combineSigners(undefined, recorded)).toEqual(recorded);
  });

  test('believes nobody on record beside the keys that the user names', () => {
    const named = { publishers: [alice], trustedRoot: undefined };
    expect(combineSigners(named, recorded)).toEqual(named);
  });

  test('believes workflows on record for a Sigstore root that the user names, and no key on record', () => {
    const named = { publishers: [alice], trustedRoot: root };
    expect(combineSigners(named, recorded)).toEqual({ publishers: [alice, aWorkflow()], trustedRoot: root });
    expect(combineSigners({ ...named, publishers: [] }, recorded).publishers).toEqual([aWorkflow()]);
  });

  test.each([
    ['neither named nor on record', undefined, undefined],
    ['on record', undefined, { publishers: [], trustedRoot: undefined }],
    [
      'but a root, and no workflow on record',
      { publishers: [], trustedRoot: root },
      { publishers: [bob], trustedRoot: undefined },
    ],
    ['but a root, and no record', { publishers: [], trustedRoot: root }, undefined],
  ])('refuses to verify when nobody is %s', (_, named, record) => {
    expect(() => combineSigners(named, record)).toThrow(
      expect.objectContaining({
        code: 'USAGE',
        hint: expect.stringMatching(/--key <file>.*--trust-root.*verify-bundle/),
      }),
    );
  });
});
