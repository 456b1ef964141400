import { describe, expect, test } from 'vitest';
import { tellAbilities } from '../../../src/core/checks/abilities.ts';
import { type Check, defineCheck, type Found } from '../../../src/core/checks/check.ts';
import { runChecks } from '../../../src/core/checks/run-checks.ts';
import { known, missing } from '../../../src/core/model/fact.ts';
import type { Finding, Severity } from '../../../src/core/model/report.ts';
import type { FactName, Facts, Submission, SubmissionFacts } from '../../../src/core/model/submission.ts';
import { name } from '../../support/builders.ts';
import { newPlugin, release } from '../../support/case-registry.ts';
import { gatherCase } from '../../support/submission-case.ts';

const submission = await gatherCase({ name: '', change: await release(), verdict: 'PASS', findings: [] });

function withFacts(facts: Partial<Facts>): Submission {
  return { ...submission, facts: { ...submission.facts, ...facts } };
}

/** A check that finds what it is told to. */
function finding(severity: Severity, found: readonly Found[], needs: readonly FactName[] = ['change']): Check {
  return {
    ...defineCheck({
      id: 'test/finds',
      title: '',
      severity,
      why: '',
      fix: 'Mend it.',
      needs: ['change'],
      find: () => found,
    }),
    needs,
  };
}

function foundBy(...found: readonly Found[]): readonly Finding[] {
  return runChecks(submission, [finding('error', found)]).findings;
}

describe('runChecks() decides', () => {
  test.each<[Severity, string]>([
    ['error', 'FAIL'],
    ['hold', 'HOLD'],
    ['warning', 'PASS'],
    ['note', 'PASS'],
  ])('a finding of severity %s: %s', (severity, verdict) => {
    expect(runChecks(submission, [finding(severity, [{ message: 'wrong' }])]).verdict).toBe(verdict);
  });

  test.each<[Severity, string]>([
    ['error', 'HOLD'],
    ['hold', 'HOLD'],
    ['warning', 'PASS'],
    ['note', 'PASS'],
  ])('a check of severity %s that a missing fact kept from running: %s', (severity, verdict) => {
    const report = runChecks(withFacts({ wasm: missing('no bytes') }), [finding(severity, [], ['wasm'])]);
    expect(report.verdict).toBe(verdict);
    expect(report.checks).toEqual([{ id: 'test/finds', outcome: 'skipped', reason: 'no bytes' }]);
    expect(report.complete).toBe(true);
  });

  test('a check that waits for the pull request leaves the verdict, but the report is not complete', () => {
    const report = runChecks(withFacts({ author: { deferred: 'who?' } }), [finding('error', [], ['author'])]);
    expect(report.verdict).toBe('PASS');
    expect(report.checks).toEqual([{ id: 'test/finds', outcome: 'deferred', reason: 'who?' }]);
    expect(report.complete).toBe(false);
  });

  test('one check that waits among others is enough', () => {
    const checks = [finding('error', []), finding('note', [], ['author']), finding('error', [])];
    expect(runChecks(withFacts({ author: { deferred: 'who?' } }), checks).complete).toBe(false);
  });

  test('an error outweighs everything else', () => {
    const checks = [
      finding('hold', [{ message: 'a human' }]),
      finding('error', [], ['names']),
      finding('error', [{ message: 'wrong' }]),
    ];
    expect(runChecks(submission, checks).verdict).toBe('FAIL');
  });

  test('a submission without its change and its documents holds', () => {
    const report = runChecks(withFacts({ change: missing('lost'), documents: missing('lost') }));
    expect(report.verdict).toBe('HOLD');
    expect(report.subject).toEqual({ kind: 'empty' });
  });

  test('only checks of the kind of change are asked', () => {
    const check: Check = { ...finding('error', [{ message: 'wrong' }]), on: ['rating'] };
    expect(runChecks(submission, [check])).toMatchObject({ verdict: 'PASS', checks: [], findings: [] });
  });
});

describe('runChecks() tells', () => {
  test('what was judged', () => {
    const { subject } = runChecks(submission, []);
    expect(subject).toStrictEqual({ kind: 'release', plugin: 'slugify', version: '1.1.0' });
    const elsewhere = withFacts({ change: known({ kind: 'policy', files: [] }) });
    expect(runChecks(elsewhere, []).subject).toStrictEqual({ kind: 'policy' });
  });

  test('what the artifact can do, where one was scanned', () => {
    expect(runChecks(submission, []).abilities).toEqual(tellAbilities(submission.facts));
    expect(runChecks(withFacts({ scan: missing('no bytes') }), [])).not.toHaveProperty('abilities');
  });
});

