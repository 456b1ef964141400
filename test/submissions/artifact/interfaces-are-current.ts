// Near misses: an interface one version before the one that a registry demands, and that version itself.
import { passingOn } from '../../support/calling-wasm.ts';
import { baseRegistry, release } from '../../support/case-registry.ts';
import type { SubmissionCases } from '../../support/submission-case.ts';

const check = 'artifact/interfaces-are-current';
const policy = baseRegistry['registry/policy.json'] as object;
const outdatedInterfaces = [
  { interface: 'wasi:io', before: '0.2.3', why: 'Its streams could be read twice.' },
  { interface: 'wasi:cli/stdout', before: '0.2.1', why: 'It was never closed.' },
];
const rules = { 'registry/policy.json': { ...policy, outdatedInterfaces } };
const old = passingOn('wasi:io/streams@0.2.2', 'wasi:cli/stdout@0.2.1', 'wasi:io-x/a@0.1.0', 'plain');
const current = passingOn('wasi:io/streams@0.2.3', 'wasi:cli/stdout@0.2.1', 'wasi:io/poll');
const permissions = { hostFunctions: ['plain', 'wasi:io-x/a'] };

export const cases: SubmissionCases = {
  passing: [
    {
      name: 'the version that the registry demands, and an interface without a version',
      base: rules,
      change: await release({ wasm: current, manifest: { abi: 'wasi-component' } }),
      verdict: 'PASS',
      findings: [],
    },
  ],
  failing: [
    {
      name: 'a version before it',
      base: { ...rules, ...(await release({ version: '1.0.0', wasm: old, manifest: { permissions } })) },
      change: await release({ wasm: old, manifest: { abi: 'wasi-component', permissions } }),
      verdict: 'PASS',
      findings: [
        {
          check,
          message: 'wasi:io/streams@0.2.2; before 0.2.3 it is outdated: Its streams could be read twice.',
          at: 'registry/plugins/slugify/1.1.0/plugin.wasm at byte 0xb',
          fix: 'Build against wasi:io 0.2.3 or newer.',
        },
      ],
    },
  ],
};
