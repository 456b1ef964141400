// Exists so that every front door says the verdict in the same words.
import type { CheckOutcome, CodeNews, Finding, News, Report, Severity } from '../model/report.ts';

/** `PASS`, or at home `PASS here; 2 checks wait for the pull request`: `awaited` is what they wait for. */
export function verdictLine(report: Report, awaited = 'the pull request'): string {
  const waiting = countOutcomes(report, 'deferred');
  return report.complete
    ? report.verdict
    : `${report.verdict} here; ${count(waiting, 'check waits', 'checks wait')} for ${awaited}`;
}

/** What was judged: `release slugify 1.1.0`. */
export function subjectLine({ subject }: Report): string {
  return [subject.kind.replace('-', ' '), subject.plugin, subject.version]
    .filter((part) => part !== undefined)
    .join(' ');
}

/** `2 errors, 1 hold; 38 checks passed, 3 skipped`. */
export function countLine(report: Report): string {
  const found = (['error', 'hold', 'warning', 'note'] as const).flatMap((severity) =>
    countSeverity(report.findings, severity),
  );
  const skipped = countOutcomes(report, 'skipped');
  return [
    found.length === 0 ? 'nothing found' : found.join(', '),
    `${count(countOutcomes(report, 'passed'), 'check', 'checks')} passed${skipped > 0 ? `, ${skipped} skipped` : ''}`,
  ].join('; ');
}

/** What is new, one line each; empty when nothing is. */
export function newsLines(news: News): readonly string[] {
  const { permissions, dependencies, size, capabilities, hosts, code, signedBy } = news;
  return [
    ...(permissions?.added ?? []).map((line) => `asks for ${line}`),
    ...(permissions?.removed ?? []).map((line) => `no longer asks for ${line}`),
    ...(dependencies?.added ?? []).map((name) => `depends on ${name}`),
    ...(dependencies?.removed ?? []).map((name) => `no longer depends on ${name}`),
    ...(size === undefined ? [] : [sizeLine(size)]),
    ...(capabilities?.added ?? []).map((line) => `can do now: ${line}`),
    ...(capabilities?.removed ?? []).map((line) => `can no longer do: ${line}`),
    ...(hosts?.added ?? []).map((host) => `names the network host ${host} now`),
    ...(hosts?.removed ?? []).map((host) => `no longer names the network host ${host}`),
    ...(code === undefined ? [] : [codeLine(code)]),
    ...(signedBy === undefined
      ? []
      : [signedBy.length === 0 ? 'not signed by a publisher on record' : `signed by ${signedBy.join(', ')}`]),
  ];
}

/** Checks that could not run for the same reason. */
export interface Unrun {
  readonly reason: string;
  readonly ids: readonly string[];
}

/** The checks that could not run, by reason, in the order of the catalogue. */
export function unrun(report: Report): readonly Unrun[] {
  const groups = new Map<string, string[]>();
  for (const { id, outcome, reason = 'a fact is missing' } of report.checks) {
    if (outcome === 'skipped' || outcome === 'deferred') {
      groups.set(reason, [...(groups.get(reason) ?? []), id]);
    }
  }
  return [...groups].map(([reason, ids]) => ({ reason, ids }));
}

function codeLine({ since, same, alike, changed, added, removed, uncompared }: CodeNews): string {
  const kept = `${same} the same${alike > 0 ? `, ${alike} alike` : ''}`;
  const unknown = uncompared === 0 ? '' : `; ${uncompared} of them are too many to be compared`;
  return `code since ${since}: ${changed} functions changed, ${added} added, ${removed} removed, ${kept}${unknown}`;
}

function sizeLine({ before, after }: { readonly before?: number; readonly after: number }): string {
  const change =
    before === undefined || before === after ? '' : ` (${after > before ? '+' : '-'}${Math.abs(after - before)})`;
  return `artifact of ${after} bytes${change}`;
}

function countSeverity(findings: readonly Finding[], severity: Severity): readonly string[] {
  const found = findings.filter((finding) => finding.severity === severity).length;
  return found === 0 ? [] : [count(found, severity, `${severity}s`)];
}

function countOutcomes(report: Report, outcome: CheckOutcome['outcome']): number {
  return report.checks.filter((check) => check.outcome === outcome).length;
}

function count(number: number, one: string, many: string): string {
  return `${number} ${number === 1 ? one : many}`;
}
