// The contract of the port SignatureVerifier, kept by the real one, offline.
import { constants, generateKeyPairSync, hash, type KeyObject, sign } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { dsse } from '@sigstore/core';
import { describe, expect, test } from 'vitest';
import { decodeExtensions } from '../../src/adapters/sigstore/fulcio-extensions.ts';
import { sigstoreVerifier } from '../../src/adapters/sigstore/sigstore-verifier.ts';
import { nodeHasher } from '../../src/adapters/system/node-hasher.ts';
import type { Sha256 } from '../../src/core/model/digest.ts';
import type { KeyPublisher, Publisher } from '../../src/core/model/publisher.ts';
import { statementPayloadType } from '../../src/core/model/statement.ts';
import type { VerifyContext } from '../../src/ports.ts';
import { claims, type LocalSigstore, startSigstore } from '../support/local-sigstore.ts';
import { alice, mallory, signArtifact, wasmOf } from '../support/registry-builder.ts';

const encode = (value: unknown): Uint8Array => new TextEncoder().encode(JSON.stringify(value));
const artifact = wasmOf('slugify', '1.0.0');
const release = { name: 'slugify', version: '1.0.0' };
const statement = {
  _type: 'https://in-toto.io/Statement/v1',
  subject: [{ name: 'plugin.wasm', digest: { sha256: nodeHasher(artifact) } }],
  predicateType: 'https://slsa.dev/provenance/v1',
  predicate: { buildDefinition: {} },
};

function context(more: Partial<VerifyContext> = {}): VerifyContext {
  return { publishers: [alice.publisher], artifact, trustedRoot: undefined, ...more };
}

describe('a key bundle', () => {
  test('of a recorded publisher tells who signed what, for which release', async () => {
    expect(await sigstoreVerifier.verify(await signArtifact(alice, release, artifact), context())).toEqual({
      verified: true,
      signer: { kind: 'key', sha256: (alice.publisher as KeyPublisher).sha256 },
      subjects: [{ name: 'plugin.wasm', sha256: nodeHasher(artifact) }],
      predicateType: 'https://plugyard.github.io/plugyard/release/v1',
      release: { plugin: 'slugify', version: '1.0.0' },
    });
  });

  test('needs neither artifact nor network nor trusted root', async () => {
    const bundle = await signArtifact(alice, release, artifact);
    const root = new TextEncoder().encode('no root at all');
    expect(await sigstoreVerifier.verify(bundle, context({ artifact: undefined, trustedRoot: root }))).toMatchObject({
      verified: true,
    });
  });

  test('is found among many publishers', async () => {
    const bundle = await signArtifact(alice, release, artifact);
    const publishers = [mallory.publisher, alice.publisher];
    expect(await sigstoreVerifier.verify(bundle, context({ publishers }))).toMatchObject({ verified: true });
  });

  test('of anyone else is refused by name', async () => {
    const bundle = await signArtifact(mallory, release, artifact);
    expect(await sigstoreVerifier.verify(bundle, context())).toMatchObject({ verified: false, code: 'KEY_UNKNOWN' });
    expect(await sigstoreVerifier.verify(bundle, context({ publishers: [] }))).toMatchObject({ code: 'KEY_UNKNOWN' });
  });
});

/** A key of any kind, as a record would hold it, and what it signs over. */
function keyOf(
  algorithm: KeyPublisher['algorithm'],
  { publicKey, privateKey }: { readonly publicKey: KeyObject; readonly privateKey: KeyObject },
) {
  const der = publicKey.export({ type: 'spki', format: 'der' });
  const sha256 = hash('sha256', der, 'hex') as Sha256;
  const publisher: Publisher = { kind: 'key', sha256, algorithm, publicKey: der.toString('base64') };
  const payload = Buffer.from(encode(statement));
  const bundle = (digest: string | null = 'sha256', options: object = {}): Uint8Array =>
    encode({
      mediaType: 'application/vnd.dev.sigstore.bundle.v0.3+json',
      verificationMaterial: { publicKey: { hint: sha256 }, tlogEntries: [] },
      dsseEnvelope: {
        payload: payload.toString('base64'),
        payloadType: statementPayloadType,
        signatures: [
          {
            sig: sign(digest, dsse.preAuthEncoding(statementPayloadType, payload), {
              key: privateKey,
              ...options,
            }).toString('base64'),
          },
        ],
      },
    });
  return { publisher, bundle };
}

