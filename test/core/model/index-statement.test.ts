import { expect, test } from 'vitest';
import { indexStatementBytes } from '../../../src/core/model/index-statement.ts';
import { parseSignedStatement } from '../../../src/core/model/signed-statement.ts';
import { sha256, timestamp } from '../../support/builders.ts';

const root = {
  format: 1,
  registry: { name: 'Example', url: 'https://registry.example.com/' },
  builder: 'plugyard 1.0.0',
  commit: 'c'.repeat(40),
  committedAt: timestamp('2026-01-31T12:00:00Z'),
  sequence: 7,
  counts: { plugins: 0, releases: 0 },
  names: { sha256: sha256('a'), size: 10 },
  shards: {},
} as const;

test('what a workflow signs of an index is an in-toto statement over its root', () => {
  const text = new TextDecoder().decode(indexStatementBytes(root, sha256('b')));
  expect(parseSignedStatement(text)).toMatchObject({
    ok: true,
    value: {
      predicateType: 'https://plugyard.github.io/plugyard/index/v1',
      subjects: [{ name: 'index-root.json', sha256: sha256('b') }],
    },
  });
  expect(JSON.parse(text)).toMatchObject({ predicate: { registry: 'Example', sequence: 7, commit: 'c'.repeat(40) } });
});
