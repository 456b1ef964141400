// Near misses: what compilers export for themselves, and one function more.
import { release } from '../../support/case-registry.ts';
import type { SubmissionCases } from '../../support/submission-case.ts';
import { component, wat } from '../../support/wasm-builder.ts';

const check = 'artifact/exports-are-documented';
const file = 'registry/plugins/slugify/1.1.0/plugin.wasm';
const functions = { run: { description: 'Runs.' } };
const exporting = (...names: readonly string[]): Uint8Array =>
  wat(
    `(module (memory (export "memory") 1) ${['run', ...names].map((name) => `(func (export "${name}"))`).join(' ')})`,
  );

export const cases: SubmissionCases = {
  passing: [
    {
      name: 'what compilers add',
      change: await release({ wasm: exporting('malloc', '__data_end', 'cabi_realloc'), manifest: { functions } }),
      verdict: 'PASS',
      findings: [],
    },
    {
      name: 'a manifest that lists no functions',
      change: await release({ wasm: exporting('other') }),
      verdict: 'PASS',
      findings: [],
    },
    {
      name: 'a component',
      change: await release({ wasm: component(), manifest: { abi: 'wasi-component' } }),
      verdict: 'PASS',
      findings: [],
    },
  ],
  failing: [
    {
      name: 'one function more',
      change: await release({ wasm: exporting('backdoor'), manifest: { functions } }),
      verdict: 'PASS',
      findings: [
        {
          check,
          message: 'The manifest does not name what the artifact exports: backdoor',
          at: `${file} at byte 0x2a`,
        },
      ],
    },
    {
      name: 'very many',
      change: await release({ wasm: exporting(...'abcdefghij'), manifest: { functions } }),
      verdict: 'PASS',
      findings: [{ check, message: 'exports: a, b, c, d, e, f, g, h and 2 more', at: `${file} at byte 0x33` }],
    },
  ],
};
