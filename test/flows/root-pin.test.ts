import { describe, expect, test } from 'vitest';
import { nodeHasher } from '../../src/adapters/system/node-hasher.ts';
import { choosePin, fetchPinnedRoot, rememberPin } from '../../src/flows/root-pin.ts';
import type { IndexSource } from '../../src/ports.ts';
import { memorySource } from '../support/memory-source.ts';
import { memoryStore } from '../support/memory-store.ts';

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
const roots = ['one', 'two', 'three'].map(encode);
const [first, second, third] = roots.map((bytes) => nodeHasher(bytes));
const source = memorySource(new Map(roots.map((bytes, index) => [`tuf/${index + 1}.root.json`, bytes])));
const choose = async (
  choice: Partial<Parameters<typeof choosePin>[1]>,
  state = memoryStore(),
  from: IndexSource = source,
) => await choosePin({ source: from, state, hash: nodeHasher }, { unsigned: false, ...choice });

describe('choosePin()', () => {
  test('takes the root that is named, else that of the lockfile, else the one that is remembered', async () => {
    const state = memoryStore();
    expect(await choose({ named: { sha256: first! } })).toEqual({ sha256: first });
    expect(await choose({ named: { sha256: first!, bytes: roots[0]! } })).toEqual({ sha256: first, bytes: roots[0] });
    expect(await choose({ locked: first })).toEqual({ sha256: first });
    await rememberPin(state, source.location, first!);
    expect(await choose({}, state)).toEqual({ sha256: first });
    expect(await choose({ locked: first }, state)).toEqual({ sha256: first });
    expect(await choose({ named: { sha256: second! } }, state)).toEqual({ sha256: second });
  });

  test('does without, where the user says so and no root is known', async () => {
    expect(await choose({ unsigned: true })).toBeUndefined();
  });

  test('remembers by address: what is pinned for one is nothing for another', async () => {
    const state = memoryStore();
    await rememberPin(state, 'https://a.example/', first!);
    await rememberPin(state, 'https://b.example/', second!);
    expect(await choose({}, state, { ...source, location: 'https://b.example/' })).toEqual({ sha256: second });
    await expect(choose({}, state, { ...source, location: 'https://c.example/' })).rejects.toMatchObject({
      code: 'ROOT_NOT_PINNED',
    });
    await expect(choose({}, state, { ...source, location: '__proto__' })).rejects.toMatchObject({
      code: 'ROOT_NOT_PINNED',
    });
  });

  test('shows the digest of the first root to somebody who knows none, to be compared and not to be believed', async () => {
    await expect(choose({})).rejects.toMatchObject({
      code: 'ROOT_NOT_PINNED',
      message: 'No root is pinned for memory:',
      hint: `Compare sha256:${first} with the digest that the registry publishes elsewhere; if it is the same, say --root sha256:${first} once.`,
      details: { root: first },
    });
  });

  test('tells an index without signatures from one whose root is not known', async () => {
    await expect(choose({}, memoryStore(), memorySource(new Map()))).rejects.toMatchObject({
      code: 'INDEX_UNSIGNED',
      hint: expect.stringContaining('--unsigned') as string,
    });
  });

  test('passes on that the source cannot be read', async () => {
    const failing: IndexSource = { location: 'x', read: async () => await Promise.reject(new Error('cut')) };
    await expect(choose({}, memoryStore(), failing)).rejects.toThrow('cut');
  });
});

describe('rememberPin()', () => {
  test('writes once what stays the same, sorted', async () => {
    const state = memoryStore();
    await rememberPin(state, 'b', first!);
    await rememberPin(state, 'a', second!);
    await rememberPin(state, 'b', first!);
    expect(state.changes).toHaveLength(2);
    await rememberPin(state, 'b', second!);
    expect(new TextDecoder().decode(state.files.get('registries.json'))).toBe(
      `{\n  "a": "${second}",\n  "b": "${second}"\n}\n`,
    );
  });
});

describe('fetchPinnedRoot()', () => {
  test('finds the root of that digest, whichever version it is', async () => {
    for (const [index, digest] of [first, second, third].entries()) {
      expect(await fetchPinnedRoot(source, digest!, nodeHasher)).toEqual(roots[index]);
    }
  });

  test('finds none, and says whose it is not', async () => {
    const other = nodeHasher(encode('other'));
    await expect(fetchPinnedRoot(source, other, nodeHasher)).rejects.toMatchObject({
      code: 'INDEX_FOREIGN',
      message: `memory: has no root with the digest sha256:${other}`,
    });
    await expect(fetchPinnedRoot(memorySource(new Map()), other, nodeHasher)).rejects.toMatchObject({
      code: 'INDEX_UNSIGNED',
    });
  });

  test('stops after 256 roots: a source may have as many as it likes', async () => {
    let asked = 0;
    const endless: IndexSource = {
      location: 'endless',
      read: async (path) => {
        asked += 1;
        return await Promise.resolve(encode(path));
      },
    };
    await expect(fetchPinnedRoot(endless, first!, nodeHasher)).rejects.toMatchObject({ code: 'INDEX_FOREIGN' });
    expect(asked).toBe(256);
  });
});
