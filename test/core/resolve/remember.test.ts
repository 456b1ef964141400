import { describe, expect, test } from 'vitest';
import { remember } from '../../../src/core/resolve/remember.ts';

describe('remember()', () => {
  test('asks once for each key, also when the answer is undefined', () => {
    const asked: string[] = [];
    const answer = remember(
      (text: string) => {
        asked.push(text);
        return text === 'a' ? undefined : text;
      },
      (text) => text.toLowerCase(),
    );
    expect(['a', 'b', 'a', 'B'].map((text) => answer(text))).toEqual([undefined, 'b', undefined, 'b']);
    expect(asked).toEqual(['a', 'b']);
  });
});
