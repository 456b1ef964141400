// Exists so that the job summary and the comment on a pull request are one text, safe whatever the author wrote.
import type { CapabilityRow } from '../model/capability-row.ts';
import { type Finding, type Report, type Severity, severities } from '../model/report.ts';
import { codeSpan, escapeMarkdown } from './escape.ts';
import { placeOf } from './place.ts';
import { countLine, newsLines, subjectLine, type Unrun, unrun, verdictLine } from './summary.ts';
import { tellCapability } from './tell-capability.ts';

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
const maxCharacters = { findings: 34_000, news: 8_000, abilities: 12_000, unrun: 7_000 } as const;

/** `next` are blocks of Markdown that come before the findings: what happens now, and who has to do what. */
export function toMarkdown(report: Report, next: readonly string[] = []): string {
  const findings = severities.flatMap((severity) => report.findings.filter((finding) => finding.severity === severity));
  const items = findings.map(toItem);
  const shown = fitting(items, maxCharacters.findings - next.join('').length);
  const blocks = [
    `## ${verdictSigns[report.verdict]} ${verdictLine(report)}: ${escapeMarkdown(subjectLine(report))}`,
    `${countLine(report)}.`,
    ...next,
    ...severities.flatMap((severity) => {
      const found = items.filter((_, index) => index < shown && findings[index]?.severity === severity);
      return found.length === 0 ? [] : [`### ${severityTitles[severity]}`, found.join('\n')];
    }),
    ...leftOver(items.length - shown, 'findings'),
    ...newsBlocks(report),
    ...abilityBlocks(report),
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

function abilityBlocks({ abilities }: Report): readonly string[] {
  if (abilities === undefined) return [];
  const { capabilities, more, features } = abilities;
  const rows = capabilities.map(toRow);
  const shown = fitting(rows, maxCharacters.abilities);
  const left = rows.length - shown + more;
  const table = ['| it can use | by the import | called | manifest | on the way |', '|---|---|---|---|---|'];
  return [
    '### What it can do',
    rows.length === 0
      ? 'Nothing but compute: no import grants anything.'
      : [...table, ...rows.slice(0, shown)].join('\n'),
    ...leftOver(left, 'capabilities'),
    ...(features.length === 0
      ? []
      : [`Features of WebAssembly that it needs: ${features.map(escapeMarkdown).join(', ')}.`]),
  ];
}

function toRow(row: CapabilityRow): string {
  const { permission, importName, called, standing, way } = tellCapability(row);
  const cells = [
    escapeMarkdown(permission),
    codeCell(importName),
    escapeMarkdown(called),
    escapeMarkdown(standing),
    codeCell(way),
  ];
  return `| ${cells.join(' | ')} |`;
}

/** Threat: a bar ends a cell even inside a code span. */
function codeCell(text: string): string {
  return text === '' ? '' : codeSpan(text).replace(/\|/g, '\\|');
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
