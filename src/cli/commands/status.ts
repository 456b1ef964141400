// `plugyard status`: where a pull request stands, and whose turn it is.
import { answering, type Shell } from '../command.ts';
import {
  addFollowOptions,
  addRepositoryOptions,
  type FollowOption,
  type RepositoryOption,
} from '../repository-option.ts';

export interface StatusOptions extends RepositoryOption, FollowOption {}

export function addStatus(shell: Shell): void {
  addFollowOptions(
    addRepositoryOptions(shell.program.command('status'))
      .description(
        'Show where a pull request stands: its verdict, what to mend, who has to act next, and until when it waits',
      )
      .argument('<pull-request>', 'its number, or its address'),
  )
    .addHelpText(
      'after',
      '\nEnds with 0 where it is merged, passes, or is not judged yet; 1 where something is to be mended or it was closed; 42 where people decide.',
    )
    .action(
      answering(shell, async (pull: string, options: StatusOptions) =>
        (await import('../run/status.ts')).status(shell.terminal, pull, options),
      ),
    );
}
