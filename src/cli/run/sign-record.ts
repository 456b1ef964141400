// What `plugyard sign --statement record` does; loaded when it runs.
import { dirname, join, relative, resolve } from 'node:path';
import { pluginInRegistry } from '../../core/model/registry-path.ts';
import { PlugyardError } from '../../errors.ts';
import { signRecord } from '../../flows/sign-record.ts';
import type { SignOptions } from '../commands/sign.ts';
import type { Answer, Terminal } from '../terminal.ts';
import { nodeHasher, openEnclosing, openStore } from '../wire.ts';
import { chooseSigner } from './choose-signer.ts';

/** Agrees to the record.json in a plugin's directory of a clone, instead of the one on the base branch. */
export async function signNewRecord(terminal: Terminal, path: string, options: SignOptions): Promise<Answer> {
  const named = resolve(terminal.cwd, path);
  const directory = named.endsWith('record.json') ? dirname(named) : named;
  const plugin = pluginInRegistry(directory);
  const repository = plugin === undefined ? undefined : await openEnclosing(directory);
  if (plugin === undefined || repository === undefined) {
    throw new PlugyardError('USAGE', `${path} is no directory of a plugin in the clone of a registry`, {
      hint: 'Name it as it lies there: plugyard sign registry/plugins/<name> --statement record',
    });
  }
  try {
    const base = repository.tree(await repository.resolve(options.base ?? 'main'));
    const signer = await chooseSigner(terminal, options);
    const file = await signRecord({ plugin: openStore(directory), base, signer, hash: nodeHasher }, plugin);
    const written = relative(terminal.cwd, join(directory, file));
    return { data: { bundle: written, publisher: signer.publisher }, text: `${written}\n` };
  } finally {
    await repository.close();
  }
}
