import { expect, test } from 'vitest';
import { Pairing } from '../../../../src/core/scan/code/pairing.ts';

const bytes = (...numbers: readonly number[]): Uint8Array => new Uint8Array(numbers);

test('descriptions with the same hash are still compared byte by byte', () => {
  const pairing = new Pairing(1, 1);
  const found = pairing.pairEqual(
    () => bytes(85, 175, 10),
    () => bytes(32, 0, 16),
  );
  expect(found).toBe(0);
  expect(pairing.fresh).toEqual([0]);
});

test('so are those of another length', () => {
  const pairing = new Pairing(1, 1);
  expect(
    pairing.pairEqual(
      () => bytes(244, 128, 48),
      () => bytes(25, 0, 0, 7),
    ),
  ).toBe(0);
});

test('one with the same hash and the same bytes is found behind one with other bytes', () => {
  const before = [bytes(85, 175, 10), bytes(32, 0, 16)];
  const pairing = new Pairing(2, 1);
  expect(
    pairing.pairEqual(
      (place) => before[place] ?? bytes(),
      () => bytes(32, 0, 16),
    ),
  ).toBe(1);
  expect([...pairing.partners]).toEqual([1]);
  expect(pairing.gone).toEqual([0]);
});
