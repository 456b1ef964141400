// What `plugyard keygen` does; loaded when it runs.
import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { toCanonicalJson } from '../../core/model/canonical-json.ts';
import { PlugyardError } from '../../errors.ts';
import type { Answer, Terminal } from '../terminal.ts';
import { generateKey, openKey } from '../wire.ts';

export async function keygen(terminal: Terminal, file: string): Promise<Answer> {
  const pem = generateKey();
  try {
    await writeFile(resolve(terminal.cwd, file), pem, { mode: 0o600, flag: 'wx' });
  } catch (error) {
    const exists = (error as NodeJS.ErrnoException).code === 'EEXIST';
    throw new PlugyardError(
      exists ? 'FILE_EXISTS' : 'KEY_INVALID',
      exists ? `${file} exists already` : `${file} cannot be written`,
      {
        hint: exists
          ? 'Choose another file with --out; a key is never overwritten.'
          : 'Choose another place with --out.',
        cause: error,
      },
    );
  }
  const { publisher } = openKey(pem);
  terminal.err(`Wrote ${file}. Keep it secret. Put this into "publishers" of record.json:\n`);
  return { data: publisher, text: toCanonicalJson(publisher) };
}
