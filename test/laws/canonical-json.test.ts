import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toCanonicalJson, toCompactJson } from '../../src/core/model/canonical-json.ts';
import { jsonValues, often, reordered } from './arbitraries.ts';

describe.each([
  ['toCanonicalJson()', toCanonicalJson],
  ['toCompactJson()', toCompactJson],
])('%s', (_, print) => {
  test('is independent of the order of keys', () => {
    fc.assert(
      fc.property(jsonValues, fc.nat({ max: 5 }), (value, turn) => {
        expect(print(reordered(value, turn))).toBe(print(value));
      }),
      often,
    );
  });

  test('loses nothing', () => {
    fc.assert(
      fc.property(jsonValues, (value) => {
        expect(JSON.parse(print(value))).toEqual(JSON.parse(JSON.stringify(value)));
      }),
      often,
    );
  });

  test('prints keys in the order of their code units', () => {
    fc.assert(
      fc.property(
        fc.dictionary(fc.string({ unit: fc.constantFrom('a', 'Z', '1', '0', '-', 'ä', '😀', '～') }), fc.constant(1)),
        (value) => {
          const printed = [...print(value).matchAll(/"([^"]*)":/g)].map(([, key]) => key);
          expect(printed).toEqual(Object.keys(value).sort());
        },
      ),
      often,
    );
  });
});
