// Near misses: the entry of a command with its type, and with another one.
import { release } from '../../support/case-registry.ts';
import type { SubmissionCases } from '../../support/submission-case.ts';
import { wat } from '../../support/wasm-builder.ts';

const check = 'artifact/exports-fit-abi';
const file = 'registry/plugins/slugify/1.1.0/plugin.wasm';
const extism = (type: string): Uint8Array =>
  wat(`(module (import "extism:host/env" "input_length" (func (result i64))) (func (export "run") ${type}))`);
const functions = { run: { description: 'Runs.' } };
const wasi = '(import "wasi_snapshot_preview1" "sched_yield" (func (result i32)))';

export const cases: SubmissionCases = {
  passing: [
    {
      name: 'a function for Extism',
      change: await release({ wasm: extism('(result i32) (i32.const 0)'), manifest: { abi: 'extism', functions } }),
      verdict: 'PASS',
      findings: [],
    },
    {
      name: 'a command',
      change: await release({
        wasm: wat(`(module ${wasi} (func (export "_start")))`),
        manifest: { abi: 'wasi-command' },
      }),
      verdict: 'PASS',
      findings: [],
    },
    {
      name: 'a reactor without an entry',
      change: await release({ wasm: wat(`(module ${wasi} (func (export "run")))`), manifest: { abi: 'wasi-reactor' } }),
      verdict: 'PASS',
      findings: [],
    },
  ],
  failing: [
    {
      name: 'a function for Extism that gives nothing',
      change: await release({ wasm: extism(''), manifest: { abi: 'extism', functions } }),
      verdict: 'FAIL',
      findings: [
        {
          check,
          message: 'The export run is () -> (); a host of the ABI extism calls it as () -> (i32)',
          at: `${file} at byte 0x3b`,
        },
      ],
    },
    {
      name: 'a reactor whose entry is no function',
      change: await release({
        wasm: wat(`(module ${wasi} (func (export "run")) (memory (export "_initialize") 1))`),
        manifest: { abi: 'wasi-reactor' },
      }),
      verdict: 'FAIL',
      findings: [
        {
          check,
          message: 'The export _initialize is a memory; a host of the ABI wasi-reactor calls it as () -> ()',
          at: `${file} at byte 0x4c`,
        },
      ],
    },
  ],
};
