// Exists so that where a pull request stands is told in the same words by `status` and by whoever waits.
import { plainLine } from '../../core/report/escape.ts';
import type { Paint } from '../../core/report/to-text.ts';
import type { ToldFinding } from '../../core/review/read-review-comment.ts';
import type { SubmissionStatus } from '../../core/review/submission-status.ts';

const turns: Readonly<Record<SubmissionStatus['turn'], string>> = {
  author: 'the author has to mend it, or to mark it as ready',
  people: 'those who may approve it have to decide',
  time: 'nobody: the waiting time has to pass',
  registry: 'the workflows of the registry, by themselves',
  operators: 'those who run the registry: their workflows have given up',
  nobody: 'nobody any more',
};

/** One line, for those who wait. */
export function statusLine({ number, state, verdict, says }: SubmissionStatus): string {
  const where = state === 'open' ? (verdict ?? 'not judged yet') : state;
  return `#${number} ${where}${says === undefined || says === '' ? '' : `: ${plainLine(says)}`}`;
}

export function tellStatus(status: SubmissionStatus, url: string, paint: Paint): string {
  const { state, verdict, turn, waitsUntil, review } = status;
  const colour = verdict === 'FAIL' || state === 'closed' ? 'error' : verdict === 'HOLD' ? 'hold' : 'pass';
  const lines = [
    `${paint(statusLine(status), colour)}`,
    `  ${url}`,
    ...(state === 'open' ? [`  ${paint('next:', 'strong')} ${turns[turn]}`] : []),
    ...(waitsUntil === undefined ? [] : [`  it waits until ${waitsUntil}`]),
    ...(state === 'open' ? (review?.next ?? []).map((line) => `  · ${line}`) : []),
    ...(review?.errors ?? []).flatMap((finding) => tellFinding(finding, paint, 'error')),
    ...(review?.holds ?? []).flatMap((finding) => tellFinding(finding, paint, 'hold')),
  ];
  return `${lines.join('\n')}\n`;
}

function tellFinding({ check, place, message, fix }: ToldFinding, paint: Paint, severity: 'error' | 'hold'): string[] {
  return [
    `${paint(severity, severity)}  ${paint(check, 'strong')}${place === undefined ? '' : `  ${place}`}`,
    `  ${message}`,
    ...(fix === '' ? [] : [`  ${paint('fix:', 'strong')} ${fix}`]),
  ];
}

/** As `--wait` and `status` end. */
export function statusExitCode({ state, verdict, turn }: SubmissionStatus): number {
  if (state === 'closed' || (state === 'open' && (verdict === 'FAIL' || turn === 'operators'))) return 1;
  return state === 'open' && verdict === 'HOLD' ? 42 : 0;
}
