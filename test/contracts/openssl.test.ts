// Keys and signatures go both ways between Plugyard and OpenSSL.
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { dsse } from '@sigstore/core';
import { describe, expect, test } from 'vitest';
import { generateKey } from '../../src/adapters/keys/generate-key.ts';
import { openKey } from '../../src/adapters/keys/open-key.ts';
import { openPublicKey } from '../../src/adapters/keys/open-public-key.ts';
import { rawVerifier } from '../../src/adapters/keys/raw-verifier.ts';
import { sigstoreVerifier } from '../../src/adapters/sigstore/sigstore-verifier.ts';
import { type KeyAlgorithm, keyAlgorithms } from '../../src/core/model/publisher.ts';
import { buildStatement, statementBytes, statementPayloadType } from '../../src/core/model/statement.ts';
import { openssl } from '../support/openssl.ts';
import { temporaryFolders } from '../support/temporary-folder.ts';

const newFolder = temporaryFolders();
const message = Buffer.from('an artifact, as far as OpenSSL is concerned');

const generation: Readonly<Record<KeyAlgorithm, readonly string[]>> = {
  ed25519: ['-algorithm', 'ed25519'],
  'ecdsa-p256': ['-algorithm', 'EC', '-pkeyopt', 'ec_paramgen_curve:P-256'],
  'rsa-3072': ['-algorithm', 'RSA', '-pkeyopt', 'rsa_keygen_bits:3072'],
};

/** Ed25519 signs the message, the others sign its digest, which `pkeyutl` makes with `-digest`. */
function wayOf(algorithm: KeyAlgorithm): readonly string[] {
  return algorithm === 'ed25519' ? ['-rawin'] : ['-rawin', '-digest', 'sha256'];
}

/** A folder with the message and a key of OpenSSL's. */
function withOpensslKey(algorithm: KeyAlgorithm): string {
  const folder = newFolder();
  writeFileSync(join(folder, 'message'), message);
  openssl(folder, 'genpkey', ...generation[algorithm], '-out', 'key.pem');
  openssl(folder, 'pkey', '-in', 'key.pem', '-pubout', '-out', 'pub.pem');
  return folder;
}

/** A folder with the message and a key of ours. */
function withOurKey(algorithm: KeyAlgorithm, passphrase?: string): string {
  const folder = newFolder();
  const key = generateKey(algorithm, passphrase);
  writeFileSync(join(folder, 'message'), message);
  writeFileSync(join(folder, 'key.pem'), key.privateKey);
  writeFileSync(join(folder, 'pub.pem'), key.publicKey);
  return folder;
}

function read(folder: string, file: string): string {
  return readFileSync(join(folder, file), 'utf8');
}

function opensslVerifies(folder: string, algorithm: KeyAlgorithm, [signed, signature]: readonly Uint8Array[]): string {
  writeFileSync(join(folder, 'signed'), signed ?? '');
  writeFileSync(join(folder, 'signature'), signature ?? '');
  const files = ['-pubin', '-inkey', 'pub.pem', '-in', 'signed', '-sigfile', 'signature'];
  return openssl(folder, 'pkeyutl', '-verify', ...files, ...wayOf(algorithm));
}

