// Near misses: a record travels with the first release of its plugin, and with no other.
import { alice, aliceKey, malloryKey, newPlugin, record, release } from '../../support/case-registry.ts';
import type { SubmissionCases } from '../../support/submission-case.ts';
import { newPluginWaits, waits } from '../exceptions.ts';

export const cases: SubmissionCases = {
  passing: [
    {
      name: 'a record with the first release of a plugin',
      change: await newPlugin(),
      verdict: 'HOLD',
      findings: [waits()],
      exception: newPluginWaits,
    },
    { name: 'a release alone', change: await release(), verdict: 'PASS', findings: [] },
    {
      name: 'a release with a file that has no place, which is told as such',
      change: await release({ files: { LICENSE: 'MIT\n' } }),
      verdict: 'FAIL',
      findings: [
        {
          check: 'change/only-registry-files',
          message: 'This file has no place in the registry tree',
          at: 'registry/plugins/slugify/1.1.0/LICENSE',
        },
      ],
      exception: 'The file without a place is found by the check that is about such files.',
    },
  ],
  failing: [
    {
      name: 'a record with a later release',
      change: {
        'registry/plugins/slugify/record.json': record([alice], [aliceKey.publisher, malloryKey.publisher]),
        ...(await release()),
      },
      verdict: 'FAIL',
      findings: [{ check: 'change/has-one-kind', message: 'The change mixes a release, a record', fix: 'Split' }],
    },
    {
      name: 'nothing at all',
      change: {},
      verdict: 'FAIL',
      findings: [
        { check: 'change/has-one-kind', message: 'The change is empty', fix: 'registry/plugins/<name>/1.0.0/' },
      ],
    },
  ],
};
