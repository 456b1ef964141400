// Exists so that Sigstore's library is loaded with the first bundle, and not with the program.
import type { SignatureVerifier } from '../../ports.ts';

/** Starts to load the library, so that it is there when the first bundle is. */
export async function loadVerifier(): Promise<void> {
  await import('./verify-sigstore-bundle.ts');
}

export const sigstoreVerifier: SignatureVerifier = {
  verify: async (bundle, context) => {
    const { verifySigstoreBundle } = await import('./verify-sigstore-bundle.ts');
    return await verifySigstoreBundle(bundle, context);
  },
};
