// Bundles that were changed, cut, swollen or forged: nothing modified ever verifies, and each refusal names its step.
import { createPublicKey, generateKeyPairSync, verify } from 'node:crypto';
import { dsse } from '@sigstore/core';
import { beforeAll, describe, expect, test } from 'vitest';
import type { RefusalCode } from '../../src/core/model/provenance.ts';
import { statementPayloadType } from '../../src/core/model/statement.ts';
import {
  artifact,
  artifactSha256,
  type BundleRoom,
  digestOf,
  openRoom,
  type Question,
  statementOf,
  toBytes,
} from '../support/bundle-question.ts';
import { type BundleJson, claims, type Json } from '../support/local-sigstore.ts';
import { seed } from '../support/seed.ts';
import { testKey } from '../support/test-keys.ts';

let room: BundleRoom;
beforeAll(async () => {
  room = await openRoom();
});

const ed25519 = generateKeyPairSync('ed25519');
const byKey: Partial<Question> = { signer: { publicKey: ed25519.publicKey } };

const keyBundle = (): Promise<BundleJson> =>
  room.workshop.envelope(statementOf(), { key: ed25519, digest: null, logs: ['v2 dsse'] });
const keyless = (): Promise<BundleJson> =>
  room.workshop.envelope(statementOf(), { logs: ['v2 dsse'], stamps: [room.sigstore.stamp] });
const classic = (): Promise<BundleJson> =>
  room.workshop.envelope(statementOf(), { logs: ['v1 dsse'], stamps: [room.sigstore.stamp] });

/** The small generator of the laws: the same bytes in every run. */
function* randomBytes(): Generator<number> {
  let state = seed;
  for (;;) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    yield state >>> 24;
  }
}

/** Every byte with two bits flipped in turn, and once at random. */
function* mutants(original: Uint8Array): Generator<Uint8Array> {
  const random = randomBytes();
  for (let position = 0; position < original.length; position += 1) {
    for (const mask of [0x01, 0x20, random.next().value || 0x80]) {
      const mutant = original.slice();
      mutant[position] = (mutant[position] ?? 0) ^ mask;
      yield mutant;
    }
  }
}

/** The JSON value of a text; `undefined` where it is none. */
function jsonOf(bytes: Uint8Array): string | undefined {
  try {
    return JSON.stringify(JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)));
  } catch {
    return undefined;
  }
}

/** Mutants of a bundle that verify though their JSON value has changed. */
async function survivors(bundle: unknown, question: Partial<Question>): Promise<readonly string[]> {
  const original = toBytes(bundle);
  const value = jsonOf(original);
  const found: string[] = [];
  const trustedRoot = toBytes(question.trustedRoot ?? room.trustedRoot());
  for (const mutant of mutants(original)) {
    if ((await room.ask(mutant, { ...question, trustedRoot })) === 'ok' && jsonOf(mutant) !== value) {
      found.push(new TextDecoder().decode(mutant));
    }
  }
  return found;
}

/** Few claims make a small certificate, and every byte of it costs three verifications. */
const fewClaims = { iss: claims.iss, job_workflow_ref: claims.job_workflow_ref } as typeof claims;

