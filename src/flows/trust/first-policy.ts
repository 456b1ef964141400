// Exists so that a registry's first signature covers files that are there: a policy that asks for little, and Sigstore's root.
import { toCanonicalJson } from '../../core/model/canonical-json.ts';
import { emptyClientPolicy } from '../../core/model/client-policy.ts';
import type { CeremonyPorts } from './change-root.ts';
import { readTrustFiles, type SignedFile, trustPaths } from './trust-files.ts';

/** Writes the files that the targets document is signed over, where they are missing. */
export async function writeFirstPolicy({ tree, store }: CeremonyPorts, trustedRoot: Uint8Array): Promise<void> {
  const { signed } = await readTrustFiles(tree);
  const first: Readonly<Record<SignedFile, Uint8Array>> = {
    'client-policy.json': new TextEncoder().encode(toCanonicalJson(emptyClientPolicy)),
    'trusted-root.json': trustedRoot,
  };
  for (const name of Object.keys(first) as SignedFile[]) {
    if (!signed.has(name)) {
      await store.write(trustPaths.signed(name), first[name]);
    }
  }
}
