// Signatures that are broken, borrowed or bent: none of them may count for a release.
import { createHash } from 'node:crypto';
import { bundleToJSON, toMessageSignatureBundle } from '@sigstore/bundle';
import { describe, expect, test } from 'vitest';
import { sigstoreVerifier } from '../../src/adapters/sigstore/sigstore-verifier.ts';
import { nodeHasher } from '../../src/adapters/system/node-hasher.ts';
import { provenanceArtifactIsBound } from '../../src/core/checks/provenance/artifact-is-bound.ts';
import { emptyClientPolicy } from '../../src/core/model/client-policy.ts';
import type { PluginName } from '../../src/core/model/plugin-name.ts';
import type { Provenance, RefusalCode, VerifiedBundle } from '../../src/core/model/provenance.ts';
import type { KeyPublisher, OidcPublisher, Publisher } from '../../src/core/model/publisher.ts';
import { releasePredicateType, statementPayloadType } from '../../src/core/model/statement.ts';
import type { SubmissionFacts } from '../../src/core/model/submission.ts';
import type { Version } from '../../src/core/model/version.ts';
import { bindsRelease, matchPublisher } from '../../src/core/trust/match-publisher.ts';
import { type WeighedRelease, weighRelease } from '../../src/core/trust/weigh-release.ts';
import type { VerifyContext } from '../../src/ports.ts';
import { aWorkflow, timestamp } from '../support/builders.ts';
import {
  type BundleJson,
  claims,
  type Json,
  startSigstore,
  type TrustedRootJson,
  type WorkflowClaims,
} from '../support/local-sigstore.ts';
import { alice, mallory, signArtifact, wasmOf } from '../support/registry-builder.ts';

const encode = (value: unknown): Uint8Array => new TextEncoder().encode(JSON.stringify(value));
const text = (value: string): Uint8Array => new TextEncoder().encode(value);
const aliceKey = alice.publisher as KeyPublisher;
const malloryKey = mallory.publisher as KeyPublisher;
const artifact = wasmOf('slugify', '1.0.0');
const place = { name: 'slugify', version: '1.0.0' };
const release = { plugin: place.name as PluginName, version: place.version as Version };
const genuine = await signArtifact(alice, place, artifact);

interface Judging {
  readonly publishers?: readonly Publisher[];
  readonly artifact?: Uint8Array;
  readonly trustedRoot?: Uint8Array | undefined;
}

/** What a client concludes from one bundle. */
async function weigh(bundle: Uint8Array, judging: Judging = {}): Promise<WeighedRelease & { provenance: Provenance }> {
  const context: VerifyContext = { publishers: [aliceKey], artifact, trustedRoot: undefined, ...judging };
  const verification = await sigstoreVerifier.verify(bundle, context);
  const facts = { file: 'plugin.wasm.sigstore.json', sha256: nodeHasher(bundle), size: bundle.length, verification };
  const provenance = { bundles: [facts] };
  const weighed = weighRelease({
    claim: release,
    artifact: nodeHasher(judging.artifact ?? artifact),
    manifest: nodeHasher(new Uint8Array()),
    provenance,
    publishers: context.publishers,
    moment: { time: timestamp('2026-01-31T12:00:00Z'), sequence: 7 },
    said: {
      rules: 1,
      files: [],
      review: { kind: 'auto', reviewers: [], merge: 'c'.repeat(40) },
      scan: { catalogue: 2, verdict: 'PASS', report: nodeHasher(new Uint8Array()) },
    },
    policy: emptyClientPolicy,
  });
  return { ...weighed, provenance };
}

async function expectRefused(bundle: Uint8Array, code: RefusalCode, judging: Judging = {}): Promise<void> {
  const { level, publisher, refusals, provenance } = await weigh(bundle, judging);
  expect(provenance.bundles[0]?.verification).toMatchObject({ verified: false, code, reason: expect.any(String) });
  expect({ level, publisher, refused: refusals.length }).toEqual({
    level: 'untrusted',
    publisher: undefined,
    refused: 1,
  });
}

