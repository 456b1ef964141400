import { describe, expect, test } from 'vitest';
import { documentLimit, documentParser } from '../../../src/core/model/document.ts';

const plugin = 'registry/plugins/slugify';

describe('documentParser()', () => {
  test.each([
    [`${plugin}/1.0.0/plugin.json`, 'The file lacks "plugyard"'],
    [`${plugin}/record.json`, 'The file lacks "owners"'],
    [`${plugin}/deprecated.json`, 'The file lacks "reason"'],
    [`${plugin}/yanked/1.0.0.json`, 'The file lacks "reason"'],
    [`${plugin}/removed/1.0.0.json`, 'The file lacks "reason"'],
    [`${plugin}/ratings/1001.json`, 'The file lacks "stars"'],
    ['registry/orgs/acme.json', 'The file lacks "members"'],
    ['registry/registry.json', 'The file lacks "administrators"'],
    ['registry/advisories/PY-1.json', 'The file lacks "affected"'],
    ['registry/policy.json', 'The file lacks "autoMerge"'],
    ['registry/trust/client-policy.json', 'The file lacks "official"'],
    ['registry/trust/history.json', 'The file lacks "releases"'],
  ])('holds %s against its own schema', (path, message) => {
    const result = documentParser(path)?.('{}');
    expect(result?.ok === false && result.problems.map((problem) => problem.message)).toContain(message);
  });

  test('asks of an advisory that its file has its name', () => {
    const advisory = JSON.stringify({ id: 'PY-1', modified: '2026-01-31T12:00:00Z', affected: [] });
    expect(documentParser('registry/advisories/PY-1.json')?.(advisory).ok).toBe(true);
    expect(documentParser('registry/advisories/PY-2.json')?.(advisory)).toMatchObject({
      problems: [{ message: 'The file is named PY-2.json, its "id" is "PY-1"', pointer: '/id' }],
    });
  });

  test.each([['registry/trust/roots/1.root.json'], ['registry/plugins/what-is-this.json']])(
    'asks of %s only that it is JSON',
    (path) => {
      expect(documentParser(path)?.('{}').ok).toBe(true);
      expect(documentParser(path)?.('{"a":1,"a":2}').ok).toBe(false);
    },
  );

  test.each([
    ['is no JSON', `${plugin}/1.0.0/README.md`],
    ['is a signature bundle, which is verified instead', `${plugin}/1.0.0/plugin.wasm.sigstore.json`],
    ['is the signature of a record', `${plugin}/record.sigstore.json`],
    ['lies outside the registry', 'package.json'],
  ])('has nothing to say when the file %s', (_, path) => {
    expect(documentParser(path)).toBeUndefined();
  });
});

test('lists of a whole registry may be longer than what a person writes', () => {
  expect(documentLimit('registry/policy.json')).toBe(256 * 1024);
  expect(documentLimit('registry/trust/history.json')).toBe(16 * 1024 * 1024);
  expect(documentLimit('registry/trust/client-policy.json')).toBe(16 * 1024 * 1024);
});
