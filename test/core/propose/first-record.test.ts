import { describe, expect, test } from 'vitest';
import type { BundleFacts, Verification } from '../../../src/core/model/provenance.ts';
import { parseRecord } from '../../../src/core/model/record.ts';
import { certifiedPublisher, firstRecord, signersOf } from '../../../src/core/propose/first-record.ts';
import { matchPublisher } from '../../../src/core/trust/match-publisher.ts';
import { aCertificate, accepted, aPublisher, aWorkflow, sha256, timestamp } from '../../support/builders.ts';

const alice = { login: 'alice', id: 1001 };

function signed(signer: Extract<Verification, { verified: true }>['signer']): BundleFacts {
  return { file: 'a', sha256: sha256('b'), size: 1, verification: { verified: true, signer, subjects: [] } };
}

test('firstRecord() names the submitter alone, and the record parses', () => {
  expect(accepted(parseRecord(firstRecord(alice, [aPublisher()])))).toEqual({
    format: 1,
    owners: [alice],
    publishers: [aPublisher()],
  });
});

describe('signersOf()', () => {
  test('names each workflow and each known key once, and nobody whose signature fails', () => {
    const key = { kind: 'key', sha256: sha256('a') } as const;
    const refused = { verified: false, code: 'SIGNATURE_INVALID', reason: 'no' } as const;
    const bundles = [
      signed(key),
      signed(key),
      signed({ kind: 'key', sha256: sha256('c') }),
      signed(aCertificate()),
      { ...signed(key), verification: refused },
    ];
    const found = signersOf({ bundles }, [aPublisher()]);
    expect(found).toEqual([aPublisher(), aWorkflow()]);
  });
});

describe('certifiedPublisher()', () => {
  test('is the publisher that the certificate matches', () => {
    const certificate = aCertificate();
    const publisher = certifiedPublisher(certificate);
    expect(publisher).toEqual(aWorkflow());
    const moment = { time: timestamp('2026-01-01T00:00:00Z') };
    expect(matchPublisher(certificate, [publisher ?? aWorkflow()], moment).matched).toBe(true);
  });

  test.each([
    ['no issuer', { issuer: undefined }],
    ['no repository', { repository: undefined }],
    ['a repository that is no address', { repository: 'acme/slugify' }],
    [
      'a workflow on another server',
      { workflow: 'https://evil.example/acme/slugify/.github/workflows/x.yml@refs/heads/main' },
    ],
    ['no number of the repository', { repositoryId: undefined }],
  ])('is nobody with %s', (_, parts) => {
    expect(certifiedPublisher(aCertificate(parts))).toBeUndefined();
  });
});
