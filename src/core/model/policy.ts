// Exists so that a registry changes its rules by editing data, not code.
import type { Sha256 } from './digest.ts';
import { validatePolicy } from './generated/validate-policy.js';
import { type Parser, parserOf } from './schema.ts';
import type { TrustLevel } from './trust-level.ts';

/** `policy.json`: sizes in bytes, times in hours. */
export interface Policy {
  readonly format: 1;
  readonly limits: {
    /** The largest artifact. */
    readonly artifactSize: number;
    /** The largest artifact that may lie in the repository itself. */
    readonly inTreeSize: number;
    /** The largest artifact that is published on Pages. */
    readonly pagesSize: number;
    /** The most memory that an artifact may start with. */
    readonly memory: number;
  };
  readonly waitingHours: { readonly newPlugin: number; readonly record: number };
  readonly requiredTrust: TrustLevel;
  /** Whether a publisher may sign on machines of his own, if his record says so; not where it is absent. */
  readonly allowSelfHostedRunners?: boolean;
  readonly reservedNames: readonly string[];
  readonly autoMerge: 'signed' | 'never';
  /** Whole artifacts and core modules that must never be published. */
  readonly knownBad?: readonly { readonly sha256: Sha256; readonly reason: string }[];
  /** Versions of interfaces that plugins should leave behind. */
  readonly outdatedInterfaces?: readonly OutdatedInterface[];
}

/** All versions of an interface, or of every interface of a package, that come before one; `why` is told to authors. */
export interface OutdatedInterface {
  readonly interface: string;
  readonly before: string;
  readonly why: string;
}

export const parsePolicy: Parser<Policy> = parserOf(validatePolicy);
