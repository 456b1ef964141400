// `plugyard info`: everything that a user should know before installing.
import { answering, type Shell } from '../command.ts';
import { addRegistryOptions, type RegistryOption } from '../registry-option.ts';

export function addInfo(shell: Shell): void {
  addRegistryOptions(shell.program.command('info'))
    .description('Show a plugin: permissions, publisher, trust level, dependencies, versions')
    .argument('<plugin>', 'name, or name@range')
    .action(
      answering(shell, async (plugin: string, options: RegistryOption) =>
        (await import('../run/info.ts')).info(shell.terminal, plugin, options),
      ),
    );
}
