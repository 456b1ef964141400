// The golden cases: every check with its near-miss twins, judged by the whole way from trees to report.
import { env } from 'node:process';
import { describe, expect, test } from 'vitest';
import { catalogue } from '../../src/core/checks/catalogue.ts';
import type { Report } from '../../src/core/model/report.ts';
import { judgeCase, type SubmissionCase, type SubmissionCases } from '../support/submission-case.ts';

/** Mutation testing asks for the cases of the checks that it has changed; everybody else for all. */
const asked = (env['PLUGYARD_CHECKS'] ?? '').split(',');

for (const { id } of catalogue.filter(({ id }) => asked.some((start) => id.startsWith(start)))) {
  const { cases } = (await import(`${import.meta.dirname}/${id}.ts`)) as { readonly cases: SubmissionCases };
  describe(id, () => {
    test.each(cases.passing)('passes: $name', async (passing) => {
      const report = await judgeCase(passing);
      expect([undefined, 'passed'], 'the check has run, or does not judge such a change').toContain(
        outcomeOf(report, id),
      );
      expectAlone(report, id, passing);
    });
    test.each(cases.failing)('finds: $name', async (failing) => {
      const report = await judgeCase(failing);
      expect(outcomeOf(report, id)).toBe('found');
      expectAlone(report, id, failing);
    });
  });
}

function outcomeOf(report: Report, id: string): string | undefined {
  return report.checks.find((check) => check.id === id)?.outcome;
}

/** What decides the verdict is found by this check alone, or the case says why others speak too. */
function expectAlone(report: Report, id: string, { exception }: SubmissionCase): void {
  const others = report.findings.filter(
    ({ check, severity }) => check !== id && (severity === 'error' || severity === 'hold'),
  );
  expect(others.length > 0, 'an exception stands in the case exactly when there is one').toBe(exception !== undefined);
}
