// `plugyard mirror`: a registry carried to where it cannot be reached.
import { answering, type Shell } from '../command.ts';
import {
  addRegistryOptions,
  addRootOptions,
  memberHelp,
  type RegistryOption,
  type RootOption,
} from '../registry-option.ts';

export interface ExportMirrorOptions extends RegistryOption {
  readonly out: string;
  readonly prune?: true;
}

export type VerifyMirrorOptions = RootOption;

export interface ServeMirrorOptions {
  readonly port: string;
  readonly host: string;
}

const mirrorArgument: readonly [string, string] = ['<mirror>', 'folder, .tar or .tar.gz'];

export function addMirror(shell: Shell): void {
  const mirror = shell.program.command('mirror').description('Copy a registry to where it cannot be reached');
  addRegistryOptions(mirror.command('export'))
    .description('Write a registry, every file verified, into a folder or an archive that any file server can serve')
    .argument('[plugins...]', 'names to limit the mirror to, with all that they could need; default: everything')
    .requiredOption('--out <path>', 'a folder, or an archive: .tar or .tar.gz; a folder is brought up to date')
    .option('--prune', 'remove files of older states from the folder, once the new one is whole')
    .addHelpText('after', memberHelp)
    .action(
      answering(shell, async (plugins: readonly string[], options: ExportMirrorOptions) =>
        (await import('../run/mirror-export.ts')).exportTo(shell.terminal, plugins, options),
      ),
    );
  addRootOptions(mirror.command('verify'))
    .description('Verify every byte of a mirror, offline, from the root that you trust')
    .argument(...mirrorArgument)
    .argument('[plugins...]', 'what it is to hold, with all that they could need; default: everything')
    .action(
      answering(shell, async (path: string, plugins: readonly string[], options: VerifyMirrorOptions) =>
        (await import('../run/mirror-verify.ts')).verify(shell.terminal, { path, plugins }, options),
      ),
    );
  mirror
    .command('serve')
    .description('Serve a mirror over http until it is interrupted; clients verify it themselves')
    .argument(...mirrorArgument)
    .option('--port <number>', 'port to listen on; 0 takes a free one', '0')
    .option('--host <address>', 'address to listen on', '127.0.0.1')
    .action(
      answering(shell, async (path: string, options: ServeMirrorOptions) =>
        (await import('../run/mirror-serve.ts')).serve(shell.terminal, path, options),
      ),
    );
}
