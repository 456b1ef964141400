// Exists so that tests serve anything on loopback, and count who came.
import { createServer as createHttpServer, type RequestListener, type Server } from 'node:http';
import { createServer as createHttpsServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { afterAll } from 'vitest';
import type { Certificate } from './self-signed-certificate.ts';

export interface LoopbackServer {
  readonly port: number;
  /** Connections that were opened, whatever became of them. */
  readonly connections: () => number;
  /** `host path` of every request, in order. */
  readonly requests: readonly string[];
}

const running: Server[] = [];

afterAll(async () => {
  for (const server of running.splice(0)) {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  }
});

/** Listens until the last test of the file is done; with a certificate it speaks https. */
export async function startServer(answer: RequestListener, certificate?: Certificate): Promise<LoopbackServer> {
  const requests: string[] = [];
  let connections = 0;
  const listener: RequestListener = (request, response) => {
    requests.push(`${request.headers.host} ${request.url}`);
    answer(request, response);
  };
  const server =
    certificate === undefined ? createHttpServer(listener) : createHttpsServer({ ...certificate }, listener);
  server.on('connection', () => {
    connections += 1;
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  running.push(server);
  return { port: (server.address() as AddressInfo).port, connections: () => connections, requests };
}
