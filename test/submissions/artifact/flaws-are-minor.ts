// Near misses: a crate of the last version with a flaw, and of the first without.
import { anAdvisory, builtFrom } from '../../support/advisory-cases.ts';
import { release } from '../../support/case-registry.ts';
import type { SubmissionCases } from '../../support/submission-case.ts';

const check = 'artifact/flaws-are-minor';
const at = 'registry/plugins/slugify/1.1.0/plugin.wasm';
const base = { 'registry/advisories/RUSTSEC-2024-0001.json': anAdvisory() };
const events = [{ introduced: '1.0.0' }];
const affected = [{ package: { ecosystem: 'Plugyard', name: 'utf8-tools' }, ranges: [{ type: 'SEMVER', events }] }];
const ofPlugin = { 'registry/advisories/PY-1.json': anAdvisory({ id: 'PY-1', affected }) };
const manifest = { dependencies: { 'utf8-tools': '^1.0.0' } };

export const cases: SubmissionCases = {
  passing: [
    {
      name: 'the first version without the flaw',
      base,
      change: await release({ wasm: builtFrom('parser', '1.2.3') }),
      verdict: 'PASS',
      findings: [],
    },
  ],
  failing: [
    {
      name: 'the last version with it',
      base,
      change: await release({ wasm: builtFrom('parser', '1.2.2') }),
      verdict: 'HOLD',
      findings: [
        {
          check,
          message: 'RUSTSEC-2024-0001 (high, critical or not measured) concerns parser 1.2.2 of crates.io: A long key',
          at,
          fix: 'Build with parser 1.2.3 or later.',
        },
      ],
    },
    {
      name: 'a plugin that it needs',
      base: { ...ofPlugin, ...(await release({ version: '1.0.0', manifest })) },
      change: await release({ manifest }),
      verdict: 'HOLD',
      findings: [{ check, message: 'PY-1 (high, critical or not measured) concerns utf8-tools 1.1.0 of Plugyard', at }],
    },
  ],
};
