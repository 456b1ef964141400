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
const maxAnnotations = 30;

const levels = { error: 'error', hold: 'warning', warning: 'warning', note: 'notice' } as const;

export function toAnnotations(report: Report): readonly Annotation[] {
  return report.findings.slice(0, maxAnnotations).map(toAnnotation);
}

function toAnnotation(finding: Finding): Annotation {
  const { file, line, column } = finding;
  return {
    level: levels[finding.severity],
    title: finding.check,
    message: `${plainLine(finding.message)} Fix: ${plainLine(finding.fix)}`,
    ...(file === undefined ? {} : { file: plainLine(file) }),
    ...(line === undefined ? {} : { line }),
    ...(column === undefined ? {} : { column }),
  };
}
