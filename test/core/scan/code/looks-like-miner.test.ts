import { expect, test } from 'vitest';
import { looksLikeMiner, type MinerProfile } from '../../../../src/core/scan/code/looks-like-miner.ts';
import { measureCode } from '../../../../src/core/scan/code/measure-code.ts';
import { minerShaped } from '../../../support/miner-shaped.ts';
import { walked } from '../../../support/walked.ts';
import { wat } from '../../../support/wasm-builder.ts';

function profileOf(shape: Parameters<typeof minerShaped>[0]): MinerProfile {
  return looksLikeMiner(measureCode(walked(wat(minerShaped(shape)))));
}

test('much exclusive or, and a hash of proof of work beside another, look like a miner', () => {
  expect(profileOf({ xors: 18, constants: ['keccakRound', 'sha2Start', 'skeinParity'] })).toEqual({
    suspicious: true,
    xorPercent: 18,
    primitives: ['BLAKE or SHA-2', 'Keccak', 'Skein'],
    scratchpad: false,
  });
});

test('so does the mask of a scratchpad alone', () => {
  expect(profileOf({ xors: 10, constants: ['scratchpadMask'] })).toEqual({
    suspicious: true,
    xorPercent: 10,
    primitives: [],
    scratchpad: true,
  });
});

test.each<[string, Parameters<typeof minerShaped>[0]]>([
  ['less exclusive or', { xors: 9, constants: ['keccakRound', 'sha2Start', 'skeinParity', 'scratchpadMask'] }],
  ['one hash, as an honest library of it', { xors: 44, constants: ['sha2Start'] }],
  ['one hash of proof of work', { xors: 18, constants: ['skeinParity'] }],
  ['several hashes in common use, as a library of cryptography', { xors: 16, constants: ['keccakRound', 'sha2Start'] }],
  ['no constant at all', { xors: 18, constants: [] }],
])('%s does not', (_, shape) => {
  expect(profileOf(shape).suspicious).toBe(false);
});

test('what does no arithmetic is no miner', () => {
  expect(looksLikeMiner(measureCode(walked(wat('(module)'))))).toMatchObject({ suspicious: false, xorPercent: 0 });
});
