// Near misses: the same release where the policy lets it merge, and where it does not; an advisory.
import { anAdvisory } from '../../support/advisory-cases.ts';
import {
  admin,
  alice,
  aliceKey,
  carol,
  policy,
  record,
  recordChange,
  release,
  textRecord,
} from '../../support/case-registry.ts';
import type { SubmissionCases } from '../../support/submission-case.ts';
import { mergedByHuman } from '../exceptions.ts';

const change = await release();

export const cases: SubmissionCases = {
  passing: [{ name: 'a release, where signed ones merge', change, verdict: 'PASS', findings: [] }],
  failing: [
    {
      name: 'a release, where nothing merges by itself',
      base: { 'registry/policy.json': { ...policy, autoMerge: 'never' } },
      change,
      verdict: 'HOLD',
      findings: [{ check: 'review/merges-by-itself', message: 'In this registry every change is merged by a human' }],
    },
    {
      name: 'an advisory, by an administrator',
      change: { 'registry/advisories/PLUG-2026-1.json': anAdvisory({ id: 'PLUG-2026-1' }) },
      author: admin,
      verdict: 'HOLD',
      findings: [mergedByHuman('advisory')],
    },
    {
      name: 'a second owner, brought by the first, after the time that the policy sets for records',
      base: { 'registry/policy.json': { ...policy, waitingHours: { newPlugin: 24, record: 48 } } },
      change: await recordChange({ before: textRecord, after: record([alice, carol], [aliceKey.publisher]) }),
      verdict: 'HOLD',
      findings: [
        {
          check: 'review/merges-by-itself',
          message: 'A change of kind record is merged by a human, after 48 hours',
        },
      ],
    },
  ],
};
