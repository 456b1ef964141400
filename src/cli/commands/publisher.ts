// `plugyard publisher`: who may sign the releases of a plugin.
import { answering, type Shell } from '../command.ts';
import { passphraseFileOption } from '../passphrase-option.ts';
import { addRootOptions, type RootOption } from '../registry-option.ts';
import { addProposeOptions, addRepositoryOptions, type RepositoryOption } from '../repository-option.ts';
import { keyOption, type RecordOption } from './owner.ts';

export interface PublisherOption extends RecordOption {
  readonly publicKey?: string;
  readonly workflow?: string;
  readonly tag?: string;
  readonly signerWorkflow?: string;
}

export interface ListPublishersOption extends RepositoryOption, RootOption {}

export function addPublisher(shell: Shell): void {
  const { terminal } = shell;
  const publisher = shell.program
    .command('publisher')
    .description('Show and change who may sign the releases of a plugin');
  addRootOptions(addRepositoryOptions(publisher.command('list')))
    .description('Show the publishers of a plugin; with the address of an index as clients count them')
    .argument('<plugin>', 'name')
    .action(
      answering(shell, async (plugin: string, options: ListPublishersOption) =>
        (await import('../run/publisher.ts')).listPublishers(terminal, plugin, options),
      ),
    );
  addProposeOptions(publisher.command('add'))
    .description('Propose another publisher: a key, or a workflow that signs without one')
    .argument('<plugin>', 'name')
    .option('--public-key <file>', 'a public key in PEM, as plugyard keygen writes it')
    .option('--workflow <path>', 'owner/name/.github/workflows/release.yml; its numbers are looked up')
    .option('--tag <template>', 'with --workflow: the tags that releases get, v{version} or {name}@{version}')
    .option(
      '--signer-workflow <path@ref>',
      'with --workflow: the reusable workflow that signs there, owner/name/.github/workflows/publish-plugin.yml@<commit>',
    )
    .option(...keyOption)
    .option(...passphraseFileOption)
    .action(
      answering(shell, async (plugin: string, options: PublisherOption) =>
        (await import('../run/publisher.ts')).addPublisher(terminal, plugin, options),
      ),
    );
  addProposeOptions(publisher.command('remove'))
    .description('Propose that somebody may sign no more; releases that he has signed stay')
    .argument('<plugin>', 'name')
    .argument('<publisher>', 'its id as list shows it, or how it starts: at least eight characters')
    .option(...keyOption)
    .option(...passphraseFileOption)
    .action(
      answering(shell, async (plugin: string, which: string, options: RecordOption) =>
        (await import('../run/publisher.ts')).removePublisher(terminal, { plugin, which }, options),
      ),
    );
}
