import { describe, expect, test } from 'vitest';
import { indexRootLimits, parseIndexRoot } from '../../../src/core/model/index-root.ts';
import { problemsOf, sha256 } from '../../support/builders.ts';

const file = { sha256: sha256('a'), size: 10 };
const root = {
  format: 1,
  registry: { name: 'Test yard', url: 'https://yard.example/' },
  builder: 'plugyard 0.1.0',
  commit: 'c'.repeat(40),
  committedAt: '2026-01-31T12:00:00Z',
  sequence: 7,
  counts: { plugins: 1, releases: 1 },
  names: file,
  shards: { slugify: file },
};

describe('parseIndexRoot()', () => {
  test('has room for 100,000 plugins', () => {
    const shards = Object.fromEntries(Array.from({ length: 10_000 }, (_, index) => [`plugin-number-${index}`, file]));
    const text = JSON.stringify({ ...root, shards });
    expect(text.length * 10).toBeLessThan(indexRootLimits.maxBytes);
    expect(parseIndexRoot(text).ok).toBe(true);
  });

  test.each([
    ['a name that leads out of the folder', { shards: { '../x': file } }, '/shards/..~1x'],
    ['a digest that is none', { names: { sha256: 'x', size: 1 } }, '/names/sha256'],
    ['a size below 0', { names: { ...file, size: -1 } }, '/names/size'],
    ['a time with an offset', { committedAt: '2026-01-31T12:00:00+01:00' }, '/committedAt'],
    ['a branch instead of a commit', { commit: 'main' }, '/commit'],
  ])('refuses %s', (_, parts, pointer) => {
    expect(problemsOf(parseIndexRoot(JSON.stringify({ ...root, ...parts })))[0]?.pointer).toBe(pointer);
  });
});
