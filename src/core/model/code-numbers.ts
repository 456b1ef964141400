// Exists so that the size and the kind of an artifact's work can be judged and compared without its bytes.
import type { Work } from './code-facts.ts';

/** A function by its name or `function 12`, with the offset of its body and a number about it. */
export interface FunctionNumber {
  readonly function: string;
  readonly offset: number;
  readonly number: number;
}

/** A constant that a known algorithm cannot do without. */
export interface AlgorithmSign {
  readonly algorithm: string;
  readonly offset: number;
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
  readonly indirectCalls: number;
  /** Loops that nothing leaves: no branch out, no return, no call, no trap. The first few. */
  readonly endlessLoops: readonly FunctionNumber[];
  readonly algorithms: readonly AlgorithmSign[];
}
