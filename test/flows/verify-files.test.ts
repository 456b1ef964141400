import { describe, expect, test } from 'vitest';
import { nodeHasher } from '../../src/adapters/system/node-hasher.ts';
import { statementPayloadType } from '../../src/core/model/statement.ts';
import { verifyReleaseDirectory } from '../../src/flows/verify-release-directory.ts';
import { verifyWasm } from '../../src/flows/verify-wasm.ts';
import { aPublisher, aWorkflow, name, timestamp, version } from '../support/builders.ts';
import { type Files, signedFiles, toVerify, unsignedFiles, verifyPorts } from '../support/files-to-verify.ts';
import { claims, startSigstore } from '../support/local-sigstore.ts';
import { manifestText, wasmOf } from '../support/registry-builder.ts';
import { testKey } from '../support/test-keys.ts';

const alice = testKey('alice');
const mallory = testKey('mallory');
const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
const wasm = wasmOf('slugify', '1.0.0');
const release = { plugin: name('slugify'), version: version('1.0.0') };
const artifact = { name: 'plugin.wasm', sha256: nodeHasher(wasm) };
const foreignStatement = encode(
  JSON.stringify({
    _type: 'https://in-toto.io/Statement/v1',
    predicateType: 'https://slsa.dev/provenance/v1',
    subject: [{ name: 'dist/plugin.wasm', digest: { sha256: artifact.sha256 } }],
    predicate: {},
  }),
);

function without(files: Files, ...names: readonly string[]): Files {
  return new Map([...files].filter(([file]) => !names.includes(file)));
}

describe('verifyReleaseDirectory()', () => {
  test('tells who signed the artifact, for which release', async () => {
    const files = await signedFiles(alice, 'artifact');
    expect(await verifyReleaseDirectory(verifyPorts, toVerify(files, [mallory.publisher, alice.publisher]))).toEqual([
      {
        signature: 'plugin.wasm.sigstore.json',
        publisher: `key:${alice.publisher.sha256}`,
        release,
        files: [artifact],
      },
    ]);
  });

  test('tells every file that a release statement covers, and every bundle', async () => {
    const files = await signedFiles(alice, 'release', await signedFiles(mallory, 'artifact'));
    const verified = await verifyReleaseDirectory(
      verifyPorts,
      toVerify(files, [alice.publisher, mallory.publisher], { expected: release }),
    );
    expect(verified.map(({ signature, publisher }) => [signature, publisher])).toEqual([
      ['plugin.wasm.sigstore.json', `key:${mallory.publisher.sha256}`],
      ['release.sigstore.json', `key:${alice.publisher.sha256}`],
    ]);
    expect(verified[1]?.files.map(({ name }) => name)).toEqual(['README.md', 'plugin.json', 'plugin.wasm']);
  });

  test('holds an artifact that lies elsewhere against the digest that the manifest names', async () => {
    const link = { url: 'https://files.example/x.wasm', sha256: artifact.sha256, size: wasm.length };
    const manifest = JSON.stringify({ ...JSON.parse(manifestText('slugify', '1.0.0')), artifact: link });
    const unsigned = without(unsignedFiles(), 'plugin.wasm').set('plugin.json', encode(manifest));
    const files = await signedFiles(alice, 'release', unsigned);
    const [verified] = await verifyReleaseDirectory(verifyPorts, toVerify(files, [alice.publisher]));
    expect(verified?.files).toContainEqual(artifact);
  });

  test('believes a keyless bundle of a workflow on record, and binds it by its tag', async () => {
    const sigstore = await startSigstore();
    const bundle = await sigstore.signDsse(statementPayloadType, foreignStatement, claims);
    const trustedRoot = encode(JSON.stringify(sigstore.trustedRoot()));
    const files = unsignedFiles().set('plugin.wasm.sigstore.json', encode(JSON.stringify(bundle)));
    const workflow = aWorkflow({ signerWorkflow: claims.job_workflow_ref });
    expect(await verifyReleaseDirectory(verifyPorts, toVerify(files, [workflow], { trustedRoot }))).toEqual([
      {
        signature: 'plugin.wasm.sigstore.json',
        publisher: 'github:123:.github/workflows/release.yml',
        release,
        files: [artifact],
      },
    ]);
    const replayed = unsignedFiles('1.0.1')
      .set('plugin.wasm', wasm)
      .set('plugin.wasm.sigstore.json', encode(JSON.stringify(bundle)));
    await expect(
      verifyReleaseDirectory(verifyPorts, toVerify(replayed, [workflow], { trustedRoot })),
    ).rejects.toMatchObject({ message: 'plugin.wasm.sigstore.json: it is not made for slugify 1.0.1' });
    await expect(
      verifyReleaseDirectory(verifyPorts, toVerify(files, [alice.publisher], { trustedRoot })),
    ).rejects.toMatchObject({
      code: 'SIGNATURE_VERIFICATION_FAILED',
      hint: expect.stringContaining('verify-bundle --certificate-identity'),
    });
    const asRelease = without(files, 'plugin.wasm.sigstore.json').set(
      'release.sigstore.json',
      encode(JSON.stringify(bundle)),
    );
    await expect(
      verifyReleaseDirectory(verifyPorts, toVerify(asRelease, [workflow], { trustedRoot })),
    ).rejects.toMatchObject({ message: expect.stringContaining('no statement over every file') });
  });

  test('refuses a key outside of its time, and says where to look', async () => {
    const files = await signedFiles(alice, 'artifact');
    const expired = aPublisher({ ...alice.publisher, validUntil: timestamp('2026-05-01T00:00:00Z') });
    await expect(verifyReleaseDirectory(verifyPorts, toVerify(files, [expired]))).rejects.toMatchObject({
      code: 'SIGNATURE_VERIFICATION_FAILED',
      message: expect.stringContaining('was valid until 2026-05-01'),
      hint: expect.stringContaining('<name>@<version>'),
    });
  });

  test('names what is missing', async () => {
    await expect(
      verifyReleaseDirectory(verifyPorts, toVerify(unsignedFiles(), [alice.publisher])),
    ).rejects.toMatchObject({ code: 'SIGNATURE_VERIFICATION_FAILED', message: expect.stringContaining('not signed') });
    const files = await signedFiles(alice, 'artifact');
    for (const file of ['plugin.json', 'plugin.wasm']) {
      await expect(
        verifyReleaseDirectory(verifyPorts, toVerify(without(files, file), [alice.publisher])),
      ).rejects.toMatchObject({ code: 'FILE_NOT_FOUND', message: expect.stringContaining(file) });
    }
  });
});

