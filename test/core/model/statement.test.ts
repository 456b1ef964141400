import { describe, expect, test } from 'vitest';
import { parseSignedStatement } from '../../../src/core/model/signed-statement.ts';
import {
  buildRecordStatement,
  buildStatement,
  parseStatement,
  statementBytes,
} from '../../../src/core/model/statement.ts';
import { accepted, name, sha256, version } from '../../support/builders.ts';

const release = { plugin: name('@acme/json-format'), version: version('1.2.0') };
const subjects = ['plugin.wasm', 'README.md', 'plugin.json'].map((file, index) => ({
  name: file,
  digest: { sha256: sha256(String(index)) },
}));

describe('buildStatement()', () => {
  test('sorts the subjects by code unit', () => {
    expect(buildStatement(release, subjects).subject.map((subject) => subject.name)).toEqual([
      'README.md',
      'plugin.json',
      'plugin.wasm',
    ]);
  });
});

describe('buildRecordStatement()', () => {
  test('has the new file as its only subject, and names the one that it replaces', () => {
    const plugin = name('slugify');
    const statement = buildRecordStatement({ plugin, replaces: sha256('b') }, sha256('a'));
    const text = new TextDecoder().decode(statementBytes(statement));
    expect(text).toBe(
      `{"_type":"https://in-toto.io/Statement/v1","predicate":{"plugin":"slugify","replaces":"${sha256('b')}"},"predicateType":"https://plugyard.github.io/plugyard/record/v1","subject":[{"digest":{"sha256":"${sha256('a')}"},"name":"record.json"}]}`,
    );
    expect(accepted(parseStatement(text))).toEqual(statement);
    expect(accepted(parseSignedStatement(text)).recordChange).toEqual({ plugin, replaces: sha256('b') });
  });
});

describe('statementBytes()', () => {
  const text = new TextDecoder().decode(statementBytes(buildStatement(release, subjects.slice(0, 1))));

  test('is the one exact form, for ever', () => {
    expect(text).toBe(
      `{"_type":"https://in-toto.io/Statement/v1","predicate":{"plugin":"@acme/json-format","version":"1.2.0"},"predicateType":"https://plugyard.github.io/plugyard/release/v1","subject":[{"digest":{"sha256":"${'0'.repeat(64)}"},"name":"plugin.wasm"}]}`,
    );
  });

  test('is read back by both readers', () => {
    expect(accepted(parseStatement(text))).toEqual(buildStatement(release, subjects.slice(0, 1)));
    expect(accepted(parseSignedStatement(text)).release).toEqual(release);
  });
});
