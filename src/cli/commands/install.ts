// `plugyard install`: resolved, verified, agreed to, written.
import { answering, type Shell } from '../command.ts';
import { type MinimumTrustOption, minimumTrustOption } from '../minimum-trust-option.ts';
import { addRegistryOptions, memberHelp, type RegistryOption } from '../registry-option.ts';
import { addResolveOptions, type ResolveOption } from '../resolve-option.ts';

export interface InstallOptions extends RegistryOption, MinimumTrustOption, ResolveOption {
  readonly dir: string;
  readonly yes?: true;
}

export function addInstall(shell: Shell): void {
  addResolveOptions(addRegistryOptions(shell.program.command('install')))
    .description('Install plugins with their dependencies; without names, what plugyard.lock asks for')
    .argument('[plugins...]', 'name, or name@range')
    .option('--dir <folder>', 'where <file>.wasm and <file>.plugin.json go', 'plugins')
    .option(...minimumTrustOption)
    .option('--yes', 'agree to what is shown: permissions, missing signatures, other publishers')
    .addHelpText('after', memberHelp)
    .action(
      answering(shell, async (plugins: readonly string[], options: InstallOptions) =>
        (await import('../run/install.ts')).install(shell.terminal, plugins, options),
      ),
    );
}
