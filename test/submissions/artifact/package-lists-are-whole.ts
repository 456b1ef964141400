// Near misses: a list, and half of it.

import { deflateSync } from 'node:zlib';
import { release } from '../../support/case-registry.ts';
import type { SubmissionCases } from '../../support/submission-case.ts';
import { withSection } from '../../support/wasm-with-data.ts';

const check = 'artifact/package-lists-are-whole';
const list = new Uint8Array(
  deflateSync(JSON.stringify({ packages: [{ name: 'a', version: '1.0.0', source: 'crates.io' }] })),
);

export const cases: SubmissionCases = {
  passing: [
    {
      name: 'a list that can be read',
      change: await release({ wasm: withSection('.dep-v0', list) }),
      verdict: 'PASS',
      findings: [],
    },
  ],
  failing: [
    {
      name: 'a list that is cut off',
      change: await release({ wasm: withSection('.dep-v0', list.subarray(0, 20)) }),
      verdict: 'PASS',
      findings: [
        { check, message: '1 lists of packages cannot be read', at: 'registry/plugins/slugify/1.1.0/plugin.wasm' },
      ],
    },
  ],
};
