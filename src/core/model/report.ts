// Exists so that one value holds a judgement, and every front door tells it in its own words.
import type { CapabilityRow } from './capability-row.ts';
import type { ChangeKind } from './change.ts';
import { validateReport } from './generated/validate-report.js';
import type { PermissionsDiff } from './permissions.ts';
import type { PluginName } from './plugin-name.ts';
import type { CallStep } from './reach-facts.ts';
import { type Parser, parserOf } from './schema.ts';
import type { Similarity } from './similarity.ts';
import type { Version } from './version.ts';

/** `error` fails, `hold` asks for a human, `warning` and `note` inform. */
export const severities = ['error', 'hold', 'warning', 'note'] as const;

export type Severity = (typeof severities)[number];

/** PASS: may merge by itself. HOLD: a human must decide. FAIL: something is wrong. */
export type Verdict = 'PASS' | 'HOLD' | 'FAIL';

/** One thing wrong, or one thing that a reviewer should know. */
export interface Finding {
  readonly check: string;
  readonly severity: Severity;
  readonly message: string;
  /** What to type next. */
  readonly fix: string;
  /** Path in the repository. */
  readonly file?: string;
  /** JSON pointer in that file. */
  readonly pointer?: string;
  readonly line?: number;
  readonly column?: number;
  /** Byte offset in that file. */
  readonly offset?: number;
  /** How the code gets there from what a host calls. */
  readonly callPath?: readonly CallStep[];
}

/** What became of one check. `skipped`: a fact was missing. `deferred`: it waits for the pull request. */
export interface CheckOutcome {
  readonly id: string;
  readonly outcome: 'passed' | 'found' | 'skipped' | 'deferred';
  readonly reason?: string;
}

/** Numbers of functions; `since` is the version before, or the name of its file. */
export type CodeNews = Pick<Similarity, 'same' | 'alike' | 'changed' | 'added' | 'removed' | 'uncompared'> & {
  readonly since: string;
};

/** What is new for a reviewer, computed so that nobody has to. */
export interface News {
  readonly permissions?: PermissionsDiff;
  readonly dependencies?: { readonly added: readonly string[]; readonly removed: readonly string[] };
  /** Artifact sizes in bytes; `before` of the newest release on the base tip. */
  readonly size?: { readonly before?: number; readonly after: number };
  /** What the bytes can do now and could not before, and the other way round: `network by env http_request`. */
  readonly capabilities?: { readonly added: readonly string[]; readonly removed: readonly string[] };
  /** Names of the network in the data. */
  readonly hosts?: { readonly added: readonly string[]; readonly removed: readonly string[] };
  /** How many functions are new since the release named. */
  readonly code?: CodeNews;
  /** Publishers on record whose signature counts; empty when there is none. */
  readonly signedBy?: readonly string[];
}

/** What the artifact can do, as far as it was scanned. */
export interface Abilities {
  /** The first hundred; `more` have been left out. */
  readonly capabilities: readonly CapabilityRow[];
  readonly more: number;
  /** Proposals of WebAssembly that it uses. */
  readonly features: readonly string[];
}

export interface Report {
  readonly format: 1;
  /** Version of the check catalogue. */
  readonly catalogue: number;
  readonly verdict: Verdict;
  /** False when a check waits for a fact that exists on the forge only. */
  readonly complete: boolean;
  readonly subject: { readonly kind: ChangeKind; readonly plugin?: PluginName; readonly version?: Version };
  readonly findings: readonly Finding[];
  readonly checks: readonly CheckOutcome[];
  readonly news: News;
  /** Absent where no artifact was scanned. */
  readonly abilities?: Abilities;
}

export const parseReport: Parser<Report> = parserOf(validateReport);