const rsa3072 = generateKeyPairSync('rsa', { modulusLength: 3072 });
const rsa2048 = generateKeyPairSync('rsa', { modulusLength: 2048 });
const p256 = generateKeyPairSync('ec', { namedCurve: 'P-256' });
const p384 = generateKeyPairSync('ec', { namedCurve: 'P-384' });
const ed25519 = generateKeyPairSync('ed25519');
const ed448 = generateKeyPairSync('ed448');

describe('a key', () => {
  test.each<[string, Uint8Array, Publisher]>(
    [
      { what: 'Ed25519', key: keyOf('ed25519', ed25519), digest: null },
      { what: 'ECDSA P-256', key: keyOf('ecdsa-p256', p256), digest: 'sha256' },
      { what: 'RSA 3072', key: keyOf('rsa-3072', rsa3072), digest: 'sha256' },
    ].map(({ what, key, digest }) => [what, key.bundle(digest), key.publisher]),
  )('of %s verifies', async (_, bundle, publisher) => {
    expect(await sigstoreVerifier.verify(bundle, context({ publishers: [publisher] }))).toMatchObject({
      verified: true,
      subjects: statement.subject.map(({ name, digest }) => ({ name, sha256: digest.sha256 })),
    });
  });

  test.each<[string, Uint8Array, Publisher]>(
    [
      { what: 'RSA of 2048 bits', key: keyOf('rsa-3072', rsa2048), digest: 'sha256' },
      { what: 'ECDSA P-384', key: keyOf('ecdsa-p256', p384), digest: 'sha256' },
      { what: 'Ed448', key: keyOf('ed25519', ed448), digest: null },
      { what: 'RSA where the record says Ed25519', key: keyOf('ed25519', rsa3072), digest: 'sha256' },
      { what: 'Ed25519 where the record says RSA', key: keyOf('rsa-3072', ed25519), digest: null },
      { what: 'Ed25519 where the record says ECDSA', key: keyOf('ecdsa-p256', ed25519), digest: null },
    ].map(({ what, key, digest }) => [what, key.bundle(digest), key.publisher]),
  )('of %s is refused', async (_, bundle, publisher) => {
    expect(await sigstoreVerifier.verify(bundle, context({ publishers: [publisher] }))).toMatchObject({
      verified: false,
      code: 'KEY_UNKNOWN',
      reason: expect.stringContaining('is not of the algorithm'),
    });
  });

  test.each<[string, Uint8Array, Publisher]>([
    ['another digest', keyOf('ecdsa-p256', p256).bundle('sha512'), keyOf('ecdsa-p256', p256).publisher],
    ['SHA-1', keyOf('rsa-3072', rsa3072).bundle('sha1'), keyOf('rsa-3072', rsa3072).publisher],
    [
      'another padding',
      keyOf('rsa-3072', rsa3072).bundle('sha256', { padding: constants.RSA_PKCS1_PSS_PADDING }),
      keyOf('rsa-3072', rsa3072).publisher,
    ],
  ])('that signed with %s is refused', async (_, bundle, publisher) => {
    expect(await sigstoreVerifier.verify(bundle, context({ publishers: [publisher] }))).toMatchObject({
      verified: false,
      code: 'SIGNATURE_INVALID',
    });
  });
});

const signer = {
  kind: 'github-oidc',
  issuer: 'https://token.actions.githubusercontent.com',
  subject: 'https://github.com/acme/builders/.github/workflows/build.yml@refs/tags/v7',
  repository: 'https://github.com/acme/slugify',
  repositoryId: '123',
  ownerId: '456',
  ref: 'refs/tags/v1.0.0',
  commit: 'c'.repeat(40),
  workflow: 'https://github.com/acme/slugify/.github/workflows/release.yml@refs/tags/v1.0.0',
  signerWorkflow: 'https://github.com/acme/builders/.github/workflows/build.yml@refs/tags/v7',
  trigger: 'push',
  runner: 'github-hosted',
  environment: 'production',
};

