// Files at hand that somebody changed, swapped, bent or added to: `plugyard verify` calls none of them signed.
import { describe, expect, test } from 'vitest';
import { releasePredicateType, statementPayloadType } from '../../src/core/model/statement.ts';
import { verifyReleaseDirectory } from '../../src/flows/verify-release-directory.ts';
import { verifyWasm } from '../../src/flows/verify-wasm.ts';
import { name, version } from '../support/builders.ts';
import { type Files, signedFiles, toVerify, unsignedFiles, verifyPorts } from '../support/files-to-verify.ts';
import { signArtifact, wasmOf } from '../support/registry-builder.ts';
import { testKey } from '../support/test-keys.ts';

const alice = testKey('alice');
const mallory = testKey('mallory');
const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
const bundleFile = 'plugin.wasm.sigstore.json';

async function expectRefused(files: Files, says: string | RegExp, links: readonly string[] = []): Promise<void> {
  await expect(
    verifyReleaseDirectory(verifyPorts, toVerify(files, [alice.publisher], { links })),
  ).rejects.toMatchObject({ code: 'SIGNATURE_VERIFICATION_FAILED', message: expect.stringMatching(says) });
}

/** A statement of ours by Alice, about whatever an attacker could get her to sign for another purpose. */
async function signedStatement(subjects: readonly object[], predicate: object): Promise<Uint8Array> {
  const statement = {
    _type: 'https://in-toto.io/Statement/v1',
    predicateType: releasePredicateType,
    subject: subjects,
    predicate,
  };
  return await alice.sign(statementPayloadType, encode(JSON.stringify(statement)));
}

describe('a release directory', () => {
  test('whose artifact was changed', async () => {
    const files = await signedFiles(alice, 'artifact');
    await expectRefused(files.set('plugin.wasm', wasmOf('slugify', '6.6.6')), 'it signs other bytes than plugin.wasm');
  });

  test.each(['README.md', 'plugin.json'])('whose %s was changed under a release statement', async (file) => {
    const files = await signedFiles(alice, 'release');
    const changed = new TextDecoder().decode(files.get(file)).replace('What', 'Not what').replace('# ', '## ');
    await expectRefused(
      files.set(file, encode(changed)),
      `release.sigstore.json: it signs ${file}, which has another digest`,
    );
  });

  test('that got a file more than its release statement names', async () => {
    const files = await signedFiles(alice, 'release');
    await expectRefused(
      files.set('CHANGELOG.md', encode('- evil\n')),
      'no statement over every file of the release: CHANGELOG.md',
    );
    files.delete('CHANGELOG.md');
    await expectRefused(files.set('deep/install.sh', encode('rm')), 'every file of the release: deep/install.sh');
  });

  test('that lost a file which its release statement names', async () => {
    const files = await signedFiles(alice, 'release');
    files.delete('README.md');
    await expectRefused(files, 'it signs README.md, which is not here');
  });

  test('that wraps genuine bytes and their genuine bundle in the manifest of another version', async () => {
    const files = await signedFiles(alice, 'artifact');
    const manifest = new TextDecoder().decode(files.get('plugin.json')).replace('1.0.0', '1.0.1');
    await expectRefused(
      files.set('plugin.json', encode(manifest)),
      'it is not made for slugify 1.0.1 but for slugify 1.0.0',
    );
  });

  test('that lies where another release belongs', async () => {
    const files = await signedFiles(alice, 'artifact');
    const expected = { plugin: name('slugify'), version: version('2.0.0') };
    await expect(
      verifyReleaseDirectory(verifyPorts, toVerify(files, [alice.publisher], { expected })),
    ).rejects.toMatchObject({ message: expect.stringContaining('lies where slugify 2.0.0 belongs') });
    const elsewhere = { plugin: name('other'), version: version('1.0.0') };
    await expect(
      verifyReleaseDirectory(verifyPorts, toVerify(files, [alice.publisher], { expected: elsewhere })),
    ).rejects.toMatchObject({ message: expect.stringContaining('lies where other 1.0.0 belongs') });
  });

  test('with a second bundle by a stranger, or one that is no bundle', async () => {
    const files = await signedFiles(alice, 'artifact');
    const strangers = await signArtifact(mallory, { name: 'slugify', version: '1.0.0' }, wasmOf('slugify', '1.0.0'));
    await expectRefused(new Map(files).set('release.sigstore.json', strangers), 'release.sigstore.json: KEY_UNKNOWN');
    await expectRefused(new Map(files).set('x.sigstore.json', encode('junk')), 'x.sigstore.json: BUNDLE_MALFORMED');
    await expectRefused(new Map(files).set('x.sigstore.json', new Uint8Array()), 'x.sigstore.json: BUNDLE_MALFORMED');
  });

  test('whose release statement is the bundle of the artifact alone', async () => {
    const files = await signedFiles(alice, 'artifact');
    const bundle = files.get(bundleFile) ?? new Uint8Array();
    files.delete(bundleFile);
    await expectRefused(
      files.set('release.sigstore.json', bundle),
      'no statement over every file of the release: README.md, plugin.json',
    );
  });

  test('whose files are links to what nobody verified', async () => {
    await expectRefused(await signedFiles(alice, 'artifact'), 'README.link: it is no plain file', ['README.link']);
  });

  test('of more files than any release has', async () => {
    const files = await signedFiles(alice, 'artifact');
    for (let index = 0; index < 1000; index += 1) {
      files.set(`f${index}`, new Uint8Array());
    }
    await expect(verifyReleaseDirectory(verifyPorts, toVerify(files, [alice.publisher]))).rejects.toMatchObject({
      code: 'TOO_LARGE',
    });
  });

  test('whose genuine statement is right about the artifact and wrong about a file beside it', async () => {
    const sha256 = verifyPorts.hash(wasmOf('slugify', '1.0.0'));
    const predicate = { plugin: 'slugify', version: '1.0.0' };
    const artifact = { name: 'plugin.wasm', digest: { sha256 } };
    const wrong = await signedStatement(
      [artifact, { name: 'README.md', digest: { sha256: 'a'.repeat(64) } }],
      predicate,
    );
    await expectRefused(unsignedFiles().set(bundleFile, wrong), 'it signs README.md, which has another digest here');
    const nameless = await signedStatement([artifact, { digest: { sha256: 'a'.repeat(64) } }], predicate);
    await expectRefused(unsignedFiles().set(bundleFile, nameless), 'a file without name, which is not here');
  });
});

