// The situations that every client of Sigstore must tell apart, as the public conformance suite lists them; the bundles are our own.
import { generateKeyPairSync, type KeyPairKeyObjectResult } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { initializeTSA, tsaHandler } from '@sigstore/mock/dist/timestamp/index.js';
import { beforeAll, describe, expect, test } from 'vitest';
import { readPublicKey } from '../../src/adapters/keys/open-public-key.ts';
import { verifyBundle } from '../../src/adapters/sigstore/verify-bundle.ts';
import type { Sha256 } from '../../src/core/model/digest.ts';
import {
  artifact,
  artifactSha256,
  type BundleRoom,
  digestOf,
  openRoom,
  type Question,
  statementOf,
  toBytes,
  workflow,
} from '../support/bundle-question.ts';
import type { LogKind, Order } from '../support/bundle-workshop.ts';
import { type BundleJson, type Json, startSigstore, type TrustedRootJson } from '../support/local-sigstore.ts';

let room: BundleRoom;
beforeAll(async () => {
  room = await openRoom();
});

const byDigest: Partial<Question> = { artifact: { sha256: artifactSha256 } };
const other = new TextEncoder().encode('something else\n');
const otherFile: Partial<Question> = { artifact: { sha256: digestOf('sha256', other) as Sha256, bytes: other } };
const stamped = (): Order => ({ stamps: [room.sigstore.stamp] });

