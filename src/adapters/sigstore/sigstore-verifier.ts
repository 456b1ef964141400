// Exists so that Sigstore's library is loaded with the first bundle, and not with the program.
import type { SignatureVerifier } from '../../ports.ts';

export const sigstoreVerifier: SignatureVerifier = {
  verify: async (bundle, context) => {
    const { verifySigstoreBundle } = await import('./verify-sigstore-bundle.ts');
    return await verifySigstoreBundle(bundle, context);
  },
};
