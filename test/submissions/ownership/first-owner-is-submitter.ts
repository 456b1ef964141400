// Near misses: the submitter as owner, and others; a member of the organisation, and strangers.
import { alice, aliceKey, carol, dave, mallory, malloryKey, newPlugin, record } from '../../support/case-registry.ts';
import type { SubmissionCase, SubmissionCases } from '../../support/submission-case.ts';
import { newPluginWaits, waits } from '../exceptions.ts';

const check = 'ownership/first-owner-is-submitter';
const scoped = '@acme/word-count';
const place = { at: 'registry/plugins/word-count/record.json:3:13', pointer: '/owners' } as const;

async function proposed(
  name: string,
  owners: readonly object[],
): Promise<Pick<SubmissionCase, 'change' | 'exception'>> {
  return {
    change: await newPlugin({ name, record: record(owners, [aliceKey.publisher]) }),
    exception: newPluginWaits,
  };
}

export const cases: SubmissionCases = {
  passing: [
    { ...(await proposed('word-count', [alice])), name: 'the submitter', verdict: 'HOLD', findings: [waits()] },
    {
      ...(await proposed(scoped, [dave])),
      name: 'a member of the organisation',
      author: dave,
      verdict: 'HOLD',
      findings: [waits(scoped)],
    },
  ],
  failing: [
    {
      ...(await proposed('word-count', [carol])),
      name: 'someone else',
      verdict: 'FAIL',
      findings: [
        {
          check,
          message: 'record.json names carol (1003); the submitter is alice (1001)',
          ...place,
          fix: 'Write "owners": [{ "login": "alice", "id": 1001 }].',
        },
        waits(),
      ],
    },
    {
      ...(await proposed('word-count', [alice, carol])),
      name: 'the submitter and someone else',
      verdict: 'FAIL',
      findings: [{ check, message: 'record.json names alice (1001), carol (1003)', ...place }, waits()],
    },
    {
      ...(await proposed('word-count', [{ login: 'alice', id: 6666 }])),
      name: 'the login of the submitter with the id of another account',
      verdict: 'FAIL',
      findings: [{ check, message: 'names alice (6666); the submitter is alice (1001)', ...place }, waits()],
    },
    {
      ...(await proposed(scoped, [alice])),
      name: 'a stranger to the organisation',
      verdict: 'FAIL',
      findings: [{ check, message: 'alice is not a member of acme', fix: 'Ask an admin of acme' }, waits(scoped)],
    },
    {
      ...(await proposed('@nobody/word-count', [alice])),
      name: 'an organisation that is not there',
      verdict: 'FAIL',
      findings: [
        { check, message: 'There is no organisation nobody', fix: 'registry/orgs/nobody.json' },
        waits('@nobody/word-count'),
      ],
    },
    {
      name: 'a record for a plugin that came to the base branch meanwhile',
      meanwhile: await newPlugin(),
      change: await newPlugin({
        version: '1.0.1',
        record: record([mallory], [malloryKey.publisher]),
        key: malloryKey,
      }),
      author: mallory,
      verdict: 'FAIL',
      findings: [
        {
          check,
          message: 'word-count is on the base branch already; this record would take it over',
          at: 'registry/plugins/word-count/record.json',
          fix: 'git rebase',
        },
        {
          check: 'provenance/signer-is-recorded',
          message: 'Not signed by a recorded publisher: no recorded publisher has the key',
          at: 'registry/plugins/word-count/1.0.1/plugin.wasm.sigstore.json',
        },
        waits(),
      ],
      exception: `${newPluginWaits} The publishers of the record on the base branch count, and no others.`,
    },
  ],
};
