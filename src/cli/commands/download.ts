// `plugyard download`: one verified artifact, without installing it.
import { answering, type Shell } from '../command.ts';
import { type MinimumTrustOption, minimumTrustOption } from '../minimum-trust-option.ts';
import { addRegistryOptions, memberHelp, type RegistryOption } from '../registry-option.ts';

export interface DownloadOptions extends RegistryOption, MinimumTrustOption {
  readonly out?: string;
}

export function addDownload(shell: Shell): void {
  addRegistryOptions(shell.program.command('download'))
    .description('Fetch one artifact and verify it; dependencies and lockfile are left alone')
    .argument('<plugin>', 'name, or name@range')
    .option(...minimumTrustOption)
    .option('--out <file>', 'where it goes; default: <name>-<version>.wasm')
    .addHelpText('after', memberHelp)
    .action(
      answering(shell, async (plugin: string, options: DownloadOptions) =>
        (await import('../run/download.ts')).download(shell.terminal, plugin, options),
      ),
    );
}
