// Near misses: the same member added by an admin and by a plain member.
import { alice, carol, dave } from '../../support/case-registry.ts';
import type { SubmissionCases } from '../../support/submission-case.ts';
import { humanMerges, mergedByHuman } from '../exceptions.ts';

const check = 'ownership/organisation-admin-decides';
const organisation = (...members: readonly object[]): object => ({ format: 1, members });
const change = {
  'registry/orgs/acme.json': organisation(
    { ...carol, role: 'admin' },
    { ...dave, role: 'member' },
    { ...alice, role: 'member' },
  ),
};

export const cases: SubmissionCases = {
  passing: [
    {
      name: 'a member added by an admin',
      change,
      author: carol,
      verdict: 'HOLD',
      findings: [mergedByHuman('organisation')],
      exception: humanMerges,
    },
    {
      name: 'an organisation that is new',
      change: { 'registry/orgs/alices.json': organisation({ ...alice, role: 'admin' }) },
      verdict: 'HOLD',
      findings: [mergedByHuman('organisation')],
      exception: humanMerges,
    },
  ],
  failing: [
    {
      name: 'a member added by a plain member',
      change,
      author: dave,
      verdict: 'FAIL',
      findings: [{ check, message: 'dave (1004) is not an admin of acme' }, mergedByHuman('organisation')],
      exception: humanMerges,
    },
    {
      name: 'two organisations at once',
      change: { ...change, 'registry/orgs/carols.json': organisation({ ...carol, role: 'admin' }) },
      author: carol,
      verdict: 'FAIL',
      findings: [
        { check, message: 'The change touches 2 organisations: acme, carols', fix: 'one pull request for each' },
        mergedByHuman('organisation'),
      ],
      exception: humanMerges,
    },
  ],
};
