// What `plugyard remove` does; loaded when it runs.
import { resolve } from 'node:path';
import { removePlugins } from '../../flows/remove-plugins.ts';
import type { Answer, Terminal } from '../terminal.ts';
import { openStore } from '../wire.ts';
import { readName } from './read-request.ts';

export async function remove(terminal: Terminal, plugins: readonly string[], directory: string): Promise<Answer> {
  const ports = { plugins: openStore(resolve(terminal.cwd, directory)), project: openStore(terminal.cwd) };
  const removed = await removePlugins(ports, plugins.map(readName));
  return { data: { removed }, text: removed.map((name) => `- ${name}\n`).join('') };
}
