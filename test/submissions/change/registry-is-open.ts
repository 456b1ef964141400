// Near misses: the second before and the second of the closing; a release, and what administrators alone may do.
import { admin, aliceKey, baseRegistry, record, release } from '../../support/case-registry.ts';
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
    {
      name: 'an administrator opens it again',
      base: closedRegistry,
      change: { [path]: baseRegistry[path] ?? null },
      author: admin,
      verdict: 'HOLD',
      findings: [mergedByHuman('other')],
      exception: humanMerges,
    },
    {
      name: 'attack: anybody else would open it again: refused by the check of registry.json',
      base: closedRegistry,
      change: { [path]: baseRegistry[path] ?? null },
      verdict: 'FAIL',
      findings: [
        { check: 'ownership/administrator-decides', message: 'alice (1001) is not an administrator' },
        mergedByHuman('other'),
      ],
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
      name: 'a release of an administrator who owns the plugin: the end holds for everybody',
      base: {
        ...closedRegistry,
        'registry/plugins/slugify/record.json': record([admin], [aliceKey.publisher]),
      },
      change: await release(),
      author: admin,
      verdict: 'FAIL',
      findings: [{ check, message }],
    },
  ],
};