describe.each(keyAlgorithms)('%s', (algorithm) => {
  test("OpenSSL's key is read, and its public key is the same publisher", () => {
    const folder = withOpensslKey(algorithm);
    const signer = openKey(read(folder, 'key.pem'));
    expect(signer.publisher.algorithm).toBe(algorithm);
    expect(openPublicKey(read(folder, 'pub.pem'))).toEqual(signer.publisher);
    openssl(folder, 'pkey', '-pubin', '-in', 'pub.pem', '-outform', 'DER', '-out', 'pub.der');
    const der = readFileSync(join(folder, 'pub.der'));
    expect(signer.publisher.sha256).toBe(createHash('sha256').update(der).digest('hex'));
  });

  test('our key is read by OpenSSL, and its public key is the one that we wrote', () => {
    const folder = withOurKey(algorithm);
    expect(openssl(folder, 'pkey', '-in', 'key.pem', '-noout', '-check')).toContain('valid');
    expect(openssl(folder, 'pkey', '-in', 'key.pem', '-pubout')).toBe(read(folder, 'pub.pem'));
  });

  test.each(['aes-256-cbc', 'aes-128-cbc'])(
    'a key that OpenSSL encrypted with %s opens with its passphrase',
    (cipher) => {
      const folder = withOpensslKey(algorithm);
      const pass = ['-passout', 'pass:correct horse'];
      openssl(folder, 'pkcs8', '-topk8', '-v2', cipher, '-in', 'key.pem', '-out', 'encrypted.pem', ...pass);
      const encrypted = read(folder, 'encrypted.pem');
      expect(openKey(encrypted, 'correct horse').publisher).toEqual(openPublicKey(read(folder, 'pub.pem')));
      expect(() => openKey(encrypted)).toThrow(expect.objectContaining({ code: 'PASSPHRASE_MISSING' }));
      expect(() => openKey(encrypted, 'wrong')).toThrow(expect.objectContaining({ code: 'KEY_INVALID' }));
    },
  );

  test('a key that we encrypted is PBES2 with AES-256-CBC, and opens in OpenSSL with the passphrase alone', () => {
    const folder = withOurKey(algorithm, 'pässwörd ☃');
    expect(openssl(folder, 'pkey', '-in', 'key.pem', '-passin', 'pass:pässwörd ☃', '-pubout')).toBe(
      read(folder, 'pub.pem'),
    );
    const structure = openssl(folder, 'asn1parse', '-in', 'key.pem');
    expect(structure).toContain('PBES2');
    expect(structure).toContain('aes-256-cbc');
    expect(() => openssl(folder, 'pkey', '-in', 'key.pem', '-passin', 'pass:password', '-pubout')).toThrow();
  });

  test('our bare signature is verified by OpenSSL, and a flipped bit is not', () => {
    const folder = withOurKey(algorithm);
    const signature = Buffer.from(openKey(read(folder, 'key.pem')).signBytes(message));
    expect(opensslVerifies(folder, algorithm, [message, signature])).toContain('Signature Verified Successfully');
    signature[signature.length - 1] = (signature.at(-1) ?? 0) ^ 1;
    expect(() => opensslVerifies(folder, algorithm, [message, signature])).toThrow();
  });

  test('the signature in our bundle is verified by OpenSSL over the DSSE encoding of the payload', async () => {
    const folder = withOpensslKey(algorithm);
    const bundle = await openKey(read(folder, 'key.pem')).sign('text/plain', message);
    const { dsseEnvelope } = JSON.parse(new TextDecoder().decode(bundle)) as {
      dsseEnvelope: { signatures: [{ sig: string }] };
    };
    const signature = Buffer.from(dsseEnvelope.signatures[0].sig, 'base64');
    const signed = dsse.preAuthEncoding('text/plain', message);
    expect(opensslVerifies(folder, algorithm, [signed, signature])).toContain('Signature Verified Successfully');
  });

  test("OpenSSL's signature over a statement, put into a bundle, is verified by us", async () => {
    const folder = withOpensslKey(algorithm);
    const publisher = openPublicKey(read(folder, 'pub.pem'));
    const release = { plugin: 'slugify' as never, version: '1.0.0' as never };
    const payload = Buffer.from(
      statementBytes(buildStatement(release, [{ name: 'plugin.wasm', digest: { sha256: 'a'.repeat(64) as never } }])),
    );
    writeFileSync(join(folder, 'signed'), dsse.preAuthEncoding(statementPayloadType, payload));
    openssl(folder, 'pkeyutl', '-sign', '-inkey', 'key.pem', '-in', 'signed', '-out', 'sig', ...wayOf(algorithm));
    const bundle = {
      mediaType: 'application/vnd.dev.sigstore.bundle.v0.3+json',
      verificationMaterial: { publicKey: { hint: publisher.sha256 } },
      dsseEnvelope: {
        payload: payload.toString('base64'),
        payloadType: statementPayloadType,
        signatures: [{ sig: readFileSync(join(folder, 'sig')).toString('base64') }],
      },
    };
    const context = { publishers: [publisher], artifact: undefined, trustedRoot: undefined };
    const verification = await sigstoreVerifier.verify(Buffer.from(JSON.stringify(bundle)), context);
    expect(verification).toMatchObject({ verified: true, signer: { kind: 'key', sha256: publisher.sha256 }, release });
  });
});

describe('older forms of PEM', () => {
  test.each([
    ['SEC1', ['ecparam', '-genkey', '-name', 'prime256v1', '-out', 'key.pem'], 'ecdsa-p256'],
    ['PKCS#1', ['genrsa', '-traditional', '-out', 'key.pem', '3072'], 'rsa-3072'],
  ])('%s is read where the key itself will do', (_, arguments_, algorithm) => {
    const folder = newFolder();
    openssl(folder, ...arguments_);
    expect(openKey(read(folder, 'key.pem')).publisher.algorithm).toBe(algorithm);
  });

  test('PKCS#1 that is encrypted opens with its passphrase', () => {
    const folder = newFolder();
    const pass = ['-passout', 'pass:secret'];
    openssl(folder, 'genrsa', '-traditional', '-aes128', ...pass, '-out', 'key.pem', '3072');
    expect(openKey(read(folder, 'key.pem'), 'secret').publisher.algorithm).toBe('rsa-3072');
    expect(() => openKey(read(folder, 'key.pem'))).toThrow(expect.objectContaining({ code: 'PASSPHRASE_MISSING' }));
  });
});

test("OpenSSL's raw Ed25519 signature is verified by us, and by nobody's key but its own", async () => {
  const folder = withOpensslKey('ed25519');
  openssl(folder, 'pkeyutl', '-sign', '-inkey', 'key.pem', '-rawin', '-in', 'message', '-out', 'raw');
  const file = Buffer.from(readFileSync(join(folder, 'raw')).toString('base64'));
  const publisher = openPublicKey(read(folder, 'pub.pem'));
  const context = { publishers: [publisher], artifact: message, trustedRoot: undefined };
  expect(await rawVerifier.verify(file, context)).toMatchObject({
    verified: true,
    signer: { kind: 'key', sha256: publisher.sha256 },
  });
  const stranger = openPublicKey(generateKey('ed25519').publicKey);
  expect(await rawVerifier.verify(file, { ...context, publishers: [stranger] })).toMatchObject({ verified: false });
});