describe('a keyless bundle', async () => {
  const sigstore: LocalSigstore = await startSigstore();
  const trustedRoot = encode(sigstore.trustedRoot());

  test('tells every extension of the certificate, decoded', async () => {
    const bundle = await sigstore.signDsse(statementPayloadType, encode(statement), claims);
    expect(await sigstoreVerifier.verify(encode(bundle), context({ trustedRoot }))).toEqual({
      verified: true,
      signer,
      subjects: [{ name: 'plugin.wasm', sha256: nodeHasher(artifact) }],
      predicateType: 'https://slsa.dev/provenance/v1',
    });
  });

  test('over the artifact itself tells the artifact’s digest', async () => {
    const bundle = await sigstore.signMessage(artifact, claims);
    expect(await sigstoreVerifier.verify(encode(bundle), context({ trustedRoot }))).toEqual({
      verified: true,
      signer,
      subjects: [{ sha256: nodeHasher(artifact) }],
    });
  });

  test('leaves out what the certificate does not say', async () => {
    const { environment: _, ...without } = claims;
    const bundle = await sigstore.signDsse(statementPayloadType, encode(statement), without);
    const verification = await sigstoreVerifier.verify(encode(bundle), context({ trustedRoot }));
    expect(verification).toMatchObject({ verified: true });
    expect(verification).not.toHaveProperty('signer.environment');
  });
});

describe('a bundle of the public-good Sigstore', () => {
  const bundle = readFileSync(join(import.meta.dirname, '../support/vectors/public-good.sigstore.json'));

  test('verifies offline with the packaged trusted root', async () => {
    expect(await sigstoreVerifier.verify(bundle, context({ publishers: [] }))).toEqual({
      verified: true,
      signer: {
        kind: 'github-oidc',
        issuer: 'https://token.actions.githubusercontent.com',
        subject:
          'https://github.com/sigstore-conformance/extremely-dangerous-public-oidc-beacon/.github/workflows/extremely-dangerous-oidc-beacon.yml@refs/heads/main',
        repository: 'https://github.com/sigstore-conformance/extremely-dangerous-public-oidc-beacon',
        repositoryId: '632596897',
        ownerId: '131804563',
        ref: 'refs/heads/main',
        commit: '977e8d08554ca9bda279c96e91be2119fb67c730',
        workflow:
          'https://github.com/sigstore-conformance/extremely-dangerous-public-oidc-beacon/.github/workflows/extremely-dangerous-oidc-beacon.yml@refs/heads/main',
        signerWorkflow:
          'https://github.com/sigstore-conformance/extremely-dangerous-public-oidc-beacon/.github/workflows/extremely-dangerous-oidc-beacon.yml@refs/heads/main',
        trigger: 'workflow_dispatch',
        runner: 'github-hosted',
      },
      subjects: [
        {
          name: 'dsse-with-hashedrekord',
          sha256: '70ed0277251d0cf2eb5eda8b574ce012de485e39a3de1fb4b1e0717e14b02d6a',
        },
      ],
      predicateType: 'https://example.com/predicate/v1',
    });
  });

  test('is nothing to a registry with a root of its own', async () => {
    const own = encode((await startSigstore()).trustedRoot());
    expect(await sigstoreVerifier.verify(bundle, context({ trustedRoot: own }))).toMatchObject({ verified: false });
  });
});

/** What a certificate says when it has these extensions, by their last number below Fulcio's. */
const saying = (...extensions: readonly (readonly [number: number, value: Buffer])[]) =>
  decodeExtensions(extensions.map(([number, value]) => ({ oid: { id: [1, 3, 6, 1, 4, 1, 57264, 1, number] }, value })));
const utf8 = (value: string): Buffer => Buffer.concat([Buffer.from([0x0c, value.length]), Buffer.from(value)]);

