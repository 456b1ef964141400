// Near misses: a component for a host that loads components, and for hosts that do not.
import { release } from '../../support/case-registry.ts';
import type { SubmissionCases } from '../../support/submission-case.ts';
import { component, section, wat } from '../../support/wasm-builder.ts';

const check = 'artifact/abi-fits-host';
const manifest = 'registry/plugins/slugify/1.1.0/plugin.json';
const wasm = component(section(1, wat('(module)')));

export const cases: SubmissionCases = {
  passing: [
    {
      name: 'a component for hosts that load components, and for one that nobody here knows',
      change: await release({
        wasm,
        manifest: { abi: 'wasi-component', requires: { hosts: { wasmtime: '>=25', node: '>=22', acme: '*' } } },
      }),
      verdict: 'PASS',
      findings: [],
    },
    {
      name: 'a core module for a host that loads no components',
      change: await release({ manifest: { requires: { hosts: { wazero: '^1.0.0', extism: '^1.0.0' } } } }),
      verdict: 'PASS',
      findings: [],
    },
  ],
  failing: [
    {
      name: 'a component for a host that loads none',
      change: await release({ wasm, manifest: { abi: 'wasi-component', requires: { hosts: { wazero: '^1.0.0' } } } }),
      verdict: 'HOLD',
      findings: [
        {
          check,
          message: 'No release of wazero is known to load an artifact of the ABI wasi-component',
          at: `${manifest}:10:17`,
          pointer: '/requires/hosts/wazero',
          fix: 'Remove "wazero" from "requires"',
        },
      ],
    },
  ],
};