/** It verifies, but it does not count. */
async function expectUncounted(bundle: Uint8Array, reason: string, judging: Judging = {}): Promise<void> {
  const { level, publisher, refusals, revocations, provenance } = await weigh(bundle, judging);
  expect(provenance.bundles[0]?.verification.verified).toBe(true);
  expect({ level, publisher }).toEqual({ level: 'untrusted', publisher: undefined });
  expect([...refusals, ...revocations].join()).toContain(reason);
}

/** The genuine bundle, taken apart and put together in another way. */
function bent(change: (bundle: Json & { verificationMaterial: Json; dsseEnvelope: Json }) => void): Uint8Array {
  const bundle = JSON.parse(new TextDecoder().decode(genuine));
  change(bundle);
  return encode(bundle);
}

/** A statement of Alice's own, whatever it says. */
function signedByAlice(statement: unknown, payloadType: string = statementPayloadType): Promise<Uint8Array> {
  return alice.sign(payloadType, typeof statement === 'string' ? text(statement) : encode(statement));
}

const statement = {
  _type: 'https://in-toto.io/Statement/v1',
  subject: [{ name: 'plugin.wasm', digest: { sha256: nodeHasher(artifact) } }],
  predicateType: releasePredicateType,
  predicate: { plugin: 'slugify', version: '1.0.0' },
};

test('the genuine bundle counts, else every test below would prove nothing', async () => {
  expect(await weigh(genuine)).toMatchObject({ level: 'community', publisher: `key:${aliceKey.sha256}`, refusals: [] });
  expect(await weigh(await signedByAlice(statement))).toMatchObject({ level: 'community', refusals: [] });
});

