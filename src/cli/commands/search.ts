// `plugyard search`: plugins by words.
import { answering, type Shell } from '../command.ts';
import { addRegistryOptions, type RegistryOption } from '../registry-option.ts';

export function addSearch(shell: Shell): void {
  addRegistryOptions(shell.program.command('search'))
    .description('Find plugins that hold every word in their name, keywords or description')
    .argument('[words...]')
    .action(
      answering(shell, async (words: readonly string[], options: RegistryOption) =>
        (await import('../run/search.ts')).search(shell.terminal, words, options),
      ),
    );
}
