// Exists so that every reading command finds its registry in the same way.
import { PlugyardError } from '../errors.ts';
import type { PublishedIndex } from '../flows/read-index.ts';
import type { Terminal } from './terminal.ts';

export interface RegistryOption {
  readonly registry?: string;
}

export const registryOption: readonly [string, string] = [
  '--registry <address>',
  'http(s) or file: address, or folder, of a published index; default: PLUGYARD_REGISTRY',
];

/** The index that the user named. Throws `USAGE` when none is named. */
export async function openRegistry(terminal: Terminal, { registry }: RegistryOption): Promise<PublishedIndex> {
  const location = registry ?? terminal.env['PLUGYARD_REGISTRY'];
  if (location === undefined || location === '') {
    throw new PlugyardError('USAGE', 'No registry is named', {
      hint: 'Use --registry <address or folder>, or set PLUGYARD_REGISTRY.',
    });
  }
  const { openIndex } = await import('../flows/read-index.ts');
  const { nodeHasher, openSource } = await import('./wire.ts');
  return await openIndex(openSource(location, terminal.cwd), nodeHasher);
}