describe('a keyless bundle', () => {
  test.each<[LogKind, 'envelope' | 'message']>([
    ['v1 dsse', 'envelope'],
    ['v1 intoto', 'envelope'],
    ['v1 hashedrekord', 'envelope'],
    ['v2 dsse', 'envelope'],
    ['v2 hashedrekord', 'envelope'],
    ['v1 hashedrekord', 'message'],
    ['v2 hashedrekord', 'message'],
  ])('with an entry of the kind %s for an %s verifies a file and a digest, and no other', async (kind, form) => {
    const order = { ...stamped(), logs: [kind] };
    const bundle =
      form === 'envelope'
        ? await room.workshop.envelope(statementOf(), order)
        : await room.workshop.message(artifact, order);
    expect(await room.ask(bundle)).toBe('ok');
    expect(await room.ask(bundle, byDigest)).toBe('ok');
    expect(await room.ask(bundle, otherFile)).toBe('SUBJECT_MISMATCH');
    expect(await room.ask(bundle, { artifact: { sha256: 'ab'.repeat(32) as Sha256 } })).toBe('SUBJECT_MISMATCH');
  });

  test('pretty-printed, as tools write it, is the same bundle', async () => {
    const bundle = await room.workshop.envelope(statementOf(), { ...stamped(), logs: ['v1 dsse'] });
    expect(await room.ask(JSON.stringify(bundle, undefined, 2))).toBe('ok');
    expect(await room.ask(JSON.stringify(bundle, undefined, '\t'))).toBe('ok');
  });

  test('takes its time from a log that promised it, or from a timestamp, and needs one of them', async () => {
    expect(await room.ask(await room.workshop.envelope(statementOf(), { logs: ['v1 dsse'] }))).toBe('ok');
    expect(await room.ask(await room.workshop.envelope(statementOf(), { ...stamped(), logs: ['v2 dsse'] }))).toBe('ok');
    expect(await room.ask(await room.workshop.envelope(statementOf(), { logs: ['v2 dsse'] }))).toBe(
      'TIMESTAMP_MISSING',
    );
    expect(await room.ask(await room.workshop.envelope(statementOf(), stamped()))).toBe('LOG_INVALID');
    expect(await room.ask(await room.workshop.envelope(statementOf(), {}))).toBe('TIMESTAMP_MISSING');
  });

  test('of the versions 0.1 and 0.2 holds its certificate as a chain; of 0.1, a promise of the log is enough', async () => {
    const bundle = await room.workshop.envelope(statementOf());
    const { verificationMaterial: material } = bundle;
    const old = (version: string): Json => ({
      ...bundle,
      mediaType: `application/vnd.dev.sigstore.bundle+json;version=${version}`,
    });
    expect(await room.ask(old('0.3'))).toBe('ok');
    expect(await room.ask(old('0.2'))).toBe('BUNDLE_MALFORMED');
    material['x509CertificateChain'] = { certificates: [material['certificate']] };
    delete material['certificate'];
    expect(await room.ask(old('0.3'))).toBe('BUNDLE_MALFORMED');
    expect(await room.ask(old('0.2'))).toBe('ok');
    delete material.tlogEntries[0]!['inclusionProof'];
    expect(await room.ask(old('0.2'))).toBe('BUNDLE_MALFORMED');
    expect(await room.ask(old('0.1'))).toBe('ok');
  });

  test('may be in two logs', async () => {
    const bundle = await room.workshop.envelope(statementOf(), { ...stamped(), logs: ['v1 dsse', 'v2 dsse'] });
    expect(await room.ask(bundle)).toBe('ok');
  });

  test.each([
    { before: 0, after: 0 },
    { before: 0, after: 1 },
    { before: 1, after: 0 },
    { before: 2, after: 0 },
    { before: 6, after: 0 },
    { before: 7, after: 1 },
    { before: 40, after: 63 },
    { before: 1000, after: 1 },
  ])('is found in a tree with $before leaves before it and $after behind', async (neighbours) => {
    const bundle = await room.workshop.envelope(statementOf(), { ...stamped(), logs: ['v2 dsse'], neighbours });
    expect(await room.ask(bundle)).toBe('ok');
  });

  test.each<[string, { identity: string; issuer: string }]>([
    ['another identity', { ...workflow, identity: 'https://github.com/acme/other' }],
    ['the beginning of the identity', { ...workflow, identity: workflow.identity.slice(0, -1) }],
    ['the end of the identity', { ...workflow, identity: workflow.identity.slice(1) }],
    ['a pattern that matches', { ...workflow, identity: 'https://.*' }],
    ['other letters', { ...workflow, identity: workflow.identity.toUpperCase() }],
    ['no identity', { ...workflow, identity: '' }],
    ['another issuer', { ...workflow, issuer: 'https://accounts.example' }],
    ['an issuer with a slash', { ...workflow, issuer: `${workflow.issuer}/` }],
    ['no issuer', { ...workflow, issuer: '' }],
  ])('is refused for %s', async (_, signer) => {
    expect(await room.ask(await room.workshop.envelope(statementOf()), { signer })).toBe('IDENTITY_MISMATCH');
  });

  test('of another Sigstore is refused', async () => {
    const foreign = await openRoom();
    const bundle = await foreign.workshop.envelope(statementOf());
    expect(await room.ask(bundle)).toBe('CERTIFICATE_INVALID');
    expect(await foreign.ask(bundle)).toBe('ok');
  });

  test('is refused where a key was asked for, and a key bundle where an identity was', async () => {
    const key = generateKeyPairSync('ed25519');
    const bundle = await room.workshop.envelope(statementOf());
    expect(await room.ask(bundle, { signer: { publicKey: key.publicKey } })).toBe('KEY_UNKNOWN');
    expect(await room.ask(await room.workshop.envelope(statementOf(), { key, digest: null }))).toBe(
      'IDENTITY_MISMATCH',
    );
  });
});

