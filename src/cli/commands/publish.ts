// `plugyard publish`: a folder becomes a pull request of the registry.
import { answering, type Shell } from '../command.ts';
import {
  addFollowOptions,
  addRepositoryOptions,
  type FollowOption,
  type RepositoryOption,
} from '../repository-option.ts';

export interface PublishOptions extends RepositoryOption, FollowOption {
  readonly acceptHold?: true;
  readonly again?: true;
  readonly as?: string;
  readonly dryRun?: true;
  readonly layOut?: string;
  readonly publisher?: readonly string[];
}

const help = `
It judges the release as the review will, forks the registry into your account, and opens a pull request. Run again
after anything went wrong, it goes on where it stopped; after a change of the files it adds a commit and says so.
The token stands in GH_TOKEN (or GITHUB_TOKEN): a classic one with the scope public_repo (private registry: repo).
Without a token it says what to click instead, and ends with 7.
--registry <clone> judges by the newest commit of a clone, where a registry is too large to be read file by file.

Examples:
  plugyard publish ./release --repository acme/plugins --wait
  plugyard publish ./release --publisher plugyard.key.pub.pem --accept-hold    the first release of a plugin`;

export function addPublish(shell: Shell): void {
  addFollowOptions(
    addRepositoryOptions(shell.program.command('publish'))
      .description('Propose a release to a registry: judge it, open its pull request, follow it to its verdict')
      .argument('[folder]', 'a release directory: plugin.json, plugin.wasm, signatures', '.')
      .option(
        '--accept-hold',
        'open the pull request although people will have to decide, as they do on every new plugin',
      )
      .option('--again', 'open another pull request where one with these bytes was closed')
      .option('--as <login>', 'without a token: the account that will open the pull request')
      .option('--publisher <file...>', 'new plugin: public keys that have signed the release, for its record')
      .option('--lay-out <folder>', 'write the files there as they will lie in the registry')
      .option('--dry-run', 'judge and tell, and send nothing'),
  )
    .addHelpText('after', help)
    .action(
      answering(shell, async (folder: string, options: PublishOptions) =>
        (await import('../run/publish.ts')).publish(shell.terminal, folder, options),
      ),
    );
}
