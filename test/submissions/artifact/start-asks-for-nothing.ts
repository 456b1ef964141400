// Near misses: what is asked for when the plugin is loaded, and what only when a function of it is called.
import { release } from '../../support/case-registry.ts';
import type { SubmissionCases } from '../../support/submission-case.ts';
import { wat } from '../../support/wasm-builder.ts';

const check = 'artifact/start-asks-for-nothing';
const file = 'registry/plugins/slugify/1.1.0/plugin.wasm';
const manifest = { abi: 'raw', permissions: { hostFunctions: ['env.lookup'] } } as const;
const lookingUp = (code: string): Uint8Array => wat(`(module (import "env" "lookup" (func $lookup)) ${code})`);
const asking = (name: string, by: string): Uint8Array =>
  wat(`(module (import "env" "${name}" (func $asked)) (func (export "run")) (func (export "${by}") (call $asked)))`);
const chance = { permissions: { random: true } } as const;
const random = (by: string): Uint8Array =>
  wat(`(module (import "wasi_snapshot_preview1" "random_get" (func $asked (param i32 i32) (result i32)))
    (func (export "run")) (func (export "${by}") (drop (call $asked (i32.const 0) (i32.const 0)))))`);
const byNumber = '_emscripten_receive_on_main_thread_js';
const calling = { abi: 'wasi-reactor', permissions: { hostFunctions: [`env.${byNumber}`] } } as const;
const before = await release({
  version: '1.0.0',
  wasm: lookingUp('(func (export "run") (call $lookup))'),
  manifest,
});

export const cases: SubmissionCases = {
  passing: [
    {
      name: 'an import that only a function calls, beside a start function',
      base: before,
      change: await release({
        wasm: lookingUp('(func (export "run") (call $lookup)) (func $s) (start $s)'),
        manifest,
      }),
      verdict: 'PASS',
      findings: [
        {
          check: 'artifact/loads-without-running',
          message: 'The artifact runs start when it is loaded',
          at: `${file} at byte 0x2e`,
        },
      ],
    },
    {
      name: 'an initialiser that takes room for an exception, by a function of the compiler',
      base: before,
      change: await release({
        wasm: asking('__cxa_allocate_exception', '_initialize'),
        manifest: { abi: 'wasi-reactor' },
      }),
      verdict: 'PASS',
      findings: [],
    },
    {
      name: 'an initialiser that asks for chance, as languages do when they start',
      base: await release({ version: '1.0.0', wasm: random('more'), manifest: { ...chance, abi: 'wasi-reactor' } }),
      change: await release({ wasm: random('_initialize'), manifest: { ...chance, abi: 'wasi-reactor' } }),
      verdict: 'PASS',
      findings: [],
    },
  ],
  failing: [
    {
      name: 'an import that an initialiser calls',
      base: before,
      change: await release({
        wasm: lookingUp('(func (export "run")) (func (export "_initialize") (call $lookup))'),
        manifest: { ...manifest, abi: 'wasi-reactor' },
      }),
      verdict: 'HOLD',
      findings: [{ check, message: 'env lookup, which needs', at: `${file} at byte 0x11` }],
    },
    {
      name: 'an initialiser that calls any function of its compiler by a number',
      base: await release({ version: '1.0.0', wasm: asking(byNumber, 'more'), manifest: { ...calling, abi: 'raw' } }),
      change: await release({ wasm: asking(byNumber, '_initialize'), manifest: calling }),
      verdict: 'HOLD',
      findings: [{ check, message: `env ${byNumber}, which needs`, at: `${file} at byte 0x11` }],
    },
  ],
};
