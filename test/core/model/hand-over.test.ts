import { describe, expect, test } from 'vitest';
import { parseHandOver } from '../../../src/core/model/hand-over.ts';

const judged = { number: 12, head: 'a'.repeat(40), base: 'b'.repeat(40) };
const parse = (value: unknown) => parseHandOver(JSON.stringify(value));

describe('parseHandOver()', () => {
  test('reads which head was judged on which base, or that there was nothing to judge', () => {
    expect(parse({ format: 1, judged })).toEqual({ ok: true, value: { format: 1, judged } });
    expect(parse({ format: 1 })).toEqual({ ok: true, value: { format: 1 } });
  });

  test.each<[what: string, value: unknown]>([
    ['another format', { format: 2, judged }],
    ['attack: a verdict', { format: 1, judged, verdict: 'PASS' }],
    ['attack: a number that is a path', { format: 1, judged: { ...judged, number: '../7' } }],
    ['a number that is none', { format: 1, judged: { ...judged, number: 0 } }],
    ['attack: a head that is an option of git', { format: 1, judged: { ...judged, head: '--upload-pack=id' } }],
    ['half a judgement', { format: 1, judged: { number: 12 } }],
  ])('refuses %s', (_, value) => {
    expect(parse(value).ok).toBe(false);
  });

  test('attack: refuses keys of prototypes, and depth', () => {
    expect(parseHandOver('{"format":1,"__proto__":{"judged":{}}}').ok).toBe(false);
    expect(parseHandOver(`{"format":1,"deep":${'['.repeat(9)}${']'.repeat(9)}}`).ok).toBe(false);
  });
});
