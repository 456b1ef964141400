// `plugyard owner`: whose plugin it is.
import { answering, type Shell } from '../command.ts';
import { type PassphraseOptions, passphraseFileOption } from '../passphrase-option.ts';
import {
  addProposeOptions,
  addRepositoryOptions,
  type ProposeOption,
  type RepositoryOption,
} from '../repository-option.ts';

export interface RecordOption extends ProposeOption, PassphraseOptions {
  readonly key?: string;
}

export interface OwnerOption extends RecordOption {
  readonly versions?: string;
}

export const keyOption = [
  '--key <file>',
  'sign the new record with the key of a publisher who stays; then it needs no second owner',
] as const;

export function addOwner(shell: Shell): void {
  const { terminal } = shell;
  const owner = shell.program.command('owner').description('Show and change who owns a plugin');
  addRepositoryOptions(owner.command('list'))
    .description('Show the owners of a plugin')
    .argument('<plugin>', 'name')
    .action(
      answering(shell, async (plugin: string, options: RepositoryOption) =>
        (await import('../run/owner.ts')).listOwners(terminal, plugin, options),
      ),
    );
  addProposeOptions(owner.command('add'))
    .description('Propose another owner')
    .argument('<plugin>', 'name')
    .argument('<account>', 'login, whose number is looked up; or login:id')
    .option('--versions <range>', 'of these versions alone, such as ">=2.0.0"')
    .option(...keyOption)
    .option(...passphraseFileOption)
    .action(
      answering(shell, async (plugin: string, account: string, options: OwnerOption) =>
        (await import('../run/owner.ts')).addOwner(terminal, { plugin, account }, options),
      ),
    );
  addProposeOptions(owner.command('remove'))
    .description('Propose that somebody is no owner any more')
    .argument('<plugin>', 'name')
    .argument('<account>', 'login, or the number')
    .option(...keyOption)
    .option(...passphraseFileOption)
    .action(
      answering(shell, async (plugin: string, account: string, options: RecordOption) =>
        (await import('../run/owner.ts')).removeOwner(terminal, { plugin, account }, options),
      ),
    );
}
