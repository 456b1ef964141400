import { describe, expect, test } from 'vitest';
import { bundleRank } from '../../../src/core/model/provenance.ts';

describe('bundleRank()', () => {
  test.each([
    ['a key', '{"verificationMaterial":{"publicKey":{"hint":"a"}}}', 'key'],
    ['a key and log entries', '{"verificationMaterial":{"publicKey":{"hint":"a"},"tlogEntries":[]}}', 'key'],
    ['a certificate', '{"verificationMaterial":{"certificate":{"rawBytes":"a"}}}', 'keyless'],
    ['a chain of certificates', '{"verificationMaterial":{"x509CertificateChain":{"certificates":[]}}}', 'keyless'],
  ])('of a bundle with %s', (_, text, rank) => {
    expect(bundleRank(text)).toBe(rank);
  });

  test.each([
    ['a key that is null beside a certificate', '{"verificationMaterial":{"publicKey":null,"certificate":{}}}'],
    ['a key beside a certificate', '{"verificationMaterial":{"publicKey":{},"certificate":{}}}'],
    ['a key beside a chain', '{"verificationMaterial":{"publicKey":{},"x509CertificateChain":{}}}'],
    ['two answers', '{"verificationMaterial":{},"verificationMaterial":{"publicKey":{}}}'],
    ['nothing', '{"verificationMaterial":null}'],
    ['no material', '{}'],
    ['no object', '[]'],
    ['no JSON', 'x'],
  ])('counts the most for %s: what was verified before must not be read as less', (_, text) => {
    expect(bundleRank(text)).toBe('keyless');
  });
});