describe('verifyWasm()', () => {
  const raw = encode(Buffer.from(alice.signBytes(wasm)).toString('base64'));
  const rawResult = { signature: 'slugify.sig', publisher: `key:${alice.publisher.sha256}` };
  const signed = [{ name: 'slugify.wasm', sha256: artifact.sha256 }];

  async function bundled(signer = alice): Promise<Uint8Array> {
    return (await signedFiles(signer, 'artifact')).get('plugin.wasm.sigstore.json') ?? new Uint8Array();
  }

  test('takes the bundle, or the raw signature, or both', async () => {
    const bundle = await bundled();
    const bundleResult = {
      signature: 'slugify.wasm.sigstore.json',
      publisher: rawResult.publisher,
      release,
      files: signed,
    };
    const start: Files = new Map([['slugify.wasm', wasm]]);
    const withRaw: Files = new Map([...start, ['slugify.sig', raw]]);
    const withBundle: Files = new Map([...start, ['slugify.wasm.sigstore.json', bundle]]);
    const verify = async (files: Files): Promise<unknown> =>
      await verifyWasm(verifyPorts, 'slugify.wasm', toVerify(files, [alice.publisher]));
    expect(await verify(withRaw)).toEqual([{ ...rawResult, files: signed }]);
    expect(await verify(withBundle)).toEqual([bundleResult]);
    expect(await verify(new Map([...withBundle, ...withRaw]))).toEqual([bundleResult, { ...rawResult, files: signed }]);
  });

  test('lets neither stand for the other', async () => {
    const good: Files = new Map([
      ['slugify.wasm', wasm],
      ['slugify.wasm.sigstore.json', await bundled()],
      ['slugify.sig', raw],
    ]);
    const forged = encode(Buffer.from(mallory.signBytes(wasm)).toString('base64'));
    for (const [file, bytes] of [
      ['slugify.sig', forged],
      ['slugify.wasm.sigstore.json', await bundled(mallory)],
    ] as const) {
      const files = new Map(good).set(file, bytes);
      await expect(verifyWasm(verifyPorts, 'slugify.wasm', toVerify(files, [alice.publisher]))).rejects.toMatchObject({
        code: 'SIGNATURE_VERIFICATION_FAILED',
        message: expect.stringContaining(file),
      });
    }
  });

  test('binds the bundle to the release that its place in a registry tells', async () => {
    const files: Files = new Map([
      ['plugin.wasm', wasm],
      ['plugin.wasm.sigstore.json', await bundled()],
    ]);
    const wanted = toVerify(files, [alice.publisher], { expected: release });
    expect(await verifyWasm(verifyPorts, 'plugin.wasm', wanted)).toHaveLength(1);
    const other = { ...wanted, expected: { ...release, version: version('1.0.1') } };
    await expect(verifyWasm(verifyPorts, 'plugin.wasm', other)).rejects.toMatchObject({
      message: 'plugin.wasm.sigstore.json: it is not made for slugify 1.0.1 but for slugify 1.0.0',
    });
  });

  test('takes a statement of another tool by its digest', async () => {
    const files: Files = new Map([
      ['slugify.wasm', wasm],
      ['slugify.wasm.sigstore.json', await alice.sign(statementPayloadType, foreignStatement)],
    ]);
    const [verified] = await verifyWasm(verifyPorts, 'slugify.wasm', toVerify(files, [alice.publisher]));
    expect(verified).toEqual({
      signature: 'slugify.wasm.sigstore.json',
      publisher: rawResult.publisher,
      files: signed,
    });
  });

  test.each([
    { what: 'nothing beside it', file: 'slugify.wasm', code: 'SIGNATURE_VERIFICATION_FAILED', says: 'neither' },
    { what: 'no wasm at all', file: 'other.wasm', code: 'FILE_NOT_FOUND', says: 'other.wasm' },
    { what: 'another kind of file', file: 'slugify.js', code: 'USAGE', says: 'no .wasm file' },
  ])('refuses $what', async ({ file, code, says }) => {
    const files: Files = new Map([['slugify.wasm', wasm]]);
    await expect(verifyWasm(verifyPorts, file, toVerify(files, [alice.publisher]))).rejects.toMatchObject({
      code,
      message: expect.stringContaining(says),
    });
  });
});
