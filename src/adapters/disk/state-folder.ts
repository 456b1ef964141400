// Exists so that what protects a client from older indexes lies where the system keeps data, and not in a cache that people empty.
import envPaths from 'env-paths';

/** The folder of pinned roots and last-seen metadata: `PLUGYARD_STATE`, or the system's place for data of programs. */
export function stateFolder(env: Readonly<Record<string, string | undefined>>): string {
  const named = env['PLUGYARD_STATE'];
  return named === undefined || named === '' ? envPaths('plugyard', { suffix: '' }).data : named;
}