describe('nothing modified verifies: a change of any byte that changes what the JSON says is refused', () => {
  test('in a bundle signed with a key, with an entry of a log', async () => {
    const bundle = await keyBundle();
    expect(await room.ask(bundle, byKey)).toBe('ok');
    expect(await survivors(bundle, byKey)).toEqual([]);
  });

  test('in a bundle that our own signer makes', async () => {
    const signer = testKey('someone');
    const bundle = await signer.sign(statementPayloadType, statementOf());
    const publicKey = createPublicKey({
      key: Buffer.from(signer.publisher.publicKey, 'base64'),
      format: 'der',
      type: 'spki',
    });
    expect(await room.ask(bundle, { signer: { publicKey } })).toBe('ok');
    expect(await survivors(bundle, { signer: { publicKey } })).toEqual([]);
  });

  test('in a keyless bundle with an entry of a log and a timestamp', { timeout: 600_000 }, async () => {
    const bundle = await room.workshop.envelope(statementOf(), {
      claims: fewClaims,
      logs: ['v2 dsse'],
      stamps: [room.sigstore.stamp],
    });
    expect(await room.ask(bundle)).toBe('ok');
    expect(await survivors(bundle, {})).toEqual([]);
  });

  test('in the parts of a Rekor v1 entry that stand outside of its body', { timeout: 300_000 }, async () => {
    const bundle = await room.workshop.envelope(statementOf(), { claims: fewClaims, logs: ['v1 dsse'] });
    expect(await room.ask(bundle)).toBe('ok');
    const original = toBytes(bundle);
    const text = new TextDecoder().decode(original);
    const [from, to] = [text.indexOf('"tlogEntries"'), text.indexOf('"canonicalizedBody"')];
    const trustedRoot = toBytes(room.trustedRoot());
    const found: number[] = [];
    for (const mutant of mutants(original.subarray(0, to))) {
      const changed = Buffer.concat([mutant, original.subarray(to)]);
      if (mutant.findIndex((byte, index) => byte !== original[index]) >= from) {
        found.push((await room.ask(changed, { trustedRoot })) === 'ok' ? 1 : 0);
      }
    }
    expect(found.length).toBeGreaterThan(1000);
    expect(found.filter((one) => one === 1)).toEqual([]);
  });

  test('in the artifact, of 4,096 bytes, under an envelope as under a bare signature', {
    timeout: 300_000,
  }, async () => {
    const large = new Uint8Array(4096).map((_, index) => (index * 31) % 251);
    const sha256 = digestOf('sha256', large);
    const signing = { key: ed25519, digest: null };
    const envelope = await room.workshop.envelope(
      statementOf({ subject: [{ name: 'a', digest: { sha256 } }] }),
      signing,
    );
    const message = await room.workshop.message(large, signing);
    const about = (bytes: Uint8Array): Partial<Question> => ({
      ...byKey,
      artifact: { sha256: digestOf('sha256', bytes) as typeof artifactSha256, bytes },
      trustedRoot: 'not looked at',
    });
    for (const bundle of [toBytes(envelope), toBytes(message)]) {
      expect(await room.ask(bundle, about(large))).toBe('ok');
      const answers = new Set<string>();
      for (const mutant of mutants(large)) {
        answers.add(await room.ask(bundle, about(mutant)));
      }
      expect([...answers]).toEqual(['SUBJECT_MISMATCH']);
    }
  });
});

type Material = BundleJson['verificationMaterial'];
type Bend = (bundle: BundleJson, material: Material) => unknown;

const entryOf = (material: Material): Json & { inclusionProof: Json & { checkpoint: { envelope: string } } } =>
  material.tlogEntries[0] as never;
const stampsOf = (material: Material): { signedTimestamp: string }[] =>
  (material['timestampVerificationData'] as { rfc3161Timestamps: { signedTimestamp: string }[] }).rfc3161Timestamps;
const certificateOf = (material: Material): { rawBytes: string } => material['certificate'] as never;

/** The same bytes in base64, with one of them changed. */
function withByte(text: string, position: number, change: (byte: number) => number): string {
  const bytes = Buffer.from(text, 'base64');
  const index = position < 0 ? bytes.length + position : position;
  bytes[index] = change(bytes[index] ?? 0);
  return bytes.toString('base64');
}

const nested = (depth: number): string => '['.repeat(depth) + ']'.repeat(depth);

