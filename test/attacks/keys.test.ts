// Public keys that let everybody sign: whoever trusts one has been talked into trusting everyone.
import { createHash, createPublicKey, verify } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { openPublicKey } from '../../src/adapters/keys/open-public-key.ts';
import { rawVerifier } from '../../src/adapters/keys/raw-verifier.ts';

const artifact = new TextEncoder().encode('whatever the attacker likes');

test('an RSA key with the exponent 1, for which the padded digest is its own signature, is refused', () => {
  const bits = 3072;
  const n = Buffer.alloc(bits / 8, 0xff).toString('base64url');
  const key = createPublicKey({ key: { kty: 'RSA', n, e: Buffer.from([1]).toString('base64url') }, format: 'jwk' });
  const digestInfo = Buffer.from('3031300d060960864801650304020105000420', 'hex');
  const digest = Buffer.concat([digestInfo, createHash('sha256').update(artifact).digest()]);
  const padding = Buffer.alloc(bits / 8 - 3 - digest.length, 0xff);
  const forged = Buffer.concat([Buffer.from([0, 1]), padding, Buffer.from([0]), digest]);
  // The library believes it: this is no theory.
  expect(verify('sha256', artifact, key, forged)).toBe(true);
  expect(() => openPublicKey(key.export({ type: 'spki', format: 'pem' }).toString())).toThrow(
    expect.objectContaining({ code: 'KEY_INVALID', message: expect.stringContaining('its public exponent is 1') }),
  );
});

describe('an Ed25519 key of small order, such as 32 zero bytes', () => {
  /** Every encoding of a point of small order, but for the sign bit. */
  const points = [
    `00${'00'.repeat(31)}`,
    `01${'00'.repeat(31)}`,
    '26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05',
    'c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a',
    `ec${'ff'.repeat(30)}7f`,
    `ed${'ff'.repeat(30)}7f`,
    `ee${'ff'.repeat(30)}7f`,
  ].flatMap((hex) => {
    const point = Buffer.from(hex, 'hex');
    const negative = Buffer.from(point);
    negative[31] = (negative[31] ?? 0) ^ 0x80;
    return [point, negative];
  });
  const generator = Buffer.from(`58${'66'.repeat(31)}`, 'hex');
  const [zero, one] = [Buffer.alloc(32), Buffer.from([1, ...Buffer.alloc(31)])];
  const forgeries = [...points.map((point) => Buffer.concat([point, zero])), Buffer.concat([generator, one])];

  test.each(points.map((point) => [point.toString('hex')]))('%s verifies no forgery', async (hex) => {
    const publisher = openPublicKey(Buffer.from(hex, 'hex').toString('base64'));
    for (let attempt = 0; attempt < 20; attempt += 1) {
      const bent = new Uint8Array([...artifact, attempt]);
      for (const forged of forgeries) {
        const file = Buffer.from(forged.toString('base64'));
        const context = { publishers: [publisher], artifact: bent, trustedRoot: undefined };
        expect(await rawVerifier.verify(file, context)).toMatchObject({ verified: false });
      }
    }
  });
});
