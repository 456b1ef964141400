// Exists so that what the job did that may write is told in one shape: its word, what became of main, and what started after it.
import { hasCode } from '../../src/errors.ts';
import type { Acted } from '../../src/flows/review/act-on-pull.ts';
import type { ActedEnd, PlayedSequence } from './hostile-sequence.ts';
import type { ReviewYard } from './review-yard.ts';

/** Runs the job; a merge that it does not tell of is a bug. */
export async function endOf(yard: ReviewYard, before: string, act: () => Promise<Acted>): Promise<PlayedSequence> {
  const end = await act().then(toEnd(yard), (error: unknown): ActedEnd => {
    if (!hasCode(error)) throw error;
    return { error: error.code };
  });
  if (!('alarm' in end) && yard.tip() !== before && yard.forge.done.includes('merge')) {
    throw new Error('it was merged, and nothing says so');
  }
  return { end, told: yard.forge.comments.map(({ body }) => body) };
}

const toEnd =
  (yard: ReviewYard) =>
  (acted: Acted): ActedEnd => {
    switch (acted.did) {
      case 'told':
        return { did: 'told', verdict: acted.report.verdict };
      case 'merged':
        return { did: 'merged', alarm: acted.alarm, deployed: yard.forge.dispatched.includes('deploy') };
      case 'closed':
      case 'unjudged':
        return { did: acted.did };
      default:
        return { did: acted.did, reason: acted.reason };
    }
  };
