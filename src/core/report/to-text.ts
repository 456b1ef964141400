// Exists so that an author reads the report in the terminal exactly as the review will say it.
import type { CapabilityRow } from '../model/capability-row.ts';
import type { Finding, Report, Severity } from '../model/report.ts';
import { plainLine } from './escape.ts';
import { placeOf } from './place.ts';
import { countLine, newsLines, subjectLine, type Unrun, unrun, verdictLine } from './summary.ts';
import { tellCapability } from './tell-capability.ts';

/** How words are coloured; the identity when there is no colour. */
export type Paint = (word: string, as: Severity | 'pass' | 'faint' | 'strong') => string;

const noPaint: Paint = (word) => word;

/** The report as lines for a terminal, findings first. */
export function toText(report: Report, paint: Paint = noPaint, awaited?: string): string {
  const verdict = verdictLine(report, awaited);
  const colour = report.verdict === 'PASS' ? 'pass' : report.verdict === 'HOLD' ? 'hold' : 'error';
  const lines = [
    ...report.findings.flatMap((finding) => findingLines(finding, paint)),
    ...newsLines(report.news).map((line) => paint(`  · ${plainLine(line)}`, 'faint')),
    ...abilityLines(report, paint),
    ...unrun(report)
      .flatMap(unrunLines)
      .map((line) => paint(line, 'faint')),
    `${paint(verdict, colour)}: ${plainLine(subjectLine(report))} — ${countLine(report)}`,
  ];
  return `${lines.join('\n')}\n`;
}

function findingLines(finding: Finding, paint: Paint): readonly string[] {
  const place = placeOf(finding);
  return [
    `${paint(finding.severity, finding.severity)}  ${paint(plainLine(finding.check), 'strong')}${place === undefined ? '' : `  ${plainLine(place)}`}`,
    `  ${plainLine(finding.message)}`,
    `  ${paint('fix:', 'strong')} ${plainLine(finding.fix)}`,
    '',
  ];
}

function abilityLines({ abilities }: Report, paint: Paint): readonly string[] {
  if (abilities === undefined || abilities.capabilities.length === 0) return [];
  const { capabilities, more } = abilities;
  return [
    paint('What it can do', 'strong'),
    ...capabilities.flatMap((row) => capabilityLines(row, paint)),
    ...(more > 0 ? [`  …and ${more} more`] : []),
    '',
  ];
}

function capabilityLines(row: CapabilityRow, paint: Paint): readonly string[] {
  const { permission, importName, called, standing, way } = tellCapability(row);
  const colour = row.standing === 'undeclared' ? 'hold' : 'faint';
  return [
    `  ${plainLine(permission)}  ${paint(plainLine(standing), colour)}`,
    `      ${plainLine(importName)}, called ${called}${way === '' ? '' : `: ${plainLine(way)}`}`,
  ];
}

function unrunLines({ reason, ids }: Unrun): readonly string[] {
  return [`  not run: ${ids.map(plainLine).join(', ')}`, `           (${plainLine(reason)})`];
}
