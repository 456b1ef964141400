// Near misses: a small flaw of the crate, and of another.
import { anAdvisory, builtFrom } from '../../support/advisory-cases.ts';
import { release } from '../../support/case-registry.ts';
import type { SubmissionCases } from '../../support/submission-case.ts';

const check = 'artifact/packages-have-no-flaws';
const at = 'registry/plugins/slugify/1.1.0/plugin.wasm';
const small = anAdvisory({ database_specific: { severity: 'MODERATE' } });
const base = { 'registry/advisories/RUSTSEC-2024-0001.json': small };

export const cases: SubmissionCases = {
  passing: [
    {
      name: 'a crate that no advisory names',
      base,
      change: await release({ wasm: builtFrom('parser-core', '1.2.2') }),
      verdict: 'PASS',
      findings: [],
    },
  ],
  failing: [
    {
      name: 'a crate with a small flaw',
      base,
      change: await release({ wasm: builtFrom('parser', '1.2.2') }),
      verdict: 'PASS',
      findings: [
        {
          check,
          message: 'RUSTSEC-2024-0001 concerns parser 1.2.2 of crates.io',
          at,
          fix: 'Build with parser 1.2.3 or later.',
        },
      ],
    },
  ],
};
