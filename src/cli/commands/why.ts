// `plugyard why`: for whose sake a plugin is installed.
import { answering, type Shell } from '../command.ts';
import { addRegistryOptions, type RegistryOption } from '../registry-option.ts';

export function addWhy(shell: Shell): void {
  addRegistryOptions(shell.program.command('why'))
    .description(
      'Say why plugyard.lock holds a plugin, by every way that leads to it; with --registry, why no newer one',
    )
    .argument('<plugin>', 'the name of an installed plugin')
    .action(
      answering(shell, async (plugin: string, options: RegistryOption) =>
        (await import('../run/why.ts')).why(shell.terminal, plugin, options),
      ),
    );
}
