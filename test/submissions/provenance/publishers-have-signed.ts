// Near misses: one proposed publisher who has signed, and a second who has not.
import { alice, aliceKey, malloryKey, newPlugin, record } from '../../support/case-registry.ts';
import type { SubmissionCases } from '../../support/submission-case.ts';
import { newPluginWaits, waits } from '../exceptions.ts';

export const cases: SubmissionCases = {
  passing: [
    {
      name: 'the only publisher has signed',
      change: await newPlugin(),
      verdict: 'HOLD',
      findings: [waits()],
      exception: newPluginWaits,
    },
  ],
  failing: [
    {
      name: 'a second publisher has not',
      change: await newPlugin({ record: record([alice], [aliceKey.publisher, malloryKey.publisher]) }),
      verdict: 'FAIL',
      findings: [
        {
          check: 'provenance/publishers-have-signed',
          message: 'has not signed the release',
          at: 'registry/plugins/word-count/record.json:16:5',
          pointer: '/publishers/1',
        },
        waits(),
      ],
      exception: newPluginWaits,
    },
  ],
};