describe('a bundle that is none', () => {
  test.each<[string, (genuine: string) => unknown]>([
    ['is empty', () => ''],
    ['is cut in the middle', (genuine) => genuine.slice(0, genuine.length / 2)],
    ['is cut before its last bracket', (genuine) => genuine.trimEnd().slice(0, -1)],
    ['has more than a megabyte', (genuine) => `${genuine}${' '.repeat(1024 * 1024)}`],
    ['is nested 13 deep', () => nested(13)],
    ['is nested 100,000 deep', () => nested(100_000)],
    ['holds deep nesting', (genuine) => genuine.replace('{', `{"x":${nested(50_000)},`)],
    ['says a field twice', (genuine) => genuine.replace('{', '{"mediaType":"x",')],
    ['sets a prototype', (genuine) => genuine.replace('{', '{"__proto__":{},')],
    ['has a field that nobody knows', (genuine) => genuine.replace('{', '{"note":"trust me",')],
    ['is a list of bundles', (genuine) => `[${genuine}]`],
    ['is two bundles', (genuine) => `${genuine}${genuine}`],
    ['starts with a byte order mark', (genuine) => `\ufeff${genuine}`],
    ['is not UTF-8', (genuine) => Buffer.from(genuine, 'utf16le')],
  ])('because it %s is refused before anything is verified', async (_, change) => {
    expect(await room.ask(change(JSON.stringify(await keyless())))).toBe('BUNDLE_MALFORMED');
  });

  test.each([
    'application/vnd.dev.sigstore.bundle.v0.4+json',
    'application/vnd.dev.sigstore.bundle.v0.3+json; charset=utf-8',
    'application/vnd.dev.sigstore.bundle+json;version=0.30',
    'application/json',
    '',
    null,
    3,
  ])('because its media type is %j is refused', async (mediaType) => {
    expect(await room.ask({ ...(await keyless()), mediaType })).toBe('BUNDLE_MALFORMED');
  });

  test.each<[string, Bend]>([
    ['no material', (bundle) => Reflect.deleteProperty(bundle, 'verificationMaterial')],
    ['nothing that is signed', (bundle) => Reflect.deleteProperty(bundle, 'dsseEnvelope')],
    ['two things that are signed', (bundle) => Object.assign(bundle, { messageSignature: messageSignature() })],
    ['no signer', (_, material) => Reflect.deleteProperty(material, 'certificate')],
    ['two signers', (_, material) => Object.assign(material, { publicKey: { hint: 'x' } })],
    ['a certificate chain', (_, material) => asChain(material, [certificateOf(material)])],
    ['17 log entries', (_, material) => material.tlogEntries.push(...Array(16).fill(entryOf(material)))],
    ['17 timestamps', (_, material) => stampsOf(material).push(...Array(16).fill(stampsOf(material)[0]))],
    ['two signatures', (bundle) => signaturesOf(bundle).push({ sig: 'AAAA' })],
    ['no signature', (bundle) => signaturesOf(bundle).pop()],
    ['an empty signature', (bundle) => Object.assign(signaturesOf(bundle)[0] ?? {}, { sig: '' })],
    ['a payload in the alphabet of addresses', (bundle) => respell(bundle, (text) => `${text.slice(0, -4)}-_-_`)],
    [
      'a payload without padding',
      (bundle) => respell(bundle, (text) => text.replace(/=+$/, '') + (text.endsWith('=') ? '' : '==')),
    ],
    ['a payload with a line break', (bundle) => respell(bundle, (text) => `${text.slice(0, 4)}\n${text.slice(4)}`)],
    ['an index that is a number', (_, material) => Object.assign(entryOf(material), { logIndex: 5 })],
    ['an index with a zero in front', (_, material) => Object.assign(entryOf(material), { logIndex: '05' })],
    ['a negative index', (_, material) => Object.assign(entryOf(material), { logIndex: '-5' })],
    [
      'an index beyond exact numbers',
      (_, material) => Object.assign(entryOf(material), { logIndex: '9007199254740993' }),
    ],
    ['a field of the log that is null', (_, material) => Object.assign(entryOf(material), { inclusionPromise: null })],
    ['an unknown field of the log', (_, material) => Object.assign(entryOf(material), { logindex: '5' })],
  ])('because it has %s is refused', async (_, bend) => {
    const bundle = await keyless();
    bend(bundle, bundle.verificationMaterial);
    expect(await room.ask(bundle)).toBe('BUNDLE_MALFORMED');
  });
});

const signaturesOf = (bundle: BundleJson): Json[] => (bundle['dsseEnvelope'] as { signatures: Json[] }).signatures;
const messageSignature = (): Json => ({ messageDigest: { algorithm: 'SHA2_256', digest: 'AAAA' }, signature: 'AAAA' });

function respell(bundle: BundleJson, change: (payload: string) => string): void {
  const envelope = bundle['dsseEnvelope'] as { payload: string };
  envelope.payload = change(envelope.payload);
}

function asChain(material: Material, certificates: readonly Json[]): void {
  delete material['certificate'];
  material['x509CertificateChain'] = { certificates };
}

