// Exists so that a submission is judged the same way by every front door: all checks, all findings, one verdict.
import type { Change } from '../model/change.ts';
import type { JsonDocument } from '../model/json.ts';
import { parseJson } from '../model/json.ts';
import type { CheckOutcome, Finding, Report, Severity, Verdict } from '../model/report.ts';
import type { DocumentFacts, Facts, Submission, SubmissionFacts } from '../model/submission.ts';
import { catalogue, catalogueVersion } from './catalogue.ts';
import type { Check, Found } from './check.ts';
import { tellNews } from './news.ts';

/** Judges a submission. A check that could not run has not passed. */
export function runChecks(submission: Submission, checks: readonly Check[] = catalogue): Report {
  const { facts } = submission;
  const change = 'value' in facts.change ? facts.change.value : ({ kind: 'empty', files: [] } satisfies Change);
  const places = documentPlaces('value' in facts.documents ? facts.documents.value : []);
  const results = checks
    .filter(({ on }) => on === undefined || on.includes(change.kind))
    .map((check) => runCheck(check, facts, places));
  const findings = results.flatMap(({ findings }) => findings);
  const outcomes = results.map(({ outcome }) => outcome);
  return {
    format: 1,
    catalogue: catalogueVersion,
    verdict: verdictOf(results),
    complete: outcomes.every(({ outcome }) => outcome !== 'deferred'),
    subject: {
      kind: change.kind,
      ...(change.plugin === undefined ? {} : { plugin: change.plugin }),
      ...(change.version === undefined ? {} : { version: change.version }),
    },
    findings,
    checks: outcomes,
    news: tellNews(facts),
  };
}

interface CheckResult {
  readonly severity: Severity;
  readonly outcome: CheckOutcome;
  readonly findings: readonly Finding[];
}

/** FAIL for an error; else HOLD for a hold, or for an error or hold check that a missing fact kept from running. */
function verdictOf(results: readonly CheckResult[]): Verdict {
  const failed = (severity: Severity): boolean =>
    results.some((result) => result.severity === severity && result.findings.length > 0);
  const skipped = results.some(
    ({ severity, outcome }) => (severity === 'error' || severity === 'hold') && outcome.outcome === 'skipped',
  );
  if (failed('error')) {
    return 'FAIL';
  }
  return failed('hold') || skipped ? 'HOLD' : 'PASS';
}

type Places = (file: string, pointer: string) => { readonly line: number; readonly column: number } | undefined;

function runCheck(check: Check, facts: Facts, places: Places): CheckResult {
  const { id, severity } = check;
  for (const name of check.needs) {
    const fact = facts[name];
    if ('missing' in fact) {
      return { severity, findings: [], outcome: { id, outcome: 'skipped', reason: fact.missing } };
    }
    if ('deferred' in fact) {
      return { severity, findings: [], outcome: { id, outcome: 'deferred', reason: fact.deferred } };
    }
  }
  const findings = [...check.find(valuesOf(check, facts))].map((found) => toFinding(check, found, places));
  return { severity, findings, outcome: { id, outcome: findings.length > 0 ? 'found' : 'passed' } };
}

/** Exactly the facts that the check needs, and no others. */
function valuesOf(check: Check, facts: Facts): SubmissionFacts {
  const values = check.needs.map((name) => {
    const fact = facts[name];
    return [name, 'value' in fact ? fact.value : undefined];
  });
  return Object.fromEntries(values) as SubmissionFacts;
}

function toFinding(check: Check, found: Found, places: Places): Finding {
  const { message, fix, ...place } = found;
  const position =
    found.line === undefined && found.file !== undefined && found.pointer !== undefined
      ? places(found.file, found.pointer)
      : undefined;
  return { check: check.id, severity: check.severity, message, fix: fix ?? check.fix, ...place, ...position };
}

/** Line and column of a pointer in one of the changed documents. */
function documentPlaces(documents: readonly DocumentFacts[]): Places {
  const parsed = new Map<string, JsonDocument | undefined>();
  return (file, pointer) => {
    if (!parsed.has(file)) {
      const text = documents.find(({ path }) => path === file)?.text;
      const document = text === undefined ? undefined : parseJson(text);
      parsed.set(file, document?.ok === true ? document.value : undefined);
    }
    return parsed.get(file)?.locate(pointer);
  };
}
