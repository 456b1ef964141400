// `plugyard verify`: what is installed is what was signed.
import { resolve } from 'node:path';
import { answering, type Shell } from '../command.ts';
import { openRegistry, type RegistryOption, registryOption } from '../open-registry.ts';
import { readName } from '../read-request.ts';
import type { Answer, Terminal } from '../terminal.ts';

interface VerifyOptions extends RegistryOption {
  readonly dir: string;
}

export function addVerify(shell: Shell): void {
  shell.program
    .command('verify')
    .description('Hold the installed files against plugyard.lock, and their signatures against the registry')
    .argument('[plugins...]', 'names; default: all')
    .option(...registryOption)
    .option('--dir <folder>', 'where the plugins are', 'plugins')
    .action(
      answering(shell, (plugins: readonly string[], options: VerifyOptions) =>
        verify(shell.terminal, plugins, options),
      ),
    );
}

async function verify(terminal: Terminal, plugins: readonly string[], options: VerifyOptions): Promise<Answer> {
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
