import { describe, expect, test } from 'vitest';
import { compareText } from '../../../src/core/model/order.ts';

describe('compareText()', () => {
  test('sorts by code unit, whatever the language of the machine', () => {
    expect(['ä', 'a', 'Z', '10', '9', '', 'z', '\ud83d\ude00', '\uff5e'].sort(compareText)).toEqual([
      '',
      '10',
      '9',
      'Z',
      'a',
      'z',
      'ä',
      '\ud83d\ude00',
      '\uff5e',
    ]);
  });

  test('finds equal texts equal', () => {
    expect(compareText('a', 'a')).toBe(0);
  });
});