describe('runChecks() gives a check', () => {
  test('exactly the facts that it needs', () => {
    const seen: SubmissionFacts[] = [];
    const check: Check = {
      ...finding('note', [], ['now', 'author']),
      find: (facts) => {
        seen.push(facts);
        return [];
      },
    };
    runChecks(submission, [check]);
    expect(seen).toEqual([{ now: '2026-03-01T12:00:00Z', author: { login: 'alice', id: 1001 } }]);
  });
});

describe('runChecks() completes a finding', () => {
  const file = 'registry/plugins/slugify/1.1.0/plugin.json';

  test('with the fix of its check', () => {
    expect(foundBy({ message: 'wrong' })).toEqual([
      { check: 'test/finds', severity: 'error', message: 'wrong', fix: 'Mend it.' },
    ]);
    expect(foundBy({ message: 'wrong', fix: 'Write 1.' })[0]?.fix).toBe('Write 1.');
  });

  test('with the path of the release, and the position of the pointer', () => {
    expect(foundBy({ message: 'wrong', releaseFile: 'plugin.json', pointer: '/abi' })[0]).toMatchObject({
      file,
      pointer: '/abi',
      line: 7,
      column: 10,
    });
  });

  test('a position that is known already stays', () => {
    expect(foundBy({ message: 'wrong', file, pointer: '/abi', line: 3, column: 1 })[0]).toMatchObject({
      line: 3,
      column: 1,
    });
    expect(foundBy({ message: 'wrong', file, line: 3 })).toEqual([
      { check: 'test/finds', severity: 'error', message: 'wrong', fix: 'Mend it.', file, line: 3 },
    ]);
    expect(foundBy({ message: 'wrong', file, pointer: '/abi', line: 3 })[0]).not.toHaveProperty('column');
    expect(foundBy({ message: 'wrong', file })[0]).not.toHaveProperty('line');
  });

  test.each([
    ['a file that is no document', 'registry/plugins/slugify/1.1.0/plugin.wasm'],
    ['a file that did not change', 'registry/policy.json'],
  ])('a pointer into %s has no position', (_, elsewhere) => {
    expect(foundBy({ message: 'wrong', file: elsewhere, pointer: '/abi' })).toEqual([
      { check: 'test/finds', severity: 'error', message: 'wrong', fix: 'Mend it.', file: elsewhere, pointer: '/abi' },
    ]);
  });

  test('a pointer into a text that is no JSON has no position', () => {
    const broken = withFacts({ documents: known([{ path: file, text: '{', problems: [] }]) });
    const found = { message: 'wrong', file, pointer: '/abi' };
    expect(runChecks(broken, [finding('error', [found, found])]).findings).toEqual([
      { check: 'test/finds', severity: 'error', fix: 'Mend it.', ...found },
      { check: 'test/finds', severity: 'error', fix: 'Mend it.', ...found },
    ]);
  });

  test('a byte offset stays', () => {
    expect(foundBy({ message: 'wrong', releaseFile: 'plugin.wasm', offset: 26 })[0]).toMatchObject({ offset: 26 });
  });

  test('a file of a release that is none of one has no place', async () => {
    const two = await gatherCase({
      name: '',
      change: { ...(await newPlugin()), ...(await release()) },
      verdict: 'FAIL',
      findings: [],
    });
    const check = finding('error', [{ message: 'wrong', releaseFile: 'plugin.json', pointer: '/abi' }]);
    const record = withFacts({ change: known({ kind: 'record', plugin: name('slugify'), files: [] }) });
    for (const judged of [two, record]) {
      expect(runChecks(judged, [check]).findings).toEqual([
        { check: 'test/finds', severity: 'error', message: 'wrong', fix: 'Mend it.' },
      ]);
    }
  });
});

describe('runChecks() is not filled', () => {
  test('by findings of one kind', () => {
    const found = foundBy(...Array.from({ length: 1000 }, (_, index) => ({ message: `wrong ${index}` })));
    expect(found).toHaveLength(51);
    expect(found.at(-2)?.message).toBe('wrong 49');
    expect(found.at(-1)).toMatchObject({ message: 'There are more of this kind', fix: 'Mend those above first.' });
  });

  test('by findings without end, which are not even made', () => {
    const check: Check = {
      ...finding('error', []),
      *find() {
        for (;;) yield { message: 'wrong' };
      },
    };
    expect(runChecks(submission, [check]).findings).toHaveLength(51);
  });

  test('by fifty of them, which are told in full', () => {
    const found = foundBy(...Array.from({ length: 50 }, (_, index) => ({ message: `wrong ${index}` })));
    expect(found.at(-1)?.message).toBe('wrong 49');
  });

  test('by one long message or fix', () => {
    const [found] = foundBy({ message: 'a'.repeat(1_000_000), fix: 'b'.repeat(1_000_000) });
    expect(found?.message).toHaveLength(2000);
    expect(found?.fix).toHaveLength(2000);
  });
});
