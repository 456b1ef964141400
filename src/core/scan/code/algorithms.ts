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
    // The third round of SHA-3: the first words of its table, in two byte orders.
    name: 'Grøstl',
    kind: 'proof of work',
    constants: [],
    data: [
      [0xc6, 0x32, 0xf4, 0xa5, 0xf4, 0x97, 0xa5, 0xc6],
      [0xf4, 0x97, 0xa5, 0xc6, 0xc6, 0x32, 0xf4, 0xa5],
    ],
  },
  {
    // The third round of SHA-3: the start value of JH-256, and the first constant of its rounds.
    name: 'JH',
    kind: 'proof of work',
    constants: [],
    data: [
      [0xeb, 0x98, 0xa3, 0x41, 0x2c, 0x20, 0xd3, 0xeb],
      [0x72, 0xd5, 0xde, 0xa2, 0xdf, 0x15, 0xf8, 0x67],
    ],
  },
  {
    name: 'Keccak',
    kind: 'primitive',
    constants: [watched.keccakRound],
    data: [[0x81, 0x80, 0x00, 0x80, 0x00, 0x00, 0x00, 0x80]],
  },
  {
    name: 'Skein',
    kind: 'proof of work',
    constants: [watched.skeinParity],
    data: [[0x22, 0x1a, 0xfc, 0xa9, 0xda, 0x1b, 0xd1, 0x1b]],
  },
];
