// Near misses: a link to documentation, and a host that is none.
import { release } from '../../support/case-registry.ts';
import type { SubmissionCases } from '../../support/submission-case.ts';
import { placeIn, withData } from '../../support/wasm-with-data.ts';

const check = 'artifact/hosts-are-out-of-reach';
const wasm = withData('https://api.example.dev/v1\0');

export const cases: SubmissionCases = {
  passing: [
    {
      name: 'a link to documentation',
      change: await release({ wasm: withData('see https://docs.rs/serde and https://example.com') }),
      verdict: 'PASS',
      findings: [],
    },
  ],
  failing: [
    {
      name: 'a host without permission to reach it',
      change: await release({ wasm }),
      verdict: 'PASS',
      findings: [{ check, message: 'api.example.dev', at: placeIn(wasm, 'https') }],
    },
  ],
};
