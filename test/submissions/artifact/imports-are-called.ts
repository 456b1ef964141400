// Near misses: an import that nothing calls, beside one that is declared and called.
import { calling } from '../../support/calling-wasm.ts';
import { release } from '../../support/case-registry.ts';
import type { SubmissionCases } from '../../support/submission-case.ts';

const check = 'artifact/imports-are-called';
const permissions = { hostFunctions: ['env.launch'] };
const called = calling({ direct: ['env launch'] });
const base = await release({ version: '1.0.0', wasm: called, manifest: { permissions } });

export const cases: SubmissionCases = {
  passing: [
    {
      name: 'an import that is called',
      base,
      change: await release({ wasm: called, manifest: { permissions } }),
      verdict: 'PASS',
      findings: [],
    },
  ],
  failing: [
    {
      name: 'the same, and one that nothing calls',
      base,
      change: await release({
        wasm: calling({ direct: ['env launch'], dead: ['env land'] }),
        manifest: { permissions },
      }),
      verdict: 'PASS',
      findings: [
        {
          check,
          message: 'env land (host function env.land), which the manifest does not ask for and nothing calls',
          at: 'registry/plugins/slugify/1.1.0/plugin.wasm at byte 0x1e',
        },
      ],
    },
  ],
};
