// Exists so that it is known before anybody is heard whether a word could have the change merged now, or is only told.
import { mattersOf } from '../trust/matter.ts';
import { type WaitQuestion, waitOf } from './decide.ts';
import type { ReviewState } from './review-state.ts';

/** False only where nothing that anybody says or has said could merge it at that time. */
export function couldMerge(question: WaitQuestion & Pick<ReviewState, 'report'>): boolean {
  const matters = mattersOf(question.facts);
  // Whether its wait is over stands in an issue that nobody has read yet.
  if (matters.includes('orphan')) return true;
  return question.report.verdict !== 'FAIL' && waitOf(question, matters)?.over !== false;
}
