// Exists so that our GitHub listens on loopback, for tests and for the demo alike.
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { certificate } from './certificate.ts';
import { openContract } from './contract/contract.ts';
import { takeFault } from './faults.ts';
import { isGit, serveGit } from './git/serve-git.ts';
import { serveApi } from './serve-api.ts';
import { serveWeb } from './serve-web.ts';
import type { World } from './state.ts';
import { createWorld } from './world.ts';

const contract = openContract();

export interface ServedGitHub {
  readonly world: World;
  close(): Promise<void>;
}

/** Listens on a free port. `folder` is empty and is the caller's to remove. */
export async function serveGitHub(folder: string): Promise<ServedGitHub> {
  const world = createWorld(folder);
  const server = createServer({ ...certificate }, (request, response) => {
    answer(world, request, response).catch((problem: unknown) => {
      world.violations.push(`The fake GitHub fell over: ${problem instanceof Error ? problem.stack : String(problem)}`);
      response.writeHead(500).end();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  world.url = `https://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const close = (): Promise<void> =>
    new Promise((resolve) => {
      server.closeAllConnections();
      server.close(() => resolve());
    });
  return { world, close };
}

async function answer(world: World, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) {
    chunks.push(chunk);
  }
  const url = new URL(request.url ?? '/', world.url);
  const method = request.method ?? 'GET';
  const asked = {
    method,
    url,
    headers: request.headers as Record<string, string | undefined>,
    bytes: Buffer.concat(chunks),
  };
  const fault = takeFault(world, method, url.pathname);
  if (fault === 'drop') {
    request.socket.destroy();
    return;
  }
  if (typeof fault === 'object') {
    response.writeHead(fault.status, fault.headers).end(fault.body);
    return;
  }
  const served = await serve(world, asked);
  if (fault === 'drop-after-work') {
    request.socket.destroy();
    return;
  }
  response.writeHead(served.status, { ...served.headers, 'content-length': served.bytes.length }).end(served.bytes);
}

interface WebRequest {
  readonly method: string;
  readonly url: URL;
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly bytes: Uint8Array;
}

/** The last is for everything else below it, GraphQL too, so that it is refused aloud. */
const prefixes = ['/api/v3', '/api/uploads', '/api'];

async function serve(world: World, request: WebRequest) {
  const prefix = prefixes.find((one) => request.url.pathname.startsWith(`${one}/`));
  if (prefix !== undefined) {
    return await serveApi(world, contract, { ...request, path: request.url.pathname.slice(prefix.length) });
  }
  return isGit(request) ? await serveGit(world, request) : serveWeb(world, request);
}
