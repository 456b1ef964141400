// Near misses: a reset that stays as it is, and one that is new, changed or taken back.
import { alice, aliceKey, carol, newPlugin, record, recordChange, textRecord } from '../../support/case-registry.ts';
import type { SubmissionCases } from '../../support/submission-case.ts';
import { humanMerges, mergedByHuman, newPluginWaits, waits } from '../exceptions.ts';

const check = 'ownership/administrators-reset-provenance';
const file = 'registry/plugins/slugify/record.json';
const reset = (fromSequence: number): object => ({ provenanceReset: { fromSequence, reason: 'The key is lost.' } });
const withReset = (fromSequence: number): object => record([alice], [aliceKey.publisher], reset(fromSequence));

export const cases: SubmissionCases = {
  passing: [
    {
      name: 'another owner, beside a reset that is on record',
      base: { [file]: withReset(7) },
      change: await recordChange({
        before: withReset(7),
        after: record([alice, carol], [aliceKey.publisher], reset(7)),
      }),
      verdict: 'HOLD',
      findings: [mergedByHuman('record')],
      exception: humanMerges,
    },
  ],
  failing: [
    {
      name: 'a reset',
      change: await recordChange({ before: textRecord, after: withReset(7) }),
      verdict: 'HOLD',
      findings: [
        {
          check,
          message:
            'How releases before sequence 7 were signed, those to come included, would bind no more: The key is lost.',
          at: `${file}:17:22`,
          pointer: '/provenanceReset',
        },
        mergedByHuman('record'),
      ],
      exception: humanMerges,
    },
    {
      name: 'a reset that is moved further',
      base: { [file]: withReset(7) },
      change: await recordChange({ before: withReset(7), after: withReset(70) }),
      verdict: 'HOLD',
      findings: [
        {
          check,
          message: 'How releases before sequence 70 were signed',
          at: `${file}:17:22`,
          pointer: '/provenanceReset',
        },
        mergedByHuman('record'),
      ],
      exception: humanMerges,
    },
    {
      name: 'a reset that is taken back',
      base: { [file]: withReset(7) },
      change: await recordChange({ before: withReset(7), after: textRecord }),
      verdict: 'HOLD',
      findings: [{ check, message: 'The reset of the provenance is taken back', at: file }, mergedByHuman('record')],
      exception: humanMerges,
    },
    {
      name: 'a reset from a sequence far away, planted on the first day',
      change: await newPlugin({ record: withReset(999_999_999) }),
      verdict: 'HOLD',
      findings: [
        {
          check,
          message: 'A new plugin has no provenance that could be reset',
          at: 'registry/plugins/word-count/record.json:17:22',
          pointer: '/provenanceReset',
          fix: 'Leave provenanceReset out.',
        },
        waits(),
      ],
      exception: newPluginWaits,
    },
  ],
};