describe('a timestamp', async () => {
  /** A further authority, whose clock is ahead of the certificate's. */
  const stamperAt = async (seconds: number) => {
    const now = new Date(Math.floor(Date.now() / 1000 + seconds) * 1000 + 123);
    const authority = await initializeTSA(generateKeyPairSync('ec', { namedCurve: 'P-256' }), now);
    const handler = tsaHandler(authority);
    return {
      stamp: async (signature: Uint8Array): Promise<string> => {
        const artifactHash = Buffer.from(digestOf('sha256', signature), 'hex').toString('base64');
        const { response } = await handler.fn(JSON.stringify({ artifactHash, hashAlgorithm: 'sha256' }));
        return Buffer.from(response as Uint8Array).toString('base64');
      },
      instance: {
        uri: 'https://tsa2.local',
        certChain: {
          certificates: [authority.intCertificate, authority.rootCertificate].map((der) => ({
            rawBytes: Buffer.from(der as Uint8Array).toString('base64'),
          })),
        },
        validFor: { start: '2020-01-01T00:00:00Z' },
      },
      now,
    };
  };
  const [late, soon] = [await stamperAt(3600), await stamperAt(60)];
  const rootWith = (authority: Json): TrustedRootJson => {
    const root = room.trustedRoot();
    root.timestampAuthorities.push(authority);
    return root;
  };
  const stampedBy = (...stamps: ((signature: Uint8Array) => Promise<string>)[]): Promise<BundleJson> =>
    room.workshop.envelope(statementOf(), { logs: ['v2 dsse'], stamps });

  test('may come from a second authority, within the life of the certificate', async () => {
    const bundle = await stampedBy(room.sigstore.stamp, soon.stamp);
    expect(await room.ask(bundle, { trustedRoot: rootWith(soon.instance) })).toBe('ok');
  });

  test('after the end of the certificate refuses the bundle, also beside one within it', async () => {
    const trustedRoot = rootWith(late.instance);
    expect(await room.ask(await stampedBy(late.stamp), { trustedRoot })).toBe('CERTIFICATE_INVALID');
    expect(await room.ask(await stampedBy(room.sigstore.stamp, late.stamp), { trustedRoot })).toBe(
      'CERTIFICATE_INVALID',
    );
  });

  test('of an authority that nobody named refuses the bundle, also beside one that counts', async () => {
    expect(await room.ask(await stampedBy(room.sigstore.stamp, soon.stamp))).toBe('TIMESTAMP_INVALID');
  });

  test('counts to the last moment of its authority, that moment included', async () => {
    // The library reads times of timestamps to the second.
    const end = `${soon.now.toISOString().slice(0, 19)}Z`;
    const until = (time: string) =>
      rootWith({ ...soon.instance, validFor: { start: '2020-01-01T00:00:00Z', end: time } });
    const bundle = await stampedBy(soon.stamp);
    expect(await room.ask(bundle, { trustedRoot: until(end) })).toBe('ok');
    const before = new Date(Date.parse(end) - 1).toISOString();
    expect(await room.ask(bundle, { trustedRoot: until(before) })).toBe('TIMESTAMP_INVALID');
  });

  test('does not borrow the period of another authority', async () => {
    const root = rootWith({
      ...soon.instance,
      validFor: { start: '2020-01-01T00:00:00Z', end: '2020-01-02T00:00:00Z' },
    });
    expect(await room.ask(await stampedBy(soon.stamp), { trustedRoot: root })).toBe('TIMESTAMP_INVALID');
    root.timestampAuthorities.push({ certChain: { certificates: [] }, validFor: { start: '2020-01-01T00:00:00Z' } });
    expect(await room.ask(await stampedBy(soon.stamp), { trustedRoot: root })).toBe('TRUST_ROOT_INVALID');
  });
});

