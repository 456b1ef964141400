// `plugyard scan`: what an artifact can do, and what is hidden in it.
import { answering, type Shell } from '../command.ts';
import { addRegistryOptions, type RegistryOption } from '../registry-option.ts';

export interface ScanOptions extends RegistryOption {
  readonly manifest?: string;
  readonly against?: string;
  readonly sarif?: true;
  readonly markdown?: true;
  readonly run?: true;
}

export function addScan(shell: Shell): void {
  addRegistryOptions(shell.program.command('scan'))
    .description('Tell what an artifact can do, hold it against its manifest, and look for what is hidden in it')
    .argument('<artifact>', 'a .wasm file, a release directory, or name@version of a published release')
    .option('--manifest <file>', 'the plugin.json to hold it against; a directory and a published release have theirs')
    .option('--against <artifact>', 'an earlier artifact, named like the first: tell what is new since then')
    .option('--sarif', 'print the findings as SARIF 2.1.0, for code scanning')
    .option('--markdown', 'print the report as the pull request shows it')
    .option(
      '--run',
      'run it as well, with no files, no network and little time, and tell what it did; never beside a token',
    )
    .addHelpText(
      'after',
      '\nExamples:\n  plugyard scan plugin.wasm\n  plugyard scan ./release --against ./before\n  plugyard scan plugin.wasm --manifest plugin.json --sarif > scan.sarif\n  plugyard scan @acme/json-format@1.2.0 --json',
    )
    .action(
      answering(shell, async (artifact: string, options: ScanOptions) =>
        (await import('../run/scan.ts')).scan(shell.terminal, artifact, options),
      ),
    );
}
