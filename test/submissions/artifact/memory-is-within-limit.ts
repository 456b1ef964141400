// Near misses: the limit of the manifest and of the policy (256 pages), to the page.
import { release } from '../../support/case-registry.ts';
import type { SubmissionCases } from '../../support/submission-case.ts';
import { component, join, section, wat } from '../../support/wasm-builder.ts';

const check = 'artifact/memory-is-within-limit';
const file = 'registry/plugins/slugify/1.1.0/plugin.json';
const pages = (count: number): Uint8Array => wat(`(module (memory ${count}) (func (export "run")))`);

export const cases: SubmissionCases = {
  passing: [
    {
      name: 'as many pages as the manifest allows',
      change: await release({ wasm: pages(2), manifest: { limits: { memory: 131_072 } } }),
      verdict: 'PASS',
      findings: [],
    },
    {
      name: 'as many pages as the policy allows',
      change: await release({ wasm: pages(256) }),
      verdict: 'PASS',
      findings: [],
    },
  ],
  failing: [
    {
      name: 'one page more than the manifest allows',
      change: await release({ wasm: pages(3), manifest: { limits: { memory: 131_072 } } }),
      verdict: 'FAIL',
      findings: [
        {
          check,
          message: 'The artifact starts with 196608 bytes of memory; the manifest allows 131072',
          at: `${file}:9:15`,
          pointer: '/limits/memory',
          fix: 'Raise "limits.memory"',
        },
      ],
    },
    {
      name: 'one page more than the policy allows, where the manifest has no limits',
      change: await release({ wasm: pages(257) }),
      verdict: 'FAIL',
      findings: [
        {
          check,
          message: 'The artifact starts with 16842752 bytes of memory; this registry allows 16777216',
          at: `${file}:1:1`,
          pointer: '/limits/memory',
          fix: 'Build with a smaller initial memory.',
        },
      ],
    },
    {
      name: 'two modules of a component that are too large together',
      change: await release({
        wasm: component(join(section(1, pages(200)), section(1, pages(57)))),
        manifest: { abi: 'wasi-component' },
      }),
      verdict: 'FAIL',
      findings: [
        {
          check,
          message: 'The artifact starts with 16842752 bytes of memory; this registry allows 16777216',
          at: `${file}:1:1`,
          pointer: '/limits/memory',
        },
      ],
    },
  ],
};
