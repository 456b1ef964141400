// Exists so that key files are read in one way by every command: capped, warned about, decrypted.
import process from 'node:process';
import type { KeyPublisher } from '../../core/model/publisher.ts';
import { hasCode } from '../../errors.ts';
import type { KeySigner } from '../../ports.ts';
import type { PassphraseOptions } from '../passphrase-option.ts';
import type { Terminal } from '../terminal.ts';
import { openKey, openPublicKey } from '../wire.ts';
import { naming } from './naming.ts';
import { readNamedFile } from './read-named-file.ts';
import { askPassphrase, givenPassphrase } from './read-passphrase.ts';

const maxKeyBytes = 64 * 1024;

/** The signer that a private key file is. Throws `FILE_NOT_FOUND`, `KEY_INVALID` and `PASSPHRASE_MISSING`. */
export async function readSigningKey(terminal: Terminal, file: string, options: PassphraseOptions): Promise<KeySigner> {
  const { bytes, mode } = await readNamedFile(terminal, file, maxKeyBytes);
  const pem = new TextDecoder().decode(bytes);
  const given = await givenPassphrase(terminal, options);
  const signer = await openAsking(terminal, file, { pem, given }).catch((error: unknown) => {
    throw naming(file, error);
  });
  // Windows has no such bits: it shows every file as readable by all.
  if ((mode & 0o077) !== 0 && process.platform !== 'win32') {
    terminal.err(`warning: others on this machine can read ${file}; type: chmod 600 ${file}\n`);
  }
  return signer;
}

/** The passphrase is asked for only when the key turns out to be encrypted. */
async function openAsking(
  terminal: Terminal,
  file: string,
  { pem, given }: { readonly pem: string; readonly given: string | undefined },
): Promise<KeySigner> {
  try {
    return openKey(pem, given);
  } catch (error) {
    const missing = hasCode(error, 'PASSPHRASE_MISSING');
    const typed = missing ? await askPassphrase(terminal, `Passphrase of ${file}`) : undefined;
    if (typed === undefined) {
      throw error;
    }
    return openKey(pem, typed);
  }
}

/** The publisher that a public key file is: SPKI PEM, or base64 of 32 raw Ed25519 bytes. */
export async function readPublicKey(terminal: Terminal, file: string): Promise<KeyPublisher> {
  const { bytes } = await readNamedFile(terminal, file, maxKeyBytes);
  try {
    return openPublicKey(new TextDecoder().decode(bytes));
  } catch (error) {
    throw naming(file, error);
  }
}
