// Exists so that metadata is signed onto a branch that is a value, and tests race on it or leave garbage there.
import type { MetadataBranch } from '../../src/ports.ts';

export interface MemoryMetadataBranch extends MetadataBranch {
  /** What lies on it now. */
  readonly files: ReadonlyMap<string, Uint8Array>;
  /** The message of every step, oldest first. */
  readonly messages: readonly string[];
  /** Puts files there as somebody else would who can push: between any reading and advancing. */
  overwrite(files: ReadonlyMap<string, Uint8Array>): void;
}

export function memoryMetadataBranch(): MemoryMetadataBranch {
  const messages: string[] = [];
  let revision = 0;
  let files: ReadonlyMap<string, Uint8Array> = new Map();
  const overwrite = (next: ReadonlyMap<string, Uint8Array>): void => {
    files = new Map([...next].map(([name, bytes]) => [name, bytes.slice()]));
    revision += 1;
  };
  return {
    get files() {
      return files;
    },
    messages,
    overwrite,
    read: async () => ({ revision: revision === 0 ? undefined : String(revision), files }),
    advance: async (from, next, message) => {
      if (from !== (revision === 0 ? undefined : String(revision))) {
        return false;
      }
      overwrite(next);
      messages.push(message);
      return true;
    },
  };
}
