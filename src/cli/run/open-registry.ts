// Exists so that every reading command opens its registry, and its project, in the same way.
import { resolve } from 'node:path';
import { PlugyardError } from '../../errors.ts';
import { openIndex, type PublishedIndex } from '../../flows/read-index.ts';
import type { VerifyInstalledPorts } from '../../flows/verify-installed.ts';
import type { RegistryOption } from '../registry-option.ts';
import type { Terminal } from '../terminal.ts';
import { nodeHasher, openSource, openStore, sigstoreVerifier } from '../wire.ts';

/** The index that the user named. Throws `USAGE` when none is named. */
export async function openRegistry(terminal: Terminal, { registry }: RegistryOption): Promise<PublishedIndex> {
  const location = registry ?? terminal.env['PLUGYARD_REGISTRY'];
  if (location === undefined || location === '') {
    throw new PlugyardError('USAGE', 'No registry is named', {
      hint: 'Use --registry <address or folder>, or set PLUGYARD_REGISTRY.',
    });
  }
  return await openIndex(openSource(location, terminal.cwd), nodeHasher);
}

/** The registry together with the folder of a project and that of its plugins. */
export async function openProject(
  terminal: Terminal,
  options: RegistryOption & { readonly dir: string },
): Promise<VerifyInstalledPorts> {
  return {
    index: await openRegistry(terminal, options),
    verifier: sigstoreVerifier,
    hash: nodeHasher,
    plugins: openStore(resolve(terminal.cwd, options.dir)),
    project: openStore(terminal.cwd),
  };
}
