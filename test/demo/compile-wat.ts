// Exists so that a plugin written as text becomes the bytes of one, the same on every machine.
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import wabt from 'wabt';

/** With the names of its functions where `names` says so. */
export async function compileWat(path: string, names = false): Promise<Uint8Array> {
  const { parseWat } = await wabt();
  const module = parseWat(basename(path), readFileSync(path, 'utf8'));
  try {
    return new Uint8Array(module.toBinary({ write_debug_names: names }).buffer);
  } finally {
    module.destroy();
  }
}
