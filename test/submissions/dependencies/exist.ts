// Near misses: a dependency by its name, and with one letter less. The release before has the same ones.
import { release } from '../../support/case-registry.ts';
import type { SubmissionCase, SubmissionCases } from '../../support/submission-case.ts';

const check = 'dependencies/exist';
const file = 'registry/plugins/slugify/1.1.0/plugin.json';

async function depending(dependencies: object): Promise<Pick<SubmissionCase, 'base' | 'change'>> {
  return {
    base: await release({ version: '1.0.0', manifest: { dependencies } }),
    change: await release({ manifest: { dependencies } }),
  };
}

export const cases: SubmissionCases = {
  passing: [
    {
      name: 'a plugin of the registry',
      ...(await depending({ 'utf8-tools': '^1.0.0' })),
      verdict: 'PASS',
      findings: [],
    },
  ],
  failing: [
    {
      name: 'a misspelled one',
      ...(await depending({ 'utf8-tool': '^1.0.0' })),
      verdict: 'FAIL',
      findings: [
        {
          check,
          message: 'There is no plugin utf8-tool',
          at: `${file}:9:18`,
          pointer: '/dependencies/utf8-tool',
          fix: 'Did you mean utf8-tools?',
        },
      ],
    },
    {
      name: 'a misspelled one beside another that is there',
      ...(await depending({ '@acme/json-format': '^1.0.0', 'utf8-tool': '^1.0.0' })),
      verdict: 'FAIL',
      findings: [
        { check, message: 'There is no plugin utf8-tool', at: `${file}:10:18`, pointer: '/dependencies/utf8-tool' },
      ],
    },
    {
      name: 'an optional one that nobody has, like no other',
      ...(await depending({ '@elsewhere/anything': { version: '^1.0.0', optional: true } })),
      verdict: 'FAIL',
      findings: [
        {
          check,
          message: 'There is no plugin @elsewhere/anything (optional, but a name that anyone could take)',
          at: `${file}:9:28`,
          pointer: '/dependencies/@elsewhere~1anything',
          fix: 'Correct the name, or publish that plugin first.',
        },
      ],
    },
  ],
};
