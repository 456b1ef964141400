import { describe, expect, test } from 'vitest';
import { nodeHasher } from '../../src/adapters/system/node-hasher.ts';
import type { PluginRecord } from '../../src/core/model/record.ts';
import { signRecord } from '../../src/flows/sign-record.ts';
import { mergedByHuman } from '../submissions/exceptions.ts';
import { name } from '../support/builders.ts';
import { alice, aliceKey, baseRegistry, carol, encode, record, toBytes } from '../support/case-registry.ts';
import { memoryStore } from '../support/memory-store.ts';
import { memoryTree } from '../support/memory-tree.ts';
import { judgeCase } from '../support/submission-case.ts';

const base = memoryTree(
  new Map(
    Object.entries(baseRegistry).flatMap(([path, content]) =>
      content === null ? [] : [[path, { bytes: toBytes(content), mode: '100644' }] as const],
    ),
  ),
);
const directory = 'registry/plugins/slugify';
const after = toBytes(record([alice, carol], [aliceKey.publisher]));

function sign(files: Readonly<Record<string, Uint8Array>>, plugin = 'slugify') {
  const store = memoryStore(Object.entries(files));
  const ports = { plugin: store, base, signer: aliceKey, hash: nodeHasher };
  return { store, signed: signRecord(ports, name(plugin)) };
}

describe('signRecord()', () => {
  test('writes the consent that the review counts', async () => {
    const { store, signed } = sign({ 'record.json': after });
    expect(await signed).toBe('record.sigstore.json');
    await judgeCase({
      name: 'signed',
      change: {
        [`${directory}/record.json`]: after,
        [`${directory}/record.sigstore.json`]: store.files.get('record.sigstore.json')!,
      },
      verdict: 'HOLD',
      findings: [mergedByHuman('record')],
    });
  });

  test.each<[string, Readonly<Record<string, Uint8Array>>, { plugin?: string; code: string; message: string }]>([
    ['no record', {}, { code: 'FILE_NOT_FOUND', message: 'There is no record.json here' }],
    ['a broken record', { 'record.json': encode('{}') }, { code: 'REGISTRY_INVALID', message: 'record.json: ' }],
    [
      'bytes that are no text',
      { 'record.json': new Uint8Array([0xff]) },
      { code: 'REGISTRY_INVALID', message: 'record.json: ' },
    ],
    [
      'the same record',
      { 'record.json': toBytes(baseRegistry[`${directory}/record.json`] as PluginRecord) },
      { code: 'USAGE', message: 'the same as on the base branch' },
    ],
    [
      'the record of a new plugin',
      { 'record.json': after },
      { plugin: 'word-count', code: 'PLUGIN_NOT_FOUND', message: 'no record of word-count' },
    ],
  ])('signs nothing where there is %s', async (_, files, { plugin, code, message }) => {
    const { store, signed } = sign(files, plugin);
    await expect(signed).rejects.toMatchObject({ code, message: expect.stringContaining(message) });
    expect(store.changes).toEqual([]);
  });
});
