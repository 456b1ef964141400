// `plugyard resolve`: which versions would be installed, and for whose sake.
import { answering, type Shell } from '../command.ts';
import { addRegistryOptions, type RegistryOption } from '../registry-option.ts';
import { addResolveOptions, type ResolveOption } from '../resolve-option.ts';

export interface ResolveCommandOptions extends RegistryOption, ResolveOption {}

export function addResolve(shell: Shell): void {
  addResolveOptions(addRegistryOptions(shell.program.command('resolve')))
    .description('Choose versions with their dependencies, and say why each is there; nothing is installed')
    .argument('<plugins...>', 'name, or name@range')
    .action(
      answering(shell, async (plugins: readonly string[], options: ResolveCommandOptions) =>
        (await import('../run/resolve.ts')).resolve(shell.terminal, plugins, options),
      ),
    );
}
