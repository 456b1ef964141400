// `plugyard registry`: what operators do.
import { resolve } from 'node:path';
import { answering, type Shell } from '../command.ts';
import type { Answer, Terminal } from '../terminal.ts';

interface BuildOptions {
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
    .action(answering(shell, (options: BuildOptions) => build(shell.terminal, options)));
}

async function build(terminal: Terminal, options: BuildOptions): Promise<Answer> {
  const { buildRegistry } = await import('../../flows/build-registry.ts');
  const { publishFiles } = await import('../../flows/publish-files.ts');
  const { nodeHasher, openRepository, openStore, sigstoreVerifier } = await import('../wire.ts');
  const repository = openRepository(resolve(terminal.cwd, options.repository));
  try {
    const ports = { repository, verifier: sigstoreVerifier, hash: nodeHasher };
    const files = await buildRegistry(ports, { revision: options.revision, builder: `plugyard ${terminal.version}` });
    const summary = await publishFiles(openStore(resolve(terminal.cwd, options.out)), files);
    return {
      data: summary,
      text: `${options.out}: ${summary.plugins} plugins, ${summary.releases} releases, ${summary.files} files, ${summary.bytes} bytes, sequence ${summary.sequence}\n`,
    };
  } finally {
    await repository.close();
  }
}
