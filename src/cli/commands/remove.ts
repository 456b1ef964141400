// `plugyard remove`: a plugin and what only it needed.
import { answering, type Shell } from '../command.ts';

export function addRemove(shell: Shell): void {
  shell.program
    .command('remove')
    .description('Remove plugins that were asked for, and the dependencies that nothing else needs')
    .argument('<plugins...>', 'names')
    .option('--dir <folder>', 'where the plugins are', 'plugins')
    .action(
      answering(shell, async (plugins: readonly string[], options: { readonly dir: string }) =>
        (await import('../run/remove.ts')).remove(shell.terminal, plugins, options.dir),
      ),
    );
}
