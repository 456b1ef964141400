import { describe, expect, test } from 'vitest';
import { toCanonicalJson, toCompactJson } from '../../../src/core/model/canonical-json.ts';

describe('toCanonicalJson()', () => {
  test('indents by two spaces, sorts keys at every depth and ends with one line end', () => {
    expect(toCanonicalJson({ b: [1, { d: null, c: 'x' }], a: {} })).toBe(
      '{\n  "a": {},\n  "b": [\n    1,\n    {\n      "c": "x",\n      "d": null\n    }\n  ]\n}\n',
    );
  });

  test.each([
    ['a text', 'a', '"a"\n'],
    ['a number', 1.5, '1.5\n'],
    ['minus zero', -0, '0\n'],
    ['null', null, 'null\n'],
    ['an empty array', [], '[]\n'],
    ['an empty object', {}, '{}\n'],
    ['an object of nothing', { a: undefined }, '{}\n'],
  ])('prints %s', (_, value, text) => {
    expect(toCanonicalJson(value)).toBe(text);
  });

  test('is laid out exactly as JSON.stringify lays out an object whose keys are in order', () => {
    const value = { a: [[], [1, [2]], {}], b: { c: { d: ['x', true, false, null] } } };
    expect(toCanonicalJson(value)).toBe(`${JSON.stringify(value, undefined, 2)}\n`);
  });
});

describe('toCompactJson()', () => {
  test('puts everything on one line', () => {
    expect(toCompactJson({ b: [1, [], { d: 1 }], a: 'x y' })).toBe('{"a":"x y","b":[1,[],{"d":1}]}');
  });

  test('sorts by code unit, also keys that look like numbers: a plugin may be called 42', () => {
    expect(toCompactJson({ 9: 1, 42: 2, '10-x': 3, '-': 4, Z: 5, a: 6, ä: 7 })).toBe(
      '{"-":4,"10-x":3,"42":2,"9":1,"Z":5,"a":6,"ä":7}',
    );
  });

  test('prints a member called __proto__ as any other', () => {
    expect(toCompactJson(JSON.parse('{"b":1,"__proto__":{"a":1}}'))).toBe('{"__proto__":{"a":1},"b":1}');
  });

  test('leaves members out that are undefined, and keeps the place of entries that are', () => {
    expect(toCompactJson({ a: undefined, b: [undefined, 1] })).toBe('{"b":[null,1]}');
  });

  test('escapes half a surrogate pair, so that the text has bytes in UTF-8', () => {
    expect(toCompactJson('\ud800')).toBe('"\\ud800"');
  });
});