describe('an extension of a certificate', () => {
  test('is a UTF-8 string in DER', () => {
    expect(saying([14, utf8('v10')])).toEqual({ kind: 'github-oidc', ref: 'v10' });
    expect(saying([23, utf8('')])).toEqual({ kind: 'github-oidc', environment: '' });
  });

  test.each([
    ['of another type', Buffer.from([0x16, 3, 0x76, 0x31, 0x30])],
    ['without its length', Buffer.from('refs/tags/v1.0.0')],
    ['that is cut short', Buffer.from([0x0c, 30, 0x76])],
    ['with a byte more', Buffer.from([0x0c, 3, 0x76, 0x31, 0x30, 0])],
    ['with its length in two bytes', Buffer.from([0x0c, 0x81, 3, 0x76, 0x31, 0x30])],
    ['that is not UTF-8', Buffer.from([0x0c, 1, 0xff])],
    ['that is empty', Buffer.alloc(0)],
  ])('%s refuses the certificate', (_, value) => {
    expect(() => saying([14, value])).toThrow(expect.objectContaining({ code: 'CERTIFICATE_INVALID' }));
  });

  test('that stands twice refuses the certificate, whether or not it says the same', () => {
    for (const second of ['v10', 'v11']) {
      expect(() => saying([14, utf8('v10')], [14, utf8(second)])).toThrow(
        expect.objectContaining({ code: 'CERTIFICATE_INVALID', message: expect.stringContaining('twice') }),
      );
    }
  });

  test('has the meaning that Fulcio gives its number', () => {
    const said = saying(...Array.from({ length: 30 }, (_, number) => [number, utf8(`${number}`)] as const));
    expect(said).toEqual({
      kind: 'github-oidc',
      issuer: '8',
      signerWorkflow: '9',
      runner: '11',
      repository: '12',
      commit: '13',
      ref: '14',
      repositoryId: '15',
      ownerId: '17',
      workflow: '18',
      trigger: '20',
      environment: '23',
    });
  });

  test('is found by its number alone', () => {
    expect(saying([6, utf8('x')])).toEqual({ kind: 'github-oidc' });
    expect(decodeExtensions([{ oid: undefined, value: utf8('x') }])).toEqual({ kind: 'github-oidc' });
  });
});

describe('the issuer in a certificate', () => {
  test('is read from the extension .8, and from .1 only where .8 is missing', () => {
    const old = Buffer.from('https://old.example');
    expect(saying([1, old])).toMatchObject({ issuer: 'https://old.example' });
    expect(saying([1, old], [8, utf8('https://new.example')])).toMatchObject({ issuer: 'https://new.example' });
    expect(() => saying([1, old], [8, Buffer.from('https://new.example')])).toThrow('.8');
  });
});

describe('the name in a certificate', () => {
  const named = (...names: readonly Buffer[]) =>
    decodeExtensions([
      {
        oid: { id: [2, 5, 29, 17] },
        value: Buffer.concat([Buffer.from([0x30, Buffer.concat(names).length]), ...names]),
      },
    ]);
  const name = (tag: number, value: string): Buffer =>
    Buffer.concat([Buffer.from([tag, value.length]), Buffer.from(value, 'latin1')]);

  test('is one address or one mail address', () => {
    expect(named(name(0x86, 'https://a.example'))).toMatchObject({ subject: 'https://a.example' });
    expect(named(name(0x81, 'alice@a.example'))).toMatchObject({ subject: 'alice@a.example' });
  });

  test.each([
    ['none', []],
    ['two', [name(0x86, 'https://a.example'), name(0x86, 'https://b.example')]],
    ['one of another kind', [name(0x82, 'a.example')]],
    ['one that is empty', [name(0x86, '')]],
    ['one with a highest bit that the library drops', [name(0x86, 'https://a.ex\u00e1mple')]],
    ['one with a line break', [name(0x86, 'https://a.example\n')]],
  ])('refuses the certificate where there is %s', (_, names) => {
    expect(() => named(...names)).toThrow(expect.objectContaining({ code: 'CERTIFICATE_INVALID' }));
  });
});
