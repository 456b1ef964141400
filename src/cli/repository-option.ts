// Exists so that every command that proposes something names the registry's repository, and what happens after, in the same way.
import type { Command } from 'commander';

export interface RepositoryOption {
  readonly repository?: string;
  readonly registry?: string;
}

export interface FollowOption {
  readonly wait?: true;
  readonly timeout: string;
}

export interface ProposeOption extends RepositoryOption, FollowOption {
  readonly yes?: true;
  readonly dryRun?: true;
  readonly again?: true;
}

export function addRepositoryOptions(command: Command): Command {
  return command
    .option(
      '--repository <owner/name>',
      'the repository of the registry; default: PLUGYARD_REPOSITORY, or the one behind the address of the index',
    )
    .option('--registry <place>', 'a clone of the registry, or the address of its index; default: PLUGYARD_REGISTRY');
}

export function addFollowOptions(command: Command): Command {
  return command
    .option('--wait', 'stay until the verdict is there, and with PASS until it is merged')
    .option('--timeout <minutes>', 'with --wait: how long at most', '30');
}

export function addProposeOptions(command: Command): Command {
  return addFollowOptions(
    addRepositoryOptions(command)
      .option('--yes', 'do not ask; needed where there is no terminal')
      .option('--dry-run', 'print the change, and propose nothing')
      .option('--again', 'open another pull request where one with these bytes was closed'),
  ).addHelpText('after', proposeHelp);
}

const proposeHelp = `
With a token in GH_TOKEN (or GITHUB_TOKEN) it opens a pull request; without one it says what to click.
In a clone (--registry <clone>) it changes the files there, without network, and prints the git commands.`;
