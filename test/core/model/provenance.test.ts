import { describe, expect, test } from 'vitest';
import { bundleRank } from '../../../src/core/model/provenance.ts';

describe('bundleRank()', () => {
  test.each([
    ['a key', '{"verificationMaterial":{"publicKey":{"hint":"a"}}}', 'key'],
    ['a certificate', '{"verificationMaterial":{"certificate":{"rawBytes":"a"}}}', 'keyless'],
    ['nothing', '{"verificationMaterial":null}', 'none'],
    ['no material', '{}', 'none'],
    ['no object', '[]', 'none'],
    ['no JSON', 'x', 'none'],
    ['two answers', '{"verificationMaterial":{},"verificationMaterial":{"publicKey":{}}}', 'none'],
  ])('of a bundle with %s', (_, text, rank) => {
    expect(bundleRank(text)).toBe(rank);
  });
});
