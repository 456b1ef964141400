// Near misses: an import with and without its permission, in a module and in a component, as a file and at an address.
import { passingOn } from '../../support/calling-wasm.ts';
import { digestOf, release } from '../../support/case-registry.ts';
import type { SubmissionCases } from '../../support/submission-case.ts';
import { wat } from '../../support/wasm-builder.ts';

const check = 'artifact/imports-are-permitted';
const directory = 'registry/plugins/slugify/1.1.0';
const url = 'https://example.com/slugify-1.1.0.wasm';
const wasm = wat(`(module
  (import "wasi_snapshot_preview1" "random_get" (func (param i32 i32) (result i32)))
  (import "env" "lookup" (func (param i32) (result i32)))
  (func (export "run") (drop (call 0 (i32.const 0) (call 1 (i32.const 0))))))`);
const permissions = { hostFunctions: ['env.lookup'], random: true };
const launch = { hostFunctions: ['env.launch'] };
const placedImport = wat(`(module
  (import "env" "launch" (func))
  (table 1 1 funcref)
  (elem (i32.const 0) 0)
  (func (export "run") (call_indirect (i32.const 0))))`);
const socket = passingOn('wasi:sockets/tcp@0.2.0');

export const cases: SubmissionCases = {
  passing: [
    {
      name: 'imports that the manifest declares, as the release before did',
      base: await release({ version: '1.0.0', wasm, manifest: { abi: 'wasi-reactor', permissions } }),
      change: await release({ wasm, manifest: { abi: 'wasi-reactor', permissions } }),
      verdict: 'PASS',
      findings: [],
    },
  ],
  failing: [
    {
      name: 'the same imports, of which nothing is declared',
      base: await release({ version: '1.0.0', wasm }),
      change: await release({ wasm, manifest: { abi: 'wasi-reactor' } }),
      verdict: 'FAIL',
      findings: [
        {
          check,
          message: 'The artifact imports env lookup, which needs the permission host function env.lookup',
          at: `${directory}/plugin.wasm at byte 0x40`,
          fix: '"permissions": {"hostFunctions":["env.lookup"]}',
        },
        {
          check,
          message: 'The artifact imports wasi_snapshot_preview1 random_get, which needs the permission random',
          at: `${directory}/plugin.wasm at byte 0x1c`,
          fix: '"permissions": {"random":true}',
        },
      ],
    },
    {
      name: 'an import in a table that never changes, called by its place there',
      base: await release({ version: '1.0.0', wasm: placedImport, manifest: { permissions: launch } }),
      change: await release({ wasm: placedImport }),
      verdict: 'FAIL',
      findings: [
        {
          check,
          message: 'The artifact imports env launch, which needs the permission host function env.launch',
          at: `${directory}/plugin.wasm at byte 0x11`,
          fix: '"permissions": {"hostFunctions":["env.launch"]}',
        },
      ],
    },
    {
      name: 'a component at an address that can open sockets',
      base: await release({ version: '1.0.0', wasm: socket }),
      change: await release({
        wasm: null,
        manifest: {
          abi: 'wasi-component',
          artifact: { url, sha256: digestOf(socket), size: socket.length },
        },
        signed: { wasm: socket },
      }),
      answers: { [url]: socket },
      verdict: 'FAIL',
      findings: [
        {
          check,
          message: 'The artifact imports wasi:sockets/tcp@0.2.0, which needs the permission network',
          at: `${directory}/plugin.json:9:12`,
          pointer: '/artifact/url',
          fix: 'build without the import',
        },
      ],
    },
  ],
};
