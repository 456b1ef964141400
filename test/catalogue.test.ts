// The catalogue about itself: every check is registered, explained, and shown to pass and to fail.
import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { catalogue, catalogueVersion } from '../src/core/checks/catalogue.ts';
import type { Check } from '../src/core/checks/check.ts';
import { runChecks } from '../src/core/checks/run-checks.ts';
import { changeKinds } from '../src/core/model/change.ts';
import { severities } from '../src/core/model/report.ts';
import type { FactName, Submission } from '../src/core/model/submission.ts';
import { release } from './support/case-registry.ts';
import { gatherCase, type SubmissionCases } from './support/submission-case.ts';

const root = new URL('..', import.meta.url).pathname;

/** `<group>/<name>` of every TypeScript file in the folders of a folder. */
function idsBelow(folder: string): readonly string[] {
  const groups = readdirSync(`${root}${folder}`, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return groups
    .flatMap(({ name }) => readdirSync(`${root}${folder}/${name}`).map((file) => `${name}/${file}`))
    .map((path) => path.replace(/\.ts$/, ''))
    .sort();
}

const ids = catalogue.map(({ id }) => id);
const factNames = Object.keys(
  (await gatherCase({ name: '', change: await release(), verdict: 'PASS', findings: [] })).facts,
);

test('every file in a folder of checks is a check of the catalogue, and the other way round', () => {
  expect([...ids].sort()).toEqual(idsBelow('src/core/checks'));
  expect(new Set(ids).size).toBe(ids.length);
});

test('every check has a file of cases, and every file of cases a check', () => {
  expect(idsBelow('test/submissions')).toEqual([...ids].sort());
});

test('groups stand together, so that a report reads in one piece', () => {
  const groups = ids.map((id) => id.split('/', 1).join(''));
  expect(groups.filter((group, index) => group !== groups[index - 1])).toEqual([...new Set(groups)]);
});

test('the catalogue has a version', () => {
  expect(Number.isInteger(catalogueVersion) && catalogueVersion >= 1).toBe(true);
});

const cards = await Promise.all(
  catalogue.map(async (check) => ({
    id: check.id,
    check,
    exports: (await import(`${root}src/core/checks/${check.id}.ts`)) as Readonly<Record<string, unknown>>,
    cases: ((await import(`${root}test/submissions/${check.id}.ts`)) as { readonly cases: SubmissionCases }).cases,
  })),
);

describe.each(cards)('$id', ({ id, check, exports, cases }) => {
  test('is exported under its own name', () => {
    const name = id.replaceAll(/[/-]([a-z])/g, (_, letter: string) => letter.toUpperCase());
    expect(Object.keys(exports)).toEqual([name]);
    expect(exports[name]).toBe(check);
  });

  test('says what it demands, which harm it keeps away, and what to do', () => {
    expect(severities).toContain(check.severity);
    expect(check.title).toMatch(/^[A-Z][^\n]{15,110}[^.!?\s]$/);
    expect(check.why).toMatch(/^[A-Z][^\n]{40,}\.$/);
    expect(check.why).not.toContain(check.title);
    expect(check.fix).toMatch(imperative);
    expect(check.fix, 'a sentence, or a command at its end').toMatch(/(\.|: (git|plugyard|sha256sum|wc) [^\n]+)$/);
  });

  test('reads real facts, and judges real kinds of change', () => {
    expect(check.needs.length).toBeGreaterThan(0);
    expect(new Set(check.needs).size).toBe(check.needs.length);
    expect(factNames).toEqual(expect.arrayContaining([...check.needs]));
    expect(changeKinds).toEqual(expect.arrayContaining([...(check.on ?? [])]));
  });

  test('has a passing and a failing case', () => {
    expect(cases.passing.length).toBeGreaterThanOrEqual(1);
    expect(cases.failing.length).toBeGreaterThanOrEqual(1);
    const names = [...cases.passing, ...cases.failing].map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
  });

  test.each(check.needs)('has not passed without the fact %s', async (fact) => {
    const judged = cases.failing[0];
    if (judged === undefined) throw new Error('no failing case');
    const submission = await gatherCase(judged);
    const without = runChecks(withFact(submission, fact, { missing: 'it is gone' }), [check]);
    // Without the change, its kind is not known either, and nothing that depends on the kind is asked.
    if (fact === 'change' && check.on !== undefined && !check.on.includes('empty')) {
      expect(runChecks(withFact(submission, fact, { missing: 'it is gone' })).verdict).toBe('HOLD');
      return;
    }
    expect(without.checks).toEqual([{ id, outcome: 'skipped', reason: 'it is gone' }]);
    expect(without.verdict).toBe(isDecisive(check) ? 'HOLD' : 'PASS');
    expect(without.complete).toBe(true);
    const waiting = runChecks(withFact(submission, fact, { deferred: 'it comes later' }), [check]);
    expect(waiting.checks).toEqual([{ id, outcome: 'deferred', reason: 'it comes later' }]);
    expect(waiting.complete).toBe(false);
  });
});

const imperative =
  /^(Add|Ask|Build|Choose|Correct|Declare|Let|Make|Move|Name|Nothing to do|Open|Publish|Put|Raise|Rebase|Remove|Rename|If|Sign|Split|Undo|Widen|Write)\b/;

function isDecisive({ severity }: Check): boolean {
  return severity === 'error' || severity === 'hold';
}

function withFact(
  submission: Submission,
  name: FactName,
  fact: { readonly missing: string } | { readonly deferred: string },
): Submission {
  return { ...submission, facts: { ...submission.facts, [name]: fact } };
}
