import { describe, expect, test } from 'vitest';
import type { VerifiedBundle } from '../../../src/core/model/provenance.ts';
import type { KeyPublisher } from '../../../src/core/model/publisher.ts';
import { judgeRecordSignature } from '../../../src/core/trust/authorise-record.ts';
import { aBundle, aProvenance, aPublisher, aRecord, name, sha256, timestamp } from '../../support/builders.ts';

const time = timestamp('2026-06-15T12:00:00Z');
const second = aPublisher({ sha256: sha256('e') });
const consent: VerifiedBundle = {
  verified: true,
  signer: { kind: 'key', sha256: sha256('a') },
  subjects: [{ name: 'record.json', sha256: sha256('2') }],
  recordChange: { plugin: 'slugify', replaces: sha256('1') },
};

function judge(
  bundles: readonly VerifiedBundle[],
  { before = [aPublisher()], after = [aPublisher()] }: { before?: KeyPublisher[]; after?: KeyPublisher[] } = {},
): ReturnType<typeof judgeRecordSignature> {
  const provenance = aProvenance(...bundles);
  return judgeRecordSignature({
    plugin: name('slugify'),
    base: aRecord({ publishers: before }),
    proposed: {
      record: aRecord({ publishers: after }),
      sha256: sha256('2'),
      replaces: sha256('1'),
      provenance,
    },
    time,
  });
}

describe('judgeRecordSignature()', () => {
  test('finds the publisher who stays and agrees', () => {
    expect(judge([consent], { after: [second, aPublisher()] })).toEqual({
      signer: `key:${sha256('a')}`,
      problems: [],
    });
  });

  test('finds nobody where nothing is signed', () => {
    expect(judge([])).toStrictEqual({ problems: [] });
  });

  const past = timestamp('2026-01-01T00:00:00Z');
  const revocation = { reason: 'compromised', fromSequence: 3 } as const;

  test.each<[string, VerifiedBundle, Parameters<typeof judge>[1], string]>([
    ['a stranger', { ...consent, signer: { kind: 'key', sha256: sha256('9') } }, {}, 'the record names no key'],
    [
      'a publisher who comes',
      { ...consent, signer: { kind: 'key', sha256: second.sha256 } },
      { after: [second] },
      'names no key',
    ],
    ['a publisher who goes', consent, { after: [second] }, 'does not stay'],
    [
      'a publisher whose key is revoked by the change',
      consent,
      { after: [aPublisher({ revocation })] },
      'does not stay',
    ],
    [
      'a revoked key that signs its own return',
      consent,
      { before: [aPublisher({ revocation })], after: [aPublisher()] },
      'is revoked (compromised)',
    ],
    ['a key that had expired', consent, { before: [aPublisher({ validUntil: past })] }, 'was valid until'],
    [
      'a key whose time is over with the change',
      consent,
      { after: [aPublisher({ validUntil: past })] },
      'does not stay',
    ],
    [
      'a key that had expired and was revoked',
      consent,
      { before: [aPublisher({ validUntil: past, revocation })] },
      'was valid until 2026-01-01T00:00:00Z; key a00000000000 is revoked',
    ],
    [
      'the change of another plugin',
      { ...consent, recordChange: { plugin: 'other', replaces: sha256('1') } },
      {},
      'not about a change',
    ],
    [
      'the change of an earlier record',
      { ...consent, recordChange: { plugin: 'slugify', replaces: sha256('0') } },
      {},
      'not about a change',
    ],
    ['a release', aBundle(), {}, 'not about a change'],
    [
      'another record',
      { ...consent, subjects: [{ name: 'record.json', sha256: sha256('3') }] },
      {},
      'covers another record.json',
    ],
    [
      'another file',
      { ...consent, subjects: [{ name: 'plugin.json', sha256: sha256('2') }] },
      {},
      'covers another record.json',
    ],
    [
      'two files',
      { ...consent, subjects: [...consent.subjects, ...consent.subjects] },
      {},
      'covers another record.json',
    ],
    ['nothing', { ...consent, subjects: [] }, {}, 'covers another record.json'],
  ])('does not count the signature of %s', (...[, bundle, records, reason]) => {
    expect(judge([bundle], records)).toEqual({
      problems: [{ file: 'plugin.wasm.sigstore.json', reason: expect.stringContaining(reason) }],
    });
  });
});
