// Exists so that an author reads the report in the terminal exactly as the review will say it.
import type { Finding, Report, Severity } from '../model/report.ts';
import { plainLine } from './escape.ts';
import { placeOf } from './place.ts';
import { countLine, newsLines, subjectLine, unrun, verdictLine } from './summary.ts';

/** How words are coloured; the identity when there is no colour. */
export type Paint = (word: string, as: Severity | 'pass' | 'faint' | 'strong') => string;

export const noPaint: Paint = (word) => word;

/** The report as lines for a terminal, findings first. */
export function toText(report: Report, paint: Paint = noPaint): string {
  const verdict = verdictLine(report);
  const colour = report.verdict === 'PASS' ? 'pass' : report.verdict === 'HOLD' ? 'hold' : 'error';
  const waiting = unrun(report);
  const lines = [
    ...report.findings.flatMap((finding) => findingLines(finding, paint)),
    ...newsLines(report.news).map((line) => paint(`  · ${plainLine(line)}`, 'faint')),
    ...(waiting.length > 0 ? [paint(`  not run: ${waiting.map(({ id }) => id).join(', ')}`, 'faint')] : []),
    ...reasons(report).map((reason) => paint(`           (${plainLine(reason)})`, 'faint')),
    `${paint(verdict, colour)}  ${plainLine(subjectLine(report))} — ${countLine(report)}`,
  ];
  return `${lines.join('\n')}\n`;
}

function findingLines(finding: Finding, paint: Paint): readonly string[] {
  const place = placeOf(finding);
  return [
    `${paint(finding.severity, finding.severity)}  ${paint(finding.check, 'strong')}${place === undefined ? '' : `  ${plainLine(place)}`}`,
    `  ${plainLine(finding.message)}`,
    `  ${paint('fix:', 'strong')} ${plainLine(finding.fix)}`,
    '',
  ];
}

function reasons(report: Report): readonly string[] {
  return [...new Set(unrun(report).flatMap(({ reason }) => (reason === undefined ? [] : [reason])))];
}
