// `plugyard keygen`: a signing key, and the line that puts it on record.
import { answering, type Shell } from '../command.ts';

export function addKeygen(shell: Shell): void {
  shell.program
    .command('keygen')
    .description('Make an Ed25519 signing key, and print the publisher entry for record.json')
    .option('--out <file>', 'the private key; never overwritten', 'plugyard.key')
    .action(
      answering(shell, async (options: { readonly out: string }) =>
        (await import('../run/keygen.ts')).keygen(shell.terminal, options.out),
      ),
    );
}
