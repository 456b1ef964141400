// What `plugyard verify` does; loaded when it runs.
import { resolve } from 'node:path';
import type { VerifyOptions } from '../commands/verify.ts';
import { openRegistry } from '../open-registry.ts';
import { readName } from '../read-request.ts';
import type { Answer, Terminal } from '../terminal.ts';

export async function verify(terminal: Terminal, plugins: readonly string[], options: VerifyOptions): Promise<Answer> {
  const names = plugins.map(readName);
  const index = await openRegistry(terminal, options);
  const { verifyInstalled } = await import('../../flows/verify-installed.ts');
  const { nodeHasher, openStore, sigstoreVerifier } = await import('../wire.ts');
  const ports = {
    index,
    verifier: sigstoreVerifier,
    hash: nodeHasher,
    plugins: openStore(resolve(terminal.cwd, options.dir)),
    project: openStore(terminal.cwd),
  };
  const verified = await verifyInstalled(ports, names);
  const lines = verified.map(
    ({ name, version, level, publisher }) =>
      `ok  ${name} ${version}  ${level}${publisher === undefined ? '' : `, signed by ${publisher}`}\n`,
  );
  return { data: verified, text: lines.join('') };
}
