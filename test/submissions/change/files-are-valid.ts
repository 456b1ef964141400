// Near misses: a yank with and without its reason.
import { admin, release } from '../../support/case-registry.ts';
import type { SubmissionCases } from '../../support/submission-case.ts';
import { humanMerges, mergedByHuman } from '../exceptions.ts';

const check = 'change/files-are-valid';
const file = 'registry/plugins/slugify/yanked/1.0.0.json';

export const cases: SubmissionCases = {
  passing: [
    {
      name: 'a yank with its reason',
      change: { [file]: { format: 1, reason: 'Loses the last character.' } },
      verdict: 'PASS',
      findings: [],
    },
    {
      name: 'a manifest that does not fit, of which another check tells',
      change: await release({ manifest: { keyword: [] } }),
      verdict: 'FAIL',
      findings: [
        {
          check: 'manifest/is-valid',
          message: '"keyword" is not a field of this format',
          at: 'registry/plugins/slugify/1.1.0/plugin.json:8:14',
          pointer: '/keyword',
        },
      ],
      exception: 'Manifests have a check of their own.',
    },
  ],
  failing: [
    {
      name: 'a yank without a reason',
      change: { [file]: { format: 1 } },
      verdict: 'FAIL',
      findings: [{ check, message: 'The file lacks "reason"', at: `${file}:1:1`, pointer: '', fix: 'Add "reason"' }],
    },
    {
      name: 'a yank whose reason is misspelled',
      change: { [file]: { format: 1, reason: 'Loses the last character.', reasons: [] } },
      verdict: 'FAIL',
      findings: [
        {
          check,
          message: '"reasons" is not a field of this format',
          at: `${file}:4:14`,
          pointer: '/reasons',
          fix: 'Write "reason", or remove it.',
        },
      ],
    },
    {
      name: 'a deleted policy',
      change: { 'registry/policy.json': null },
      author: admin,
      verdict: 'FAIL',
      findings: [
        { check, message: 'No registry works without this file', at: 'registry/policy.json', fix: 'Bring it back.' },
        mergedByHuman('policy'),
      ],
      exception: humanMerges,
    },
    {
      name: 'a deleted registry.json',
      change: { 'registry/registry.json': null },
      author: admin,
      verdict: 'FAIL',
      findings: [
        { check, message: 'No registry works without this file', at: 'registry/registry.json', fix: 'Bring it back.' },
        mergedByHuman('other'),
      ],
      exception: humanMerges,
    },
  ],
};
