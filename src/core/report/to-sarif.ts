// Exists so that code scanning shows findings beside those of every other tool. Format: SARIF 2.1.0 (OASIS).
import { catalogue } from '../checks/catalogue.ts';
import type { Check } from '../checks/check.ts';
import type { CallStep } from '../model/reach-facts.ts';
import type { Finding, Report, Severity } from '../model/report.ts';
import { plainLine } from './escape.ts';

/** A hold is no error: a human must look. */
const levels: Readonly<Record<Severity, 'error' | 'warning' | 'note'>> = {
  error: 'error',
  hold: 'warning',
  warning: 'warning',
  note: 'note',
};

/** Source: how GitHub sorts alerts of security tools: above 7.0 is high, above 4.0 medium. */
const securitySeverities: Readonly<Record<Severity, string>> = {
  error: '8.0',
  hold: '6.0',
  warning: '3.0',
  note: '1.0',
};

/** The report as one SARIF log; the same report gives the same text on every machine. */
export function toSarif(report: Report): string {
  const used = catalogue.filter(({ id }) => report.findings.some(({ check }) => check === id));
  const ids = used.map(({ id }) => id);
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: { name: 'plugyard', semanticVersion: `${report.catalogue}.0.0`, rules: used.map(toRule) },
        },
        results: report.findings.map((finding) => toResult(finding, ids.indexOf(finding.check))),
        columnKind: 'utf16CodeUnits',
        invocations: [{ executionSuccessful: true, toolExecutionNotifications: report.checks.flatMap(toNotification) }],
      },
    ],
  };
  return `${JSON.stringify(log, undefined, 2)}\n`;
}

function toRule({ id, title, why, fix, severity }: Check): object {
  return {
    id,
    shortDescription: { text: title },
    fullDescription: { text: why },
    help: { text: fix },
    defaultConfiguration: { level: levels[severity] },
    properties: { 'security-severity': securitySeverities[severity], tags: ['security', 'webassembly'] },
  };
}

function toResult(finding: Finding, ruleIndex: number): object {
  const { check, severity, message, fix, file, callPath } = finding;
  return {
    ruleId: check,
    ruleIndex,
    level: levels[severity],
    message: { text: `${plainLine(message)}\nFix: ${plainLine(fix)}` },
    ...(file === undefined ? {} : { locations: [{ physicalLocation: physicalLocation(finding, file) }] }),
    ...(file === undefined || callPath === undefined ? {} : { codeFlows: [toCodeFlow(callPath, file)] }),
  };
}

/** Code scanning wants a line, also of a file that has none. */
function physicalLocation({ line, column, offset }: Pick<Finding, 'line' | 'column' | 'offset'>, file: string): object {
  return {
    artifactLocation: { uri: encodeURI(plainLine(file)).replace(/[?#]/g, encodeURIComponent) },
    region: {
      startLine: line ?? 1,
      ...(column === undefined ? {} : { startColumn: column }),
      ...(offset === undefined ? {} : { byteOffset: offset, byteLength: 0 }),
    },
  };
}

function toCodeFlow(callPath: readonly CallStep[], file: string): object {
  const locations = callPath.map(({ function: name, offset }) => ({
    location: { physicalLocation: physicalLocation({ offset }, file), message: { text: plainLine(name) } },
  }));
  return { threadFlows: [{ locations }] };
}

/** A check that did not run has not passed: it is told, not left out. */
function toNotification({ id, outcome, reason = 'a fact is missing' }: Report['checks'][number]): readonly object[] {
  return outcome === 'skipped' || outcome === 'deferred'
    ? [{ level: 'warning', message: { text: `${id} did not run: ${plainLine(reason)}` }, descriptor: { id } }]
    : [];
}
