// Near misses: the ABI of the bytes, and the one next to it.
import { release } from '../../support/case-registry.ts';
import type { SubmissionCases } from '../../support/submission-case.ts';
import { wat } from '../../support/wasm-builder.ts';

const wasm = wat('(module (memory (export "memory") 1) (func (export "_start")))');

export const cases: SubmissionCases = {
  passing: [
    {
      name: 'a command that is called one',
      change: await release({ wasm, manifest: { abi: 'wasi-command' } }),
      verdict: 'PASS',
      findings: [],
    },
  ],
  failing: [
    {
      name: 'a command that is called a reactor',
      change: await release({ wasm, manifest: { abi: 'wasi-reactor' } }),
      verdict: 'FAIL',
      findings: [
        {
          check: 'artifact/abi-is-declared',
          message: 'The manifest says wasi-reactor, the bytes are wasi-command',
          at: 'registry/plugins/slugify/1.1.0/plugin.json:7:10',
          pointer: '/abi',
          fix: 'Write "abi": "wasi-command"',
        },
      ],
    },
  ],
};
