// Near misses below trust/, where any name is a place of the tree.
import { admin } from '../../support/case-registry.ts';
import type { SubmissionCases } from '../../support/submission-case.ts';
import { humanMerges, mergedByHuman } from '../exceptions.ts';

const check = 'change/paths-are-safe';
const common = { author: admin, exception: humanMerges } as const;

export const cases: SubmissionCases = {
  passing: [
    {
      ...common,
      name: 'a plain name',
      change: { 'registry/trust/keys/console.pem': 'key\n' },
      verdict: 'HOLD',
      findings: [mergedByHuman('trust')],
    },
  ],
  failing: [
    {
      ...common,
      name: 'a device name of Windows',
      change: { 'registry/trust/keys/con.pem': 'key\n' },
      verdict: 'FAIL',
      findings: [
        { check, message: '"con.pem" cannot be a file name on Windows', at: 'registry/trust/keys/con.pem' },
        mergedByHuman('trust'),
      ],
    },
    {
      ...common,
      name: 'two paths that differ by case only',
      change: { 'registry/trust/keys/Acme.pem': 'key\n', 'registry/trust/keys/acme.pem': 'other\n' },
      verdict: 'FAIL',
      findings: [
        {
          check,
          message: 'The path differs from registry/trust/keys/Acme.pem by case only',
          at: 'registry/trust/keys/acme.pem',
        },
        mergedByHuman('trust'),
      ],
    },
    {
      ...common,
      name: 'registry/ in another case',
      change: { 'Registry/trust/keys/acme.pem': 'key\n' },
      verdict: 'FAIL',
      findings: [
        { check: 'change/stays-in-registry', message: 'outside registry/', at: 'Registry/trust/keys/acme.pem' },
        {
          check,
          message: 'The path differs from registry/ by case only',
          at: 'Registry/trust/keys/acme.pem',
        },
        mergedByHuman('other'),
      ],
    },
  ],
};
