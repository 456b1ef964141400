import { describe, expect, test } from 'vitest';
import { decodeText, scanText, sourceFileLimits } from '../../../src/core/model/json-text.ts';
import { problemsOf } from '../../support/builders.ts';

const encoder = new TextEncoder();

describe('decodeText()', () => {
  test('reads UTF-8, and exactly as many bytes as are allowed', () => {
    expect(decodeText(encoder.encode('{"ä":"€😀"}'), 17)).toEqual({ ok: true, value: '{"ä":"€😀"}' });
  });

  test('keeps a byte order mark inside the text as the character that it is', () => {
    expect(decodeText(encoder.encode('a\ufeff'), 10)).toEqual({ ok: true, value: 'a\ufeff' });
  });

  test('refuses a manifest of 10 MB before it is decoded', () => {
    expect(problemsOf(decodeText(new Uint8Array(10_000_000), sourceFileLimits.maxBytes))).toEqual([
      { message: 'The file has 10000000 bytes; at most 262144 are allowed', fix: 'Make it shorter.' },
    ]);
  });

  test('refuses a byte order mark', () => {
    expect(problemsOf(decodeText(encoder.encode('\ufeff{}'), 100))).toMatchObject([
      { message: 'The file starts with a byte order mark', line: 1, column: 1 },
    ]);
  });

  test.each([
    ['Latin-1', [0x7b, 0x0a, 0xe4, 0x0a, 0x7d], 2],
    ['a character that is cut off by the end', [0x0a, 0x0a, 0xe2, 0x82], 3],
    ['a character that is cut off by a line end', [0xe2, 0x82, 0x0a, 0xac], 1],
    ['a longer spelling of a slash', [0xc0, 0xaf], 1],
    ['half a surrogate pair', [0xed, 0xa0, 0x80], 1],
    ['UTF-16', [0xff, 0xfe, 0x7b, 0x00], 1],
  ])('refuses %s, with its line', (_, bytes, line) => {
    expect(problemsOf(decodeText(Uint8Array.from(bytes), 100))).toEqual([
      { message: 'The file is not valid UTF-8', fix: 'Save it as UTF-8.', line },
    ]);
  });
});

describe('scanText()', () => {
  test.each([
    ['{"a": [1, {"b": "c"}]}'],
    ['{"a": "}]{[\\"]]"}'],
    ['["\\\\", [[]]]'],
    ['{\n\t"a": 1\n}'],
    ['"\u007f\u2028"'],
  ])('lets %j pass', (text) => {
    expect(scanText(text, 3)).toBeUndefined();
  });

  test.each([
    ['[[[[', 4],
    ['{"a":[[[', 8],
    ['["\\"",[[[', 9],
    ['[[],[[],[[', 10],
  ])('counts the depth of %j outside of strings only', (text, column) => {
    expect(scanText(text, 3)).toEqual({
      message: 'Values are nested more than 3 deep',
      fix: 'Flatten the value.',
      line: 1,
      column,
    });
  });

  test.each([
    ['{\r\n}', 1, 2],
    ['{\n "a": 1,\r\n "b": 2}', 2, 9],
    ['["a\r\nb"]', 1, 4],
  ])('finds the CR LF of %j', (text, line, column) => {
    expect(scanText(text, 3)).toEqual({
      message: 'The line ends with CR LF',
      fix: 'Save the file with LF line ends.',
      line,
      column,
    });
  });

  test.each([
    ['["a\nb"]', 1, 4],
    ['{\n"a": "\u001b[31m"}', 2, 7],
    ['["\\\u0000"]', 1, 4],
    ['["a\tb"]', 1, 4],
    ['"never closed\u0007', 1, 14],
  ])('finds the control character in a string of %j, which other parsers refuse', (text, line, column) => {
    expect(scanText(text, 3)).toMatchObject({
      message: 'A string holds a control character or a line break',
      line,
      column,
    });
  });
});