describe('a genuine signature', () => {
  test('of other bytes verifies, and is caught: DSSE does not bind the artifact', async () => {
    const other = wasmOf('slugify', '6.6.6');
    await expectUncounted(genuine, 'signs other bytes than the artifact', { artifact: other });
    const { provenance } = await weigh(genuine, { artifact: other });
    const facts = { provenance, artifact: { sha256: nodeHasher(other), size: other.length, problems: [] } };
    expect([...provenanceArtifactIsBound.find(facts as unknown as SubmissionFacts)]).toHaveLength(1);
  });

  test('of another plugin or version is caught', async () => {
    await expectUncounted(
      await signArtifact(alice, { ...place, name: 'slugger' }, artifact),
      'is made for another release',
    );
    await expectUncounted(
      await signArtifact(alice, { ...place, version: '1.0.1' }, artifact),
      'is made for another release',
    );
  });

  test('of someone else is refused, even when it says that it is Alice’s', async () => {
    const hers = await signArtifact(mallory, place, artifact);
    await expectRefused(hers, 'KEY_UNKNOWN');
    const renamed = text(new TextDecoder().decode(hers).replaceAll(malloryKey.sha256, aliceKey.sha256));
    await expectRefused(renamed, 'SIGNATURE_INVALID');
  });

  test('with the hint of another recorded publisher is refused, whether or not its key id follows', async () => {
    const swapped = bent((bundle) => {
      bundle.verificationMaterial['publicKey'] = { hint: malloryKey.sha256 };
    });
    await expectRefused(swapped, 'BUNDLE_MALFORMED');
    const consistent = text(new TextDecoder().decode(genuine).replaceAll(aliceKey.sha256, malloryKey.sha256));
    await expectRefused(consistent, 'KEY_UNKNOWN');
    await expectRefused(consistent, 'SIGNATURE_INVALID', { publishers: [aliceKey, malloryKey] });
  });

  test.each([
    ['in upper case', aliceKey.sha256.toUpperCase()],
    ['with a prefix', `sha256:${aliceKey.sha256}`],
    ['with a blank', `${aliceKey.sha256} `],
    ['cut short', aliceKey.sha256.slice(0, 16)],
    ['that is empty', ''],
    ['that every object has', '__proto__'],
  ])('with a hint %s is nobody’s', async (_, hint) => {
    const changed = bent((bundle) => {
      bundle.verificationMaterial['publicKey'] = { hint };
    });
    const { verification } = (await weigh(changed)).provenance.bundles[0]!;
    expect(verification.verified).toBe(false);
    expect((verification as { code: string }).code).toMatch(/^(KEY_UNKNOWN|BUNDLE_MALFORMED)$/);
  });

  test('with a bare message instead of an envelope is refused before it is looked at', async () => {
    const message = toMessageSignatureBundle({
      digest: createHash('sha256').update(artifact).digest(),
      signature: Buffer.from('no signature'),
      keyHint: aliceKey.sha256,
    });
    await expectRefused(encode(bundleToJSON(message)), 'BUNDLE_MALFORMED');
  });

  test.each<[string, (envelope: Json) => void]>([
    ['no signature', (envelope) => Object.assign(envelope, { signatures: [] })],
    ['an empty signature', (envelope) => Object.assign(envelope, { signatures: [{ sig: '' }] })],
    ['a signature of zeros', (envelope) => Object.assign(envelope, { signatures: [{ sig: 'A'.repeat(86) + '==' }] })],
    ['a stranger’s signature in front', (envelope) => (envelope['signatures'] as Json[]).unshift({ sig: 'AAAA' })],
    ['no payload', (envelope) => delete envelope['payload']],
    ['another payload type', (envelope) => Object.assign(envelope, { payloadType: 'text/plain' })],
    [
      'a payload type in other letters',
      (envelope) => Object.assign(envelope, { payloadType: 'application/VND.in-toto+json' }),
    ],
  ])('with %s is refused', async (_, change) => {
    const changed = bent((bundle) => change(bundle.dsseEnvelope));
    const { verification } = (await weigh(changed)).provenance.bundles[0]!;
    expect(verification.verified).toBe(false);
    expect((await weigh(changed)).level).toBe('untrusted');
  });

  test('with log entries or timestamps of its own invention is refused', async () => {
    const sigstore = await startSigstore();
    const { verificationMaterial } = await sigstore.signDsse(statementPayloadType, encode(statement), claims);
    for (const part of ['tlogEntries', 'timestampVerificationData'] as const) {
      const changed = bent((bundle) => {
        bundle.verificationMaterial[part] = verificationMaterial[part];
      });
      expect((await weigh(changed)).level).toBe('untrusted');
      expect((await weigh(changed)).refusals).toHaveLength(1);
    }
  });

  test('with a certificate beside the key is refused: nobody knows which of the two is believed', async () => {
    const both = bent((bundle) => {
      bundle.verificationMaterial['certificate'] = { rawBytes: 'AAAA' };
    });
    await expectRefused(both, 'BUNDLE_MALFORMED');
  });
});

describe('a record', () => {
  const names = (publisher: Partial<KeyPublisher>): Judging => ({ publishers: [{ ...aliceKey, ...publisher }] });

  test('that names one key and holds another is refused', async () => {
    await expectRefused(genuine, 'KEY_UNKNOWN', names({ publicKey: malloryKey.publicKey }));
    const hers = await signArtifact(mallory, place, artifact);
    const renamed = text(new TextDecoder().decode(hers).replaceAll(malloryKey.sha256, aliceKey.sha256));
    await expectRefused(renamed, 'KEY_UNKNOWN', names({ publicKey: malloryKey.publicKey }));
  });

  test('whose key is no key is refused', async () => {
    const junk = Buffer.from('this is no key');
    const sha256 = nodeHasher(junk);
    const changed = bent((bundle) => {
      bundle.verificationMaterial['publicKey'] = { hint: sha256 };
    });
    const { level, refusals } = await weigh(changed, names({ sha256, publicKey: junk.toString('base64') }));
    expect({ level, refused: refusals.length }).toEqual({ level: 'untrusted', refused: 1 });
  });

  test.each<[string, Partial<KeyPublisher>]>([
    ['is not valid yet', { validFrom: timestamp('2026-02-01T00:00:00Z') }],
    ['is not valid any more', { validUntil: timestamp('2026-01-31T11:59:59Z') }],
    ['was revoked before', { revocation: { reason: 'compromised', fromSequence: 6 } }],
    ['was revoked with this release', { revocation: { reason: 'rotated', fromSequence: 7 } }],
  ])('whose key %s makes a genuine signature count for nothing', async (_, change) => {
    await expectUncounted(genuine, 'key ', names(change));
  });

  test('whose key was revoked later still counts', async () => {
    const { level } = await weigh(genuine, names({ revocation: { reason: 'rotated', fromSequence: 8 } }));
    expect(level).toBe('community');
  });
});

