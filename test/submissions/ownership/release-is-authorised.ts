// Near misses: an owner, a stranger with the publisher's statement over every file, and one with that over the artifact.
import { alice, aliceKey, carol, mallory, record, release } from '../../support/case-registry.ts';
import type { SubmissionCases } from '../../support/submission-case.ts';

const check = 'ownership/release-is-authorised';
const shared = {
  'registry/plugins/slugify/record.json': record([alice, { ...carol, versions: '1.x' }], [aliceKey.publisher]),
};
const vouched = await release({ sign: 'release' });

export const cases: SubmissionCases = {
  passing: [
    { name: 'an owner', change: await release(), author: alice, verdict: 'PASS', findings: [] },
    {
      name: 'an owner of these versions',
      base: shared,
      change: await release(),
      author: carol,
      verdict: 'PASS',
      findings: [],
    },
    {
      name: 'anyone, with a statement over every file',
      change: vouched,
      author: mallory,
      verdict: 'PASS',
      findings: [],
    },
  ],
  failing: [
    {
      name: 'a stranger, with a statement over the artifact alone',
      change: await release(),
      author: mallory,
      verdict: 'FAIL',
      findings: [
        {
          check,
          message: 'mallory (6666) is not an owner of slugify (owners: alice (1001)), and no release statement covers',
          fix: 'plugyard sign --statement release',
        },
      ],
    },
    {
      name: 'a stranger, who changed one covered file',
      change: { ...vouched, 'registry/plugins/slugify/1.1.0/README.md': '# Get it from evil.example\n' },
      author: mallory,
      verdict: 'FAIL',
      findings: [{ check, message: 'mallory (6666) is not an owner of slugify' }],
    },
    {
      name: 'a stranger, who added one file that is not covered',
      change: { ...vouched, 'registry/plugins/slugify/1.1.0/CHANGELOG.md': '# Trust me\n' },
      author: mallory,
      verdict: 'FAIL',
      findings: [{ check, message: 'mallory (6666) is not an owner of slugify' }],
    },
    {
      name: 'an owner of other versions',
      base: shared,
      change: await release({ version: '2.0.0' }),
      author: carol,
      verdict: 'FAIL',
      findings: [{ check, message: 'carol owns the versions 1.x of slugify only' }],
    },
    {
      name: 'the login of an owner with the id of another account',
      change: await release(),
      author: { login: 'alice', id: 6666 },
      verdict: 'FAIL',
      findings: [{ check, message: 'alice (6666) is not an owner of slugify (owners: alice (1001))' }],
    },
  ],
};
