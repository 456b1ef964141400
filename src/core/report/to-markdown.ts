// Exists so that the job summary and the comment on a pull request are one text, safe whatever the author wrote.
import { type Finding, type Report, type Severity, severities } from '../model/report.ts';
import { codeSpan, escapeMarkdown } from './escape.ts';
import { placeOf } from './place.ts';
import { countLine, newsLines, subjectLine, type Unrun, unrun, verdictLine } from './summary.ts';

const verdictSigns = { PASS: '✅', HOLD: '✋', FAIL: '❌' } as const;
const severityTitles: Readonly<Record<Severity, string>> = {
  error: 'To be mended',
  hold: 'For a human to decide',
  warning: 'Better to be mended',
  note: 'Good to know',
};

/**
 * Threat: GitHub refuses a comment of more than 65,536 characters, so an author who fills it would hide the whole report.
 * What decides the verdict comes first.
 */
const maxCharacters = { findings: 40_000, news: 10_000, unrun: 8_000 } as const;

export function toMarkdown(report: Report): string {
  const findings = severities.flatMap((severity) => report.findings.filter((finding) => finding.severity === severity));
  const items = findings.map(toItem);
  const shown = fitting(items, maxCharacters.findings);
  const blocks = [
    `## ${verdictSigns[report.verdict]} ${verdictLine(report)}: ${escapeMarkdown(subjectLine(report))}`,
    `${countLine(report)}.`,
    ...severities.flatMap((severity) => {
      const found = items.filter((_, index) => index < shown && findings[index]?.severity === severity);
      return found.length === 0 ? [] : [`### ${severityTitles[severity]}`, found.join('\n')];
    }),
    ...leftOver(items.length - shown, 'findings'),
    ...newsBlocks(report),
    ...unrunBlocks(report),
    `<sub>Catalogue ${report.catalogue}. The same judgement at home: ${codeSpan('plugyard check')}. A check explained: ${codeSpan('plugyard explain <id>')}.</sub>`,
  ];
  return `${blocks.join('\n\n')}\n`;
}

function toItem(finding: Finding): string {
  const place = placeOf(finding);
  return [
    `- **${escapeMarkdown(finding.check)}**${place === undefined ? '' : ` · ${codeSpan(place)}`}`,
    `  <br>${escapeMarkdown(finding.message)}`,
    `  <br>**Fix:** ${escapeMarkdown(finding.fix)}`,
  ].join('\n');
}

function newsBlocks({ news }: Report): readonly string[] {
  const items = newsLines(news).map((line) => `- ${escapeMarkdown(line)}`);
  const shown = fitting(items, maxCharacters.news);
  return items.length === 0
    ? []
    : ['### What is new', items.slice(0, shown).join('\n'), ...leftOver(items.length - shown, 'news')];
}

function unrunBlocks(report: Report): readonly string[] {
  const groups = unrun(report);
  const count = groups.reduce((sum, { ids }) => sum + ids.length, 0);
  const items = groups.map(toUnrunItem);
  return count === 0
    ? []
    : [
        `<details><summary>${count} not run; a check that did not run has not passed</summary>`,
        items.slice(0, fitting(items, maxCharacters.unrun)).join('\n'),
        '</details>',
      ];
}

function toUnrunItem({ reason, ids }: Unrun): string {
  return `- ${escapeMarkdown(reason)}: ${ids.map((id) => `**${escapeMarkdown(id)}**`).join(', ')}`;
}

/** How many of the items fit. */
function fitting(items: readonly string[], most: number): number {
  let sum = 0;
  const tooMany = items.findIndex(({ length }) => {
    sum += length;
    return sum > most;
  });
  return tooMany < 0 ? items.length : tooMany;
}

function leftOver(count: number, what: string): readonly string[] {
  return count > 0 ? [`…and ${count} more ${what}; the JSON report has all of them.`] : [];
}
