// Near misses: who requires community, and who requires more than the signature can prove.
import { emptyClientPolicy } from '../../../src/core/model/client-policy.ts';
import { publisherId } from '../../../src/core/model/publisher.ts';
import { alice, aliceKey, carol, dave, policy, record, release } from '../../support/case-registry.ts';
import type { SubmissionCases } from '../../support/submission-case.ts';
import { keylessPublisher, keylessRelease, keylessRoot } from '../keyless.ts';

const check = 'provenance/level-is-reached';
const change = await release();
const json = { name: '@acme/json-format', manifest: { dependencies: { 'utf8-tools': '^1.0.0' } } };
const clientPolicy = 'registry/trust/client-policy.json';

function acme(requiredTrust: string): object {
  const members = [
    { ...carol, role: 'admin' },
    { ...dave, role: 'member' },
  ];
  return { 'registry/orgs/acme.json': { format: 1, members, requiredTrust } };
}

export const cases: SubmissionCases = {
  passing: [
    {
      name: 'a key where community is required',
      base: { 'registry/policy.json': { ...policy, requiredTrust: 'community' } },
      change,
      verdict: 'PASS',
      findings: [],
    },
    {
      name: 'an official key where official is required',
      base: {
        'registry/policy.json': { ...policy, requiredTrust: 'official' },
        [clientPolicy]: { ...emptyClientPolicy, official: [publisherId(aliceKey.publisher)] },
      },
      change,
      verdict: 'PASS',
      findings: [],
    },
    {
      name: 'a key where the organisation requires community',
      base: { ...acme('community') },
      change: await release(json),
      author: carol,
      verdict: 'PASS',
      findings: [],
    },
    {
      name: 'a workflow where verified is required',
      base: {
        'registry/policy.json': { ...policy, requiredTrust: 'verified' },
        'registry/plugins/slugify/record.json': record([alice], [aliceKey.publisher, keylessPublisher]),
        ...keylessRoot,
      },
      change: await keylessRelease(),
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
        { check, message: 'This registry requires the trust level verified; the release can reach community' },
      ],
    },
    {
      name: 'a key where clients install nothing below verified',
      base: { [clientPolicy]: { ...emptyClientPolicy, minimumTrust: 'verified' } },
      change,
      verdict: 'FAIL',
      findings: [
        { check, message: 'The client policy requires the trust level verified; the release can reach community' },
      ],
    },
    {
      name: 'a key where the organisation requires verified',
      base: { ...acme('verified') },
      change: await release(json),
      author: carol,
      verdict: 'FAIL',
      findings: [
        { check, message: 'The organisation acme requires the trust level verified; the release can reach community' },
      ],
    },
  ],
};
