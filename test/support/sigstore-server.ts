// Exists to be a process of its own: Fulcio, Rekor, a timestamp authority and GitHub's token endpoint on one loopback port.
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import process from 'node:process';
import { claims, startSigstore, toToken, type WorkflowClaims } from './local-sigstore.ts';

const bearer = process.env['TOKEN_REQUEST_TOKEN'] ?? '';
const sigstore = await startSigstore();

interface Answer {
  readonly statusCode: number;
  readonly response: string | Uint8Array;
  readonly type?: string;
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) {
    chunks.push(chunk as Buffer);
  }
  return Buffer.concat(chunks).toString('utf8');
}

/** What GitHub gives a job: the claims are those of its request, over the usual ones. */
function giveToken(url: URL, authorization: string | undefined): Answer {
  if (authorization !== `Bearer ${bearer}` || url.searchParams.get('audience') !== 'sigstore') {
    return { statusCode: 401, response: 'who are you?' };
  }
  const wanted = JSON.parse(url.searchParams.get('claims') ?? '{}') as Partial<WorkflowClaims>;
  return {
    statusCode: 200,
    response: JSON.stringify({ value: toToken({ ...claims, ...wanted }) }),
    type: 'application/json',
  };
}

/** Services that fail: `/forbidden/…` refuses, `/echo/…` repeats the whole request, `/nonsense/…` answers anything. */
function fail(path: string, body: string): Answer | undefined {
  const type = 'application/json';
  switch (path.split('/')[1]) {
    case 'forbidden':
      return { statusCode: 403, response: '{"message":"you may not"}', type };
    case 'echo':
      return { statusCode: 400, response: JSON.stringify({ message: `cannot read ${body}` }), type };
    case 'nonsense':
      return { statusCode: 201, response: '<html>', type: 'text/html' };
    default:
      return undefined;
  }
}

const server = createServer((request, response) => {
  const url = new URL(request.url ?? '/', 'http://localhost');
  const answer = async (): Promise<Answer> => {
    if (url.pathname === '/token') {
      return giveToken(url, request.headers.authorization);
    }
    const body = await bodyOf(request);
    return fail(url.pathname, body) ?? (await sigstore.answer(url.pathname, body));
  };
  answer().then(
    ({ statusCode, response: content, type = 'application/octet-stream' }) =>
      response.writeHead(statusCode, { 'content-type': type }).end(content),
    (error: Error) => response.writeHead(500).end(error.message),
  );
});
server.listen(0, '127.0.0.1', () => {
  const { port } = server.address() as AddressInfo;
  process.send?.({ url: `http://127.0.0.1:${port}`, trustedRoot: JSON.stringify(sigstore.trustedRoot()) });
});
process.once('disconnect', () => process.exit(0));
