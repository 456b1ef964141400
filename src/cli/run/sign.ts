// What `plugyard sign` does; loaded when it runs.
import { stat } from 'node:fs/promises';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { PlugyardError } from '../../errors.ts';
import { signRelease } from '../../flows/sign-release.ts';
import type { SignOptions } from '../commands/sign.ts';
import type { Answer, Terminal } from '../terminal.ts';
import { nodeHasher, openFolder, openKey, openStore } from '../wire.ts';

const maxKeyBytes = 64 * 1024;

export async function sign(terminal: Terminal, path: string, options: SignOptions): Promise<Answer> {
  const { statement } = options;
  if (statement !== 'artifact' && statement !== 'release') {
    throw new PlugyardError('USAGE', `--statement is "${statement}"`, {
      hint: 'Write --statement artifact or --statement release.',
    });
  }
  const directory = await releaseDirectoryOf(resolve(terminal.cwd, path));
  const keyPath = resolve(terminal.cwd, options.key);
  const pem = await openFolder(dirname(keyPath)).read(basename(keyPath), maxKeyBytes);
  if (pem === undefined) {
    throw new PlugyardError('FILE_NOT_FOUND', `There is no key ${options.key}`, { hint: 'Make one: plugyard keygen' });
  }
  const signer = openKey(new TextDecoder().decode(pem));
  const file = await signRelease({ release: openStore(directory), signer, hash: nodeHasher }, statement);
  const written = relative(terminal.cwd, join(directory, file));
  return { data: { bundle: written, publisher: signer.publisher }, text: `${written}\n` };
}

async function releaseDirectoryOf(path: string): Promise<string> {
  const status = await stat(path).catch(() => undefined);
  if (status === undefined) {
    throw new PlugyardError('FILE_NOT_FOUND', `There is no ${path}`);
  }
  if (status.isFile() && basename(path) !== 'plugin.wasm') {
    throw new PlugyardError('USAGE', `${basename(path)} is not plugin.wasm`, {
      hint: 'In a release directory the artifact is called plugin.wasm.',
    });
  }
  return status.isFile() ? dirname(path) : path;
}
