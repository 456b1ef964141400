import { describe, expect, test } from 'vitest';
import { nodeHasher } from '../../src/adapters/system/node-hasher.ts';
import { classifyChange } from '../../src/core/model/change.ts';
import { gatherDependents } from '../../src/flows/gather/gather-dependents.ts';
import type { IndexSource } from '../../src/ports.ts';
import { memorySource } from '../support/memory-source.ts';
import { publish } from '../support/registry-builder.ts';

const yank = classifyChange([{ path: 'registry/plugins/csv/yanked/1.0.0.json', status: 'added', mode: '100644' }]);
const rating = classifyChange([{ path: 'registry/plugins/csv/ratings/1001.json', status: 'added', mode: '100644' }]);
const files = await publish({
  csv: { releases: { '1.0.0': {} } },
  table: { releases: { '1.0.0': { needs: { csv: '^1.0.0' } } } },
});
const gather = async (deployed: IndexSource | undefined, change = yank) =>
  await gatherDependents({ deployed, hash: nodeHasher }, change);

describe('gatherDependents()', () => {
  test('reads three files of the deployed index: its root, the shard and the list', async () => {
    const source = memorySource(files);
    expect(await gather(source)).toEqual({
      value: {
        sequence: 3,
        plugins: [{ name: 'table', version: '1.0.0', range: '^1.0.0', optional: false }],
      },
    });
    expect(source.requests.map((path) => path.replace(/[0-9a-f]{64}/, 'digest'))).toEqual([
      'index-root.json',
      'index/digest.json',
      'dependents/digest.json',
    ]);
  });

  test('reads nothing for a change that reaches no dependents', async () => {
    const source = memorySource(files);
    expect(await gather(source, rating)).toEqual({ missing: 'the change reaches no dependents' });
    expect(source.requests).toEqual([]);
  });

  test('says that no index is named', async () => {
    expect(await gather(undefined)).toEqual({ missing: 'no deployed index is named' });
  });

  test.each<[string, ReadonlyMap<string, Uint8Array>, string]>([
    ['nothing', new Map(), 'DISCOVERY_SOURCE_UNREACHABLE'],
    ['no index', new Map([['index-root.json', new TextEncoder().encode('{}')]]), 'INDEX_INVALID'],
    [
      'an index without its lists',
      new Map([...files].filter(([path]) => !path.startsWith('dependents/'))),
      'FILE_NOT_FOUND',
    ],
    [
      'an index whose lists say something else',
      new Map(
        [...files].map(([path, bytes]) => [path, path.startsWith('dependents/') ? bytes.slice().reverse() : bytes]),
      ),
      'CHECKSUM_MISMATCH',
    ],
  ])('takes no word of a source that holds %s', async (_, held, code) => {
    expect(await gather(memorySource(held))).toEqual({ missing: `the deployed index cannot be read (${code})` });
  });

  test('hides no mistake of ours', async () => {
    const broken: IndexSource = {
      location: 'here',
      read: async () => {
        throw new TypeError('a mistake');
      },
    };
    await expect(gather(broken)).rejects.toThrow('a mistake');
  });
});
