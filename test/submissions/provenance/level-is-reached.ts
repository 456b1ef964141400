// Near misses: a registry that requires signatures, and one that requires keyless ones.
import { policy, release } from '../../support/case-registry.ts';
import type { SubmissionCases } from '../../support/submission-case.ts';

const change = await release();

export const cases: SubmissionCases = {
  passing: [
    {
      name: 'a key where community is required',
      base: { 'registry/policy.json': { ...policy, requiredTrust: 'community' } },
      change,
      verdict: 'PASS',
      findings: [],
    },
  ],
  failing: [
    {
      name: 'a key where verified is required',
      base: { 'registry/policy.json': { ...policy, requiredTrust: 'verified' } },
      change,
      verdict: 'FAIL',
      findings: [
        {
          check: 'provenance/level-is-reached',
          message: 'This registry requires the trust level verified; the release can reach community',
        },
      ],
    },
  ],
};