describe('a statement that Alice signed', () => {
  test.each<[string, unknown]>([
    ['of another predicate that claims to be ours by half', { ...statement, predicate: { plugin: 'slugify' } }],
    ['with one member more', { ...statement, predicate: { ...statement.predicate, channel: 'beta' } }],
    ['with a version that is no text', { ...statement, predicate: { plugin: 'slugify', version: 1 } }],
    ['without predicate', { ...statement, predicate: undefined }],
    ['with a list for a predicate', { ...statement, predicate: ['slugify', '1.0.0'] }],
    ['of another type', { ...statement, _type: 'https://in-toto.io/Statement/v2' }],
    ['without type', { ...statement, _type: undefined }],
    ['without subjects', { ...statement, subject: [] }],
    ['with one subject that is no list', { ...statement, subject: statement.subject[0] }],
    ['with 1,001 subjects', { ...statement, subject: Array.from({ length: 1001 }, () => statement.subject[0]) }],
    ['that is no object', [statement]],
    ['that is no JSON', 'plugin.wasm'],
    ['that says a key twice', `{"_type":"x",${JSON.stringify(statement).slice(1)}`],
    ['that sets a prototype', `{"__proto__":{},${JSON.stringify(statement).slice(1)}`],
    ['that is nested too deep', `${'['.repeat(100_000)}${']'.repeat(100_000)}`],
    ['that is empty', ''],
  ])('%s is refused', async (_, content) => {
    const { verification } = (await weigh(await signedByAlice(content))).provenance.bundles[0]!;
    expect(verification.verified).toBe(false);
    expect((verification as { code: string }).code).toMatch(/^(STATEMENT_MALFORMED|BUNDLE_MALFORMED)$/);
  });

  test.each(['application/json', 'application/vnd.in-toto+json; charset=utf-8', 'text/plain'])(
    'as %s is refused',
    async (payloadType) => {
      await expectRefused(await signedByAlice(statement, payloadType), 'STATEMENT_MALFORMED');
    },
  );

  test.each<[string, unknown, string]>([
    ['of another predicate', { ...statement, predicateType: 'https://slsa.dev/provenance/v1' }, 'another release'],
    [
      'with SHA-512 only',
      { ...statement, subject: [{ name: 'plugin.wasm', digest: { sha512: 'a'.repeat(128) } }] },
      'other bytes',
    ],
    [
      'with a digest in upper case',
      { ...statement, subject: [{ name: 'plugin.wasm', digest: { sha256: nodeHasher(artifact).toUpperCase() } }] },
      'other bytes',
    ],
    [
      'with a digest that is no digest',
      { ...statement, subject: [{ digest: { sha256: 'x' } }, 7, null] },
      'other bytes',
    ],
    ['of a look-alike name', { ...statement, predicate: { plugin: 'slug1fy', version: '1.0.0' } }, 'another release'],
  ])('%s does not count', async (_, content, reason) => {
    await expectUncounted(await signedByAlice(content), reason);
  });

  test('with 1,000 subjects counts when one of them is the artifact', async () => {
    const others = Array.from({ length: 999 }, (_, index) => ({
      name: `file-${index}`,
      digest: { sha256: nodeHasher(text(String(index))) },
    }));
    const many = await signedByAlice({ ...statement, subject: [...others, statement.subject[0]] });
    expect(await weigh(many)).toMatchObject({ level: 'community' });
  });
});

