// The contract of the port SignatureVerifier, kept for raw signatures: base64 of 64 Ed25519 bytes over the artifact.
import { describe, expect, test } from 'vitest';
import { generateKey } from '../../src/adapters/keys/generate-key.ts';
import { openKey } from '../../src/adapters/keys/open-key.ts';
import { rawVerifier } from '../../src/adapters/keys/raw-verifier.ts';
import { nodeHasher } from '../../src/adapters/system/node-hasher.ts';
import type { Publisher } from '../../src/core/model/publisher.ts';
import { aWorkflow } from '../support/builders.ts';
import { testKey } from '../support/test-keys.ts';

const alice = testKey('alice');
const mallory = testKey('mallory');
const artifact = new TextEncoder().encode('what a host loads');
const signature = Buffer.from(alice.signBytes(artifact)).toString('base64');

async function verify(
  text: string,
  { publishers = [alice.publisher], bytes = artifact }: { publishers?: readonly Publisher[]; bytes?: Uint8Array } = {},
): Promise<unknown> {
  return await rawVerifier.verify(Buffer.from(text, 'latin1'), { publishers, artifact: bytes, trustedRoot: undefined });
}

describe('the verifier of raw signatures', () => {
  test('names the key and the digest of what is signed', async () => {
    const verified = {
      verified: true,
      signer: { kind: 'key', sha256: alice.publisher.sha256 },
      subjects: [{ sha256: nodeHasher(artifact) }],
    };
    expect(await verify(signature)).toEqual(verified);
    expect(await verify(`${signature}\n`)).toEqual(verified);
    expect(await verify(`${signature}\r\n`)).toEqual(verified);
    expect(await verify(signature, { publishers: [mallory.publisher, aWorkflow(), alice.publisher] })).toEqual(
      verified,
    );
  });

  test.each([
    ['nothing', '', 'this one 0'],
    ['words', 'signed by Alice', 'base64 and nothing else'],
    ['base64 of 63 bytes', Buffer.alloc(63).toString('base64'), 'this one 63'],
    ['base64 of 65 bytes', Buffer.alloc(65).toString('base64'), 'this one 65'],
    ['hex', Buffer.from(signature, 'base64').toString('hex'), 'this one 96'],
    ['the signature cut short', signature.slice(0, -8), 'this one 60'],
    ['the signature without its padding', signature.replace(/=+$/, ''), 'base64 and nothing else'],
    ['the signature followed by junk', `${signature} junk`, 'base64 and nothing else'],
    ['the signature twice', `${signature}${signature}`, 'base64 and nothing else'],
    ['the signature twice, on two lines', `${signature}\n${signature}\n`, 'base64 and nothing else'],
    ['the signature after a blank', ` ${signature}`, 'base64 and nothing else'],
    ['the signature in URL-safe base64', '-_'.repeat(43).concat('=='), 'base64 and nothing else'],
    ['NUL after the signature', `${signature}\0`, 'base64 and nothing else'],
  ])('refuses %s as malformed', async (_, text, words) => {
    expect(await verify(text)).toEqual({
      verified: false,
      code: 'BUNDLE_MALFORMED',
      reason: expect.stringContaining(words),
    });
  });

  test('refuses the signature in any other spelling of base64, and with any bit flipped', async () => {
    for (let at = 0; at < signature.length; at += 1) {
      for (let bit = 0; bit < 8; bit += 1) {
        const bytes = Buffer.from(signature, 'latin1');
        bytes[at] = (bytes[at] ?? 0) ^ (1 << bit);
        expect(await verify(bytes.toString('latin1')), `byte ${at}, bit ${bit}`).toMatchObject({ verified: false });
      }
    }
  });

  test('refuses other bytes, and none', async () => {
    expect(await verify(signature, { bytes: new Uint8Array([...artifact, 0]) })).toMatchObject({
      verified: false,
      code: 'SIGNATURE_INVALID',
    });
    const context = { publishers: [alice.publisher], artifact: undefined, trustedRoot: undefined };
    expect(await rawVerifier.verify(Buffer.from(signature), context)).toMatchObject({ verified: false });
  });

  test('refuses the key of somebody else, and says how many were tried', async () => {
    expect(await verify(signature, { publishers: [mallory.publisher] })).toMatchObject({
      code: 'SIGNATURE_INVALID',
      reason: expect.stringContaining('the trusted Ed25519 key'),
    });
    const strangers = [mallory.publisher, testKey('eve').publisher];
    expect(await verify(signature, { publishers: strangers })).toMatchObject({
      reason: expect.stringContaining('any of the 2 trusted Ed25519 keys'),
    });
  });

  test('knows Ed25519 alone, whatever a record calls a key', async () => {
    const ecdsa = openKey(generateKey('ecdsa-p256').privateKey);
    const made = Buffer.from(ecdsa.signBytes(artifact)).toString('base64');
    expect(await verify(signature, { publishers: [ecdsa.publisher, aWorkflow()] })).toMatchObject({
      code: 'KEY_UNKNOWN',
    });
    expect(await verify(signature, { publishers: [] })).toMatchObject({ code: 'KEY_UNKNOWN' });
    const disguised = { ...ecdsa.publisher, algorithm: 'ed25519' } as const;
    expect(await verify(made, { publishers: [disguised] })).toMatchObject({ verified: false });
    expect(await verify(signature, { publishers: [disguised] })).toMatchObject({ code: 'SIGNATURE_INVALID' });
    const broken = { ...alice.publisher, publicKey: 'AAAA' };
    expect(await verify(signature, { publishers: [broken] })).toMatchObject({ code: 'SIGNATURE_INVALID' });
  });
});
