// Near misses: a release of a plugin that is there, and one of a plugin that is not.
import { newPlugin, release } from '../../support/case-registry.ts';
import type { SubmissionCases } from '../../support/submission-case.ts';
import { waits } from '../exceptions.ts';

export const cases: SubmissionCases = {
  passing: [{ name: 'a plugin that is there', change: await release(), verdict: 'PASS', findings: [] }],
  failing: [{ name: 'a plugin that is new', change: await newPlugin(), verdict: 'HOLD', findings: [waits()] }],
};
