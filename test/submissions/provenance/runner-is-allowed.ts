// Near misses: the same self-hosted runner, with and without a policy that allows it.
import { alice, aliceKey, type FileMap, policy, record } from '../../support/case-registry.ts';
import type { SubmissionCases } from '../../support/submission-case.ts';
import { keylessPublisher, keylessRelease, keylessRoot, workflow } from '../keyless.ts';

const selfHosted = { ...workflow('v1.1.0'), runner: 'self-hosted' };
const change = await keylessRelease({}, selfHosted);
const base: FileMap = {
  ...keylessRoot,
  'registry/plugins/slugify/record.json': record(
    [alice],
    [aliceKey.publisher, { ...keylessPublisher, selfHosted: true }],
  ),
};

export const cases: SubmissionCases = {
  passing: [
    {
      name: 'a self-hosted runner that record and policy allow',
      base: { ...base, 'registry/policy.json': { ...policy, allowSelfHostedRunners: true } },
      change,
      verdict: 'PASS',
      findings: [],
    },
    {
      name: 'a hosted runner, where the record would allow another',
      base,
      change: await keylessRelease(),
      verdict: 'PASS',
      findings: [],
    },
  ],
  failing: [
    {
      name: 'a self-hosted runner that the record alone allows',
      base,
      change,
      verdict: 'FAIL',
      findings: [
        {
          check: 'provenance/runner-is-allowed',
          message: 'Signed on a self-hosted runner, which this registry does not allow',
          at: 'registry/plugins/slugify/1.1.0/plugin.wasm.sigstore.json',
          fix: 'runs-on: ubuntu-latest',
        },
      ],
    },
  ],
};
