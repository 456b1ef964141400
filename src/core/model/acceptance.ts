// Exists so that a commit that a deploy stops at can be let pass by administrators, with a reason that stays.
import { validateAcceptance } from './generated/validate-acceptance.js';
import { registryRoot } from './registry-path.ts';
import { type Parser, parserOf } from './schema.ts';

/** `trust/accepted/<commit>.json`. */
export interface Acceptance {
  readonly format: 1;
  readonly reason: string;
}

export function acceptancePath(commit: string): string {
  return `${registryRoot}/trust/accepted/${commit}.json`;
}

export function isAcceptancePath(path: string): boolean {
  return /\/trust\/accepted\/[0-9a-f]{40}\.json$/.test(path);
}

export const parseAcceptance: Parser<Acceptance> = parserOf(validateAcceptance);
