// How a job of GitHub Actions asks for its identity token, over a real connection.
import type { IncomingMessage, ServerResponse } from 'node:http';
import { describe, expect, test } from 'vitest';
import { fetchGithubToken } from '../../src/adapters/identity/github-token.ts';
import { startServer } from '../support/loopback-server.ts';

const bearer = 'the-bearer-that-nobody-may-see';

async function serving(answer: (request: IncomingMessage, response: ServerResponse) => void): Promise<string> {
  const { port } = await startServer(answer);
  return `http://127.0.0.1:${port}/token?api-version=2.0`;
}

describe('fetchGithubToken()', () => {
  test('asks for the audience of Sigstore, with the bearer of the job', async () => {
    const url = await serving(({ url: asked, headers }, response) => {
      const known = headers.authorization === `Bearer ${bearer}`;
      response.end(JSON.stringify({ value: known ? asked : '' }));
    });
    expect(await fetchGithubToken({ url, bearer })).toBe('/token?api-version=2.0&audience=sigstore');
  });

  test.each([
    ['a refusal', (response: ServerResponse) => response.writeHead(403).end(bearer), /answered 403$/],
    ['no JSON', (response: ServerResponse) => response.end('<html>'), /holds no token$/],
    ['JSON that is null', (response: ServerResponse) => response.end('null'), /holds no token$/],
    ['no value', (response: ServerResponse) => response.end('{"count":1}'), /holds no token$/],
    ['an empty value', (response: ServerResponse) => response.end('{"value":""}'), /holds no token$/],
    ['a value that is no text', (response: ServerResponse) => response.end('{"value":{}}'), /holds no token$/],
    [
      'the way to another place',
      (response: ServerResponse) => response.writeHead(302, { location: 'http://127.0.0.1:9/' }).end(),
      /cannot be reached: /,
    ],
  ])('takes %s for no token, and says who gave it', async (_, answer, words) => {
    const url = await serving((_request, response) => answer(response));
    const asking = fetchGithubToken({ url, bearer });
    await expect(asking).rejects.toMatchObject({
      code: 'IDENTITY_TOKEN_MISSING',
      message: expect.stringMatching(words),
      hint: expect.stringContaining('id-token: write'),
    });
    await expect(asking).rejects.not.toMatchObject({ message: expect.stringContaining(bearer) });
  });

  test.each([
    ['nobody listens', 'http://127.0.0.1:9/', /cannot be reached/],
    ['the address is none', 'token please', /is no address/],
  ])('says so when %s', async (_, url, words) => {
    await expect(fetchGithubToken({ url, bearer })).rejects.toMatchObject({
      code: 'IDENTITY_TOKEN_MISSING',
      message: expect.stringMatching(words),
    });
  });
});
