// Exists so that "what it can do" is one table, whoever shows it.
import type { CallStep, Grade } from './reach-facts.ts';

/** One import that grants something, held against the manifest. */
export interface CapabilityRow {
  /** A permission as people read it: `network`, `filesystem read`, `host function env.log`. */
  readonly permission: string;
  readonly import: { readonly module: string; readonly name: string; readonly offset: number };
  readonly grade: Grade;
  /**
   * `baseline`: not declared, but every artifact of its toolchain has it; `reason` says which and why.
   * `not compared`: there is no manifest to hold it against.
   */
  readonly standing: 'declared' | 'undeclared' | 'baseline' | 'not compared';
  readonly reason?: string;
  /** What the host function is for, where that is known: `dynamic-code`, `storage`, … */
  readonly trait?: string;
  readonly path: readonly CallStep[];
  /** Steps left out before the last one, because the way is long. */
  readonly stepsLeftOut?: number;
}

/** Undeclared rows first, each kind sorted by permission, module and name, cut at a fixed length; `more` says how many rows are left out. */
export interface CapabilityTable {
  readonly rows: readonly CapabilityRow[];
  readonly more: number;
}
