// Near misses: the second before and the second of the closing; an owner and an administrator.
import { admin, baseRegistry, release } from '../../support/case-registry.ts';
import type { SubmissionCases } from '../../support/submission-case.ts';
import { humanMerges, mergedByHuman } from '../exceptions.ts';

const path = 'registry/registry.json';
const closed = { since: '2026-03-01T12:00:00Z', reason: 'The plugins have moved to https://plugins.example.com/.' };
const closedRegistry = { [path]: { ...(baseRegistry[path] as object), closed } };
const check = 'change/registry-is-open';
const message =
  'The registry takes no changes since 2026-03-01T12:00:00Z: The plugins have moved to https://plugins.example.com/.';

export const cases: SubmissionCases = {
  passing: [
    { name: 'a release of an open registry', change: await release(), verdict: 'PASS', findings: [] },
    {
      name: 'a release in the last second before',
      base: closedRegistry,
      change: await release(),
      now: '2026-03-01T11:59:59Z',
      verdict: 'PASS',
      findings: [],
    },
    {
      name: 'an administrator withdraws what turns out to be bad',
      base: closedRegistry,
      change: { 'registry/plugins/slugify/removed/1.0.0.json': { format: 1, reason: 'It sends what it reads.' } },
      author: admin,
      verdict: 'HOLD',
      findings: [mergedByHuman('removal')],
      exception: humanMerges,
    },
  ],
  failing: [
    {
      name: 'a release of an owner',
      base: closedRegistry,
      change: await release(),
      verdict: 'FAIL',
      findings: [{ check, message }],
    },
    {
      name: 'attack: the change that would open it again decides nothing about itself',
      base: closedRegistry,
      change: { [path]: baseRegistry[path] ?? null },
      verdict: 'FAIL',
      findings: [
        { check, message },
        { check: 'ownership/administrator-decides', message: 'alice (1001) is not an administrator' },
        mergedByHuman('other'),
      ],
      exception: humanMerges,
    },
  ],
};
