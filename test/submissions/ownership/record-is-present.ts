// Near misses: a first release with and without its record; a record changed and deleted.
import {
  alice,
  aliceKey,
  malloryKey,
  newPlugin,
  record,
  recordChange,
  textRecord,
} from '../../support/case-registry.ts';
import type { SubmissionCases } from '../../support/submission-case.ts';
import { humanMerges, mergedByHuman, newPluginWaits, waits } from '../exceptions.ts';

const check = 'ownership/record-is-present';
const signature = 'registry/plugins/slugify/record.sigstore.json';
const slugify = 'registry/plugins/slugify/record.json';

export const cases: SubmissionCases = {
  passing: [
    {
      name: 'a first release with its record',
      change: await newPlugin(),
      verdict: 'HOLD',
      findings: [waits()],
      exception: newPluginWaits,
    },
    {
      name: 'a record that gets another publisher',
      change: await recordChange({
        before: textRecord,
        after: record([alice], [aliceKey.publisher, malloryKey.publisher]),
      }),
      verdict: 'HOLD',
      findings: [mergedByHuman('record')],
      exception: humanMerges,
    },
  ],
  failing: [
    {
      name: 'a first release without its record',
      change: await newPlugin({ record: null }),
      verdict: 'FAIL',
      findings: [
        {
          check,
          message: 'There is no plugin word-count yet, and the change brings no record.json',
          at: 'registry/plugins/word-count/record.json',
          fix: '{"format":1,"owners":[{"id":1001,"login":"alice"}],"publishers":[]}',
        },
      ],
    },
    {
      name: 'a record that goes away',
      change: { [slugify]: null },
      verdict: 'FAIL',
      findings: [
        { check, message: 'The record of slugify is deleted', at: slugify, fix: 'Undo this' },
        mergedByHuman('record'),
      ],
      exception: humanMerges,
    },
    {
      name: 'a record that goes away with its signature',
      base: { [signature]: {} },
      change: { [slugify]: null, [signature]: null },
      verdict: 'FAIL',
      findings: [{ check, message: 'The record of slugify is deleted', at: slugify }, mergedByHuman('record')],
      exception: humanMerges,
    },
  ],
};