describe('a keyless bundle that was forged', () => {
  test.each<[string, Bend, RefusalCode]>([
    ['no log entry', (_, material) => material.tlogEntries.pop(), 'LOG_INVALID'],
    ['no timestamp', (_, material) => stampsOf(material).pop(), 'TIMESTAMP_MISSING'],
    [
      'neither log entry nor timestamp',
      (_, material) => [material.tlogEntries.pop(), stampsOf(material).pop()],
      'TIMESTAMP_MISSING',
    ],
    [
      'its timestamp twice',
      (_, material) => stampsOf(material).push({ ...stampsOf(material)[0]! }),
      'TIMESTAMP_INVALID',
    ],
    [
      'its log entry twice',
      (_, material) => material.tlogEntries.push(structuredClone(entryOf(material))),
      'LOG_INVALID',
    ],
    [
      'its log entry twice, with another index',
      (_, material) => material.tlogEntries.push({ ...structuredClone(entryOf(material)), logIndex: '6' }),
      'LOG_INVALID',
    ],
    [
      'a time that no log promised',
      (_, material) => Object.assign(entryOf(material), { integratedTime: '1' }),
      'LOG_INVALID',
    ],
    ['another index', (_, material) => Object.assign(entryOf(material), { logIndex: '6' }), 'LOG_INVALID'],
    [
      'another index, in the proof as well',
      (_, material) => [
        Object.assign(entryOf(material), { logIndex: '6' }),
        Object.assign(entryOf(material).inclusionProof, { logIndex: '6' }),
      ],
      'LOG_INVALID',
    ],
    [
      'another size',
      (_, material) => Object.assign(entryOf(material).inclusionProof, { treeSize: '14' }),
      'LOG_INVALID',
    ],
    [
      'another root',
      (_, material) =>
        Object.assign(entryOf(material).inclusionProof, { rootHash: Buffer.alloc(32).toString('base64') }),
      'LOG_INVALID',
    ],
    ['a sibling less', (_, material) => (entryOf(material).inclusionProof['hashes'] as string[]).pop(), 'LOG_INVALID'],
    [
      'a sibling that is no digest',
      (_, material) => Object.assign(entryOf(material).inclusionProof['hashes'] as string[], { 0: 'AAAA' }),
      'LOG_INVALID',
    ],
    [
      'siblings in another order',
      (_, material) => (entryOf(material).inclusionProof['hashes'] as string[]).reverse(),
      'LOG_INVALID',
    ],
    ['a checkpoint of another size', (_, material) => inCheckpoint(material, '\n13\n', '\n14\n'), 'LOG_INVALID'],
    [
      'a checkpoint in another name',
      (_, material) => inCheckpoint(material, '\u2014 log2026.local', '\u2014 log2026'),
      'LOG_INVALID',
    ],
    ['a checkpoint with a line behind', (_, material) => inCheckpoint(material, /$/, 'more\n'), 'LOG_INVALID'],
    ['a checkpoint without signature', (_, material) => inCheckpoint(material, /\u2014.*\n/, ''), 'LOG_INVALID'],
    [
      'an unknown log',
      (_, material) => Object.assign(entryOf(material), { logId: { keyId: Buffer.alloc(32).toString('base64') } }),
      'LOG_INVALID',
    ],
    [
      'an entry of another kind',
      (_, material) => Object.assign(entryOf(material), { kindVersion: { kind: 'rpm', version: '0.0.1' } }),
      'LOG_INVALID',
    ],
    ['a certificate with a byte behind', (_, material) => enlarge(certificateOf(material)), 'CERTIFICATE_INVALID'],
    [
      'a certificate whose signature has unused bits',
      (_, material) => {
        const der = Buffer.from(certificateOf(material).rawBytes, 'base64');
        // A BIT STRING of an ECDSA signature: 03, its length, the count of unused bits, 30.
        const at = der.lastIndexOf(Buffer.from([0x04, 0x03, 0x03, 0x03])) + 5;
        certificateOf(material).rawBytes = withByte(certificateOf(material).rawBytes, at, () => 1);
      },
      'CERTIFICATE_INVALID',
    ],
    ['a certificate that is cut', (_, material) => cut(certificateOf(material)), 'CERTIFICATE_INVALID'],
    [
      'a certificate that is none',
      (_, material) => Object.assign(certificateOf(material), { rawBytes: 'AAAA' }),
      'CERTIFICATE_INVALID',
    ],
    ['a timestamp that is refused by its authority', (_, material) => restamp(material, 8, 2), 'TIMESTAMP_INVALID'],
    ['a timestamp of another version', (_, material) => restamp(material, 34, 1), 'TIMESTAMP_INVALID'],
    [
      'a timestamp that is none',
      (_, material) => Object.assign(stampsOf(material)[0]!, { signedTimestamp: 'AAAA' }),
      'TIMESTAMP_INVALID',
    ],
  ])('with %s is refused', async (_, bend, code) => {
    const bundle = await keyless();
    bend(bundle, bundle.verificationMaterial);
    expect(await room.ask(bundle)).toBe(code);
  });

  test('with a timestamp over another signature is refused', async () => {
    const bundle = await room.workshop.envelope(statementOf(), {
      logs: ['v2 dsse'],
      stamps: [() => room.sigstore.stamp(Buffer.from('another signature'))],
    });
    expect(await room.ask(bundle)).toBe('TIMESTAMP_INVALID');
  });

  test('with the log entry of another signer over the same payload is refused', async () => {
    const [bundle, other] = [await keyless(), await keyless()];
    bundle.verificationMaterial.tlogEntries = other.verificationMaterial.tlogEntries;
    expect(await room.ask(bundle)).toBe('LOG_INVALID');
  });

  test('whose log entry names another certificate is refused, though signature and digest are right', async () => {
    const [bundle, other] = [await keyless(), await keyless()];
    const body = (material: Material): Json =>
      JSON.parse(Buffer.from(String(entryOf(material)['canonicalizedBody']), 'base64').toString());
    const swapped = body(bundle.verificationMaterial);
    const signatures = (value: Json): Json[] =>
      (value as never as { spec: { dsseV002: { signatures: Json[] } } }).spec.dsseV002.signatures;
    signatures(swapped)[0]!['verifier'] = signatures(body(other.verificationMaterial))[0]!['verifier'];
    bundle.verificationMaterial.tlogEntries = [room.tiles.append(swapped)];
    expect(await room.ask(bundle)).toBe('LOG_INVALID');
    for (const verifier of [{ x509Certificate: { rawBytes: 'AAAA' } }, { publicKey: { rawBytes: 'AAAA' } }, {}]) {
      signatures(swapped)[0]!['verifier'] = { keyDetails: 'PKIX_ECDSA_P256_SHA_256', ...verifier };
      bundle.verificationMaterial.tlogEntries = [room.tiles.append(swapped)];
      expect(await room.ask(bundle)).toBe('LOG_INVALID');
    }
  });

  test('with a chain that brings a root of its own is refused', async () => {
    const bundle = await classic();
    bundle['mediaType'] = 'application/vnd.dev.sigstore.bundle+json;version=0.2';
    const { verificationMaterial: material } = bundle;
    const [authority] = room.trustedRoot().certificateAuthorities as unknown as [
      { certChain: { certificates: [Json] } },
    ];
    const leaf = certificateOf(material);
    asChain(material, [leaf]);
    expect(await room.ask(bundle)).toBe('ok');
    asChain(material, [leaf, authority.certChain.certificates[0]]);
    expect(await room.ask(bundle)).toBe('CERTIFICATE_INVALID');
    asChain(material, [leaf, leaf]);
    expect(await room.ask(bundle)).toBe('CERTIFICATE_INVALID');
    asChain(material, []);
    expect(await room.ask(bundle)).toBe('BUNDLE_MALFORMED');
  });
});

