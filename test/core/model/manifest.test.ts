import { describe, expect, test } from 'vitest';
import { dependenciesOf, parseManifest } from '../../../src/core/model/manifest.ts';
import type { Problem } from '../../../src/core/model/result.ts';
import { accepted, aManifest, name, problemsOf, range } from '../../support/builders.ts';

/** A manifest with some members replaced, or taken out where they are `undefined`. */
function manifest(parts: Readonly<Record<string, unknown>>): string {
  return JSON.stringify({ ...aManifest(), ...parts });
}

function refusal(parts: Readonly<Record<string, unknown>>): readonly Problem[] {
  return problemsOf(parseManifest(manifest(parts)));
}

describe('parseManifest()', () => {
  test('reads what a human writes', () => {
    const text = `{ "plugyard": 1, "name": "@acme/json-format", "version": "1.2.0",
  "description": "Formats JSON.", "license": "MIT", "abi": "extism",
  "permissions": { "network": ["api.example.com"] },
  "dependencies": { "utf8-tools": "^1.0.0" } }`;
    expect(accepted(parseManifest(text))).toEqual(JSON.parse(text));
  });

  test('reads every field that there is', () => {
    const all = {
      $schema: 'https://plugyard.github.io/plugyard/schemas/manifest.schema.json',
      authors: [{ name: 'Alice', email: 'alice@example.com', url: 'https://example.com/' }],
      links: { homepage: 'https://example.com/', repository: 'https://example.com/r', issues: 'https://example.com/i' },
      keywords: ['text'],
      category: 'text',
      artifact: { url: 'https://example.com/plugin.wasm', sha256: 'a'.repeat(64), size: 10 },
      functions: { run: { description: 'Runs.', input: true, output: {}, examples: [{ input: null, output: [1] }] } },
      permissions: { filesystem: { read: ['data/**'] }, environment: ['HOME'], hostFunctions: ['log'], clock: true },
      limits: { memory: 65_536, timeoutMs: 1000, fuel: 1, openFiles: 0 },
      dependencies: { other: { version: '^1', optional: true }, 'more-of-it': 'latest' },
      requires: { hosts: { wasmtime: '>=20' }, os: ['linux'], architecture: ['arm64'] },
      configuration: { schema: {}, default: 1, examples: [{ value: 2 }] },
      provides: ['formatter'],
      'x-zellij': { anything: ['goes'] },
    };
    expect(parseManifest(manifest(all)).ok).toBe(true);
  });

  test('tells all problems at once, each with pointer, line, column and what to write', () => {
    const text = `{
  "plugyard": 2,
  "name": "Json_Format",
  "version": "v1.0",
  "descripton": "Formats JSON.",
  "license": "MIT",
  "abi": "extsim"
}`;
    expect(problemsOf(parseManifest(text))).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ pointer: '', line: 1, column: 1, message: 'The file lacks "description"' }),
        expect.objectContaining({ pointer: '/plugyard', line: 2, column: 15, fix: 'Write 1.' }),
        expect.objectContaining({ pointer: '/name', line: 3, column: 11, fix: 'Write "json-format".' }),
        expect.objectContaining({ pointer: '/version', line: 4, column: 14, fix: 'Write "1.0.0".' }),
        expect.objectContaining({ pointer: '/descripton', line: 5, fix: 'Write "description", or remove it.' }),
        expect.objectContaining({ pointer: '/abi', line: 7, column: 10, fix: 'Write "extism".' }),
      ]),
    );
  });

  test.each([
    ['duplicate keys', '{"plugyard":1,"plugyard":1}', '"plugyard" stands twice'],
    ['a key that changes the prototype', '{"__proto__":{}}', '"__proto__" is not allowed'],
    ['Windows line ends', '{\r\n}', 'CR LF'],
    ['an array', '[]', 'The file is an array, not object'],
    ['a text', '"plugyard"', 'The file is a string, not object'],
    ['null', 'null', 'The file is null, not object'],
  ])('refuses %s', (_, text, message) => {
    expect(problemsOf(parseManifest(text))[0]?.message).toContain(message);
  });

  test.each([
    ['a part of the name that is too short', { name: '@acme/x' }, '/name'],
    ['a part of the name that is too long', { name: `@acme/${'x'.repeat(51)}` }, '/name'],
    ['a dependency with such a name', { dependencies: { x: '^1' } }, '/dependencies/x'],
    ['a dependency with a name that is none', { dependencies: { Bad_Name: '^1' } }, '/dependencies/Bad_Name'],
    ['a scoped one', { dependencies: { '@acme/x': '^1' } }, '/dependencies/@acme~1x'],
    ['a range that is none', { dependencies: { other: 'one two' } }, '/dependencies/other'],
    ['a blank range', { dependencies: { other: ' ' } }, '/dependencies/other'],
    [
      'a range of an optional dependency that is none',
      { dependencies: { other: { version: '!' } } },
      '/dependencies/other',
    ],
    ['a host version that is none', { requires: { hosts: { wasmtime: 'new' } } }, '/requires/hosts/wasmtime'],
    ['a version whose prerelease is padded', { version: '1.0.0-01' }, '/version'],
    ['a version that no program can hold exactly', { version: '1.0.9007199254740993' }, '/version'],
    ['a format of tomorrow', { plugyard: 2 }, '/plugyard'],
    [
      'a dependency with a field of its own',
      { dependencies: { other: { version: '1', from: 'x' } } },
      '/dependencies/other/from',
    ],
  ])('refuses %s', (_, parts, pointer) => {
    expect(refusal(parts).map((problem) => problem.pointer)).toEqual([pointer]);
  });

  test('says once of a name that is both too long and of the wrong form what to write', () => {
    expect(refusal({ name: 'Ä'.repeat(200) })).toHaveLength(1);
  });

  test('leaves a name that is not even text to the schema', () => {
    expect(refusal({ name: 5 })).toMatchObject([{ pointer: '/name', message: '"name" is a number, not string' }]);
  });

  test('is silent about the meaning of a file whose shape is wrong', () => {
    expect(refusal({ license: 5, dependencies: { other: 'one two' } })).toHaveLength(1);
  });

  test.each([
    ['/etc/passwd'],
    ['../secret'],
    ['a/../../secret'],
    ['a/..'],
    ['..'],
    ['a\\..\\b'],
    ['a\u0000b'],
    ['a\n/../b'],
    ['a\u2028/../../etc/passwd'],
    ['a\u2029/../b'],
    ['safe/\u202egnp.exe'],
    ['a\u200b/b'],
    [''],
  ])('refuses the path pattern %j', (glob) => {
    for (const access of ['read', 'write']) {
      expect(refusal({ permissions: { filesystem: { [access]: [glob] } } })[0]?.pointer).toBe(
        `/permissions/filesystem/${access}/0`,
      );
    }
  });

  test.each([['data/**'], ['a..b/c'], ['.config/*'], ['**/*.txt'], ['Übersicht/表.csv']])(
    'accepts the path pattern %s',
    (glob) => {
      expect(parseManifest(manifest({ permissions: { filesystem: { read: [glob] } } })).ok).toBe(true);
    },
  );

  test.each([
    ['https://example.com'],
    ['*'],
    ['*.com.'],
    ['a.*.example.com'],
    ['API.example.com'],
    ['localhost'],
    ['example.com:443'],
    ['-a.example.com'],
    ['a'.repeat(64) + '.example.com'],
    ['exämple.com'],
  ])('refuses the network host %s', (host) => {
    expect(refusal({ permissions: { network: [host] } })[0]?.pointer).toBe('/permissions/network/0');
  });

  test.each([
    ['network', 'permissions'],
    ['os', 'requires'],
  ])('answers a list of 30,000 wrong entries of %s without comparing each with each', (list, parent) => {
    const entries = Array.from({ length: 30_000 }, (_, index) => `e${index}`);
    expect(refusal({ [parent]: { [list]: entries } }).length).toBe(50);
  });

  test('answers 25,000 wrong dependencies without copying the errors again and again', () => {
    const dependencies = Object.fromEntries(Array.from({ length: 25_000 }, (_, index) => [`B${index}`, 1]));
    expect(refusal({ dependencies }).length).toBe(50);
  });
});

describe('dependenciesOf()', () => {
  test('reads both ways of writing a dependency', () => {
    const dependencies = {
      [name('one')]: range('^1'),
      [name('two')]: { version: range('2.x'), optional: true },
      [name('three')]: { version: range('*') },
    };
    expect(dependenciesOf(aManifest({ dependencies }))).toEqual(
      expect.arrayContaining([
        { name: 'one', range: '^1', optional: false },
        { name: 'two', range: '2.x', optional: true },
        { name: 'three', range: '*', optional: false },
      ]),
    );
  });

  test('is empty where there are none', () => {
    expect(dependenciesOf(aManifest())).toEqual([]);
  });
});
