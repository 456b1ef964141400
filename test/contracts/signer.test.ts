// The contract of the port Signer, kept by keys of every algorithm; and what is no key.
import { createPrivateKey, createPublicKey, generateKeyPairSync, hash, verify } from 'node:crypto';
import { dsse } from '@sigstore/core';
import { describe, expect, test } from 'vitest';
import { generateKey } from '../../src/adapters/keys/generate-key.ts';
import { openKey } from '../../src/adapters/keys/open-key.ts';
import { openPublicKey, toRawPublicKey } from '../../src/adapters/keys/open-public-key.ts';
import { sigstoreVerifier } from '../../src/adapters/sigstore/sigstore-verifier.ts';
import { keyAlgorithms } from '../../src/core/model/publisher.ts';
import { buildStatement, statementBytes, statementPayloadType } from '../../src/core/model/statement.ts';
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

const digests = { ed25519: null, 'ecdsa-p256': 'sha256', 'rsa-3072': 'sha256' } as const;

describe.each(keyAlgorithms)('a signer with a key of %s', (algorithm) => {
  const key = generateKey(algorithm);
  const signer = openKey(key.privateKey);
  const publicKey = createPublicKey(key.publicKey);

  test('names the publisher that its public key is', () => {
    const der = publicKey.export({ type: 'spki', format: 'der' });
    expect(signer.publisher).toEqual({
      kind: 'key',
      algorithm,
      sha256: hash('sha256', der, 'hex'),
      publicKey: der.toString('base64'),
    });
    expect(openPublicKey(key.publicKey)).toEqual(signer.publisher);
  });

  test('makes a Sigstore bundle v0.3 with one DSSE signature, which Node verifies without Sigstore', async () => {
    const payload = new TextEncoder().encode('what is signed');
    const bundle = await sign(signer, payload);
    expect(bundle.mediaType).toBe('application/vnd.dev.sigstore.bundle.v0.3+json');
    expect(bundle.verificationMaterial).toMatchObject({ publicKey: { hint: signer.publisher.sha256 } });
    const { payloadType, signatures, payload: encoded } = bundle.dsseEnvelope;
    expect(payloadType).toBe('text/plain');
    expect(Buffer.from(encoded, 'base64').toString('utf8')).toBe('what is signed');
    expect(signatures).toHaveLength(1);
    const signed = dsse.preAuthEncoding('text/plain', Buffer.from(payload));
    expect(signed.toString('utf8')).toBe('DSSEv1 10 text/plain 14 what is signed');
    expect(verify(digests[algorithm], signed, publicKey, Buffer.from(signatures[0]!.sig, 'base64'))).toBe(true);
  });

  test('makes bundles that Plugyard verifies', async () => {
    const release = { plugin: 'slugify' as never, version: '1.0.0' as never };
    const statement = buildStatement(release, [{ name: 'plugin.wasm', digest: { sha256: 'a'.repeat(64) as never } }]);
    const bundle = await signer.sign(statementPayloadType, statementBytes(statement));
    const context = { publishers: [signer.publisher], artifact: undefined, trustedRoot: undefined };
    expect(await sigstoreVerifier.verify(bundle, context)).toMatchObject({ verified: true, release });
  });

  test('makes bare signatures over the message itself', () => {
    const message = new TextEncoder().encode('an artifact');
    const signature = signer.signBytes(message);
    expect(verify(digests[algorithm], message, publicKey, signature)).toBe(true);
    expect(verify(digests[algorithm], Buffer.from('another'), publicKey, signature)).toBe(false);
    expect(signature.length).toBe({ ed25519: 64, 'ecdsa-p256': signature.length, 'rsa-3072': 384 }[algorithm]);
    // DER: a sequence of two integers.
    expect(algorithm !== 'ecdsa-p256' || signature[0] === 0x30).toBe(true);
  });

  test('ends its file with a line break', async () => {
    const bytes = await signer.sign('text/plain', new Uint8Array([1]));
    expect(bytes.at(-1)).toBe(0x0a);
  });

  test('is the same behind a passphrase', () => {
    const encrypted = generateKey(algorithm, 'correct horse');
    expect(encrypted.privateKey).toMatch(/^-----BEGIN ENCRYPTED PRIVATE KEY-----/);
    expect(openKey(encrypted.privateKey, 'correct horse').publisher).toEqual(openPublicKey(encrypted.publicKey));
  });
});

