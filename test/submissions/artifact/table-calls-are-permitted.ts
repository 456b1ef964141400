// Near misses: an import that only a table leads to, declared and not; what the toolchain explains needs no person.
import { calling } from '../../support/calling-wasm.ts';
import { release } from '../../support/case-registry.ts';
import type { SubmissionCases } from '../../support/submission-case.ts';

const check = 'artifact/table-calls-are-permitted';
const wasm = calling({ table: ['env launch'] });
const base = await release({ version: '1.0.0', wasm, manifest: { permissions: { hostFunctions: ['env.launch'] } } });

export const cases: SubmissionCases = {
  passing: [
    {
      name: 'an import in a table that the manifest declares',
      base,
      change: await release({ wasm, manifest: { permissions: { hostFunctions: ['env.launch'] } } }),
      verdict: 'PASS',
      findings: [],
    },
    {
      name: 'an import that is called by its name, undeclared: that is for another check',
      base,
      change: await release({ wasm: calling({ direct: ['env launch'] }) }),
      exception: 'what is called without being declared is an error',
      verdict: 'FAIL',
      findings: [
        {
          check: 'artifact/imports-are-permitted',
          message: 'The artifact imports env launch',
          at: 'registry/plugins/slugify/1.1.0/plugin.wasm at byte 0x11',
        },
      ],
    },
  ],
  failing: [
    {
      name: 'the same, undeclared',
      base,
      change: await release({ wasm }),
      verdict: 'HOLD',
      findings: [
        {
          check,
          message: 'only calls through a table reach it. The way to it: run → env launch',
          at: 'registry/plugins/slugify/1.1.0/plugin.wasm at byte 0x11',
          fix: '"permissions": {"hostFunctions":["env.launch"]}',
        },
      ],
    },
  ],
};
