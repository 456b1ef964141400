// Exists so that a commit that stops every deploy can be let through, by people who say why.
import { validateAccepted } from './generated/validate-accepted.js';
import { registryRoot } from './registry-path.ts';
import { type Parser, parserOf } from './schema.ts';

/** `trust/accepted/<commit>.json`; like every file of trust it takes two administrators. */
export interface AcceptedCommit {
  readonly format: 1;
  readonly reason: string;
}

export function acceptedPath(commit: string): string {
  return `${registryRoot}/trust/accepted/${commit}.json`;
}

export const parseAccepted: Parser<AcceptedCommit> = parserOf(validateAccepted);
