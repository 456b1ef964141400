// Exists so that a review that ended without a judgement is told on the pull request, and not in a log alone.
import { planUnjudged } from '../../core/review/unjudged.ts';
import type { Forge } from '../../forge.ts';
import { applyEffect } from './apply-effect.ts';

export interface UnjudgedQuestion {
  readonly number: number;
  /** Address of the log of this run. */
  readonly log: string;
}

export async function tellUnjudged(forge: Forge, { number, log }: UnjudgedQuestion): Promise<void> {
  const observed = await forge.observe(await forge.head(number), () => false);
  for (const effect of planUnjudged({ ...observed, log })) await applyEffect(forge, number, effect);
}
