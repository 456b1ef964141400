// Exists so that what a scan found is one value: small enough to be saved, and all that a check may read of it.
import type { CodeNumbers } from './code-numbers.ts';
import type { DataFacts } from './data-facts.ts';
import type { ReachFacts } from './reach-facts.ts';
import type { FeatureUse } from './wasm-features.ts';

/** What the bytes of an artifact can do, and what is hidden in them. Nothing was executed. */
export interface ScanFacts {
  /** Sorted by name. */
  readonly features: readonly FeatureUse[];
  readonly reach: ReachFacts;
  readonly code: CodeNumbers;
  readonly data: DataFacts;
}
