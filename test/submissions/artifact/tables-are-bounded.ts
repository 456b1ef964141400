// Near misses: as many elements as a module can have functions, and one more.
import { release } from '../../support/case-registry.ts';
import type { SubmissionCases } from '../../support/submission-case.ts';
import { wat } from '../../support/wasm-builder.ts';

const check = 'artifact/tables-are-bounded';
const file = 'registry/plugins/slugify/1.1.0/plugin.wasm';
const table = (rest: string): Uint8Array => wat(`(module (func (export "run")) ${rest})`);

export const cases: SubmissionCases = {
  passing: [
    {
      name: 'as many elements as a module can have functions',
      change: await release({ wasm: table('(table 1000000 funcref)') }),
      verdict: 'PASS',
      findings: [],
    },
  ],
  failing: [
    {
      name: 'one element more',
      change: await release({ wasm: table('(table 1000001 funcref)') }),
      verdict: 'PASS',
      findings: [
        { check, message: 'Table 0 starts with 1000001 elements; a module can have 1000000 functions', at: file },
      ],
    },
  ],
};
