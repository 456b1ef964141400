import { describe, expect, test } from 'vitest';
import { isJsonObject, parseJson } from '../../../src/core/model/json.ts';
import { accepted, problemsOf } from '../../support/builders.ts';

describe('parseJson()', () => {
  test.each([
    ['{"a":[1,-2.5e3,true,false,null,"x\\u00e4\\n"]}', { a: [1, -2500, true, false, null, 'xä\n'] }],
    [' [ ] ', []],
    ['"a"', 'a'],
    ['{"constructor":1,"toString":2,"":3}', { constructor: 1, toString: 2, '': 3 }],
  ])('reads %j', (text, value) => {
    expect(accepted(parseJson(text)).value).toEqual(value);
  });

  test.each([
    ['a comment', '{ // x\n}', '1:3'],
    ['a trailing comma', '{"a":1,}', '1:8'],
    ['a name without quotes', '{a:1}', '1:2'],
    ['single quotes', "{'a':1}", '1:2'],
    ['a number that is none', '[NaN]', '1:2'],
    ['a leading zero', '[\n01]', '2:1'],
    ['a second value', '1 2', '1:3'],
    ['a byte order mark', '\ufeff{}', '1:1'],
    ['a space that is no JSON space', '{\u00a0}', '1:2'],
  ])('refuses %s, and says where', (_, text, place) => {
    const problem = problemsOf(parseJson(text))[0];
    expect(`${problem?.line}:${problem?.column}`).toBe(place);
    expect(problem?.message).toMatch(/^This is not JSON: Unexpected [^(]*$/);
  });

  test.each([[''], ['{"a":'], ['[1, -'], ['"abc'], ['"\\']])('says of %j that it ends too early', (text) => {
    expect(problemsOf(parseJson(text))[0]?.message).toBe('This is not JSON: Unexpected end of input found.');
  });

  test('refuses a key that stands twice, once for each time too many, with its place', () => {
    expect(problemsOf(parseJson('{\n  "a": 1,\n  "b": { "c": 1, "c": 2, "c": 3 }\n}'))).toEqual([
      {
        message: 'The key "c" stands twice in this object',
        fix: 'Keep one of them.',
        pointer: '/b/c',
        line: 3,
        column: 18,
      },
      {
        message: 'The key "c" stands twice in this object',
        fix: 'Keep one of them.',
        pointer: '/b/c',
        line: 3,
        column: 26,
      },
    ]);
  });

  test('sees through two spellings of one key', () => {
    expect(problemsOf(parseJson('{"name":1,"n\\u0061me":2}'))[0]?.message).toContain('"name" stands twice');
  });

  test.each([['{"__proto__":{"admin":true}}'], ['[{"\\u005f_proto__":null}]']])(
    'refuses the key __proto__ in %s',
    (text) => {
      expect(problemsOf(parseJson(text))[0]?.message).toBe('"__proto__" is not allowed as a key');
      expect(({} as { admin?: boolean }).admin).toBeUndefined();
    },
  );

  test.each([
    ['a number without end', '{"a":[1e999]}', 'larger than programs can hold', '/a/0', 7],
    ['its negative', '{"a":-1e999}', 'larger than programs can hold', '/a', 6],
    ['half a character', '{"a":"x\\ud800"}', 'half of a surrogate pair', '/a', 6],
    ['half a character in a key', '{"a":{"\\udfff":1}}', 'half of a surrogate pair', '/a', 7],
  ])('refuses %s, which programs write in different ways', (...[, text, message, pointer, column]) => {
    expect(problemsOf(parseJson(text))).toMatchObject([
      { message: expect.stringContaining(message), pointer, line: 1, column },
    ]);
    expect(accepted(parseJson('["\\ud83d\\ude00",1e308]')).value).toEqual(['\u{1f600}', 1e308]);
  });

  test.each([
    ['arrays', '['.repeat(100_000)],
    ['closed arrays', '['.repeat(100_000) + ']'.repeat(100_000)],
    ['arrays behind a key', `{"a":${'['.repeat(100_000)}${']'.repeat(100_000)}}`],
    ['objects', '{"a":'.repeat(100_000)],
    ['objects with a bracket in each key', '{"]":'.repeat(50_000)],
  ])('refuses 100,000 levels of %s instead of overflowing', (_, text) => {
    expect(problemsOf(parseJson(text))).toMatchObject([{ message: 'Values are nested more than 32 deep', line: 1 }]);
  });

  test('reads exactly as deep as the limits allow', () => {
    const nested = (depth: number): string => '['.repeat(depth) + ']'.repeat(depth);
    expect(parseJson(nested(32)).ok).toBe(true);
    expect(parseJson(nested(33)).ok).toBe(false);
    expect(parseJson(nested(33), { maxBytes: 1000, maxDepth: 33 }).ok).toBe(true);
  });

  test('tells 50 problems of a file that is made of them', () => {
    const text = `{${Array.from({ length: 20_000 }, () => '"a":1').join(',')}}`;
    expect(problemsOf(parseJson(text))).toHaveLength(50);
  });

  test('repeats at most 80 characters of a key or a word that it refuses', () => {
    const key = 'x'.repeat(100_000);
    expect(problemsOf(parseJson(`{"${key}":1,"${key}":2}`))[0]?.message.length).toBeLessThan(120);
    expect(problemsOf(parseJson(`t${key}`))[0]?.message.length).toBeLessThan(120);
  });

  test('reads a string of 10 MB that was let in', () => {
    expect(parseJson(`"${'x'.repeat(10_000_000)}"`).ok).toBe(true);
  });
});

describe('JsonDocument.locate()', () => {
  const document = accepted(parseJson('{\n  "a/b": [\n    10, { "c~d": true }\n  ],\n  "e": null\n}'));

  test.each([
    ['', 1, 1],
    ['/a~1b', 2, 10],
    ['/a~1b/0', 3, 5],
    ['/a~1b/1', 3, 9],
    ['/a~1b/1/c~0d', 3, 18],
    ['/e', 5, 8],
  ])('finds %j', (pointer, line, column) => {
    expect(document.locate(pointer)).toEqual({ line, column });
  });

  test.each([
    ['/nothing', 1, 1],
    ['/a~1b/2', 2, 10],
    ['/a~1b/-', 2, 10],
    ['/a~1b/1/x/y/z', 3, 9],
    ['/e/x', 5, 8],
  ])('gives the nearest parent of %j, which is not there', (pointer, line, column) => {
    expect(document.locate(pointer)).toEqual({ line, column });
  });
});

describe('isJsonObject()', () => {
  test('is true for objects only', () => {
    expect([{}, [], null, 'a', 1, true, undefined].map(isJsonObject)).toEqual([
      true,
      false,
      false,
      false,
      false,
      false,
      false,
    ]);
  });
});

describe('parseJson() tells what it met in the signs that a person wrote', () => {
  test.each([
    ['{ "a": }', 'Unexpected token "}"'],
    ['[1, ]', 'Unexpected token "]"'],
    ['{ "a" 1 }', 'Unexpected token'],
    ['{ "a": 1,, }', 'Unexpected token ","'],
  ])('%s', (text, words) => {
    const parsed = parseJson(text);
    expect(parsed.ok ? '' : parsed.problems[0]?.message).toContain(words);
  });
});
