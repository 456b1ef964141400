// Exists so that actions of others are stood in for by small functions that keep their rules.
import type { JobSpace } from '../run-job.ts';

interface Doubled {
  readonly outputs?: Record<string, string>;
  readonly log?: string;
}

/** Throws what would fail the step. */
export type Double = (space: JobSpace, inputs: Readonly<Record<string, string>>) => Promise<Doubled>;
