// `plugyard manifest`: a first plugin.json, read from the bytes.
import { answering, type Shell } from '../command.ts';

export function addManifest(shell: Shell): void {
  shell.program
    .command('manifest')
    .description('Write a first plugin.json to stdout: ABI, functions and permissions as the bytes have them')
    .argument('<wasm>', 'the artifact')
    .option('--name <name>', 'the name of the plugin; default: the name of the file')
    .action(
      answering(shell, async (path: string, options: { readonly name?: string }) =>
        (await import('../run/manifest.ts')).manifest(shell.terminal, path, options.name),
      ),
    );
}
