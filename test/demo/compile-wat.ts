// Exists so that a plugin written as text becomes the bytes of one, the same on every machine.
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import wabt from 'wabt';

export async function compileWat(path: string): Promise<Uint8Array> {
  const { parseWat } = await wabt();
  const module = parseWat(basename(path), readFileSync(path, 'utf8'));
  try {
    return new Uint8Array(module.toBinary({}).buffer);
  } finally {
    module.destroy();
  }
}
