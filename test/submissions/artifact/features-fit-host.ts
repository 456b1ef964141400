// Near misses: vectors for hosts that know them, and threads for one that has them behind a switch only.
import { release } from '../../support/case-registry.ts';
import type { SubmissionCases } from '../../support/submission-case.ts';
import { wat } from '../../support/wasm-builder.ts';

const check = 'artifact/features-fit-host';
const manifest = 'registry/plugins/slugify/1.1.0/plugin.json';
const vectors = wat('(module (func (export "run") (result v128) (v128.const i32x4 0 0 0 0)))');
const threads = wat('(module (memory 1 2 shared) (func (export "run") (drop (i32.atomic.load (i32.const 0)))))');
const limits = { memory: 131_072 };
const on = (hosts: Readonly<Record<string, string>>): Readonly<Record<string, unknown>> => ({
  requires: { hosts },
  limits,
});

export const cases: SubmissionCases = {
  passing: [
    {
      name: 'vectors, which every version named knows',
      change: await release({ wasm: vectors, manifest: on({ wazero: '^1.0.0', wasmtime: '>=0.33.0' }) }),
      verdict: 'PASS',
      findings: [],
    },
    {
      name: 'threads, on a host that nobody here knows',
      change: await release({ wasm: threads, manifest: on({ acme: '*' }) }),
      verdict: 'PASS',
      findings: [],
    },
  ],
  failing: [
    {
      name: 'threads, which a host has behind a switch only',
      change: await release({ wasm: threads, manifest: on({ wasmtime: '>=15.0.0', wazero: '^1.0.0' }) }),
      verdict: 'HOLD',
      findings: [
        {
          check,
          message:
            'No release of wazero up to 2026-11 is known to have threads without a switch; the artifact uses it at',
          at: `${manifest}:11:17`,
          pointer: '/requires/hosts/wazero',
          fix: 'Build without threads, or remove "wazero" from "requires".',
        },
      ],
    },
    {
      name: 'vectors, on versions that are all too old',
      change: await release({ wasm: vectors, manifest: on({ wasmtime: '>=0.20.0 <0.33.0' }) }),
      verdict: 'HOLD',
      findings: [
        {
          check,
          message:
            'wasmtime has simd since 0.33.0, and the manifest asks for >=0.20.0 <0.33.0; the artifact uses it at',
          at: `${manifest}:10:19`,
          pointer: '/requires/hosts/wasmtime',
          fix: 'Build without simd, or write ">=0.33.0" for "wasmtime".',
        },
      ],
    },
  ],
};
