// Near misses: a memory of a host that everyone knows, of one that the manifest names, and of one that nobody does.
import { release } from '../../support/case-registry.ts';
import type { SubmissionCases } from '../../support/submission-case.ts';
import { wat } from '../../support/wasm-builder.ts';

const check = 'artifact/import-modules-are-known';
const wasm = wat('(module (import "env" "memory" (memory 1)) (import "js" "mem" (global i32)) (func (export "run")))');
const permissions = { hostFunctions: ['js.mem'] };

export const cases: SubmissionCases = {
  passing: [
    {
      name: 'a memory of env, and a global of a module that the manifest names',
      base: await release({ version: '1.0.0', wasm, manifest: { permissions } }),
      change: await release({ wasm, manifest: { permissions } }),
      verdict: 'PASS',
      findings: [],
    },
  ],
  failing: [
    {
      name: 'a global of a module that nobody names',
      change: await release({ wasm }),
      verdict: 'FAIL',
      findings: [
        {
          check,
          message: 'The artifact imports the global js mem of a module that no known host offers',
          at: 'registry/plugins/slugify/1.1.0/plugin.wasm at byte 0x1f',
          fix: '"permissions": {"hostFunctions":["js.mem"]}',
        },
      ],
    },
  ],
};
