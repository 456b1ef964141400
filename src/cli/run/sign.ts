// What `plugyard sign` does; loaded when it runs.
import { stat } from 'node:fs/promises';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { toCanonicalJson } from '../../core/model/canonical-json.ts';
import { PlugyardError } from '../../errors.ts';
import { rawSignatureName, signRaw } from '../../flows/sign-raw.ts';
import { signRelease } from '../../flows/sign-release.ts';
import type { BundleSigner } from '../../ports.ts';
import type { SignOptions } from '../commands/sign.ts';
import type { Answer, Terminal } from '../terminal.ts';
import { nodeHasher, openStore, rawVerifier, sigstoreVerifier, toRawPublicKey } from '../wire.ts';
import { chooseSigner, keylessOptionsOf } from './choose-signer.ts';
import { readSigningKey } from './read-key.ts';

export async function sign(terminal: Terminal, path: string, options: SignOptions): Promise<Answer> {
  if (options.base !== undefined && options.statement !== 'record') {
    throw new PlugyardError('USAGE', '--base goes with --statement record', {
      hint: 'A release has no base: leave --base out.',
    });
  }
  if (options.raw === true) {
    return await makeRaw(terminal, path, options);
  }
  if (options.statement === 'record') {
    return await (await import('./sign-record.ts')).signNewRecord(terminal, path, options);
  }
  return await makeBundle(terminal, path, options);
}

async function makeBundle(terminal: Terminal, path: string, options: SignOptions): Promise<Answer> {
  const directory = await releaseDirectoryOf(resolve(terminal.cwd, path));
  const signer = await chooseSigner(terminal, options);
  const ports = { release: openStore(directory), signer, verifier: sigstoreVerifier, hash: nodeHasher };
  const file = await signRelease(ports, options.statement === 'release' ? 'release' : 'artifact');
  if (signer.publisher?.kind !== 'key') {
    terminal.err(proposal(signer));
  }
  const written = relative(terminal.cwd, join(directory, file));
  return { data: { bundle: written, publisher: signer.publisher }, text: `${written}\n` };
}

/** What a workflow puts on record before its first release. */
function proposal({ publisher }: BundleSigner): string {
  return publisher === undefined
    ? 'No publisher can be proposed for record.json: the identity token is not that of a GitHub workflow.\n'
    : `Signed by this publisher; it has to stand in "publishers" of record.json, with the tag that releases get:\n${toCanonicalJson(publisher)}`;
}

async function makeRaw(terminal: Terminal, path: string, options: SignOptions): Promise<Answer> {
  const idle = [...keylessOptionsOf(options), ...(options.statement === undefined ? [] : ['--statement'])];
  if (idle.length > 0 || options.key === undefined) {
    throw new PlugyardError(
      'USAGE',
      `--raw goes with --key <file>${idle.length > 0 ? `, not with ${idle.join(', ')}` : ''}`,
      {
        hint: 'A raw signature is made by an Ed25519 key over the wasm alone: plugyard sign x.wasm --raw --key plugyard.key',
      },
    );
  }
  const target = resolve(terminal.cwd, path);
  rawSignatureName(basename(target));
  const signer = await readSigningKey(terminal, options.key, options);
  const file = await signRaw({ folder: openStore(dirname(target)), signer, verifier: rawVerifier }, basename(target));
  const written = relative(terminal.cwd, join(dirname(target), file));
  const rawPublicKey = toRawPublicKey(signer.publisher);
  terminal.err(`Hosts verify it with the public key ${rawPublicKey}, in a file <label>.pub.\n`);
  return { data: { signature: written, publisher: signer.publisher, rawPublicKey }, text: `${written}\n` };
}

async function releaseDirectoryOf(path: string): Promise<string> {
  const status = await stat(path).catch(() => undefined);
  if (status === undefined) {
    throw new PlugyardError('FILE_NOT_FOUND', `There is no ${path}`);
  }
  if (status.isFile() && basename(path) !== 'plugin.wasm') {
    throw new PlugyardError('USAGE', `${basename(path)} is not plugin.wasm`, {
      hint: 'In a release directory the artifact is called plugin.wasm. Any other wasm: --raw.',
    });
  }
  return status.isFile() ? dirname(path) : path;
}
