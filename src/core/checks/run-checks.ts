// Exists so that a submission is judged the same way by every front door: all checks, all findings, one verdict.
import type { Change } from '../model/change.ts';
import { knownValue } from '../model/fact.ts';
import { type JsonDocument, parseJson } from '../model/json.ts';
import type { Position } from '../model/json-text.ts';
import { releaseDirectory } from '../model/registry-path.ts';
import type { CheckOutcome, Finding, Report, Severity, Verdict } from '../model/report.ts';
import { maxProblems, shorten } from '../model/result.ts';
import type { DocumentFacts, Facts, Submission, SubmissionFacts } from '../model/submission.ts';
import { tellAbilities } from './abilities.ts';
import { catalogue, catalogueVersion } from './catalogue.ts';
import type { Check, Found } from './check.ts';
import { tellNews } from './news.ts';

/** Judges a submission. A check that could not run has not passed. */
export function runChecks(submission: Submission, checks: readonly Check[] = catalogue): Report {
  const { facts } = submission;
  const change = knownValue(facts.change) ?? ({ kind: 'empty', files: [] } satisfies Change);
  const placeOf = placesIn(change, knownValue(facts.documents) ?? []);
  const results = checks
    .filter(({ on }) => on === undefined || on.includes(change.kind))
    .map((check) => runCheck(check, facts, placeOf));
  const outcomes = results.map(({ outcome }) => outcome);
  const abilities = tellAbilities(facts);
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
    findings: results.flatMap(({ findings }) => findings),
    checks: outcomes,
    news: tellNews(facts),
    ...(abilities !== undefined && { abilities }),
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

/** Where something was found: the whole path, and the position that its pointer has in the text. */
type PlaceOf = (found: Found) => Pick<Finding, 'file' | 'pointer' | 'line' | 'column' | 'offset'>;

function runCheck(check: Check, facts: Facts, placeOf: PlaceOf): CheckResult {
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
  const findings = firstOf(check.find(valuesOf(check, facts))).map((found) => toFinding(check, found, placeOf));
  return { severity, findings, outcome: { id, outcome: findings.length > 0 ? 'found' : 'passed' } };
}

/** Exactly the facts that the check needs, and no others. */
function valuesOf(check: Check, facts: Facts): SubmissionFacts {
  return Object.fromEntries(
    check.needs.map((name) => [name, knownValue<unknown>(facts[name])]),
  ) as unknown as SubmissionFacts;
}

/** Threat: a submission made of errors only must not fill the report, nor keep us busy. */
function firstOf(found: Iterable<Found>): readonly Found[] {
  const first: Found[] = [];
  for (const next of found) {
    if (first.length === maxProblems) {
      return [...first, { message: 'There are more of this kind', fix: 'Mend those above first.' }];
    }
    first.push(next);
  }
  return first;
}

/** Threat: neither must one name of a hundred thousand characters. */
const maxText = 2_000;

function toFinding({ id, severity, ...check }: Check, found: Found, placeOf: PlaceOf): Finding {
  const { message, fix = check.fix } = found;
  return { check: id, severity, message: shorten(message, maxText), fix: shorten(fix, maxText), ...placeOf(found) };
}

function placesIn({ plugin, version }: Change, documents: readonly DocumentFacts[]): PlaceOf {
  const directory = plugin === undefined || version === undefined ? undefined : releaseDirectory(plugin, version);
  const locate = positionsIn(documents);
  return ({ message, fix, file, releaseFile, ...place }) => {
    const path = releaseFile === undefined || directory === undefined ? file : `${directory}/${releaseFile}`;
    if (path === undefined) {
      return {};
    }
    const { pointer, line } = place;
    return { file: path, ...(pointer === undefined || line !== undefined ? {} : locate(path, pointer)), ...place };
  };
}

/** Line and column of a pointer in one of the changed documents. */
function positionsIn(documents: readonly DocumentFacts[]): (file: string, pointer: string) => Position | undefined {
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
