// Exists so that a mirror can be served where no web server is installed: files by exact name, and nothing else.
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { PlugyardError } from '../../errors.ts';

interface FileAnswer {
  readonly bytes: Uint8Array;
  readonly contentType: string;
  readonly etag: string;
  readonly immutable: boolean;
}

export interface FileServerOptions {
  readonly host: string;
  /** 0 takes a free one. */
  readonly port: number;
  /** The file of a path without its first slash, spelled as the client spelled it; `undefined` where there is none. */
  readonly find: (path: string) => Promise<FileAnswer | undefined>;
  readonly limits?: ServerLimits;
}

/** Threat: clients that send or take one byte a minute, or never end a header, each of them holding a connection. */
export interface ServerLimits {
  readonly maxHeaderBytes: number;
  readonly maxConnections: number;
  /** For a whole request to arrive. */
  readonly requestMs: number;
  /** Without any byte going either way. */
  readonly idleMs: number;
  /** For a whole answer to be taken. */
  readonly answerMs: number;
}

export const serverLimits: ServerLimits = {
  maxHeaderBytes: 8 * 1024,
  maxConnections: 256,
  requestMs: 10_000,
  idleMs: 30_000,
  answerMs: 600_000,
};

export interface RunningServer {
  /** `http://host:port/`. */
  readonly address: string;
  /** Ends it, and every connection. */
  close(): Promise<void>;
}

/** Serves until it is closed. Throws `USAGE` where the address is taken or not ours. */
export async function serveFiles(options: FileServerOptions): Promise<RunningServer> {
  const limits = options.limits ?? serverLimits;
  const server = createServer(
    {
      maxHeaderSize: limits.maxHeaderBytes,
      headersTimeout: limits.requestMs,
      requestTimeout: limits.requestMs,
      connectionsCheckingInterval: Math.min(1000, limits.requestMs),
      keepAliveTimeout: Math.min(5000, limits.idleMs),
    },
    (request, response) => {
      const deadline = setTimeout(() => request.socket.destroy(), limits.answerMs);
      response.on('close', () => clearTimeout(deadline));
      answer(request, response, options.find).catch(() => {
        // Nothing of ours is told to strangers; the operator verifies the mirror.
        response.headersSent ? response.destroy() : refuse(response, 500);
      });
    },
  );
  server.maxConnections = limits.maxConnections;
  server.setTimeout(limits.idleMs);
  await listen(server, options);
  return {
    address: addressOf(server),
    close: async () => {
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      server.closeAllConnections();
      await closed;
    },
  };
}

async function listen(server: Server, { host, port }: FileServerOptions): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error) =>
      reject(
        new PlugyardError('USAGE', `Nothing can be served at ${host} port ${port}: ${error.message}`, {
          hint: 'Choose another --port, or 0 for a free one; --host names an address of this machine.',
          cause: error,
        }),
      ),
    );
    server.listen(port, host, resolve);
  });
}

function addressOf(server: Server): string {
  const { address, family, port } = server.address() as AddressInfo;
  return `http://${family === 'IPv6' ? `[${address}]` : address}:${port}/`;
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  find: FileServerOptions['find'],
): Promise<void> {
  // Browsers read mirrors from pages of other origins; nothing here is secret.
  response.setHeader('access-control-allow-origin', '*');
  response.setHeader('x-content-type-options', 'nosniff');
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.setHeader('allow', 'GET, HEAD');
    refuse(response, 405);
    return;
  }
  // Threat: a path in disguise. Nothing is decoded and nothing is made simpler: it is a file's own name or none.
  const path = (request.url ?? '').split('?', 1)[0] ?? '';
  const file = path.startsWith('/') ? await find(path.slice(1)) : undefined;
  if (file === undefined) {
    refuse(response, 404);
    return;
  }
  response.setHeader('etag', file.etag);
  response.setHeader('cache-control', file.immutable ? 'public, max-age=31536000, immutable' : 'no-cache');
  if (request.headers['if-none-match'] === file.etag) {
    response.writeHead(304).end();
    return;
  }
  response.writeHead(200, { 'content-type': file.contentType, 'content-length': file.bytes.length });
  response.end(request.method === 'HEAD' ? undefined : file.bytes);
}

function refuse(response: ServerResponse, status: number): void {
  const text = `${status}\n`;
  response.writeHead(status, { 'content-type': 'text/plain', 'content-length': text.length }).end(text);
}