describe('a statement', () => {
  const signed = (change: Json): Promise<BundleJson> => room.workshop.envelope(statementOf(change));
  const subject = { name: 'artifact.txt', digest: { sha256: artifactSha256 } };
  const stranger = { name: 'other.txt', digest: { sha256: 'ab'.repeat(32) } };
  const sha512 = { name: 'artifact.txt', digest: { sha512: digestOf('sha512', artifact) } };

  test.each<[string, Json, answer: string]>([
    ['of the version 0.1', { _type: 'https://in-toto.io/Statement/v0.1' }, 'ok'],
    ['of no version', { _type: undefined }, 'STATEMENT_MALFORMED'],
    ['of an unknown version', { _type: 'https://in-toto.io/Statement/v2' }, 'STATEMENT_MALFORMED'],
    ['whose second subject is the artifact', { subject: [stranger, subject] }, 'ok'],
    ['with 1,000 subjects, the last of them the artifact', { subject: [...Array(999).fill(stranger), subject] }, 'ok'],
    ['with 1,001 subjects', { subject: [subject, ...Array(1000).fill(stranger)] }, 'STATEMENT_MALFORMED'],
    ['without subjects', { subject: [] }, 'STATEMENT_MALFORMED'],
    ['about something else', { subject: [stranger] }, 'SUBJECT_MISMATCH'],
    ['whose digest stands in the name', { subject: [{ ...stranger, name: artifactSha256 }] }, 'SUBJECT_MISMATCH'],
    ['with SHA-1 only', { subject: [{ name: 'a', digest: { sha1: 'ab'.repeat(20) } }] }, 'SUBJECT_MISMATCH'],
    ['with the right SHA-512 and no SHA-256', { subject: [sha512] }, 'ok'],
    [
      'with the right SHA-512 and a wrong SHA-256',
      { subject: [{ name: 'a', digest: { ...sha512.digest, sha256: 'ab'.repeat(32) } }] },
      'SUBJECT_MISMATCH',
    ],
  ])('%s is answered', async (_, change, answer) => {
    expect(await room.ask(await signed(change))).toBe(answer);
  });

  test('with SHA-512 only cannot be held against a SHA-256', async () => {
    expect(await room.ask(await signed({ subject: [sha512] }), byDigest)).toBe('SUBJECT_MISMATCH');
  });

  test.each(['application/json', 'application/vnd.in-toto+json;version=1', 'APPLICATION/VND.IN-TOTO+JSON'])(
    'as %s is none',
    async (payloadType) => {
      const bundle = await room.workshop.envelope(statementOf(), { logs: ['v1 dsse'], payloadType });
      expect(await room.ask(bundle)).toBe('STATEMENT_MALFORMED');
    },
  );

  test('that is no JSON, or no UTF-8, is none', async () => {
    for (const payload of [toBytes('no JSON'), Uint8Array.of(0x7b, 0xff, 0x7d)]) {
      expect(await room.ask(await room.workshop.envelope(payload))).toBe('STATEMENT_MALFORMED');
    }
  });
});

describe('a bare signature', () => {
  test('whose digest in the bundle is another is refused, though nobody signed that digest', async () => {
    const bundle = await room.workshop.message(artifact);
    const message = bundle['messageSignature'] as { messageDigest: Json };
    message.messageDigest['digest'] = Buffer.alloc(32).toString('base64');
    expect(await room.ask(bundle)).toBe('SUBJECT_MISMATCH');
    expect(await room.ask(bundle, byDigest)).toBe('SUBJECT_MISMATCH');
  });

  test('that is not over the artifact is refused', async () => {
    const [bundle, foreign] = [await room.workshop.message(artifact), await room.workshop.message(other)];
    const signature = (of: BundleJson): Json => of['messageSignature'] as Json;
    signature(bundle)['signature'] = signature(foreign)['signature'];
    expect(await room.ask(bundle)).toBe('LOG_INVALID');
  });
});

