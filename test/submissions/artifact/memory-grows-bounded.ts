// Near misses: a memory that grows in a loop, with a maximum, with a limit of the manifest, and with neither.
import { release } from '../../support/case-registry.ts';
import type { SubmissionCases } from '../../support/submission-case.ts';
import { wat } from '../../support/wasm-builder.ts';

const check = 'artifact/memory-grows-bounded';
const file = 'registry/plugins/slugify/1.1.0/plugin.wasm';
const grow = '(loop (br_if 0 (memory.grow (i32.const 1))))';
const growing = (memory: string, code = grow): Uint8Array => wat(`(module ${memory} (func (export "run") ${code}))`);

export const cases: SubmissionCases = {
  passing: [
    {
      name: 'a maximum in the artifact',
      change: await release({ wasm: growing('(memory 1 4)') }),
      verdict: 'PASS',
      findings: [],
    },
    {
      name: 'growth that is not in a loop',
      change: await release({ wasm: growing('(memory 1)', '(drop (memory.grow (i32.const 1)))') }),
      verdict: 'PASS',
      findings: [],
    },
    {
      name: 'a limit in the manifest',
      change: await release({ wasm: growing('(memory 1 2)'), manifest: { limits: { memory: 131_072 } } }),
      verdict: 'PASS',
      findings: [],
    },
  ],
  failing: [
    {
      name: 'no limit at all',
      change: await release({ wasm: growing('(memory 1)') }),
      verdict: 'PASS',
      findings: [{ check, message: 'A loop in run grows the memory; neither', at: `${file} at byte 0x2a` }],
    },
    {
      name: 'no limit at all, in two loops',
      change: await release({ wasm: growing('(memory 1)', grow + grow) }),
      verdict: 'PASS',
      findings: [{ check, message: 'A loop in run grows the memory, and 1 more', at: `${file} at byte 0x2a` }],
    },
  ],
};
