// Exists so that a file which the user named on the command line is read capped, be it a plain file, a link or a pipe.
import { open } from 'node:fs/promises';
import { resolve } from 'node:path';
import { PlugyardError } from '../../errors.ts';
import type { Terminal } from '../terminal.ts';

export interface NamedFile {
  readonly bytes: Uint8Array;
  /** Permission bits of a plain file; 0 for anything else. */
  readonly mode: number;
}

/** Throws `FILE_NOT_FOUND` and `TOO_LARGE`. */
export async function readNamedFile(terminal: Terminal, name: string, maxBytes: number): Promise<NamedFile> {
  const file = await open(resolve(terminal.cwd, name)).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT' || error.code === 'ENOTDIR') {
      throw new PlugyardError('FILE_NOT_FOUND', `There is no file ${name}`, { hint: 'Check the path.' });
    }
    throw error;
  });
  try {
    const status = await file.stat();
    const buffer = new Uint8Array(maxBytes + 1);
    let length = 0;
    for (let read = -1; read !== 0 && length < buffer.length; length += read) {
      ({ bytesRead: read } = await file.read(buffer, length, buffer.length - length, null));
    }
    if (length > maxBytes) {
      throw new PlugyardError('TOO_LARGE', `${name} has more than ${maxBytes} bytes`, {
        hint: 'Keys, passphrases and tokens are small files: name another one.',
      });
    }
    return { bytes: buffer.slice(0, length), mode: status.isFile() ? status.mode & 0o777 : 0 };
  } finally {
    await file.close();
  }
}
