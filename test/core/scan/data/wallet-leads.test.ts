import { describe, expect, test } from 'vitest';
import { readBytes } from '../../../support/read-bytes.ts';

const contactsIn = (text: string): readonly string[] => readBytes(text).contacts.map(({ place }) => place);
/** Of the right form, and nobody's. */
const segwit = 'bc1q9smx3u8jagn7f5l24qtkpvhzdcrwey06w7cr38';
const taproot = 'bc1p9jlvexnqd685pwmg4z0ufkrsa2hy37tc9jlvexnqd685pwmg4z0uatgn73';
const monero = `44${'1'.repeat(93)}`;

describe('a wallet', () => {
  test.each([segwit, taproot, `pay ${segwit} and more`, `${segwit}qqq`])(
    'of Bitcoin is found by its checksum: %s',
    (text) => {
      expect(contactsIn(text)).toHaveLength(1);
    },
  );

  test.each([segwit.replace('smx', 'sxm'), segwit.slice(0, 30), 'bc1q', `bc1p${'b'.repeat(58)}`])(
    'is none: %s',
    (text) => {
      expect(contactsIn(text)).toEqual([]);
    },
  );

  test('of Monero is found by its length and its first byte', () => {
    expect(contactsIn(`\0${monero}\0`)).toEqual(['441111111111…']);
    expect(contactsIn(`${'-'.repeat(60)}${monero}-`)).toEqual(['441111111111…']);
  });

  test.each([
    `${monero}1`,
    monero.slice(1),
    `9${monero.slice(1)}`,
    `4${'z'.repeat(94)}`,
    `${monero}${monero}`,
    `44${'z'.repeat(93)}`,
    `${monero.slice(0, 88)}zzzzzzz`,
    `41${'1'.repeat(93)}`,
  ])('of Monero is none: %s', (text) => {
    expect(contactsIn(text)).toEqual([]);
  });
});
