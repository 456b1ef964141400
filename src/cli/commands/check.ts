// `plugyard check`: the judgement of the review, at home.
import { answering, type Shell } from '../command.ts';

export interface CheckOptions {
  readonly base?: string;
  readonly head: string;
  readonly submission?: string;
  readonly registry?: string;
  readonly as?: string;
  readonly report?: string;
  readonly save?: string;
  readonly index?: string;
}

export function addCheck(shell: Shell): void {
  shell.program
    .command('check')
    .description(
      'Judge a release directory, a range of commits, or a saved submission, exactly as the pull request will be',
    )
    .argument('[folder]', 'a release directory: plugin.json, plugin.wasm, signatures', '.')
    .option(
      '--registry <folder>',
      'a clone of the registry, whose newest commit holds the rules; default: the one around the folder',
    )
    .option('--as <login>', 'the account that will open the pull request')
    .option('--base <revision>', 'judge commits instead: the tip of the base branch')
    .option('--head <revision>', 'with --base: the tip of the branch to judge', 'HEAD')
    .option('--submission <file>', 'judge a saved submission instead')
    .option('--index <address>', 'the deployed index of the registry, to be told who depends on what changes')
    .option('--report <file>', 'write the report, byte for byte as the Action writes it')
    .option('--save <file>', 'save the submission, with every fact that was gathered')
    .addHelpText(
      'after',
      '\nExamples:\n  plugyard check ./release --as alice\n  plugyard check --base origin/main --as alice\n  plugyard check --submission submission.json --json',
    )
    .action(
      answering(shell, async (folder: string, options: CheckOptions) =>
        (await import('../run/check.ts')).check(shell.terminal, folder, options),
      ),
    );
}
