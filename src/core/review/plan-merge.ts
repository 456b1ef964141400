// Exists so that what merges is what was judged, on the base that it was judged on; else it is judged again.
import { formatMergeRecord } from '../model/merge-record.ts';
import { subjectLine } from '../report/summary.ts';
import type { Decision } from './decide.ts';
import type { Effect, MergeEffect } from './effect.ts';
import type { ReviewState } from './review-state.ts';

/** What the merge hangs on; the forge is asked for `pullRequest` and `baseTip` as late as can be. */
export type MergeState = Pick<ReviewState, 'pullRequest' | 'judged' | 'report' | 'facts' | 'baseTip'>;

/** Why a report is about something else than the pull request as it is now; `undefined` if it is not. */
export function aboutAnother({ pullRequest, judged, facts }: Omit<MergeState, 'baseTip'>): string | undefined {
  if (judged.head !== pullRequest.head) return 'the branch has moved since it was judged';
  return facts.author.id === pullRequest.author.id ? undefined : 'it was judged as the change of another account';
}

/** Whether the rules and people of the report are no longer those of the base branch. */
export function hasBaseMoved({ judged, facts, baseTip }: MergeState): boolean {
  return judged.base !== baseTip || facts.settings.commit !== baseTip;
}

/** The merge that was decided, or the wish to judge again. Threat: between a look and a merge lies time. */
export function planMerge(
  state: MergeState,
  decision: Decision,
): MergeEffect | Extract<Effect, { effect: 'judge-again' }> {
  const reason =
    aboutAnother(state) ?? (hasBaseMoved(state) ? 'the base branch has moved since it was judged' : undefined);
  if (reason !== undefined) return { effect: 'judge-again', reason };
  const { pullRequest, report, judged } = state;
  const approved = decision.reviewers.length > 0;
  const record = formatMergeRecord({
    base: judged.base,
    head: judged.head,
    submitter: pullRequest.author.id,
    verdict: report.verdict === 'PASS' ? 'PASS' : 'HOLD',
    catalogue: report.catalogue,
    report: judged.report,
    review: approved ? 'approved' : 'auto',
    reviewers: decision.reviewers,
    overrides: decision.overrides.map(({ check, reason: why }) => ({ check, reason: why })),
  });
  return {
    effect: 'merge',
    number: pullRequest.number,
    expectedHead: judged.head,
    method: 'merge',
    // Threat: nothing of the author's words comes in here; a title can end with trailers too.
    title: `Merge ${subjectLine(report)} (#${pullRequest.number})`,
    message: record,
  };
}
