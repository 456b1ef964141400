import { describe, expect, test } from 'vitest';
import { publishFiles } from '../../src/flows/publish-files.ts';
import { memoryStore } from '../support/memory-store.ts';
import { publish } from '../support/registry-builder.ts';

describe('publishFiles()', () => {
  test('writes every file, the root last, and says how much that was', async () => {
    const files = await publish({ slugify: { releases: { '1.0.0': {}, '1.1.0': {} } } });
    const store = memoryStore();
    const summary = await publishFiles(store, files);
    expect(store.files).toEqual(new Map(files));
    expect(store.changes).toHaveLength(files.size);
    expect(store.changes.at(-1)).toBe('+ index-root.json');
    expect(summary).toEqual({
      plugins: 1,
      releases: 2,
      files: files.size,
      bytes: [...files.values()].reduce((sum, bytes) => sum + bytes.length, 0),
      sequence: 3,
    });
  });

  test('writes no root when a file before it fails', async () => {
    const files = await publish({ slugify: { releases: { '1.0.0': {} } } });
    for (let change = 1; change < files.size; change += 1) {
      const store = memoryStore([], { changesLeft: change, forGood: true });
      await expect(publishFiles(store, files)).rejects.toThrow('no space left');
      expect(store.files.has('index-root.json')).toBe(false);
    }
  });
});