test('an Ed25519 signer makes the same bytes for the same payload, and other ones for another', async () => {
  const signer = testKey('alice');
  const [one, two] = [new Uint8Array([1, 2, 3]), new Uint8Array([1, 2, 4])];
  expect(await signer.sign('text/plain', one)).toEqual(await signer.sign('text/plain', one));
  expect(await signer.sign('text/plain', one)).not.toEqual(await signer.sign('text/plain', two));
});

describe('generateKey()', () => {
  test('makes another key each time', () => {
    const keys = [generateKey('ed25519').privateKey, generateKey('ed25519').privateKey];
    expect(new Set(keys).size).toBe(2);
    expect(createPrivateKey(keys[0]!).asymmetricKeyType).toBe('ed25519');
  });
});

const pkcs8 = { type: 'pkcs8', format: 'pem' } as const;
const ed25519 = generateKey('ed25519');
type Refusal = readonly [what: string, pem: string, words: string];
const unusable: readonly Refusal[] = [
  ['nothing', '', 'no PEM file'],
  ['JSON', '{"kty":"OKP"}', 'no PEM file'],
  ['RSA of 2048 bits', pemOf(generateKeyPairSync('rsa', { modulusLength: 2048 })), '2048 bits'],
  [
    'RSA with a small exponent',
    pemOf(generateKeyPairSync('rsa', { modulusLength: 3072, publicExponent: 3 })),
    'exponent is 3',
  ],
  ['RSA-PSS', pemOf(generateKeyPairSync('rsa-pss', { modulusLength: 3072 })), 'rsa-pss'],
  ['ECDSA P-384', pemOf(generateKeyPairSync('ec', { namedCurve: 'P-384' })), 'secp384r1'],
  ['ECDSA on the curve of Bitcoin', pemOf(generateKeyPairSync('ec', { namedCurve: 'secp256k1' })), 'secp256k1'],
  ['X25519', pemOf(generateKeyPairSync('x25519')), 'x25519'],
  ['Ed448', pemOf(generateKeyPairSync('ed448')), 'ed448'],
];

function pemOf(pair: { readonly privateKey: ReturnType<typeof createPrivateKey> }): string {
  return pair.privateKey.export(pkcs8).toString();
}

