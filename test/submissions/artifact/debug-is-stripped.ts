// Near misses: names of functions, and debug information.
import { release } from '../../support/case-registry.ts';
import type { SubmissionCases } from '../../support/submission-case.ts';
import { withSection } from '../../support/wasm-with-data.ts';

const check = 'artifact/debug-is-stripped';
const wasm = withSection('.debug_info', 'abc');

export const cases: SubmissionCases = {
  passing: [
    {
      name: 'names without debug information',
      change: await release({ wasm: withSection('name', 'abc') }),
      verdict: 'PASS',
      findings: [],
    },
  ],
  failing: [
    {
      name: 'debug information',
      change: await release({ wasm }),
      verdict: 'PASS',
      findings: [
        { check, message: 'would save 3 bytes: 3 of debug', at: 'registry/plugins/slugify/1.1.0/plugin.wasm' },
      ],
    },
  ],
};
