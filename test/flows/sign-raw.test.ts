import { describe, expect, test } from 'vitest';
import { generateKey } from '../../src/adapters/keys/generate-key.ts';
import { openKey } from '../../src/adapters/keys/open-key.ts';
import { rawVerifier } from '../../src/adapters/keys/raw-verifier.ts';
import { signRaw } from '../../src/flows/sign-raw.ts';
import { type MemoryStore, memoryStore } from '../support/memory-store.ts';
import { testKey } from '../support/test-keys.ts';

const alice = testKey('alice');
const wasm = new Uint8Array([0, 0x61, 0x73, 0x6d]);

function folderOf(...names: readonly string[]): MemoryStore {
  return memoryStore(names.map((name) => [name, wasm]));
}

describe('signRaw()', () => {
  test('writes the base64 of the 64 bytes, and nothing else, where hosts look for it', async () => {
    const folder = folderOf('slugify.wasm');
    expect(await signRaw({ folder, signer: alice, verifier: rawVerifier }, 'slugify.wasm')).toBe('slugify.sig');
    const text = new TextDecoder().decode(folder.files.get('slugify.sig'));
    expect(text).toMatch(/^[A-Za-z0-9+/]{86}==$/);
    expect(Buffer.from(text, 'base64')).toEqual(Buffer.from(alice.signBytes(wasm)));
    expect(folder.changes).toEqual(['+ slugify.sig']);
  });

  test.each([
    { what: 'a file that is no wasm', file: 'slugify.js', code: 'USAGE' },
    { what: 'a wasm that is not there', file: 'other.wasm', code: 'FILE_NOT_FOUND' },
  ])('refuses $what', async ({ file, code }) => {
    const folder = folderOf('slugify.wasm', 'slugify.js');
    await expect(signRaw({ folder, signer: alice, verifier: rawVerifier }, file)).rejects.toMatchObject({ code });
    expect(folder.changes).toEqual([]);
  });

  test('refuses keys of other algorithms, and says what to do', async () => {
    const folder = folderOf('slugify.wasm');
    const signer = openKey(generateKey('ecdsa-p256').privateKey);
    await expect(signRaw({ folder, signer, verifier: rawVerifier }, 'slugify.wasm')).rejects.toMatchObject({
      code: 'KEY_INVALID',
      message: expect.stringContaining('ecdsa-p256'),
      hint: expect.stringContaining('plugyard keygen'),
    });
  });

  test('writes no signature that its own key does not verify', async () => {
    const folder = folderOf('slugify.wasm');
    const signer = { ...alice, signBytes: testKey('mallory').signBytes };
    await expect(signRaw({ folder, signer, verifier: rawVerifier }, 'slugify.wasm')).rejects.toMatchObject({
      code: 'SIGNING_FAILED',
    });
    expect(folder.changes).toEqual([]);
  });
});
