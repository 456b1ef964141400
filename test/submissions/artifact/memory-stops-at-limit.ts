// Near misses: a maximum of the artifact at the limit of the manifest, above it, and absent.
import { release } from '../../support/case-registry.ts';
import type { SubmissionCases } from '../../support/submission-case.ts';
import { wat } from '../../support/wasm-builder.ts';

const check = 'artifact/memory-stops-at-limit';
const file = 'registry/plugins/slugify/1.1.0/plugin.wasm';
const manifest = { limits: { memory: 131_072 } } as const;
const growing = (memory: string, code = '(drop (memory.grow (i32.const 1)))'): Uint8Array =>
  wat(`(module (memory ${memory}) (func (export "run") ${code}))`);

export const cases: SubmissionCases = {
  passing: [
    {
      name: 'a maximum at the limit',
      change: await release({ wasm: growing('1 2'), manifest }),
      verdict: 'PASS',
      findings: [],
    },
    {
      name: 'no maximum, but nothing that grows',
      change: await release({ wasm: growing('1', ''), manifest }),
      verdict: 'PASS',
      findings: [],
    },
  ],
  failing: [
    {
      name: 'a maximum above the limit',
      change: await release({ wasm: growing('1 3'), manifest }),
      verdict: 'PASS',
      findings: [{ check, message: 'may grow to 196608 bytes; the manifest allows 131072', at: file }],
    },
    {
      name: 'no maximum',
      change: await release({ wasm: growing('1'), manifest }),
      verdict: 'PASS',
      findings: [{ check, message: 'A memory of the artifact has no maximum', at: file }],
    },
  ],
};