describe('damage', () => {
  test('of its end breaks a bundle, wherever it is cut', async () => {
    for (let length = 0; length < genuine.length - 1; length += 16) {
      await expectRefused(genuine.slice(0, length), 'BUNDLE_MALFORMED');
    }
    await expectRefused(genuine.slice(0, -2), 'BUNDLE_MALFORMED');
  });

  test.each<[string, Uint8Array]>([
    ['nothing', new Uint8Array()],
    ['a megabyte of zeros', new Uint8Array(1_000_000)],
    ['a megabyte of text', text('x'.repeat(1_000_000))],
    ['a megabyte of noise', new Uint8Array(1_000_000).map((_, index) => (index * 7919) % 256)],
    ['brackets without end', text('['.repeat(1_000_000))],
    ['deep nesting', text(`${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)}`)],
    [
      'deep nesting in a bundle',
      text(
        new TextDecoder()
          .decode(genuine)
          .replace('{', `{"x":${'['.repeat(50_000)}${']'.repeat(50_000)},`)
          .slice(0, -5),
      ),
    ],
    ['null', text('null')],
    ['a number', text('7')],
    ['a text', text('"bundle"')],
    ['an empty object', text('{}')],
    ['an empty list', text('[]')],
    ['another format', text('-----BEGIN PGP SIGNATURE-----')],
    ['a byte order mark', Uint8Array.from([0xef, 0xbb, 0xbf, ...genuine.slice(0, -3)])],
    ['UTF-16', new Uint8Array(Buffer.from(new TextDecoder().decode(genuine), 'utf16le'))],
    ['bytes that are no text', Uint8Array.from([...genuine, 0xff])],
    ['two bundles', Uint8Array.from([...genuine, ...genuine])],
  ])('%s is no bundle', async (_, bytes) => {
    await expectRefused(bytes, 'BUNDLE_MALFORMED');
  });

  test.each([
    'application/vnd.dev.sigstore.bundle+json;version=0.1',
    'application/vnd.dev.sigstore.bundle+json;version=0.2',
  ])('as an older bundle (%s) says the same or nothing', async (mediaType) => {
    const old = bent((bundle) => {
      bundle['mediaType'] = mediaType;
    });
    const before = (await weigh(genuine)).provenance.bundles[0]?.verification;
    const { provenance, level } = await weigh(old);
    expect(level === 'untrusted' ? before : provenance.bundles[0]?.verification).toEqual(before);
  });

  test.each(['application/vnd.dev.sigstore.bundle.v9+json', 'text/plain', '', undefined])(
    'as a bundle of the type %j is refused',
    async (mediaType) => {
      await expectRefused(
        bent((bundle) => {
          bundle['mediaType'] = mediaType;
        }),
        'BUNDLE_MALFORMED',
      );
    },
  );
});

const sigstore = await startSigstore();
const root = encode(sigstore.trustedRoot());
const publisher: OidcPublisher = aWorkflow({
  repositoryId: 123,
  ownerId: 456,
  workflow: '.github/workflows/release.yml',
  signerWorkflow: 'acme/builders/.github/workflows/build.yml@refs/tags/v7',
  environment: 'production',
});

function keyless(change: Partial<WorkflowClaims> = {}, content: unknown = statement): Promise<BundleJson> {
  return sigstore.signDsse(statementPayloadType, encode(content), { ...claims, ...change });
}

const recorded: Judging = { publishers: [publisher], trustedRoot: root };

