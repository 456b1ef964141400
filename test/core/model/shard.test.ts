import { describe, expect, test } from 'vitest';
import { parseShard } from '../../../src/core/model/shard.ts';
import { aPublisher, problemsOf, sha256 } from '../../support/builders.ts';

const file = { sha256: sha256('a'), size: 10, urls: ['blobs/x.wasm'] };
const release = {
  version: '1.0.0',
  publishedAt: '2026-01-31T12:00:00Z',
  publishedSequence: 7,
  description: 'Turns a title into the slug of an address.',
  license: 'MIT',
  abi: 'extism',
  dependencies: [{ name: 'other', range: '^1', optional: false }],
  permissions: {},
  artifact: file,
  manifest: file,
  trustLevel: 'community',
  evidence: { rules: 1, bundles: [], files: [], review: { kind: 'auto', reviewers: [], merge: 'c'.repeat(40) } },
};
const shard = {
  format: 1,
  name: 'slugify',
  publishers: [aPublisher()],
  tags: { latest: '1.0.0' },
  releases: [release],
};

describe('parseShard()', () => {
  test('reads a plugin with its releases', () => {
    expect(parseShard(JSON.stringify(shard)).ok).toBe(true);
  });

  test('reads a removed release whose bytes are gone', () => {
    const { artifact: _, ...gone } = { ...release, removed: { reason: 'Malware.' } };
    expect(parseShard(JSON.stringify({ ...shard, releases: [gone] })).ok).toBe(true);
  });

  test.each([
    ['a trust level that nobody can have', { trustLevel: 'trusted' }, '/releases/0/trustLevel'],
    [
      'a verdict that is never published',
      { evidence: { ...release.evidence, scan: { catalogue: 1, verdict: 'FAIL', report: sha256('b') } } },
      '/releases/0/evidence/scan/verdict',
    ],
    ['a version that no program can compare', { version: '1.0.0-01' }, '/releases/0/version'],
  ])('refuses %s', (_, parts, pointer) => {
    const text = JSON.stringify({ ...shard, releases: [{ ...release, ...parts }] });
    expect(problemsOf(parseShard(text))[0]?.pointer).toBe(pointer);
  });
});
