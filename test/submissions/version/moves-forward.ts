// Near misses: a fix for an old line, and a release below the newest of its line.
import { release } from '../../support/case-registry.ts';
import type { SubmissionCases } from '../../support/submission-case.ts';

const check = 'version/moves-forward';
const newer = await release({ version: '1.2.0' });
const at = (version: string): string => `registry/plugins/slugify/${version}/plugin.json:4:14`;

export const cases: SubmissionCases = {
  passing: [
    {
      name: '1.0.1 after 1.0.0 and 1.2.0',
      base: newer,
      change: await release({ version: '1.0.1' }),
      verdict: 'PASS',
      findings: [],
    },
    {
      name: '1.3.0 after 1.2.0 and 2.0.0',
      base: { ...newer, ...(await release({ version: '2.0.0' })) },
      change: await release({ version: '1.3.0' }),
      verdict: 'PASS',
      findings: [],
    },
    { name: '2.0.0 after 1.0.0', change: await release({ version: '2.0.0' }), verdict: 'PASS', findings: [] },
    {
      name: '1.1.0 after 1.1.0-beta.1',
      base: await release({ version: '1.1.0-beta.1' }),
      change: await release(),
      verdict: 'PASS',
      findings: [],
    },
  ],
  failing: [
    {
      name: '1.1.0 after 1.0.0 and 1.2.0',
      base: newer,
      change: await release(),
      verdict: 'FAIL',
      findings: [{ check, message: '1.1.0 is not above 1.2.0', at: at('1.1.0'), pointer: '/version' }],
    },
    {
      name: '1.8.0 after 1.9.0 and 1.10.0',
      base: { ...(await release({ version: '1.9.0' })), ...(await release({ version: '1.10.0' })) },
      change: await release({ version: '1.8.0' }),
      verdict: 'FAIL',
      findings: [{ check, message: '1.8.0 is not above 1.10.0', at: at('1.8.0'), pointer: '/version' }],
    },
    {
      name: '0.9.0 after 1.0.0',
      change: await release({ version: '0.9.0' }),
      verdict: 'FAIL',
      findings: [{ check, message: '0.9.0 is not above 1.0.0', at: at('0.9.0'), pointer: '/version' }],
    },
    {
      name: '1.2.0-rc.1 after 1.2.0',
      base: newer,
      change: await release({ version: '1.2.0-rc.1' }),
      verdict: 'FAIL',
      findings: [{ check, message: '1.2.0-rc.1 is not above 1.2.0', at: at('1.2.0-rc.1'), pointer: '/version' }],
    },
  ],
};