describe('one flipped byte', () => {
  test('of a bundle by key: the same statement by the same key, or nothing', async () => {
    const files = await signedFiles(alice, 'artifact');
    const bundle = files.get(bundleFile) ?? new Uint8Array();
    const [genuine] = await verifyReleaseDirectory(verifyPorts, toVerify(files, [alice.publisher]));
    let refusals = 0;
    for (let at = 0; at < bundle.length; at += 1) {
      const changed = bundle.slice();
      changed[at] = (changed[at] ?? 0) ^ 1;
      const wanted = toVerify(new Map(files).set(bundleFile, changed), [alice.publisher]);
      const verified = await verifyReleaseDirectory(verifyPorts, wanted).catch(() => undefined);
      refusals += verified === undefined ? 1 : 0;
      // What is not signed may change (a field name that nobody reads): what is told may not.
      expect(verified === undefined || JSON.stringify(verified[0]) === JSON.stringify(genuine), `byte ${at}`).toBe(
        true,
      );
    }
    expect(refusals).toBeGreaterThan(bundle.length / 2);
  });

  test('of an artifact', async () => {
    const wasm = wasmOf('slugify', '1.0.0');
    const raw = encode(Buffer.from(alice.signBytes(wasm)).toString('base64'));
    for (let at = 0; at < wasm.length; at += 1) {
      const changed = wasm.slice();
      changed[at] = (changed[at] ?? 0) ^ 0x80;
      const files: Files = new Map([
        ['x.wasm', changed],
        ['x.sig', raw],
      ]);
      await expect(verifyWasm(verifyPorts, 'x.wasm', toVerify(files, [alice.publisher]))).rejects.toMatchObject({
        code: 'SIGNATURE_VERIFICATION_FAILED',
      });
    }
  });
});

describe('a wasm', () => {
  test('whose bundle signs other bytes', async () => {
    const bundle = await signArtifact(alice, { name: 'slugify', version: '1.0.0' }, wasmOf('slugify', '1.0.0'));
    const files: Files = new Map([
      ['x.wasm', wasmOf('slugify', '1.0.1')],
      ['x.wasm.sigstore.json', bundle],
    ]);
    await expect(verifyWasm(verifyPorts, 'x.wasm', toVerify(files, [alice.publisher]))).rejects.toMatchObject({
      message: expect.stringContaining('it signs other bytes than x.wasm'),
    });
  });

  test.each([
    ['no base64', 'signed, honestly', 'base64 and nothing else'],
    ['too short', Buffer.alloc(63).toString('base64'), 'this one 63'],
    ['followed by junk', `${Buffer.alloc(64).toString('base64')}junk`, 'base64 and nothing else'],
    ['zeros', Buffer.alloc(64).toString('base64'), 'not made by the trusted Ed25519 key'],
  ])('whose .sig is %s', async (_, sig, says) => {
    const files: Files = new Map([
      ['x.wasm', wasmOf('slugify', '1.0.0')],
      ['x.sig', encode(sig)],
    ]);
    await expect(verifyWasm(verifyPorts, 'x.wasm', toVerify(files, [alice.publisher]))).rejects.toMatchObject({
      code: 'SIGNATURE_VERIFICATION_FAILED',
      message: expect.stringContaining(says),
    });
  });

  test('whose signatures fill the memory', async () => {
    const huge = new Uint8Array(2 * 1024 * 1024);
    for (const file of ['x.sig', 'x.wasm.sigstore.json']) {
      const files: Files = new Map([
        ['x.wasm', wasmOf('slugify', '1.0.0')],
        [file, huge],
      ]);
      await expect(verifyWasm(verifyPorts, 'x.wasm', toVerify(files, [alice.publisher]))).rejects.toMatchObject({
        code: 'TOO_LARGE',
      });
    }
  });
});
