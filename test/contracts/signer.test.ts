// The contract of the port Signer, kept by a key in a file.
import { createPrivateKey, createPublicKey, generateKeyPairSync, hash, verify } from 'node:crypto';
import { dsse } from '@sigstore/core';
import { describe, expect, test } from 'vitest';
import { generateKey, openKey } from '../../src/adapters/sigstore/key-signer.ts';
import type { Signer } from '../../src/ports.ts';
import { testKey } from '../support/test-keys.ts';

interface Bundle {
  readonly mediaType: string;
  readonly verificationMaterial: Readonly<Record<string, unknown>>;
  readonly dsseEnvelope: {
    readonly payload: string;
    readonly payloadType: string;
    readonly signatures: readonly { readonly sig: string }[];
  };
}

async function sign(signer: Signer, payload: Uint8Array): Promise<Bundle> {
  return JSON.parse(new TextDecoder().decode(await signer.sign('text/plain', payload))) as Bundle;
}

describe('a signer with a key', () => {
  const pem = generateKey();
  const signer = openKey(pem);

  test('names the publisher that its public key is', () => {
    const der = createPublicKey(pem).export({ type: 'spki', format: 'der' });
    expect(signer.publisher).toEqual({
      kind: 'key',
      algorithm: 'ed25519',
      sha256: hash('sha256', der, 'hex'),
      publicKey: der.toString('base64'),
    });
  });

  test('makes a Sigstore bundle v0.3 with one DSSE signature, which Node verifies without Sigstore', async () => {
    const payload = new TextEncoder().encode('what is signed');
    const bundle = await sign(signer, payload);
    expect(bundle.mediaType).toBe('application/vnd.dev.sigstore.bundle.v0.3+json');
    const { sha256 } = signer.publisher as { sha256: string };
    expect(bundle.verificationMaterial).toMatchObject({ publicKey: { hint: sha256 } });
    const { payloadType, signatures, payload: encoded } = bundle.dsseEnvelope;
    expect(payloadType).toBe('text/plain');
    expect(Buffer.from(encoded, 'base64').toString('utf8')).toBe('what is signed');
    expect(signatures).toHaveLength(1);
    const signed = dsse.preAuthEncoding('text/plain', Buffer.from(payload));
    expect(signed.toString('utf8')).toBe('DSSEv1 10 text/plain 14 what is signed');
    expect(verify(null, signed, createPublicKey(pem), Buffer.from(signatures[0]!.sig, 'base64'))).toBe(true);
  });

  test('makes the same bytes for the same payload, and other ones for another', async () => {
    const [one, two] = [new Uint8Array([1, 2, 3]), new Uint8Array([1, 2, 4])];
    expect(await signer.sign('text/plain', one)).toEqual(await signer.sign('text/plain', one));
    expect(await signer.sign('text/plain', one)).not.toEqual(await signer.sign('text/plain', two));
  });

  test('ends its file with a line break', async () => {
    const bytes = await signer.sign('text/plain', new Uint8Array([1]));
    expect(bytes.at(-1)).toBe(0x0a);
  });
});

describe('generateKey()', () => {
  test('makes another Ed25519 key each time', () => {
    const keys = [generateKey(), generateKey()];
    expect(new Set(keys).size).toBe(2);
    expect(createPrivateKey(keys[0]!).asymmetricKeyType).toBe('ed25519');
  });
});

describe('openKey()', () => {
  const encrypted = generateKeyPairSync('ed25519').privateKey.export({
    type: 'pkcs8',
    format: 'pem',
    cipher: 'aes-256-cbc',
    passphrase: 'secret',
  });

  test.each([
    ['nothing', ''],
    ['a public key', createPublicKey(generateKey()).export({ type: 'spki', format: 'pem' }).toString()],
    ['RSA', generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey.export({ type: 'pkcs8', format: 'pem' })],
    ['ECDSA', generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey.export({ type: 'pkcs8', format: 'pem' })],
    ['X25519', generateKeyPairSync('x25519').privateKey.export({ type: 'pkcs8', format: 'pem' })],
    ['a key with a passphrase', encrypted],
    ['a broken key', generateKey().replace(/[A-Za-z]{5}/, 'AAAAA')],
    ['JSON', '{"kty":"OKP"}'],
  ])('refuses %s, and says how to make one', (_, pem) => {
    expect(() => openKey(pem.toString())).toThrow(
      expect.objectContaining({ code: 'KEY_INVALID', hint: 'Make one: plugyard keygen' }),
    );
  });

  test('never repeats the key in its answer', () => {
    const [head = '', secret = '', ...rest] = generateKey().split('\n');
    let message = '';
    try {
      openKey([head, `${secret.slice(0, 20)}!${secret.slice(20)}`, ...rest].join('\n').replace('PRIVATE', 'PRIVAT'));
    } catch (error) {
      message = (error as Error).message;
    }
    expect(message).toContain('This is not an Ed25519 private key');
    expect(message).not.toContain(secret.slice(0, 20));
  });

  test('reads the same key twice as the same publisher', () => {
    expect(testKey('alice').publisher).toEqual(testKey('alice').publisher);
    expect(testKey('alice').publisher).not.toEqual(testKey('mallory').publisher);
  });
});
