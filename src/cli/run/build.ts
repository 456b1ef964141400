// What `plugyard registry build` does; loaded when it runs.
import { resolve } from 'node:path';
import { buildRegistry } from '../../flows/build-registry.ts';
import { publishFiles } from '../../flows/publish-files.ts';
import type { BuildOptions } from '../commands/registry.ts';
import type { Answer, Terminal } from '../terminal.ts';
import { nodeHasher, openOutput, openRepository, sigstoreVerifier } from '../wire.ts';

export async function build(terminal: Terminal, options: BuildOptions): Promise<Answer> {
  const repository = openRepository(resolve(terminal.cwd, options.repository));
  try {
    const ports = { repository, verifier: sigstoreVerifier, hash: nodeHasher };
    const files = await buildRegistry(ports, { revision: options.revision, builder: `plugyard ${terminal.version}` });
    const summary = await publishFiles(openOutput(resolve(terminal.cwd, options.out)), files);
    return {
      data: summary,
      text: `${options.out}: ${summary.plugins} plugins, ${summary.releases} releases, ${summary.files} files, ${summary.bytes} bytes, sequence ${summary.sequence}\n`,
    };
  } finally {
    await repository.close();
  }
}
