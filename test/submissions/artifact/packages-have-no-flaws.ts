// Near misses: a small flaw of the crate, and of another.
import { anAdvisory, builtFrom } from '../../support/advisory-cases.ts';
import { release } from '../../support/case-registry.ts';
import type { SubmissionCases } from '../../support/submission-case.ts';

const check = 'artifact/packages-have-no-flaws';
const at = 'registry/plugins/slugify/1.1.0/plugin.wasm';
const small = anAdvisory({ database_specific: { severity: 'MODERATE' } });
const unmended = anAdvisory({
  database_specific: { severity: 'MODERATE' },
  affected: [
    {
      package: { ecosystem: 'crates.io', name: 'parser' },
      ranges: [{ type: 'SEMVER', events: [{ introduced: '0' }] }],
    },
  ],
});
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
    {
      name: 'a crate with a small flaw that nobody has mended',
      base: { 'registry/advisories/RUSTSEC-2024-0001.json': unmended },
      change: await release({ wasm: builtFrom('parser', '1.2.2') }),
      verdict: 'PASS',
      findings: [{ check, message: 'RUSTSEC-2024-0001 concerns parser', at, fix: /^Build with a version that has no/ }],
    },
  ],
};
