// Exists so that what only engines can say of bytes travels alone: all that a job which may write believes of one which may not.
import { knownValue } from './fact.ts';
import type { Problem } from './result.ts';
import type { Delivery, Facts, Submission } from './submission.ts';

/** What somebody who read the bytes said of them. Threat: it is their word; nothing in it can be looked up. */
export interface Examination extends Pick<Facts, 'wasm' | 'scan' | 'validity' | 'previousScan' | 'dependents'> {
  /** Digest of the bytes that were read; absent where there were none. */
  readonly sha256?: string;
  /** Why they are not wasm, if they are not. */
  readonly problems: readonly Problem[];
  /** Why there were no bytes. */
  readonly failure?: NonNullable<Delivery['failure']>;
}

export function toExamination({ facts }: Submission): Examination {
  const [artifact, delivery] = [knownValue(facts.artifact), knownValue(facts.delivery)];
  const { wasm, scan, validity, previousScan, dependents } = facts;
  return {
    wasm,
    scan,
    validity,
    previousScan,
    dependents,
    problems: artifact?.problems ?? [],
    ...(artifact === undefined ? {} : { sha256: artifact.sha256 }),
    ...(delivery?.failure === undefined ? {} : { failure: delivery.failure }),
  };
}
