// Exists so that flows write into a value, and tests see every write, or make one of them fail.
import type { Store } from '../../src/ports.ts';

/** What the disks of one test share: the number of changes until one fails, and whether it stays broken. */
export interface Breakdown {
  /** 1: the next change fails. */
  changesLeft: number;
  readonly forGood: boolean;
}

export interface MemoryStore extends Store {
  readonly files: ReadonlyMap<string, Uint8Array>;
  /** Every change that succeeded, as `+ path` or `- path`. */
  readonly changes: readonly string[];
}

export function memoryStore(start: Iterable<readonly [string, Uint8Array]> = [], breakdown?: Breakdown): MemoryStore {
  const files = new Map(start);
  const changes: string[] = [];
  const change = (line: string): void => {
    if (breakdown !== undefined) {
      breakdown.changesLeft -= 1;
      if (breakdown.changesLeft === 0 || (breakdown.changesLeft < 0 && breakdown.forGood)) {
        throw new Error('no space left on device');
      }
    }
    changes.push(line);
  };
  return {
    files,
    changes,
    read: async (path) => files.get(path),
    list: async () => [...new Set([...files.keys()].map((path) => path.split('/')[0] ?? ''))],
    write: async (path, bytes) => {
      change(`+ ${path}`);
      files.set(path, bytes.slice());
    },
    remove: async (path) => {
      change(`- ${path}`);
      files.delete(path);
    },
  };
}
