import { describe, expect, test } from 'vitest';
import { parseSignedStatement } from '../../../src/core/model/signed-statement.ts';
import { problemsOf } from '../../support/builders.ts';

const hex = 'ab'.repeat(32);
const releaseType = 'https://plugyard.github.io/plugyard/release/v1';

/** A release statement with some members replaced. */
function statement(parts: Readonly<Record<string, unknown>> = {}): string {
  return JSON.stringify({
    _type: 'https://in-toto.io/Statement/v1',
    subject: [{ name: 'plugin.wasm', digest: { sha256: hex } }],
    predicateType: releaseType,
    predicate: { plugin: 'slugify', version: '1.0.0' },
    ...parts,
  });
}

describe('parseSignedStatement()', () => {
  test('reads a release statement', () => {
    expect(parseSignedStatement(statement())).toEqual({
      ok: true,
      value: {
        subjects: [{ name: 'plugin.wasm', sha256: hex }],
        sha512Only: [],
        predicateType: releaseType,
        release: { plugin: 'slugify', version: '1.0.0' },
      },
    });
  });

  const recordType = 'https://plugyard.github.io/plugyard/record/v1';

  test('reads the consent to a new record, of which no release follows', () => {
    const predicate = { plugin: 'slugify', replaces: hex };
    const subject = [{ name: 'record.json', digest: { sha256: hex } }];
    expect(parseSignedStatement(statement({ predicateType: recordType, predicate, subject }))).toEqual({
      ok: true,
      value: {
        subjects: [{ name: 'record.json', sha256: hex }],
        sha512Only: [],
        predicateType: recordType,
        recordChange: { plugin: 'slugify', replaces: hex },
      },
    });
  });

  test.each([
    ['nothing', undefined],
    ['a list', []],
    ['no digest', { plugin: 'slugify' }],
    ['a number', { plugin: 'slugify', replaces: 7 }],
    ['more', { plugin: 'slugify', replaces: hex, version: '1.0.0' }],
    ['a release', { plugin: 'slugify', version: '1.0.0' }],
  ])('refuses a consent whose predicate is %s', (_, predicate) => {
    expect(problemsOf(parseSignedStatement(statement({ predicateType: recordType, predicate })))).toEqual([
      { message: 'the predicate is not exactly { plugin, replaces }' },
    ]);
  });

  test('carries the predicate of another tool without believing it: no release follows from it', () => {
    const provenance = {
      _type: 'https://in-toto.io/Statement/v0.1',
      predicateType: 'https://slsa.dev/provenance/v1',
      predicate: { plugin: 'slugify', version: '9.9.9' },
    };
    expect(parseSignedStatement(statement(provenance))).toEqual({
      ok: true,
      value: {
        subjects: [{ name: 'plugin.wasm', sha256: hex }],
        sha512Only: [],
        predicateType: 'https://slsa.dev/provenance/v1',
      },
    });
  });

  test('passes over subjects that prove nothing to us', () => {
    const subject = [
      { name: 'a', digest: { sha512: hex } },
      { name: 'b', digest: { sha256: hex.toUpperCase() } },
      { name: 'c', digest: { sha256: 5 } },
      { name: 'd', digest: 'sha256' },
      { name: 'e' },
      'f',
      { name: 5, digest: { sha256: hex } },
      { digest: { sha256: hex, sha512: 'x' } },
    ];
    expect(parseSignedStatement(statement({ subject }))).toMatchObject({
      value: { subjects: [{ sha256: hex }, { sha256: hex }] },
    });
  });

  test('gives the SHA-512 of subjects that have no SHA-256', () => {
    const subject = [
      { name: 'a', digest: { sha512: 'cd'.repeat(64) } },
      { name: 'b', digest: { sha512: 'ef'.repeat(64), sha256: hex } },
      { name: 'c', digest: { sha512: 'CD'.repeat(64) } },
      { name: 'd', digest: { sha512: 5 } },
      { name: 'e', digest: 'sha512' },
    ];
    expect(parseSignedStatement(statement({ subject }))).toMatchObject({
      value: { subjects: [{ name: 'b', sha256: hex }], sha512Only: ['cd'.repeat(64)] },
    });
  });

  test.each([
    ['no JSON', 'x', 'This is not JSON'],
    ['two predicates', '{"_type":"a","predicate":1,"predicate":2}', '"predicate" stands twice'],
    ['too much text', ' '.repeat(4 * 1024 * 1024 + 1), 'the statement is too long'],
    ['a list', '[]', 'not an in-toto statement'],
    ['another type', statement({ _type: 'https://example.com/Statement' }), 'not an in-toto statement'],
    ['no predicate type', statement({ predicateType: null }), 'not an in-toto statement'],
    ['no subjects', statement({ subject: [] }), '1 to 1000 subjects'],
    ['subjects that are no list', statement({ subject: {} }), '1 to 1000 subjects'],
    ['too many subjects', statement({ subject: Array.from({ length: 1001 }, () => ({})) }), '1 to 1000 subjects'],
    [
      'a predicate with a version only',
      statement({ predicate: { version: '1.0.0' } }),
      'not exactly { plugin, version }',
    ],
    ['a predicate with a plugin only', statement({ predicate: { plugin: 'a' } }), 'not exactly { plugin, version }'],
    [
      'a predicate with a number',
      statement({ predicate: { plugin: 'a', version: 1 } }),
      'not exactly { plugin, version }',
    ],
    [
      'a predicate with more',
      statement({ predicate: { plugin: 'a', version: 'b', c: 1 } }),
      'not exactly { plugin, version }',
    ],
    ['a predicate that is a list', statement({ predicate: [] }), 'not exactly { plugin, version }'],
  ])('refuses %s', (_, text, message) => {
    expect(problemsOf(parseSignedStatement(text))[0]?.message).toContain(message);
  });
});
