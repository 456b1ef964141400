import { describe, expect, test } from 'vitest';
import { appendPointer, pointerSegments } from '../../../src/core/model/json-pointer.ts';

// The examples of RFC 6901, section 5.
const pointers: readonly (readonly [string, readonly string[]])[] = [
  ['', []],
  ['/foo', ['foo']],
  ['/foo/0', ['foo', '0']],
  ['/', ['']],
  ['/a~1b', ['a/b']],
  ['/c%d', ['c%d']],
  ['/m~0n', ['m~n']],
  ['/~01', ['~1']],
  ['/ ', [' ']],
];

describe('pointerSegments()', () => {
  test.each(pointers)('reads %j as %j', (pointer, segments) => {
    expect(pointerSegments(pointer)).toEqual(segments);
  });
});

describe('appendPointer()', () => {
  test.each(pointers)('builds %j from %j', (pointer, segments) => {
    expect(segments.reduce(appendPointer, '')).toBe(pointer);
  });
});
