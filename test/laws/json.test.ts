import { isUtf8 } from 'node:buffer';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type JsonValue, parseJson } from '../../src/core/model/json.ts';
import { appendPointer } from '../../src/core/model/json-pointer.ts';
import { decodeText } from '../../src/core/model/json-text.ts';
import { accepted, problemsOf } from '../support/builders.ts';
import { jsonValues, nearlyJson, often } from './arbitraries.ts';

/** What every other program reads. */
function readByOthers(text: string): { readonly value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return undefined;
  }
}

/** Every place of a value, as a pointer with what stands there. */
function* places(value: JsonValue, pointer = ''): Iterable<readonly [string, JsonValue]> {
  yield [pointer, value];
  if (typeof value === 'object' && value !== null) {
    for (const [key, member] of Object.entries(value)) {
      yield* places(member, appendPointer(pointer, key));
    }
  }
}

describe('parseJson()', () => {
  test('reads every JSON value without duplicate keys as JSON.parse does, however it is laid out', () => {
    const layouts = fc.constantFrom(undefined, 1, '\t', '\n');
    fc.assert(
      fc.property(jsonValues, layouts, (value, space) => {
        const text = JSON.stringify(value, undefined, space);
        expect(accepted(parseJson(text)).value).toEqual(JSON.parse(text));
      }),
      often,
    );
  });

  test('never accepts what JSON.parse refuses, and never reads it differently', () => {
    fc.assert(
      fc.property(nearlyJson, (text) => {
        const ours = parseJson(text);
        if (ours.ok) {
          expect(readByOthers(text)).toEqual({ value: ours.value.value });
        }
      }),
      often,
    );
  });

  test('refuses what JSON.parse accepts for five reasons only', () => {
    fc.assert(
      fc.property(nearlyJson, (text) => {
        if (readByOthers(text) !== undefined && !parseJson(text).ok) {
          expect(problemsOf(parseJson(text))[0]?.message).toMatch(
            /CR LF|stands twice|__proto__|than programs can hold|half of a surrogate/,
          );
        }
      }),
      often,
    );
  });

  test('throws for no text at all, and gives every problem a place inside the text', () => {
    const brackets = fc.string({
      unit: fc.constantFrom('{', '}', '[', ']', '"', '\\', ',', ':', '1', '\n'),
      maxLength: 200,
    });
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), brackets, nearlyJson), (text) => {
        const result = parseJson(text);
        const lines = text.split('\n');
        for (const { line = 0, column = 0 } of result.ok ? [] : result.problems) {
          expect(line).toBeGreaterThan(0);
          expect(line).toBeLessThanOrEqual(lines.length);
          expect(column).toBeGreaterThan(0);
          expect(column).toBeLessThanOrEqual((lines[line - 1]?.length ?? 0) + 1);
        }
      }),
      often,
    );
  });

  test('locates every value where it begins', () => {
    fc.assert(
      fc.property(jsonValues, (value) => {
        const text = JSON.stringify(value, undefined, 1);
        const document = accepted(parseJson(text));
        for (const [pointer, part] of places(value)) {
          const { line, column } = document.locate(pointer);
          expect(text.split('\n')[line - 1]?.slice(column - 1)).toMatch(beginningOf(part));
        }
      }),
      { ...often, numRuns: 300 },
    );
  });
});

function beginningOf(value: JsonValue): RegExp {
  if (typeof value === 'object' && value !== null) {
    return Array.isArray(value) ? /^\[/ : /^\{/;
  }
  return new RegExp(`^${JSON.stringify(value).replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')}`);
}

describe('decodeText()', () => {
  test('accepts exactly the bytes that are UTF-8 without a byte order mark', () => {
    const nearlyUtf8 = fc
      .tuple(fc.string({ unit: 'binary' }), fc.uint8Array({ maxLength: 3 }), fc.nat())
      .map(([text, noise, at]) => {
        const bytes = [...new TextEncoder().encode(text)];
        bytes.splice(at % (bytes.length + 1), 0, ...noise);
        return Uint8Array.from(bytes);
      });
    fc.assert(
      fc.property(fc.oneof(fc.uint8Array(), nearlyUtf8), (bytes) => {
        const marked = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
        const result = decodeText(bytes, 1000);
        expect(result.ok).toBe(isUtf8(bytes) && !marked);
        expect(result.ok ? new TextEncoder().encode(result.value) : bytes).toEqual(bytes);
      }),
      often,
    );
  });
});
