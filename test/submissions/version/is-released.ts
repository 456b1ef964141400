// Near misses: a yank of a version that there is, and of the one after it.
import { admin, mallory } from '../../support/case-registry.ts';
import type { SubmissionCases } from '../../support/submission-case.ts';
import { humanMerges, mergedByHuman } from '../exceptions.ts';

const check = 'version/is-released';
const yank = { format: 1, reason: 'It loses data.' };

export const cases: SubmissionCases = {
  passing: [
    {
      name: 'a yank of a release',
      change: { 'registry/plugins/slugify/yanked/1.0.0.json': yank },
      verdict: 'PASS',
      findings: [],
    },
    {
      name: 'a rating of a release',
      change: { 'registry/plugins/slugify/ratings/6666.json': { format: 1, stars: 4, version: '1.0.0' } },
      author: mallory,
      verdict: 'PASS',
      findings: [],
    },
    {
      name: 'a yank taken back',
      base: { 'registry/plugins/slugify/yanked/1.0.0.json': yank },
      change: { 'registry/plugins/slugify/yanked/1.0.0.json': null },
      verdict: 'PASS',
      findings: [],
    },
    {
      name: 'a yank taken back, of a version that there never was',
      base: { 'registry/plugins/slugify/yanked/9.9.9.json': yank },
      change: { 'registry/plugins/slugify/yanked/9.9.9.json': null },
      verdict: 'PASS',
      findings: [],
    },
  ],
  failing: [
    {
      name: 'a removal of the version to come',
      change: { 'registry/plugins/slugify/removed/9.9.9.json': yank },
      author: admin,
      verdict: 'FAIL',
      findings: [
        { check, message: 'slugify has no release 9.9.9', at: 'registry/plugins/slugify/removed/9.9.9.json' },
        mergedByHuman('removal'),
      ],
      exception: humanMerges,
    },
    {
      name: 'a rating of the version to come',
      change: { 'registry/plugins/slugify/ratings/6666.json': { format: 1, stars: 4, version: '9.9.9' } },
      author: mallory,
      verdict: 'FAIL',
      findings: [
        {
          check,
          message: 'slugify has no release 9.9.9',
          at: 'registry/plugins/slugify/ratings/6666.json:4:14',
          pointer: '/version',
        },
      ],
    },
    {
      name: 'a yank of the version to come',
      change: { 'registry/plugins/slugify/yanked/9.9.9.json': yank },
      verdict: 'FAIL',
      findings: [{ check, message: 'slugify has no release 9.9.9', at: 'registry/plugins/slugify/yanked/9.9.9.json' }],
    },
  ],
};