describe('openKey()', () => {
  test.each<Refusal>([
    ...unusable,
    ['a public key', ed25519.publicKey, 'it is a public key'],
    ['a certificate', '-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n', 'it is a certificate'],
    ['an SSH key', '-----BEGIN OPENSSH PRIVATE KEY-----\nAAAA\n-----END OPENSSH PRIVATE KEY-----\n', 'an SSH key'],
    ['a key that is cut short', ed25519.privateKey.slice(0, 60), 'cut short'],
    ['a key whose body is changed', ed25519.privateKey.replace(/\nMC/, '\nAA'), 'cannot be read'],
  ])('refuses %s, and says how to make one', (_, pem, words) => {
    expect(() => openKey(pem)).toThrow(
      expect.objectContaining({
        code: 'KEY_INVALID',
        message: expect.stringMatching(words),
        hint: 'Make one: plugyard keygen',
      }),
    );
  });

  test('asks for the passphrase of an encrypted key, and says so when it is wrong', () => {
    const { privateKey } = generateKey('ed25519', 'correct horse');
    expect(() => openKey(privateKey)).toThrow(
      expect.objectContaining({ code: 'PASSPHRASE_MISSING', hint: expect.stringContaining('PLUGYARD_PASSPHRASE') }),
    );
    for (const wrong of ['', 'correct horsE', 'x'.repeat(5000)]) {
      expect(() => openKey(privateKey, wrong)).toThrow(
        expect.objectContaining({ code: 'KEY_INVALID', message: expect.stringContaining('the passphrase is wrong') }),
      );
    }
  });

  test('needs no passphrase for a key that is not encrypted, and minds none', () => {
    expect(openKey(ed25519.privateKey, 'unneeded').publisher).toEqual(openPublicKey(ed25519.publicKey));
  });

  test('never repeats the key in its answer', () => {
    const [head = '', secret = '', ...rest] = ed25519.privateKey.split('\n');
    const broken = [head, `${secret.slice(0, 20)}!${secret.slice(20)}`, ...rest].join('\n');
    for (const pem of [broken, broken.replaceAll('PRIVATE', 'PRIVAT'), ed25519.privateKey.replaceAll('-----', '')]) {
      let message = '';
      try {
        openKey(pem);
      } catch (error) {
        message = (error as Error).message;
      }
      expect(message).toContain('This key cannot be used');
      expect(message).not.toContain(secret.slice(0, 20));
    }
  });

  test('reads the same key twice as the same publisher', () => {
    expect(testKey('alice').publisher).toEqual(testKey('alice').publisher);
    expect(testKey('alice').publisher).not.toEqual(testKey('mallory').publisher);
  });
});

describe('openPublicKey()', () => {
  const publisher = openPublicKey(ed25519.publicKey);
  const raw = toRawPublicKey(publisher) ?? '';

  test('reads the 32 raw bytes of an Ed25519 key, with or without a final line break', () => {
    expect(Buffer.from(raw, 'base64')).toHaveLength(32);
    for (const end of ['', '\n', '\r\n']) {
      expect(openPublicKey(`${raw}${end}`)).toEqual(publisher);
    }
  });

  test('knows raw bytes of Ed25519 alone', () => {
    expect(toRawPublicKey(openPublicKey(generateKey('ecdsa-p256').publicKey))).toBeUndefined();
  });

  const spki = { type: 'spki', format: 'pem' } as const;
  const weak = generateKeyPairSync('rsa', { modulusLength: 2048 }).publicKey;

  test.each([
    ['nothing', '', '0 bytes'],
    ['words', 'my key', 'neither PEM nor base64'],
    ['the private key', ed25519.privateKey, 'it is a private key'],
    ['a certificate', '-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n', 'it is a certificate'],
    ['31 bytes', Buffer.alloc(31, 1).toString('base64'), '31 bytes'],
    ['33 bytes', Buffer.alloc(33, 1).toString('base64'), '33 bytes'],
    ['bytes followed by junk', `${raw} junk`, 'neither PEM nor base64'],
    ['two lines of bytes', `${raw}\n${raw}\n`, 'neither PEM nor base64'],
    ['hex', Buffer.from(raw, 'base64').toString('hex'), '48 bytes'],
    ['two keys', ed25519.publicKey.repeat(2), '2 keys'],
    ['a key that is cut short', ed25519.publicKey.slice(0, 60), 'cut short'],
    ['a key whose body is changed', ed25519.publicKey.replace(/\nMC/, '\nAA'), 'cannot be read'],
    ['RSA of 2048 bits', weak.export(spki).toString(), '2048 bits'],
    ['RSA in PKCS#1', weak.export({ type: 'pkcs1', format: 'pem' }).toString(), 'it is a rsa public key'],
    ['ECDSA P-384', generateKeyPairSync('ec', { namedCurve: 'P-384' }).publicKey.export(spki).toString(), 'secp384r1'],
    ['X25519', generateKeyPairSync('x25519').publicKey.export(spki).toString(), 'x25519'],
  ])('refuses %s', (_, text, words) => {
    expect(() => openPublicKey(text)).toThrow(
      expect.objectContaining({ code: 'KEY_INVALID', message: expect.stringContaining(words) }),
    );
  });
});