describe('a keyless bundle', () => {
  test('of the recorded workflow counts, and is worth more than a key', async () => {
    expect(await weigh(encode(await keyless()), recorded)).toMatchObject({
      level: 'verified',
      publisher: 'github:123:.github/workflows/release.yml',
      refusals: [],
    });
    const slsa = { ...statement, predicateType: 'https://slsa.dev/provenance/v1', predicate: {} };
    expect(await weigh(encode(await keyless({}, slsa)), recorded)).toMatchObject({ level: 'verified' });
  });

  test.each<[string, Partial<WorkflowClaims>, reason: string]>([
    ['issuer', { iss: 'https://token.actions.githubusercontent.com.evil.example' }, 'issuer'],
    ['issuer of another server', { iss: 'https://github.corp.example/_services/token' }, 'issuer'],
    ['repository, by its number', { repository_id: '124' }, 'repository id'],
    ['repository, by a number that starts alike', { repository_id: '1234' }, 'repository id'],
    ['owner, by its number', { repository_owner_id: '457' }, 'owner id'],
    ['workflow', { workflow_ref: 'acme/slugify/.github/workflows/ci.yml@refs/tags/v1.0.0' }, 'workflow'],
    [
      'workflow with a longer name',
      { workflow_ref: 'acme/slugify/.github/workflows/release.yml.yml@refs/tags/v1.0.0' },
      'workflow',
    ],
    [
      'reusable workflow',
      { job_workflow_ref: 'evil/builders/.github/workflows/build.yml@refs/tags/v7' },
      'signing workflow',
    ],
    [
      'version of the reusable workflow',
      { job_workflow_ref: 'acme/builders/.github/workflows/build.yml@refs/heads/x' },
      'signing workflow',
    ],
    ['trigger', { event_name: 'pull_request' }, 'trigger'],
    ['trigger of a stranger', { event_name: 'issue_comment' }, 'trigger'],
    ['runner', { runner_environment: 'self-hosted' }, 'runner'],
    ['environment', { environment: 'staging' }, 'environment'],
    ['branch instead of a tag', { ref: 'refs/heads/main' }, 'another release'],
    ['tag', { ref: 'refs/tags/v1.0.1' }, 'another release'],
    ['tag that starts alike', { ref: 'refs/tags/v1.0.0-rc.1' }, 'another release'],
    ['branch that is called like the tag', { ref: 'refs/heads/v1.0.0' }, 'another release'],
  ])('of another %s does not count', async (_, change, reason) => {
    await expectUncounted(encode(await keyless(change)), reason, recorded);
  });

  test('of a renamed repository still counts: its number is what is compared', async () => {
    const renamed = {
      repository: 'new-name/slugify',
      repository_owner: 'new-name',
      workflow_ref: 'new-name/slugify/.github/workflows/release.yml@refs/tags/v1.0.0',
    };
    expect(await weigh(encode(await keyless(renamed)), recorded)).toMatchObject({ level: 'verified' });
  });

  test.each([
    'iss',
    'repository_id',
    'repository_owner_id',
    'ref',
    'workflow_ref',
    'event_name',
    'runner_environment',
  ] as const)('whose certificate says nothing of %s does not count', async (claim) => {
    const { [claim]: _, ...rest } = claims;
    const bundle = await sigstore.signDsse(statementPayloadType, encode(statement), rest as WorkflowClaims);
    // The mock fills in an issuer of its own where there is none.
    await expectUncounted(encode(bundle), '', recorded);
  });

  test.each<[string, Partial<OidcPublisher>]>([
    ['issuer', { issuer: 'https://example.com' }],
    ['repository', { repositoryId: 999 }],
    ['owner', { ownerId: 999 }],
    ['workflow', { workflow: '.github/workflows/other.yml' }],
    ['reusable workflow', { signerWorkflow: 'acme/builders/.github/workflows/build.yml@refs/tags/v8' }],
    ['triggers', { triggers: ['release'] }],
    ['environment', { environment: 'staging' }],
  ])('is refused by a record of another %s', async (_, change) => {
    const verification = (await weigh(encode(await keyless()), recorded)).provenance.bundles[0]?.verification;
    const { signer } = verification as VerifiedBundle;
    const moment = { time: timestamp('2026-01-31T12:00:00Z'), sequence: 7 };
    expect(matchPublisher(signer, [publisher], moment).matched).toBe(true);
    expect(matchPublisher(signer, [{ ...publisher, ...change }], moment).matched).toBe(false);
    const tagged = { ...publisher, tag: '{name}@{version}' };
    expect(bindsRelease(verification as VerifiedBundle, publisher, release)).toBe(true);
    expect(bindsRelease(verification as VerifiedBundle, tagged, release)).toBe(false);
  });

  test('over other bytes does not count', async () => {
    const other = wasmOf('slugify', '6.6.6');
    await expectUncounted(encode(await keyless()), 'signs other bytes', { ...recorded, artifact: other });
  });

  test('over the artifact as a bare message is refused for other bytes', async () => {
    const message = encode(await sigstore.signMessage(artifact, claims));
    expect(await weigh(message, recorded)).toMatchObject({ level: 'verified' });
    await expectRefused(message, 'SUBJECT_MISMATCH', { ...recorded, artifact: wasmOf('slugify', '6.6.6') });
    const context = { publishers: [publisher], artifact: undefined, trustedRoot: root };
    expect(await sigstoreVerifier.verify(message, context)).toMatchObject({
      verified: false,
      code: 'ARTIFACT_NEEDED',
      reason: 'a message signature cannot be verified without the artifact',
    });
  });

  test('is nothing to the packaged public-good root, which loads', async () => {
    const { verification } = (await weigh(encode(await keyless()), { publishers: [publisher] })).provenance.bundles[0]!;
    expect(verification).toMatchObject({ verified: false });
    expect((verification as { code: string }).code).not.toBe('TRUST_ROOT_INVALID');
  });

  test('made with a certificate that had expired is refused', async () => {
    const late = await startSigstore({ logAheadSeconds: 3600 });
    const bundle = encode(await late.signDsse(statementPayloadType, encode(statement), claims));
    await expectRefused(bundle, 'CERTIFICATE_INVALID', { ...recorded, trustedRoot: encode(late.trustedRoot()) });
  });
});

