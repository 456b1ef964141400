// Near misses: a consent to exactly this change, and consents to others.
import {
  alice,
  aliceKey,
  carol,
  malloryKey,
  newPlugin,
  record,
  recordChange,
  textRecord,
} from '../../support/case-registry.ts';
import type { ExpectedFinding, SubmissionCase, SubmissionCases } from '../../support/submission-case.ts';
import { humanMerges, mergedByHuman, newPluginWaits, waits } from '../exceptions.ts';

const check = 'provenance/record-signature-is-valid';
const file = 'registry/plugins/slugify/record.json';
const at = 'registry/plugins/slugify/record.sigstore.json';
const after = record([alice, carol], [aliceKey.publisher]);
const elder = record([alice, carol, { login: 'bob', id: 1002 }], [aliceKey.publisher]);
const bothKeys = record([alice], [aliceKey.publisher, malloryKey.publisher]);

const unvouched: ExpectedFinding = {
  check: 'ownership/record-change-is-vouched-for',
  message: 'No publisher who stays has signed the new record',
  at: file,
};

function fails(name: string, change: SubmissionCase['change'], message: string): SubmissionCase {
  return {
    name,
    change,
    verdict: 'FAIL',
    findings: [unvouched, { check, message, at }, mergedByHuman('record')],
    exception: `${humanMerges} A signature that does not count vouches for nothing.`,
  };
}

export const cases: SubmissionCases = {
  passing: [
    {
      name: 'a publisher who stays, for this change',
      change: await recordChange({ before: textRecord, after }),
      verdict: 'HOLD',
      findings: [mergedByHuman('record')],
      exception: humanMerges,
    },
    {
      name: 'one of two publishers, who lets the other go',
      base: { [file]: bothKeys },
      change: await recordChange({ before: bothKeys, after: textRecord }),
      verdict: 'HOLD',
      findings: [mergedByHuman('record')],
      exception: humanMerges,
    },
  ],
  failing: [
    fails(
      'a stranger',
      await recordChange({ before: textRecord, after, key: malloryKey }),
      'The signature does not hold: no recorded publisher has the key',
    ),
    fails(
      'a publisher who is new in this very change',
      await recordChange({ before: textRecord, after: bothKeys, key: malloryKey }),
      'The signature does not hold: no recorded publisher has the key',
    ),
    fails(
      'a publisher who goes',
      await recordChange({ before: textRecord, after: record([alice], [malloryKey.publisher]) }),
      'does not stay: the new record takes its rights away',
    ),
    fails(
      'a consent to the change of an earlier record',
      await recordChange({ before: textRecord, after, signed: { before: elder } }),
      'it is not about a change of the record of slugify as it stands on the base branch',
    ),
    fails(
      'a consent to the change of another plugin',
      await recordChange({ before: textRecord, after, signed: { name: 'notes' } }),
      'it is not about a change of the record of slugify as it stands on the base branch',
    ),
    fails(
      'a consent to another new record',
      await recordChange({ before: textRecord, after, signed: { after: elder } }),
      'it covers another record.json than the one that is proposed',
    ),
    {
      name: 'a signature over the record of a new plugin',
      change: {
        ...(await newPlugin()),
        ...(await recordChange({ before: '', after: textRecord }, 'word-count')),
      },
      verdict: 'FAIL',
      findings: [
        {
          check,
          message: 'A new plugin has no record that could be replaced',
          at: 'registry/plugins/word-count/record.sigstore.json',
          fix: 'Leave record.sigstore.json out',
        },
        waits(),
      ],
      exception: newPluginWaits,
    },
  ],
};
