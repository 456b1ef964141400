// Exists so that the constants which tell an algorithm are one table, each with its source.
import type { AlgorithmSign } from '../../model/code-numbers.ts';
import { watched } from '../../wasm/code/watched-constants.ts';
import type { Pattern } from './find-patterns.ts';

/** `constants` are places in the list of watched constants, `data` byte patterns; one of them is enough. */
export interface Algorithm {
  readonly name: string;
  readonly kind: AlgorithmSign['kind'];
  readonly constants: readonly number[];
  readonly data: readonly Pattern[];
}

/** Sorted by name. BLAKE, BLAKE2 and SHA-2 share their start value, and so they are one. */
export const algorithms: readonly Algorithm[] = [
  {
    // FIPS 197: the S-box and its inverse, and the first two words of the usual table of rounds in both byte orders.
    name: 'AES',
    kind: 'primitive',
    constants: [],
    data: [
      [0x63, 0x7c, 0x77, 0x7b, 0xf2, 0x6b, 0x6f, 0xc5],
      [0x52, 0x09, 0x6a, 0xd5, 0x30, 0x36, 0xa5, 0x38],
      [0xa5, 0x63, 0x63, 0xc6, 0x84, 0x7c, 0x7c, 0xf8],
      [0xc6, 0x63, 0x63, 0xa5, 0xf8, 0x7c, 0x7c, 0x84],
    ],
  },
  {
    name: 'BLAKE or SHA-2',
    kind: 'primitive',
    constants: [watched.sha2Start, watched.blake2Start],
    data: [[0x67, 0xe6, 0x09, 0x6a]],
  },
  {
    name: 'CryptoNight scratchpad',
    kind: 'scratchpad',
    constants: [watched.scratchpadOfTwoMegabytes, watched.scratchpadOfOneMegabyte],
    data: [],
  },
  {
    name: 'Keccak',
    kind: 'primitive',
    constants: [watched.keccakRound],
    data: [[0x81, 0x80, 0x00, 0x80, 0x00, 0x00, 0x00, 0x80]],
  },
  {
    name: 'Skein',
    kind: 'primitive',
    constants: [watched.skeinParity],
    data: [[0x22, 0x1a, 0xfc, 0xa9, 0xda, 0x1b, 0xd1, 0x1b]],
  },
];
