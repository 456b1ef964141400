// Exists so that authors make the detached raw signatures that existing hosts read: base64 of 64 Ed25519 bytes.
import { PlugyardError } from '../errors.ts';
import type { KeySigner, SignatureVerifier, Store } from '../ports.ts';

export interface SignRawPorts {
  /** The folder of the wasm. */
  readonly folder: Store;
  readonly signer: KeySigner;
  /** Of raw signatures: holds the new one against its own public key before it is written. */
  readonly verifier: SignatureVerifier;
}

/** `slugify.sig` for `slugify.wasm`: where hosts look for a raw signature. Throws `USAGE` for other files. */
export function rawSignatureName(wasm: string): string {
  if (!wasm.endsWith('.wasm')) {
    throw new PlugyardError('USAGE', `${wasm} is no .wasm file`, {
      hint: 'A raw signature <name>.sig is found by the name of its <name>.wasm.',
    });
  }
  return `${wasm.slice(0, -'.wasm'.length)}.sig`;
}

/** Writes the raw signature beside the wasm and returns its name. */
export async function signRaw({ folder, signer, verifier }: SignRawPorts, wasm: string): Promise<string> {
  const target = rawSignatureName(wasm);
  const { publisher } = signer;
  if (publisher.algorithm !== 'ed25519') {
    throw new PlugyardError(
      'KEY_INVALID',
      `Raw signatures are made by Ed25519 keys; this one is ${publisher.algorithm}`,
      {
        hint: 'Make one: plugyard keygen. Or sign without --raw.',
      },
    );
  }
  const artifact = await folder.read(wasm);
  if (artifact === undefined) {
    throw new PlugyardError('FILE_NOT_FOUND', `There is no ${wasm} here`);
  }
  // No line break: hosts decode the whole file.
  const signature = new TextEncoder().encode(btoa(String.fromCharCode(...signer.signBytes(artifact))));
  const verification = await verifier.verify(signature, { publishers: [publisher], artifact, trustedRoot: undefined });
  if (!verification.verified) {
    throw new PlugyardError(
      'SIGNING_FAILED',
      `The signature that was just made does not verify: ${verification.reason}`,
      {
        hint: 'Nothing was written. Sign again; if it stays, plugyard has a bug.',
      },
    );
  }
  await folder.write(target, signature);
  return target;
}
