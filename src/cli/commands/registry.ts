// `plugyard registry`: what operators do.
import { answering, type Shell } from '../command.ts';
import { addTrust } from './registry-trust.ts';

export interface BuildOptions {
  readonly repository: string;
  readonly revision: string;
  readonly out: string;
}

export function addRegistry(shell: Shell): void {
  const registry = shell.program.command('registry').description('Run a registry');
  registry
    .command('build')
    .description('Build the published tree of a commit: what clients read')
    .option('--repository <folder>', 'a complete clone of the registry', '.')
    .option('--revision <revision>', 'the commit to build', 'HEAD')
    .option('--out <folder>', 'where the files go', 'public')
    .action(
      answering(shell, async (options: BuildOptions) =>
        (await import('../run/build.ts')).build(shell.terminal, options),
      ),
    );
  addTrust(shell, registry);
}