function inCheckpoint(material: Material, from: string | RegExp, to: string): void {
  const { checkpoint } = entryOf(material).inclusionProof;
  checkpoint.envelope = checkpoint.envelope.replace(from, to);
}

function enlarge(certificate: { rawBytes: string }): void {
  certificate.rawBytes = Buffer.concat([Buffer.from(certificate.rawBytes, 'base64'), Buffer.from([0])]).toString(
    'base64',
  );
}

function cut(certificate: { rawBytes: string }): void {
  certificate.rawBytes = Buffer.from(certificate.rawBytes, 'base64').subarray(0, -10).toString('base64');
}

/** Another byte in a place of the timestamp that no signature covers. */
function restamp(material: Material, position: number, value: number): void {
  const [stamp] = stampsOf(material);
  stamp!.signedTimestamp = withByte(stamp!.signedTimestamp, position, (byte) => {
    expect(byte).not.toBe(value);
    return value;
  });
}

describe('a key bundle that was forged', () => {
  test.each<[string, Bend, RefusalCode]>([
    [
      'the hint of another key',
      (_, material) => Object.assign(material, { publicKey: { hint: 'ab'.repeat(32) } }),
      'KEY_UNKNOWN',
    ],
    [
      'a key id of another key',
      (bundle) => Object.assign(signaturesOf(bundle)[0]!, { keyid: 'someone else' }),
      'BUNDLE_MALFORMED',
    ],
    [
      'a log entry of nowhere',
      (_, material) => Object.assign(entryOf(material), { logId: { keyId: 'AAAA' } }),
      'LOG_INVALID',
    ],
    ['its log entry twice', (_, material) => material.tlogEntries.push(entryOf(material)), 'LOG_INVALID'],
    [
      'another payload type',
      (bundle) => Object.assign(bundle['dsseEnvelope'] as Json, { payloadType: 'text/plain' }),
      'SIGNATURE_INVALID',
    ],
  ])('with %s is refused', async (_, bend, code) => {
    const bundle = await keyBundle();
    bend(bundle, bundle.verificationMaterial);
    expect(await room.ask(bundle, byKey)).toBe(code);
  });

  test.each([
    ['Ed448', generateKeyPairSync('ed448'), null],
    ['secp256k1', generateKeyPairSync('ec', { namedCurve: 'secp256k1' }), 'sha256'],
    ['RSA of 1024 bits', generateKeyPairSync('rsa', { modulusLength: 1024 }), 'sha256'],
  ] as const)('by a key of the kind %s is refused, however valid', async (_, key, digest) => {
    const bundle = await room.workshop.envelope(statementOf(), { key, digest });
    expect(await room.ask(bundle, { signer: { publicKey: key.publicKey } })).toBe('KEY_UNSUITABLE');
  });

  test('by an RSA key with the exponent 1, for which everybody can write signatures, is refused', async () => {
    const { n = '' } = generateKeyPairSync('rsa', { modulusLength: 3072 }).publicKey.export({ format: 'jwk' });
    const publicKey = createPublicKey({ key: { kty: 'RSA', n, e: 'AQ' }, format: 'jwk' });
    const bundle = await room.workshop.envelope(statementOf(), { key: ed25519, digest: null, hint: '' });
    const signed = dsse.preAuthEncoding(statementPayloadType, Buffer.from(statementOf()));
    const digestInfo = Buffer.from(`3031300d060960864801650304020105000420${digestOf('sha256', signed)}`, 'hex');
    const padding = Buffer.alloc(384 - 3 - digestInfo.length, 0xff);
    const forged = Buffer.concat([Buffer.from([0, 1]), padding, Buffer.from([0]), digestInfo]);
    Object.assign(signaturesOf(bundle)[0]!, { sig: forged.toString('base64') });
    // Node believes it, or this would prove nothing.
    expect(verify('sha256', signed, publicKey, forged)).toBe(true);
    expect(await room.ask(bundle, { signer: { publicKey } })).toBe('KEY_UNSUITABLE');
  });

  test('with a key of another kind than its signature is refused', async () => {
    const p256 = generateKeyPairSync('ec', { namedCurve: 'P-256' });
    const bundle = await room.workshop.envelope(statementOf(), { key: ed25519, digest: null, hint: '' });
    expect(await room.ask(bundle, { signer: { publicKey: p256.publicKey } })).toBe('SIGNATURE_INVALID');
  });
});

test('a genuine bundle verifies in both kinds of logs, else nothing above would prove anything', async () => {
  expect(await room.ask(await keyless())).toBe('ok');
  expect(await room.ask(await classic())).toBe('ok');
  expect(digestOf('sha256', artifact)).toBe(artifactSha256);
});
