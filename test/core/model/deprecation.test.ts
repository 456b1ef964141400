import { describe, expect, test } from 'vitest';
import { parseDeprecation } from '../../../src/core/model/deprecation.ts';
import { problemsOf } from '../../support/builders.ts';

describe('parseDeprecation()', () => {
  test('reads a reason, and a successor if there is one', () => {
    expect(parseDeprecation('{"format":1,"reason":"Done."}').ok).toBe(true);
    expect(parseDeprecation('{"format":1,"reason":"Done.","replacement":"@acme/json"}').ok).toBe(true);
  });

  test.each([
    ['no reason', '{"format":1}', ''],
    ['an empty reason', '{"format":1,"reason":""}', '/reason'],
    ['an endless reason', JSON.stringify({ format: 1, reason: 'x'.repeat(1001) }), '/reason'],
    ['a successor that is no name', '{"format":1,"reason":"x","replacement":"https://evil.example"}', '/replacement'],
    ['another field', '{"format":1,"reason":"x","run":"rm"}', '/run'],
  ])('refuses %s', (_, text, pointer) => {
    expect(problemsOf(parseDeprecation(text))[0]?.pointer).toBe(pointer);
  });
});
