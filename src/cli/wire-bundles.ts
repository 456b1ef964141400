// Exists so that `plugyard verify-bundle` loads the verifier and nothing else.
import { readPublicKey } from '../adapters/keys/open-public-key.ts';
import { verifyBundle } from '../adapters/sigstore/verify-bundle.ts';

export { readPublicKey, verifyBundle };