describe('a bundle signed with a key', () => {
  const p256 = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const p384 = generateKeyPairSync('ec', { namedCurve: 'P-384' });
  const rsa = generateKeyPairSync('rsa', { modulusLength: 3072 });
  const ed25519 = generateKeyPairSync('ed25519');

  test.each<[string, KeyPairKeyObjectResult, { digest: 'sha256' | 'sha384' | null; answerToDigest: string }]>([
    ['ECDSA P-256', p256, { digest: 'sha256', answerToDigest: 'ok' }],
    ['ECDSA P-384', p384, { digest: 'sha384', answerToDigest: 'ARTIFACT_NEEDED' }],
    ['ECDSA P-384 with SHA-256', p384, { digest: 'sha256', answerToDigest: 'ok' }],
    ['RSA', rsa, { digest: 'sha256', answerToDigest: 'ARTIFACT_NEEDED' }],
    ['Ed25519', ed25519, { digest: null, answerToDigest: 'ARTIFACT_NEEDED' }],
  ])(
    'of the kind %s verifies the file as envelope and as bare signature',
    async (_, key, { digest, answerToDigest }) => {
      const question: Partial<Question> = { signer: { publicKey: key.publicKey } };
      const envelope = await room.workshop.envelope(statementOf(), { key, digest });
      const message = await room.workshop.message(artifact, { key, digest });
      expect(await room.ask(envelope, question)).toBe('ok');
      expect(await room.ask(envelope, { ...question, ...byDigest })).toBe('ok');
      expect(await room.ask(message, question)).toBe('ok');
      expect(await room.ask(message, { ...question, ...byDigest })).toBe(answerToDigest);
      expect(await room.ask(envelope, { ...question, ...otherFile })).toBe('SUBJECT_MISMATCH');
      expect(await room.ask(message, { ...question, ...otherFile })).toBe('SUBJECT_MISMATCH');
    },
  );

  test('is refused for another key of the same kind', async () => {
    const { publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
    const signer = { publicKey };
    expect(await room.ask(await room.workshop.envelope(statementOf(), { key: p256 }), { signer })).toBe('KEY_UNKNOWN');
    const unnamed = { key: p256, hint: '' };
    expect(await room.ask(await room.workshop.envelope(statementOf(), unnamed), { signer })).toBe('SIGNATURE_INVALID');
    const message = await room.workshop.message(artifact, unnamed);
    expect(await room.ask(message, { signer })).toBe('SIGNATURE_INVALID');
    expect(await room.ask(message, { signer, ...byDigest })).toBe('SIGNATURE_INVALID');
  });

  test('whose signature is none is refused for a digest too', async () => {
    const message = await room.workshop.message(artifact, { key: p256 });
    (message['messageSignature'] as Json)['signature'] = 'AAAA';
    expect(await room.ask(message, { signer: { publicKey: p256.publicKey }, ...byDigest })).toBe('SIGNATURE_INVALID');
  });

  test('has its log entries verified, and nothing to do with a trusted root where it has none', async () => {
    const signer = { publicKey: p256.publicKey };
    for (const kind of ['v1 intoto', 'v2 dsse'] as const) {
      const logged = await room.workshop.envelope(statementOf(), { key: p256, logs: [kind] });
      expect(await room.ask(logged, { signer })).toBe('ok');
      expect(await room.ask(logged, { signer, trustedRoot: (await startSigstore()).trustedRoot() })).toBe(
        'LOG_INVALID',
      );
    }
    const bare = await room.workshop.envelope(statementOf(), { key: p256 });
    expect(await room.ask(bare, { signer, trustedRoot: 'no root' })).toBe('ok');
    const stampedBundle = await room.workshop.envelope(statementOf(), { key: p256, ...stamped() });
    expect(await room.ask(stampedBundle, { signer })).toBe('ok');
    expect(await room.ask(stampedBundle, { signer, trustedRoot: 'no root' })).toBe('TRUST_ROOT_INVALID');
  });

  test('may name its key in the ways of known tools', async () => {
    const spki = ed25519.publicKey.export({ type: 'spki', format: 'der' });
    const hex = digestOf('sha256', spki);
    const base64 = Buffer.from(hex, 'hex').toString('base64');
    for (const hint of ['', hex, base64, `SHA256:${base64.slice(0, -1)}`]) {
      const bundle = await room.workshop.envelope(statementOf(), { key: ed25519, digest: null, hint });
      expect(await room.ask(bundle, { signer: { publicKey: ed25519.publicKey } })).toBe('ok');
    }
    const foreign = await room.workshop.envelope(statementOf(), {
      key: ed25519,
      digest: null,
      hint: hex.toUpperCase(),
    });
    expect(await room.ask(foreign, { signer: { publicKey: ed25519.publicKey } })).toBe('KEY_UNKNOWN');
  });

  test('reads the key from PEM or from the base64 of a raw Ed25519 key, and never a private one', () => {
    const spki = ed25519.publicKey.export({ type: 'spki', format: 'der' });
    const pem = ed25519.publicKey.export({ type: 'spki', format: 'pem' }).toString();
    for (const text of [pem, pem.replaceAll('\n', '\r\n'), `${spki.subarray(-32).toString('base64')}\n`]) {
      expect(readPublicKey(text).equals(ed25519.publicKey)).toBe(true);
    }
    const secret = ed25519.privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
    for (const text of ['', 'AAAA', secret, pem.replace('MCow', 'AAAA')]) {
      expect(() => readPublicKey(text)).toThrow(expect.objectContaining({ code: 'KEY_INVALID' }));
    }
  });
});

describe('a trusted root', () => {
  const change = (bend: (root: TrustedRootJson) => unknown): TrustedRootJson => {
    const root = room.trustedRoot();
    bend(root);
    return root;
  };
  const keyOf = (log: Json | undefined): Json => log!['publicKey'] as Json;
  const nested = '['.repeat(50_000) + ']'.repeat(50_000);

  test.each<[string, () => unknown]>([
    ['is empty', () => ''],
    ['is no JSON', () => 'trust me'],
    ['is a list', () => []],
    ['trusts nobody', () => ({ mediaType: room.trustedRoot()['mediaType'] })],
    ['is a bundle', () => room.workshop.envelope(statementOf())],
    ['has more than a megabyte', () => `${JSON.stringify(room.trustedRoot())}${' '.repeat(1024 * 1024)}`],
    ['is nested deep', () => JSON.stringify(room.trustedRoot()).replace('{', `{"x":${nested},`)],
    ['has another media type', () => change((root) => Object.assign(root, { mediaType: 'application/json' }))],
    ['has a field that nobody knows', () => change((root) => Object.assign(root, { extra: [] }))],
    ['has a log without start date', () => change(({ tlogs }) => Object.assign(keyOf(tlogs[1]), { validFor: {} }))],
    ['has a log without dates', () => change(({ tlogs }) => Reflect.deleteProperty(keyOf(tlogs[1]), 'validFor'))],
    [
      'has a certificate log without dates',
      () => change(({ ctlogs }) => Reflect.deleteProperty(keyOf(ctlogs[0]), 'validFor')),
    ],
    [
      'has an authority without dates',
      () => change((root) => Reflect.deleteProperty(root.certificateAuthorities[0]!, 'validFor')),
    ],
    [
      'has a date that is none',
      () => change(({ tlogs }) => Object.assign(keyOf(tlogs[0]), { validFor: { start: 'today' } })),
    ],
    [
      'has a period that ends before it starts',
      () =>
        change(({ tlogs }) =>
          Object.assign(keyOf(tlogs[0]), { validFor: { start: '2026-01-02T00:00:00Z', end: '2026-01-01T00:00:00Z' } }),
        ),
    ],
    [
      'has unknown key details',
      () => change(({ tlogs }) => Object.assign(keyOf(tlogs[0]), { keyDetails: 'LMS_SHA256' })),
    ],
    [
      'has key details of another key',
      () => change(({ tlogs }) => Object.assign(keyOf(tlogs[0]), { keyDetails: 'PKIX_ED25519' })),
    ],
    ['has a key that is none', () => change(({ tlogs }) => Object.assign(keyOf(tlogs[0]), { rawBytes: 'AAAA' }))],
    ['has a log twice', () => change(({ tlogs }) => tlogs.push(structuredClone(tlogs[0]!)))],
    [
      'has an authority twice',
      () => change((root) => root.certificateAuthorities.push(structuredClone(root.certificateAuthorities[0]!))),
    ],
    [
      'has an authority without certificates',
      () => change((root) => Object.assign(root.certificateAuthorities[0]!, { certChain: { certificates: [] } })),
    ],
    [
      'has a certificate that is none',
      () =>
        change((root) =>
          Object.assign(root.certificateAuthorities[0]!, { certChain: { certificates: [{ rawBytes: 'AAAA' }] } }),
        ),
    ],
    ['has an address that is none', () => change(({ tlogs }) => Object.assign(tlogs[0]!, { baseUrl: 'rekor' }))],
    ['has 65 logs', () => change(({ tlogs }) => tlogs.push(...Array(64).fill(tlogs[0])))],
  ])('that %s is refused, for a file as for a digest', async (_, make) => {
    const bundle = await room.workshop.envelope(statementOf());
    const trustedRoot = await make();
    expect(await room.ask(bundle, { trustedRoot })).toBe('TRUST_ROOT_INVALID');
    expect(await room.ask(bundle, { trustedRoot, ...byDigest })).toBe('TRUST_ROOT_INVALID');
  });

  test('names the log to its last moment, that moment included', async () => {
    const bundle = await room.workshop.envelope(statementOf(), { logs: ['v1 dsse'] });
    const time = Number(bundle.verificationMaterial.tlogEntries[0]!['integratedTime']);
    const until = (seconds: number) =>
      change(({ tlogs }) =>
        Object.assign(keyOf(tlogs[0]), {
          validFor: { start: '2020-01-01T00:00:00Z', end: new Date(seconds * 1000).toISOString() },
        }),
      );
    expect(await room.ask(bundle, { trustedRoot: until(time) })).toBe('ok');
    expect(await room.ask(bundle, { trustedRoot: until(time - 1) })).toBe('LOG_INVALID');
  });

  test.each([
    ['had ended', { start: '2020-01-01T00:00:00Z', end: '2020-01-02T00:00:00Z' }],
    ['had not begun', { start: '2999-01-01T00:00:00Z' }],
  ])('refuses a proof by a log whose key %s, which the library lets pass', async (_, validFor) => {
    const bundle = await room.workshop.envelope(statementOf(), { ...stamped(), logs: ['v2 dsse'] });
    const trustedRoot = change(({ tlogs }) => tlogs.splice(1, 1, room.tiles.instance(validFor)));
    expect(await room.ask(bundle, { trustedRoot })).toBe('LOG_INVALID');
  });

  test('may name two authorities of the same name with different keys', async () => {
    const twin = (await startSigstore()).trustedRoot().certificateAuthorities[0]!;
    const bundle = await room.workshop.envelope(statementOf());
    for (const place of [0, 1]) {
      const trustedRoot = change((root) => root.certificateAuthorities.splice(place, 0, twin));
      expect(await room.ask(bundle, { trustedRoot })).toBe('ok');
    }
  });
});

describe('the bundle of the public-good Sigstore', () => {
  const bundle = readFileSync(join(import.meta.dirname, '../support/vectors/public-good.sigstore.json'));
  const beacon =
    'https://github.com/sigstore-conformance/extremely-dangerous-public-oidc-beacon/.github/workflows/extremely-dangerous-oidc-beacon.yml@refs/heads/main';
  const question = {
    artifact: { sha256: '70ed0277251d0cf2eb5eda8b574ce012de485e39a3de1fb4b1e0717e14b02d6a' as Sha256 },
    signer: { identity: beacon, issuer: workflow.issuer },
    trustedRoot: undefined,
  };

  test('verifies with the packaged root, as it is and in one line', async () => {
    expect(await verifyBundle(bundle, question)).toMatchObject({ verified: true });
    const compact = toBytes(JSON.parse(bundle.toString('utf8')));
    expect(await verifyBundle(compact, question)).toMatchObject({ verified: true });
  });

  test('is refused for anyone and anything else', async () => {
    expect(await verifyBundle(bundle, { ...question, signer: workflow })).toMatchObject({ code: 'IDENTITY_MISMATCH' });
    expect(await verifyBundle(bundle, { ...question, artifact: { sha256: artifactSha256 } })).toMatchObject({
      code: 'SUBJECT_MISMATCH',
    });
  });
});
