// Near misses: the same files by an administrator and by others; registry.json and a file that no rule names.
import { admin, policy, reviewer } from '../../support/case-registry.ts';
import type { SubmissionCases } from '../../support/submission-case.ts';
import { humanMerges, mergedByHuman } from '../exceptions.ts';

const check = 'ownership/administrator-decides';
const registry = {
  'registry/registry.json': {
    format: 1,
    name: 'Example',
    url: 'https://registry.example.com/',
    administrators: [admin, reviewer],
    reviewers: [reviewer],
    sequenceBase: 0,
  },
};
const changed = { 'registry/policy.json': { ...policy, autoMerge: 'never' } };

export const cases: SubmissionCases = {
  passing: [
    {
      name: 'the policy, by an administrator',
      change: changed,
      author: admin,
      verdict: 'HOLD',
      findings: [mergedByHuman('policy')],
      exception: humanMerges,
    },
    {
      name: 'registry.json, by an administrator',
      change: registry,
      author: admin,
      verdict: 'HOLD',
      findings: [mergedByHuman('other')],
      exception: humanMerges,
    },
    {
      name: 'the README of the repository, by anyone',
      change: { 'README.md': '# An example\n' },
      verdict: 'HOLD',
      findings: [
        { check: 'change/stays-in-registry', message: 'outside registry/', at: 'README.md' },
        mergedByHuman('other'),
      ],
      exception: humanMerges,
    },
  ],
  failing: [
    {
      name: 'the policy, by a reviewer',
      change: changed,
      author: reviewer,
      verdict: 'FAIL',
      findings: [
        { check, message: 'rex (2) is not an administrator; a change of kind policy needs one' },
        mergedByHuman('policy'),
      ],
      exception: humanMerges,
    },
    {
      name: 'registry.json, by a reviewer who would be an administrator',
      change: registry,
      author: reviewer,
      verdict: 'FAIL',
      findings: [
        { check, message: 'rex (2) is not an administrator; registry.json needs one' },
        mergedByHuman('other'),
      ],
      exception: humanMerges,
    },
  ],
};
