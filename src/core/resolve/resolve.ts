// Exists so that those who only need versions ask in one line.
import type { PluginName } from '../model/plugin-name.ts';
import type { Version } from '../model/version.ts';
import type { Answer } from './answer.ts';
import type { CandidatesOf, Need } from './question.ts';
import { solve } from './solve.ts';

/** The newest of everything that the needs reach; `preferred` holds locked versions, kept where they fit. */
export function resolve(
  needs: readonly Need[],
  candidatesOf: CandidatesOf,
  preferred: ReadonlyMap<PluginName, Version> = new Map(),
): Answer {
  return solve({ needs, candidatesOf, preferred });
}
