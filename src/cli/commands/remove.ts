// `plugyard remove`: a plugin and what only it needed.
import { resolve } from 'node:path';
import { answering, type Shell } from '../command.ts';
import { readName } from '../read-request.ts';
import type { Answer, Terminal } from '../terminal.ts';

export function addRemove(shell: Shell): void {
  shell.program
    .command('remove')
    .description('Remove plugins that were asked for, and the dependencies that nothing else needs')
    .argument('<plugins...>', 'names')
    .option('--dir <folder>', 'where the plugins are', 'plugins')
    .action(
      answering(shell, (plugins: readonly string[], options: { readonly dir: string }) =>
        remove(shell.terminal, plugins, options.dir),
      ),
    );
}

async function remove(terminal: Terminal, plugins: readonly string[], directory: string): Promise<Answer> {
  const { removePlugins } = await import('../../flows/remove-plugins.ts');
  const { openStore } = await import('../wire.ts');
  const ports = { plugins: openStore(resolve(terminal.cwd, directory)), project: openStore(terminal.cwd) };
  const removed = await removePlugins(ports, plugins.map(readName));
  return { data: { removed }, text: removed.map((name) => `- ${name}\n`).join('') };
}
