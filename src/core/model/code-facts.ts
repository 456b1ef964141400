// Exists so that later questions about function bodies (who calls what, what grows memory) need no bytes.

/** Something in a body that questions are about. `target` is an index of the kind's own space. */
export interface Site {
  readonly kind:
    | 'call'
    | 'indirect call'
    | 'function reference'
    | 'memory growth'
    | 'memory growth in a loop'
    | 'reference call'
    | 'endless loop';
  /** A function for calls and references, a type for indirect and reference calls, a memory for growth, 0 for an endless loop. */
  readonly target: number;
  /** Of an indirect call, 511 for all from 511 on; 0 elsewhere. */
  readonly table: number;
  /** Of the byte behind the instruction's code, from the start of the file. */
  readonly offset: number;
}

/**
 * Numbers of instructions by the kind of their work. `exit` are those that leave the function without a call: return,
 * unreachable and throws; `branch` are those that decide a way: if, br_if, br_table and the
 * branches on references; `logic` are and, or; `shift` are shifts and rotations; `prefixed` those of
 * GC, bulk memory, SIMD and threads.
 */
export interface Work {
  readonly control: number;
  readonly exit: number;
  readonly nop: number;
  readonly branch: number;
  readonly call: number;
  readonly variable: number;
  readonly memory: number;
  readonly integer: number;
  readonly logic: number;
  readonly xor: number;
  readonly shift: number;
  readonly float: number;
  readonly prefixed: number;
}

/** `offset` and `size` in bytes, of a body with its locals. */
export interface FunctionFacts {
  readonly offset: number;
  readonly size: number;
  readonly instructions: number;
  readonly work: Work;
  readonly sites: readonly Site[];
}

/** What the function bodies of one module do. Kept as numbers, and spelt out for one function at a time. */
export interface CodeFacts {
  /** How many functions the module defines. */
  readonly functions: number;
  /** The function that the module defines at that place; imports are not counted. */
  readonly functionAt: (index: number) => FunctionFacts | undefined;
}
