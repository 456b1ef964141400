// Exists so that passphrases come from one place: a file, the environment, or the user at a terminal; never an argument.
import process from 'node:process';
import { PlugyardError } from '../../errors.ts';
import type { PassphraseOptions } from '../passphrase-option.ts';
import type { Terminal } from '../terminal.ts';
import { readNamedFile } from './read-named-file.ts';

const maxPassphraseBytes = 1024;

/** The passphrase that the command line or the environment gives, if any. */
export async function givenPassphrase(
  terminal: Terminal,
  { passphraseFile }: PassphraseOptions,
): Promise<string | undefined> {
  if (passphraseFile === undefined) {
    const fromEnvironment = terminal.env['PLUGYARD_PASSPHRASE'];
    // A secret that a CI does not have arrives as an empty text.
    return fromEnvironment === '' ? undefined : fromEnvironment;
  }
  const { bytes } = await readNamedFile(terminal, passphraseFile, maxPassphraseBytes);
  return new TextDecoder().decode(bytes).replace(/\r?\n$/, '');
}

/** Asks at the terminal; `undefined` where there is none, or when the user gives up. */
export async function askPassphrase(terminal: Terminal, message: string): Promise<string | undefined> {
  if (!terminal.isInteractive) {
    return undefined;
  }
  const { isCancel, password } = await import('@clack/prompts');
  const answer = await password({ message, output: process.stderr });
  return isCancel(answer) ? undefined : (answer ?? '');
}

/** A passphrase for a new key, typed twice at a terminal. Throws `PASSPHRASE_MISSING` and `USAGE`. */
export async function newPassphrase(terminal: Terminal, options: PassphraseOptions): Promise<string> {
  const passphrase = (await givenPassphrase(terminal, options)) ?? (await askTwice(terminal));
  if (passphrase === undefined) {
    throw new PlugyardError('PASSPHRASE_MISSING', 'The key is to be encrypted, and no passphrase was given', {
      hint: 'Set PLUGYARD_PASSPHRASE, name a file with --passphrase-file <file>, or type it at a terminal.',
    });
  }
  if (passphrase === '') {
    throw new PlugyardError('USAGE', 'The passphrase is empty', {
      hint: 'Choose one, or leave --passphrase out for a key that is not encrypted.',
    });
  }
  return passphrase;
}

async function askTwice(terminal: Terminal): Promise<string | undefined> {
  const first = await askPassphrase(terminal, 'Passphrase for the new key');
  const second = first === undefined ? undefined : await askPassphrase(terminal, 'The same once more');
  if (first !== second) {
    throw new PlugyardError('USAGE', 'The two passphrases differ', { hint: 'Start again.' });
  }
  return first;
}
