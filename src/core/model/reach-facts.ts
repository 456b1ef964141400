// Exists so that a reviewer can follow from what a host calls to what the plugin asks of the host.

/**
 * How sure it is that an import is called: by a chain of plain calls from what a host calls, only through a table of
 * functions whose type fits, or not at all.
 */
export type Grade = 'direct' | 'table' | 'dead';

/** One step of a way through the code. The first one is an export or the start function. */
export interface CallStep {
  readonly by: 'export' | 'start' | 'call' | 'table';
  /** The name of the function called, from the name section or its export; else `function 12`. */
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
  /** A shortest way of that grade, the import as its last step; empty for `dead`. */
  readonly path: readonly CallStep[];
  /** Whether it may run before any export is called: from a start function or `_initialize`. */
  readonly atStart?: true;
}

export interface ReachFacts {
  /** Every imported function, in the order of the file; of a component its own imports, one for each interface. */
  readonly imports: readonly ImportUse[];
  /** What runs when the artifact is instantiated, if anything does. */
  readonly start?: CallStep;
  /** Functions defined in all modules, and how many of them a host can reach by plain calls, and with tables. */
  readonly functions: { readonly total: number; readonly direct: number; readonly withTables: number };
  /** Places that grow a memory. */
  readonly growth: { readonly sites: number; readonly inLoops: number; readonly first?: CallStep };
}
