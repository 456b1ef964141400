// Exists so that the job that reads says which bytes it speaks of, and the job that writes can hold that against the forge.
import { validateHandOver } from './generated/validate-hand-over.js';
import type { JsonLimits } from './json-text.ts';
import { type Parser, parserOf } from './schema.ts';

/** `hand-over.json`. It holds no verdict: whoever merges judges for itself. */
export interface HandOver {
  readonly format: 1;
  /** Absent where there was nothing to judge. */
  readonly judged?: HandedJudgement;
}

export interface HandedJudgement {
  /** Of the pull request. */
  readonly number: number;
  readonly head: string;
  /** Tip of the base branch whose rules were used. */
  readonly base: string;
}

export const handOverLimits: JsonLimits = { maxBytes: 4 * 1024, maxDepth: 4 };

/** Threat: it comes from the job that strangers' bytes were in. */
export const parseHandOver: Parser<HandOver> = parserOf(validateHandOver, handOverLimits);
