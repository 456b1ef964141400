// Exists so that the size and the kind of an artifact's work can be judged and compared without its bytes.
import type { Work } from './code-facts.ts';

/** A function by its name or `function 12`, with the offset of its body and a number about it. */
export interface FunctionNumber {
  readonly function: string;
  readonly offset: number;
  readonly number: number;
}

/** A loop that nothing leaves, in which function; both offsets from the start of the file. */
export interface EndlessLoop {
  readonly function: string;
  /** Of the function's body, and of the loop. */
  readonly offset: number;
  readonly loop: number;
}

/**
 * A constant that a known algorithm cannot do without: a primitive of cryptography, a hash that hardly anything but
 * proof of work uses, or the size of a miner's scratchpad. The first place of each, in code with the function that
 * holds it, else in data.
 */
export interface AlgorithmSign {
  readonly algorithm: string;
  readonly kind: 'primitive' | 'proof of work' | 'scratchpad';
  readonly offset: number;
  readonly function?: string;
}

/** Of all modules of an artifact together. Sizes in bytes. */
export interface CodeNumbers {
  readonly functions: number;
  readonly size: number;
  readonly instructions: number;
  readonly work: Work;
  /** Sum over all functions of 1 + the branches in it. */
  readonly complexity: number;
  readonly mostComplex?: FunctionNumber;
  readonly largest?: FunctionNumber;
  /** The function with the most blocks open at once, its body counted. */
  readonly deepest?: FunctionNumber;
  readonly indirectCalls: number;
  /** Loops that end in a jump, and that no branch, return, call or throw leaves. The first few. */
  readonly endlessLoops: readonly EndlessLoop[];
  /** How many more there are. */
  readonly moreEndlessLoops: number;
  /** Sorted by algorithm. */
  readonly algorithms: readonly AlgorithmSign[];
}