type Material = BundleJson['verificationMaterial'];

describe('a keyless bundle that was bent', () => {
  const entry = (material: Material): Json => material.tlogEntries[0]!;

  test.each<[string, (material: Material, other: Material) => void, RefusalCode]>([
    ['no log entry', (material) => material.tlogEntries.splice(0), 'LOG_INVALID'],
    ['the log entry twice', (material) => material.tlogEntries.push(structuredClone(entry(material))), 'LOG_INVALID'],
    [
      'the log entry of another bundle',
      (material, other) => material.tlogEntries.splice(0, 1, entry(other)),
      'LOG_INVALID',
    ],
    [
      'the timestamp of another bundle',
      (material, other) => Object.assign(material, { timestampVerificationData: other['timestampVerificationData'] }),
      'TIMESTAMP_INVALID',
    ],
    [
      'the certificate of another bundle',
      (material, other) => Object.assign(material, { certificate: other['certificate'] }),
      'SIGNATURE_INVALID',
    ],
    [
      'another time in the log',
      (material) => Object.assign(entry(material), { integratedTime: '1700000000' }),
      'CERTIFICATE_INVALID',
    ],
    [
      'a later time in the log',
      (material) =>
        Object.assign(entry(material), { integratedTime: String(Number(entry(material)['integratedTime']) + 1) }),
      'LOG_INVALID',
    ],
    ['another place in the log', (material) => Object.assign(entry(material), { logIndex: '7' }), 'LOG_INVALID'],
    [
      'another log',
      (material) => Object.assign(entry(material), { logId: { keyId: Buffer.alloc(32).toString('base64') } }),
      'LOG_INVALID',
    ],
    [
      'no promise and no proof',
      (material) => {
        delete entry(material)['inclusionPromise'];
        delete entry(material)['inclusionProof'];
      },
      'BUNDLE_MALFORMED',
    ],
    [
      'another root of the log',
      (material) => {
        const proof = entry(material)['inclusionProof'] as { checkpoint: { envelope: string } };
        proof.checkpoint.envelope = proof.checkpoint.envelope.replace('\n1\n', '\n2\n');
      },
      'LOG_INVALID',
    ],
    [
      'another body in the log',
      (material) =>
        Object.assign(entry(material), {
          canonicalizedBody: Buffer.from('{"kind":"dsse","apiVersion":"0.0.1","spec":{}}').toString('base64'),
        }),
      'LOG_INVALID',
    ],
  ])('with %s is refused', async (_, bend, code) => {
    const [bundle, other] = [await keyless(), await keyless({ sha: 'f'.repeat(40) })];
    bend(bundle.verificationMaterial, other.verificationMaterial);
    await expectRefused(encode(bundle), code, recorded);
  });

  test('with another payload is refused', async () => {
    const bundle = await keyless();
    const payload = Buffer.from(encode({ ...statement, predicate: { plugin: 'slugify', version: '9.9.9' } }));
    Object.assign(bundle['dsseEnvelope'] as Json, { payload: payload.toString('base64') });
    await expectRefused(encode(bundle), 'LOG_INVALID', recorded);
  });
});

