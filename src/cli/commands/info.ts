// `plugyard info`: everything that a user should know before installing.
import { answering, type Shell } from '../command.ts';
import { type RegistryOption, registryOption } from '../registry-option.ts';

export function addInfo(shell: Shell): void {
  shell.program
    .command('info')
    .description('Show a plugin: permissions, publisher, trust level, dependencies, versions')
    .argument('<plugin>', 'name, or name@range')
    .option(...registryOption)
    .action(
      answering(shell, async (plugin: string, options: RegistryOption) =>
        (await import('../run/info.ts')).info(shell.terminal, plugin, options),
      ),
    );
}
