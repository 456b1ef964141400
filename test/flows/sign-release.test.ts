import { describe, expect, test } from 'vitest';
import { sigstoreVerifier } from '../../src/adapters/sigstore/sigstore-verifier.ts';
import { nodeHasher } from '../../src/adapters/system/node-hasher.ts';
import type { Verification } from '../../src/core/model/provenance.ts';
import { type StatementScope, signRelease } from '../../src/flows/sign-release.ts';
import { aWorkflow } from '../support/builders.ts';
import { type MemoryStore, memoryStore } from '../support/memory-store.ts';
import { alice, mallory, manifestText, wasmOf } from '../support/registry-builder.ts';

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
const wasm = wasmOf('slugify', '1.0.0');

function releaseOf(files: Readonly<Record<string, Uint8Array | string>>): MemoryStore {
  return memoryStore(
    Object.entries(files).map(([name, content]) => [name, typeof content === 'string' ? encode(content) : content]),
  );
}

const whole = {
  'plugin.json': manifestText('slugify', '1.0.0'),
  'plugin.wasm': wasm,
  'README.md': '# slugify\n',
  'CHANGELOG.md': '- first\n',
};

async function signed(
  release: MemoryStore,
  scope: StatementScope,
): Promise<{ file: string; verification: Verification }> {
  const file = await signRelease({ release, signer: alice, verifier: sigstoreVerifier, hash: nodeHasher }, scope);
  const context = { publishers: [alice.publisher], artifact: undefined, trustedRoot: undefined };
  return { file, verification: await sigstoreVerifier.verify(release.files.get(file)!, context) };
}

describe('signRelease()', () => {
  test('signs the artifact for the plugin and version of the manifest beside it', async () => {
    expect(await signed(releaseOf(whole), 'artifact')).toEqual({
      file: 'plugin.wasm.sigstore.json',
      verification: expect.objectContaining({
        verified: true,
        release: { plugin: 'slugify', version: '1.0.0' },
        subjects: [{ name: 'plugin.wasm', sha256: nodeHasher(wasm) }],
      }),
    });
  });

  test('signs every file of the release, and no bundle', async () => {
    const release = releaseOf({ ...whole, 'plugin.wasm.sigstore.json': '{}', 'release.sigstore.json': '{}' });
    const { file, verification } = await signed(release, 'release');
    expect(file).toBe('release.sigstore.json');
    expect(verification).toMatchObject({
      verified: true,
      subjects: ['CHANGELOG.md', 'README.md', 'plugin.json', 'plugin.wasm'].map((name) => ({
        name,
        sha256: nodeHasher(release.files.get(name)!),
      })),
    });
  });

  test('signs the digest that the manifest names when the artifact lies elsewhere', async () => {
    const sha256 = 'a'.repeat(64);
    const manifest = JSON.parse(manifestText('slugify', '1.0.0'));
    const artifact = { url: 'https://files.example/x.wasm', sha256, size: 7 };
    const release = releaseOf({ 'plugin.json': JSON.stringify({ ...manifest, artifact }) });
    for (const scope of ['artifact', 'release'] as const) {
      const { verification } = await signed(release, scope);
      expect(verification).toMatchObject({ subjects: expect.arrayContaining([{ name: 'plugin.wasm', sha256 }]) });
    }
  });

  test('writes nothing but the bundle, and the same one each time', async () => {
    const release = releaseOf(whole);
    await signed(release, 'artifact');
    const first = release.files.get('plugin.wasm.sigstore.json');
    await signed(release, 'artifact');
    expect(release.files.get('plugin.wasm.sigstore.json')).toEqual(first);
    expect(new Set(release.changes)).toEqual(new Set(['+ plugin.wasm.sigstore.json']));
  });

  test.each([
    { what: 'without manifest', files: { 'plugin.wasm': wasm }, code: 'FILE_NOT_FOUND', says: 'no plugin.json here' },
    {
      what: 'without artifact',
      files: { 'plugin.json': whole['plugin.json'] },
      code: 'FILE_NOT_FOUND',
      says: 'no plugin.wasm here',
    },
    { what: 'with a broken manifest', files: { ...whole, 'plugin.json': '{' }, code: 'MANIFEST_INVALID', says: 'JSON' },
    {
      what: 'with a manifest that is no text',
      files: { ...whole, 'plugin.json': new Uint8Array([0xff]) },
      code: 'MANIFEST_INVALID',
      says: 'UTF-8',
    },
    {
      what: 'with a manifest that lacks a field',
      files: { ...whole, 'plugin.json': '{"plugyard":1}' },
      code: 'MANIFEST_INVALID',
      says: 'lacks',
    },
  ])('refuses a release $what', async ({ files, code, says }) => {
    const release = releaseOf(files);
    const signing = signRelease({ release, signer: alice, verifier: sigstoreVerifier, hash: nodeHasher }, 'artifact');
    await expect(signing).rejects.toMatchObject({
      code,
      message: expect.stringContaining(says),
      hint: expect.any(String),
    });
    expect(release.changes).toEqual([]);
  });

  test('writes no signature by key that its own key does not verify', async () => {
    const release = releaseOf(whole);
    const signer = { publisher: alice.publisher, sign: mallory.sign };
    const signing = signRelease({ release, signer, verifier: sigstoreVerifier, hash: nodeHasher }, 'artifact');
    await expect(signing).rejects.toMatchObject({
      code: 'SIGNING_FAILED',
      message: expect.stringContaining('KEY_UNKNOWN'),
    });
    expect(release.changes).toEqual([]);
  });

  test('believes a keyless signer, whose root it does not know', async () => {
    const release = releaseOf(whole);
    for (const publisher of [undefined, aWorkflow()]) {
      const signer = { publisher, sign: mallory.sign };
      await signRelease({ release, signer, verifier: sigstoreVerifier, hash: nodeHasher }, 'artifact');
    }
    expect(release.changes).toHaveLength(2);
  });
});
