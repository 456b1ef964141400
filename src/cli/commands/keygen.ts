// `plugyard keygen`: a signing key, and the line that puts it on record.
import { Option } from 'commander';
import { type KeyAlgorithm, keyAlgorithms } from '../../core/model/publisher.ts';
import { answering, type Shell } from '../command.ts';
import { type PassphraseOptions, passphraseFileOption } from '../passphrase-option.ts';

export interface KeygenOptions extends PassphraseOptions {
  readonly out: string;
  readonly algorithm: KeyAlgorithm;
  readonly passphrase?: true;
  readonly rawPublic?: string;
}

export function addKeygen(shell: Shell): void {
  shell.program
    .command('keygen')
    .description('Make a signing key, and print the publisher entry for record.json')
    .option('--out <file>', 'the private key; the public one goes to <file>.pub.pem; never overwritten', 'plugyard.key')
    .addOption(new Option('--algorithm <name>', 'what kind of key').choices(keyAlgorithms).default('ed25519'))
    .option('--passphrase', 'encrypt the key; the passphrase is in PLUGYARD_PASSPHRASE, or asked at a terminal')
    .option(passphraseFileOption[0], 'encrypt the key with the passphrase in this file')
    .option('--raw-public <file>', 'write the public key as base64 of its 32 bytes too, such as trust/acme.pub')
    .action(
      answering(shell, async (options: KeygenOptions) =>
        (await import('../run/keygen.ts')).keygen(shell.terminal, options),
      ),
    );
}
