// Near misses: an initialiser that a host calls, and a start function that runs by itself.
import { release } from '../../support/case-registry.ts';
import type { SubmissionCases } from '../../support/submission-case.ts';
import { wat } from '../../support/wasm-builder.ts';

const check = 'artifact/loads-without-running';
const file = 'registry/plugins/slugify/1.1.0/plugin.wasm';
const starting = (how: string): Uint8Array => wat(`(module (func (export "run")) ${how})`);

export const cases: SubmissionCases = {
  passing: [
    {
      name: 'an initialiser',
      change: await release({
        wasm: starting('(func (export "_initialize"))'),
        manifest: { abi: 'wasi-reactor' },
      }),
      verdict: 'PASS',
      findings: [],
    },
  ],
  failing: [
    {
      name: 'a start function',
      change: await release({ wasm: starting('(func $s) (start $s)') }),
      verdict: 'PASS',
      findings: [{ check, message: 'The artifact runs start when it is loaded', at: `${file} at byte 0x1e` }],
    },
  ],
};
