// What `plugyard keygen` does; loaded when it runs.
import { rm, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { toCanonicalJson } from '../../core/model/canonical-json.ts';
import { PlugyardError } from '../../errors.ts';
import type { KeygenOptions } from '../commands/keygen.ts';
import type { Answer, Terminal } from '../terminal.ts';
import { generateKey, openPublicKey, toRawPublicKey } from '../wire.ts';
import { newPassphrase } from './read-passphrase.ts';

export async function keygen(terminal: Terminal, options: KeygenOptions): Promise<Answer> {
  const { out, algorithm, rawPublic } = options;
  if (rawPublic !== undefined && algorithm !== 'ed25519') {
    throw new PlugyardError('USAGE', `--raw-public is for Ed25519 keys; --algorithm is ${algorithm}`);
  }
  const encrypted = options.passphrase === true || options.passphraseFile !== undefined;
  const key = generateKey(algorithm, encrypted ? await newPassphrase(terminal, options) : undefined);
  const publisher = openPublicKey(key.publicKey);
  const publicFile = `${out}.pub.pem`;
  await writeAll(terminal.cwd, [
    { name: out, content: key.privateKey, mode: 0o600 },
    { name: publicFile, content: key.publicKey, mode: 0o644 },
    ...(rawPublic === undefined ? [] : [{ name: rawPublic, content: toRawPublicKey(publisher) ?? '', mode: 0o644 }]),
  ]);
  terminal.err(
    `Wrote ${out}${encrypted ? ', encrypted' : ''}. Keep it secret. Hand out ${[publicFile, rawPublic].filter((name) => name !== undefined).join(' and ')}.\nPut this into "publishers" of record.json:\n`,
  );
  return { data: publisher, text: toCanonicalJson(publisher) };
}

interface NewFile {
  readonly name: string;
  readonly content: string;
  readonly mode: number;
}

/** Writes all files or none; none that exists is touched. */
async function writeAll(folder: string, files: readonly NewFile[]): Promise<void> {
  const written: string[] = [];
  for (const { name, content, mode } of files) {
    const path = resolve(folder, name);
    try {
      await writeFile(path, content, { mode, flag: 'wx' });
      written.push(path);
    } catch (error) {
      await Promise.all(written.map((made) => rm(made)));
      throw notWritten(name, error);
    }
  }
}

function notWritten(name: string, cause: unknown): PlugyardError {
  if ((cause as NodeJS.ErrnoException).code === 'EEXIST') {
    return new PlugyardError('FILE_EXISTS', `${name} exists already`, {
      hint: 'Choose another file with --out; a key is never overwritten.',
      cause,
    });
  }
  return new PlugyardError('DISK_FAILED', `${name} cannot be written: ${(cause as Error).message}`, {
    hint: 'Choose another place with --out.',
    cause,
  });
}
