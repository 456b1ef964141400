// Near misses: a permission with and without an import that can use it.
import { release } from '../../support/case-registry.ts';
import type { SubmissionCases } from '../../support/submission-case.ts';
import { wat } from '../../support/wasm-builder.ts';

const check = 'artifact/permissions-are-used';
const file = 'registry/plugins/slugify/1.1.0/plugin.json';
const permissions = { random: true, network: [], filesystem: { read: ['data/**'] }, clock: false };
const wasm = wat(`(module
  (import "wasi_snapshot_preview1" "random_get" (func (param i32 i32) (result i32)))
  (import "wasi_snapshot_preview1" "path_open" (func (param i32) (result i32)))
  (func (export "run") (drop (call 0 (i32.const 0) (call 1 (i32.const 0))))))`);
const base = await release({ version: '1.0.0', wasm, manifest: { permissions } });

export const cases: SubmissionCases = {
  passing: [
    {
      name: 'permissions that imports can use',
      base,
      change: await release({ wasm, manifest: { abi: 'wasi-reactor', permissions } }),
      verdict: 'PASS',
      findings: [],
    },
  ],
  failing: [
    {
      name: 'permissions of an artifact that imports nothing',
      base,
      change: await release({ manifest: { permissions } }),
      verdict: 'PASS',
      findings: [
        { check, message: 'can use the permission random', at: `${file}:9:15`, pointer: '/permissions/random' },
        {
          check,
          message: 'can use the permission filesystem',
          at: `${file}:11:19`,
          pointer: '/permissions/filesystem',
        },
      ],
    },
  ],
};
