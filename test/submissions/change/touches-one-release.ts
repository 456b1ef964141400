// Near misses: one release, two releases, two plugins.
import { release } from '../../support/case-registry.ts';
import type { SubmissionCases } from '../../support/submission-case.ts';

const check = 'change/touches-one-release';

export const cases: SubmissionCases = {
  passing: [{ name: 'one release of one plugin', change: await release(), verdict: 'PASS', findings: [] }],
  failing: [
    {
      name: 'two releases of one plugin',
      change: { ...(await release()), ...(await release({ version: '1.2.0' })) },
      verdict: 'FAIL',
      findings: [{ check, message: '2 releases: registry/plugins/slugify/1.1.0, registry/plugins/slugify/1.2.0' }],
    },
    {
      name: 'a release of each of two plugins',
      change: { ...(await release()), ...(await release({ name: 'utf8-tools', version: '1.2.0' })) },
      verdict: 'FAIL',
      findings: [{ check, message: '2 plugins: slugify, utf8-tools' }],
    },
  ],
};
