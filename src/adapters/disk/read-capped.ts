// Exists so that no file is read before its size is known to be allowed.
import { lstat, open } from 'node:fs/promises';
import { PlugyardError } from '../../errors.ts';

/** The bytes of a plain file, or `undefined` where there is none; never more than `maxBytes`. */
export async function readCapped(path: string, maxBytes: number): Promise<Uint8Array | undefined> {
  const status = await lstat(path).catch(() => undefined);
  if (status?.isFile() !== true) {
    return undefined;
  }
  if (status.size > maxBytes) {
    throw new PlugyardError('TOO_LARGE', `${path} has ${status.size} bytes; at most ${maxBytes} are read`, {
      details: { size: status.size, maxBytes },
    });
  }
  const file = await open(path);
  try {
    const buffer = new Uint8Array(status.size);
    const { bytesRead } = await file.read(buffer, 0, status.size, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}
