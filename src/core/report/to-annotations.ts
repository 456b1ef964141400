// Exists so that findings appear on the very line of the pull request's diff.
import type { Finding, Report } from '../model/report.ts';
import { plainLine } from './escape.ts';

/** One annotation, in the terms of a workflow. */
export interface Annotation {
  readonly level: 'error' | 'warning' | 'notice';
  readonly title: string;
  readonly message: string;
  readonly file?: string;
  readonly line?: number;
  readonly column?: number;
}

/** GitHub shows ten of a kind for each step; the rest stands in the summary. */
const maxOfALevel = 10;

const levels = { error: 'error', hold: 'warning', warning: 'warning', note: 'notice' } as const;

/** Errors first. */
export function toAnnotations(report: Report): readonly Annotation[] {
  const annotations = report.findings.map(toAnnotation);
  return (['error', 'warning', 'notice'] as const).flatMap((level) =>
    annotations.filter((annotation) => annotation.level === level).slice(0, maxOfALevel),
  );
}

function toAnnotation(finding: Finding): Annotation {
  const { file, line, column, offset } = finding;
  const place = offset === undefined ? '' : ` (at byte 0x${offset.toString(16)})`;
  return {
    level: levels[finding.severity],
    title: plainLine(finding.check),
    message: `${plainLine(finding.message)}${place}. Fix: ${plainLine(finding.fix)}`,
    ...(file === undefined ? {} : { file: plainLine(file) }),
    ...(line === undefined ? {} : { line }),
    ...(column === undefined ? {} : { column }),
  };
}