describe('a trusted root', () => {
  const changed = (change: (root: TrustedRootJson) => void): Judging => {
    const json = sigstore.trustedRoot();
    change(json);
    return { ...recorded, trustedRoot: encode(json) };
  };
  const undated = (instances: Json[]): void => {
    delete (instances[0]!['publicKey'] as Json)['validFor'];
  };

  test.each<[string, (root: TrustedRootJson) => void, RefusalCode]>([
    ['whose log key has no dates', ({ tlogs }) => undated(tlogs), 'TRUST_ROOT_INVALID'],
    [
      'whose log key has no start',
      ({ tlogs }) => Object.assign(tlogs[0]!['publicKey'] as Json, { validFor: {} }),
      'TRUST_ROOT_INVALID',
    ],
    ['whose certificate log key has no dates', ({ ctlogs }) => undated(ctlogs), 'TRUST_ROOT_INVALID'],
    [
      'whose log key had ended',
      ({ tlogs }) =>
        Object.assign(tlogs[0]!['publicKey'] as Json, {
          validFor: { start: '2020-01-01T00:00:00Z', end: '2020-01-02T00:00:00Z' },
        }),
      'LOG_INVALID',
    ],
    ['without logs', (json) => json.tlogs.splice(0), 'LOG_INVALID'],
    ['without certificate logs', (json) => json.ctlogs.splice(0), 'CERTIFICATE_INVALID'],
    ['without authorities', (json) => json.certificateAuthorities.splice(0), 'CERTIFICATE_INVALID'],
    ['without timestamp authorities', (json) => json.timestampAuthorities.splice(0), 'TIMESTAMP_INVALID'],
  ])('%s is not believed', async (_, change, code) => {
    await expectRefused(encode(await keyless()), code, changed(change));
  });

  test.each(['', 'no JSON', 'null', '[]', '{"tlogs":7}', '{"tlogs":[{}]}', '{}'])(
    'that is %j believes nobody',
    async (content) => {
      const { level, refusals } = await weigh(encode(await keyless()), { ...recorded, trustedRoot: text(content) });
      expect({ level, refused: refusals.length }).toEqual({ level: 'untrusted', refused: 1 });
    },
  );

  test('of other services believes other bundles', async () => {
    const others = await startSigstore();
    const judging = { ...recorded, trustedRoot: encode(others.trustedRoot()) };
    expect((await weigh(encode(await keyless()), judging)).level).toBe('untrusted');
  });
});
