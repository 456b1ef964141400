// The contract of the port ArtifactFetcher, kept by the real one over https on loopback.
import { describe, expect, test } from 'vitest';
import { createPublicFetcher } from '../../src/adapters/network/public-fetcher.ts';
import { loopbackNetwork } from '../support/loopback-network.ts';
import { startServer } from '../support/loopback-server.ts';
import { selfSigned } from '../support/self-signed-certificate.ts';

const certificate = selfSigned(['files.example', 'mirror.example']);
const artifact = new Uint8Array(300_000).map((_, index) => index % 251);
const server = await startServer((request, response) => {
  const [, , hops] = /^\/(hops)\/(\d+)$/.exec(request.url ?? '') ?? [];
  if (request.url === '/plugin.wasm?v=1') {
    response.writeHead(200, { 'content-type': 'application/wasm' }).end(artifact);
  } else if (request.url === '/headers') {
    response.end(JSON.stringify(request.headers));
  } else if (request.url === '/relative') {
    response.writeHead(301, { location: 'plugin.wasm?v=1' }).end('a body that nobody reads');
  } else if (hops !== undefined) {
    const location = hops === '1' ? 'https://mirror.example/plugin.wasm?v=1' : `/hops/${Number(hops) - 1}`;
    response.writeHead(302, { location }).end();
  } else {
    response.writeHead(404).end('<html>not here</html>');
  }
}, certificate);
const zone = { 'files.example': [['127.0.0.1']], 'mirror.example': [['127.0.0.1']] };
const network = loopbackNetwork(server, certificate, { zone });
const fetcher = createPublicFetcher(network);

describe('the public fetcher', () => {
  test('gives the bytes behind an https address', async () => {
    expect(await fetcher.fetch('https://files.example/plugin.wasm?v=1', artifact.length)).toEqual(artifact);
    expect(await fetcher.fetch('https://files.example:443/plugin.wasm?v=1', artifact.length)).toEqual(artifact);
  });

  test('reads up to the last allowed byte, and not one more', async () => {
    await expect(fetcher.fetch('https://files.example/plugin.wasm?v=1', artifact.length - 1)).rejects.toMatchObject({
      code: 'DOWNLOAD_FAILED',
      message: `https://files.example/plugin.wasm?v=1 sends more than ${artifact.length - 1} bytes`,
      hint: expect.stringContaining('artifact.size'),
    });
  });

  test.each([1, 2, 5])('follows %i redirects', async (hops) => {
    expect(await fetcher.fetch(`https://files.example/hops/${hops}`, artifact.length)).toEqual(artifact);
  });

  test('follows a relative redirect', async () => {
    expect(await fetcher.fetch('https://files.example/relative', artifact.length)).toEqual(artifact);
  });

  test('gives up at the sixth redirect', async () => {
    await expect(fetcher.fetch('https://files.example/hops/6', artifact.length)).rejects.toMatchObject({
      code: 'DOWNLOAD_FAILED',
      message: expect.stringContaining('redirects more than 5 times'),
    });
  });

  test('asks for bytes, uncompressed, and tells nothing of this machine', async () => {
    const answer = await fetcher.fetch('https://files.example/headers', 10_000);
    expect(JSON.parse(new TextDecoder().decode(answer))).toEqual({
      host: `files.example:${server.port}`,
      'user-agent': 'plugyard',
      accept: 'application/wasm, application/octet-stream',
      'accept-encoding': 'identity',
      connection: 'close',
    });
  });

  test('refuses every answer but 200', async () => {
    await expect(fetcher.fetch('https://files.example/missing', 1000)).rejects.toMatchObject({
      code: 'DOWNLOAD_FAILED',
      message: 'https://files.example/missing answers 404',
    });
  });

  test('says so when a name is not known, and cuts long addresses in its answer', async () => {
    const error: unknown = await fetcher
      .fetch(`https://unknown.example/${'x'.repeat(500)}`, 1)
      .catch((reason: unknown) => reason);
    expect(error).toMatchObject({ code: 'DOWNLOAD_FAILED', hint: 'Check the address, and try again.' });
    expect((error as Error).message.length).toBeLessThan(300);
    expect((error as Error).message).toContain('ENOTFOUND');
  });

  test('is the same with the real network, as far as that can be said without one', async () => {
    await expect(createPublicFetcher().fetch('https://127.0.0.1/', 1)).rejects.toMatchObject({
      code: 'DOWNLOAD_FAILED',
      message: expect.stringContaining('leads into a private network'),
    });
  });
});
