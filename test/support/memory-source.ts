// Exists so that clients read an index that is a value, and tests see what they asked for.
import { PlugyardError } from '../../src/errors.ts';
import type { IndexSource } from '../../src/ports.ts';

export interface MemorySource extends IndexSource {
  /** Every path that was asked for, in order. */
  readonly requests: readonly string[];
}

/** Files by path relative to the index, or by absolute address. */
export function memorySource(files: ReadonlyMap<string, Uint8Array>): MemorySource {
  const requests: string[] = [];
  return {
    location: 'memory:',
    requests,
    read: async (path, maxBytes) => {
      requests.push(path);
      const bytes = files.get(path);
      if (bytes === undefined) {
        throw new PlugyardError('FILE_NOT_FOUND', `The index holds no ${path}`);
      }
      if (bytes.length > maxBytes) {
        throw new PlugyardError('TOO_LARGE', `${path} has more than ${maxBytes} bytes`);
      }
      return bytes;
    },
  };
}
