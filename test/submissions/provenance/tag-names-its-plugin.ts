// Near misses: the same workflow with the tags v1.0.0 and slugify@1.0.0.
import { alice, aliceKey, record, recordChange, textRecord } from '../../support/case-registry.ts';
import type { SubmissionCases } from '../../support/submission-case.ts';
import { humanMerges, mergedByHuman } from '../exceptions.ts';
import { keylessPublisher } from '../keyless.ts';

const file = 'registry/plugins/slugify/record.json';
const plain = record([alice], [aliceKey.publisher, keylessPublisher]);
const named = record([alice], [aliceKey.publisher, { ...keylessPublisher, tag: '{name}@{version}' }]);

export const cases: SubmissionCases = {
  passing: [
    {
      name: 'a new workflow whose tags name the plugin',
      change: await recordChange({ before: textRecord, after: named }),
      verdict: 'HOLD',
      findings: [mergedByHuman('record')],
      exception: humanMerges,
    },
    {
      name: 'a workflow that is on record already',
      base: { [file]: plain },
      change: await recordChange({ before: plain, after: { ...plain, owners: [alice, { login: 'bob', id: 1002 }] } }),
      verdict: 'HOLD',
      findings: [mergedByHuman('record')],
      exception: humanMerges,
    },
  ],
  failing: [
    {
      name: 'a new workflow whose tags would be good for any plugin',
      change: await recordChange({ before: textRecord, after: plain }),
      verdict: 'HOLD',
      findings: [
        {
          check: 'provenance/tag-names-its-plugin',
          message:
            'The tags v{version} of alice/slugify do not name the plugin; that is right only while it releases slugify alone',
          at: `${file}:23:14`,
          pointer: '/publishers/1/tag',
          fix: 'Write "tag": "{name}@{version}"',
        },
        mergedByHuman('record'),
      ],
      exception: humanMerges,
    },
  ],
};
