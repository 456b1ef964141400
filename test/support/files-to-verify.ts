// Exists so that tests lay out a release, or a wasm with its signatures, as files that can be bent one by one.
import { rawVerifier } from '../../src/adapters/keys/raw-verifier.ts';
import { sigstoreVerifier } from '../../src/adapters/sigstore/sigstore-verifier.ts';
import { nodeHasher } from '../../src/adapters/system/node-hasher.ts';
import type { Publisher } from '../../src/core/model/publisher.ts';
import type { FilesToVerify, VerifyFilesPorts } from '../../src/flows/judge-signature.ts';
import { signRelease } from '../../src/flows/sign-release.ts';
import type { BundleSigner } from '../../src/ports.ts';
import { timestamp } from './builders.ts';
import { memoryStore } from './memory-store.ts';
import { type MemoryFile, memoryTree } from './memory-tree.ts';
import { manifestText, wasmOf } from './registry-builder.ts';

export type Files = Map<string, Uint8Array>;

export const verifyPorts: VerifyFilesPorts = {
  verifier: sigstoreVerifier,
  rawVerifier,
  hash: nodeHasher,
  clock: () => timestamp('2026-06-01T00:00:00Z'),
};

/** slugify 1.0.0 with a README, not signed. */
export function unsignedFiles(version = '1.0.0'): Files {
  const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
  return new Map([
    ['plugin.json', encode(manifestText('slugify', version))],
    ['plugin.wasm', wasmOf('slugify', version)],
    ['README.md', encode('# slugify\n')],
  ]);
}

/** The same, with the bundle that `plugyard sign` makes. */
export async function signedFiles(
  signer: BundleSigner,
  scope: 'artifact' | 'release',
  files: Files = unsignedFiles(),
): Promise<Files> {
  const release = memoryStore(files);
  await signRelease({ release, signer, verifier: sigstoreVerifier, hash: nodeHasher }, scope);
  return new Map(release.files);
}

/** Files in a folder, and whom to believe. */
export function toVerify(
  files: Files,
  publishers: readonly Publisher[],
  more: Partial<FilesToVerify> & { readonly links?: readonly string[]; readonly trustedRoot?: Uint8Array } = {},
): FilesToVerify {
  const { links = [], trustedRoot, ...rest } = more;
  const entries = [...files].map(([path, bytes]): [string, MemoryFile] => [path, { bytes, mode: '100644' }]);
  const linked = links.map((path): [string, MemoryFile] => [path, { bytes: new Uint8Array(), mode: '120000' }]);
  return {
    folder: memoryTree(new Map([...entries, ...linked])),
    trusted: { publishers, trustedRoot },
    expected: undefined,
    ...rest,
  };
}
