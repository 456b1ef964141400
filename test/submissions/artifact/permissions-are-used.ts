// Near misses: a permission with and without an import that can use it.
import { calling } from '../../support/calling-wasm.ts';
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

const shared = { permissions: { hostFunctions: ['env.config'] } };
const sharing = wat('(module (import "env" "config" (global i32)) (func (export "run")))');
const lists = { permissions: { network: ['api.example.com'], hostFunctions: ['env.land', 'env.launch'] } };
const flying = { permissions: { hostFunctions: ['env.land', 'env.launch'], process: true } };

export const cases: SubmissionCases = {
  passing: [
    {
      name: 'permissions that imports can use',
      base,
      change: await release({ wasm, manifest: { abi: 'wasi-reactor', permissions } }),
      verdict: 'PASS',
      findings: [],
    },
    {
      name: 'a global of the host, which is named like its functions',
      base: await release({ version: '1.0.0', wasm: sharing, manifest: shared }),
      change: await release({ wasm: sharing, manifest: shared }),
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
        {
          check,
          message: /can use the permission random$/,
          at: `${file}:9:15`,
          pointer: '/permissions/random',
          fix: 'Remove "permissions" from plugin.json.',
        },
        {
          check,
          message: 'can use the permission filesystem',
          at: `${file}:11:19`,
          pointer: '/permissions/filesystem',
        },
      ],
    },
    {
      name: 'lists of which nothing can be used, each told once',
      base: await release({ version: '1.0.0', manifest: lists }),
      change: await release({ manifest: lists }),
      verdict: 'PASS',
      findings: [
        { check, message: 'can use the permission network', at: `${file}:9:16`, pointer: '/permissions/network' },
        {
          check,
          message: 'can use the permission hostFunctions',
          at: `${file}:12:22`,
          pointer: '/permissions/hostFunctions',
        },
      ],
    },
    {
      name: 'a host function beside the one that is called, and a process that nothing can start',
      base: await release({ version: '1.0.0', wasm: calling({ direct: ['env land'] }), manifest: flying }),
      change: await release({ wasm: calling({ direct: ['env land'], dead: ['env launch'] }), manifest: flying }),
      verdict: 'PASS',
      findings: [
        {
          check,
          message: 'the permission process: no interface of WASI starts a process',
          at: `${file}:13:16`,
          pointer: '/permissions/process',
          fix: 'Write in plugin.json: "permissions": {"hostFunctions":["env.land"]}',
        },
        {
          check,
          message: 'The artifact calls no host function env.launch',
          at: `${file}:11:7`,
          pointer: '/permissions/hostFunctions/1',
          fix: '"permissions": {"hostFunctions":["env.land"]}',
        },
      ],
    },
  ],
};
