// Exists so that the job summary and the comment on a pull request are one text, safe whatever the author wrote.
import type { Finding, Report, Severity } from '../model/report.ts';
import { codeSpan, escapeMarkdown } from './escape.ts';
import { placeOf } from './place.ts';
import { countLine, newsLines, subjectLine, unrun, verdictLine } from './summary.ts';

const verdictSigns = { PASS: '✅', HOLD: '✋', FAIL: '❌' } as const;
const severityTitles: Readonly<Record<Severity, string>> = {
  error: 'To be mended',
  hold: 'For a human to decide',
  warning: 'Better to be mended',
  note: 'Good to know',
};

/** Threat: a comment of megabytes is refused by the forge, and with it the whole report. */
const maxFindings = 60;

export function toMarkdown(report: Report): string {
  const shown = report.findings.slice(0, maxFindings);
  const left = report.findings.length - shown.length;
  const blocks = [
    `## ${verdictSigns[report.verdict]} ${verdictLine(report)}: ${escapeMarkdown(subjectLine(report))}`,
    `${countLine(report)}.`,
    ...(['error', 'hold', 'warning', 'note'] as const).flatMap((severity) => severityBlocks(severity, shown)),
    ...(left > 0 ? [`…and ${left} more findings; the JSON report has all of them.`] : []),
    ...newsBlock(report),
    ...unrunBlock(report),
    `<sub>Catalogue ${report.catalogue}. The same judgement at home: ${codeSpan('plugyard check')}. A check explained: ${codeSpan('plugyard explain <id>')}.</sub>`,
  ];
  return `${blocks.join('\n\n')}\n`;
}

function severityBlocks(severity: Severity, findings: readonly Finding[]): readonly string[] {
  const found = findings.filter((finding) => finding.severity === severity);
  return found.length === 0 ? [] : [`### ${severityTitles[severity]}`, found.map(toItem).join('\n')];
}

function toItem(finding: Finding): string {
  const place = placeOf(finding);
  return [
    `- **${finding.check}**${place === undefined ? '' : ` · ${codeSpan(place)}`}`,
    `  <br>${escapeMarkdown(finding.message)}`,
    `  <br>**Fix:** ${escapeMarkdown(finding.fix)}`,
  ].join('\n');
}

function newsBlock({ news }: Report): readonly string[] {
  const lines = newsLines(news);
  return lines.length === 0 ? [] : [`### What is new`, lines.map((line) => `- ${escapeMarkdown(line)}`).join('\n')];
}

function unrunBlock(report: Report): readonly string[] {
  const checks = unrun(report);
  if (checks.length === 0) {
    return [];
  }
  const items = checks.map(({ id, reason }) => `- ${id}: ${escapeMarkdown(reason ?? '')}`);
  return [
    [
      `<details><summary>${checks.length} not run; a check that did not run has not passed</summary>`,
      '',
      ...items,
      '',
      '</details>',
    ].join('\n'),
  ];
}
