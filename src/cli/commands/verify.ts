// `plugyard verify`: what is installed is what was signed.
import { answering, type Shell } from '../command.ts';
import { addRegistryOptions, type RegistryOption } from '../registry-option.ts';

export interface VerifyOptions extends RegistryOption {
  readonly dir: string;
}

export function addVerify(shell: Shell): void {
  addRegistryOptions(shell.program.command('verify'))
    .description('Hold the installed files against plugyard.lock, and their signatures against the registry')
    .argument('[plugins...]', 'names; default: all')
    .option('--dir <folder>', 'where the plugins are', 'plugins')
    .action(
      answering(shell, async (plugins: readonly string[], options: VerifyOptions) =>
        (await import('../run/verify.ts')).verify(shell.terminal, plugins, options),
      ),
    );
}
