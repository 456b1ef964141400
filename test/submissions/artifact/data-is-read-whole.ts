// Near misses: many addresses, and too many.
import { policy, release } from '../../support/case-registry.ts';
import { moduleWith } from '../../support/read-bytes.ts';
import type { SubmissionCases } from '../../support/submission-case.ts';

const check = 'artifact/data-is-read-whole';
const limits = { ...policy.limits, artifactSize: 1_000_000, inTreeSize: 1_000_000 };
const base = { 'registry/policy.json': { ...policy, limits } };
const links = (count: number): Uint8Array => moduleWith(new Uint8Array(Buffer.alloc(6 * count, '://a. ')));

export const cases: SubmissionCases = {
  passing: [
    {
      name: 'fifty thousand, with the start of the file',
      base,
      change: await release({ wasm: links(49_999) }),
      verdict: 'PASS',
      findings: [],
    },
  ],
  failing: [
    {
      name: 'one more',
      base,
      change: await release({ wasm: links(50_000) }),
      verdict: 'HOLD',
      findings: [{ check, message: 'because there are too many: 1', at: 'registry/plugins/slugify/1.1.0/plugin.wasm' }],
    },
  ],
};
