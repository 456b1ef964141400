// Near misses: 50,000 ways through the code, and one more.
import { policy, release } from '../../support/case-registry.ts';
import type { SubmissionCases } from '../../support/submission-case.ts';
import { wat } from '../../support/wasm-builder.ts';

const check = 'artifact/code-is-reviewable';
const file = 'registry/plugins/slugify/1.1.0/plugin.wasm';
const complex = (branches: number): Uint8Array =>
  wat(`(module (func (export "run") ${'(br_if 0 (i32.const 0))'.repeat(branches)}))`);

/** Allows large artifacts. */
const base = {
  'registry/policy.json': {
    ...policy,
    limits: { ...policy.limits, artifactSize: 1e6, inTreeSize: 1e6, pagesSize: 1e6 },
  },
};

export const cases: SubmissionCases = {
  passing: [
    { name: '50,000 ways', base, change: await release({ wasm: complex(49_999) }), verdict: 'PASS', findings: [] },
  ],
  failing: [
    {
      name: 'one way more',
      base,
      change: await release({ wasm: complex(50_000) }),
      verdict: 'PASS',
      findings: [
        { check, message: 'The code has a complexity of 50001, of which run has 50001', at: `${file} at byte 0x23` },
      ],
    },
  ],
};
