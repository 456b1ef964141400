// Exists so that a reviewer can follow from what a host calls to what the plugin asks of the host.

/**
 * How sure it is that an import is called: by a chain of plain calls from what a host calls, only through a table of
 * functions (or a reference) whose type fits, or not at all.
 */
export type Grade = 'direct' | 'table' | 'dead';

/**
 * One step of a way through the code. The first one is an export or the start function. `slot` is a call through a
 * place of a table that is known and never changed: as sure as a plain call.
 */
export interface CallStep {
  readonly by: 'export' | 'start' | 'call' | 'slot' | 'table';
  /** The name of the function called, from the name section or its export; else `function 12`. Cut when it is long. */
  readonly function: string;
  /** Of the export, or of the calling instruction's operand, in bytes from the start of the file. */
  readonly offset: number;
}

/** An imported function and the best evidence that it is called. */
export interface ImportUse {
  readonly module: string;
  readonly name: string;
  /** Of the import, in bytes from the start of the file. */
  readonly offset: number;
  readonly grade: Grade;
  /** A shortest way of that grade, the import as its last step; empty for `dead`, and where `pathsLeftOut` counts it. */
  readonly path: readonly CallStep[];
  /** Steps left out behind the eighth one, because the way is long. */
  readonly stepsLeftOut?: number;
  /** How it may be called before any export that a host chooses: from a start function or `_initialize`. */
  readonly atStart?: Exclude<Grade, 'dead'>;
}

export interface ReachFacts {
  /** Every imported function, in the order of the file; of a component its own imports, one for each interface. */
  readonly imports: readonly ImportUse[];
  /** Imports that are used, but whose way is not kept: those behind the first thousand, or behind very long ways. */
  readonly pathsLeftOut: number;
  /** Set where the parts of a component could not be followed to each other: its imports count as called directly. */
  readonly unresolved?: string;
  /** What runs when the artifact is instantiated, if anything does. */
  readonly start?: CallStep;
  /** Functions defined in all modules, and how many of them a host can reach by plain calls, and with tables. */
  readonly functions: { readonly total: number; readonly direct: number; readonly withTables: number };
  /** Places that grow a memory; `first` is the first in a loop, or else the first of all. */
  readonly growth: { readonly sites: number; readonly inLoops: number; readonly first?: CallStep };
  /** Tables that a host can change: exported ones. */
  readonly exportedTables: number;
}
