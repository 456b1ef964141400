// Exists so that a digest is never an arbitrary string, and hashing is an argument instead of an import.
import { failed, ok, type Result } from './result.ts';

/** 64 lowercase hex digits. */
export type Sha256 = string & { readonly __brand: 'Sha256' };

/** Hashing as the host does it; Node passes `node:crypto`. */
export type HashBytes = (bytes: Uint8Array) => Sha256;

/** A digest as people write it, `sha256:<hex>` or the bare hex. */
export function parseSha256(text: string): Result<Sha256> {
  const hex = text.startsWith('sha256:') ? text.slice(7) : text;
  if (!/^[0-9a-f]{64}$/.test(hex)) {
    return failed({
      message: `"${text.slice(0, 80)}" is not a SHA-256 digest`,
      fix: 'Write 64 lowercase hex digits, as `sha256sum plugin.wasm` prints them.',
    });
  }
  return ok(hex as Sha256);
}
