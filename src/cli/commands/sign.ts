// `plugyard sign`: a signature bundle beside the artifact.
import { answering, type Shell } from '../command.ts';

export interface SignOptions {
  readonly key: string;
  readonly statement: string;
}

export function addSign(shell: Shell): void {
  shell.program
    .command('sign')
    .description('Sign a release: the artifact, or with --statement release every file of its directory')
    .argument('<path>', 'a release directory, or the plugin.wasm in it')
    .requiredOption('--key <file>', 'an Ed25519 private key as PKCS#8 PEM; plugyard keygen makes one')
    .option('--statement <scope>', 'artifact or release', 'artifact')
    .action(
      answering(shell, async (path: string, options: SignOptions) =>
        (await import('../run/sign.ts')).sign(shell.terminal, path, options),
      ),
    );
}
