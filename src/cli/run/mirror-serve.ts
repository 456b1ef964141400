// What `plugyard mirror serve` does; loaded when it runs.
import { resolve } from 'node:path';
import process from 'node:process';
import { indexRootPath } from '../../core/index/layout.ts';
import { PlugyardError } from '../../errors.ts';
import { findPublished } from '../../flows/mirror/find-published.ts';
import type { ServeMirrorOptions } from '../commands/mirror.ts';
import type { Answer, Terminal } from '../terminal.ts';
import { nodeHasher, openLocalSource } from '../wire.ts';
import { serveFiles } from '../wire-mirror.ts';

/** Answers once it listens; the process then lives until a signal ends the server. */
export async function serve(terminal: Terminal, path: string, options: ServeMirrorOptions): Promise<Answer> {
  const ports = { source: openLocalSource(resolve(terminal.cwd, path)), hash: nodeHasher };
  if ((await findPublished(ports, indexRootPath)) === undefined) {
    throw new PlugyardError('FILE_NOT_FOUND', `${path} is no mirror: it holds no ${indexRootPath}`, {
      hint: 'Make one: plugyard mirror export --out <folder>',
    });
  }
  const server = await serveFiles({
    host: options.host,
    port: readPort(options.port),
    find: async (file) => await findPublished(ports, file),
  });
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => void server.close());
  }
  return { data: { address: server.address }, text: `${server.address}\n` };
}

function readPort(text: string): number {
  const port = /^\d{1,5}$/.test(text) ? Number(text) : Number.NaN;
  if (!(port <= 65_535)) {
    throw new PlugyardError('USAGE', `--port is "${text}"`, { hint: 'Write a number from 0 to 65535.' });
  }
  return port;
}
