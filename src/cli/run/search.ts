// What `plugyard search` does; loaded when it runs.
import { searchNames } from '../../core/index/search.ts';
import { plainLine } from '../../core/report/escape.ts';
import type { RegistryOption } from '../registry-option.ts';
import type { Answer, Terminal } from '../terminal.ts';
import { openRegistry } from './open-registry.ts';

export async function search(terminal: Terminal, words: readonly string[], options: RegistryOption): Promise<Answer> {
  const index = await openRegistry(terminal, options);
  const found = searchNames(await index.names(), words.join(' '));
  const lines = found.map(
    ({ name, latest, description, deprecated }) =>
      `${name.padEnd(24)} ${(latest ?? 'withdrawn').padEnd(10)} ${plainLine(description)}${deprecated === true ? ' (deprecated)' : ''}`,
  );
  if (lines.length === 0) {
    terminal.err('No plugin holds all of these words.\n');
  }
  return { data: found, text: lines.map((line) => `${line}\n`).join('') };
}
