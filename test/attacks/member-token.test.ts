// Whoever writes an index, or answers in the forge's place, wants a member's token: nothing sends it to them, and none of their bytes pass.
import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { openFolderSource } from '../../src/adapters/disk/folder-source.ts';
import { openHttpSource } from '../../src/adapters/network/http-source.ts';
import { nodeHasher } from '../../src/adapters/system/node-hasher.ts';
import { memberAccess } from '../../src/cli/run/member-access.ts';
import type { Terminal } from '../../src/cli/terminal.ts';
import { openIndex, type PublishedIndex } from '../../src/flows/read-index.ts';
import type { IndexSource } from '../../src/ports.ts';
import { certificate } from '../support/github/certificate.ts';
import { heldArtifact, heldBytes, heldTag } from '../support/held-artifact.ts';
import { startServer } from '../support/loopback-server.ts';
import { publish } from '../support/registry-builder.ts';
import { temporaryFolders } from '../support/temporary-folder.ts';

const newFolder = temporaryFolders();
const token = 'ghp_a_token_of_a_member';

type Answer = (request: IncomingMessage, response: ServerResponse) => void;

interface Place {
  readonly url: string;
  /** Every request, with what it carried. */
  readonly asked: { readonly path: string; readonly authorization: string | undefined }[];
  answer: Answer;
}

async function aPlace(isOpen = false): Promise<Place> {
  const place = { asked: [], answer: (_: IncomingMessage, response: ServerResponse) => response.writeHead(404).end() };
  const asked: Place['asked'] = place.asked;
  const { port } = await startServer(
    (request, response) => {
      asked.push({ path: request.url ?? '', authorization: request.headers.authorization });
      place.answer(request, response);
    },
    isOpen ? undefined : certificate,
  );
  return Object.assign(place, { url: `${isOpen ? 'http' : 'https'}://127.0.0.1:${port}` });
}

/** The forge of the user, and a server of somebody else. */
const [forge, evil, plain] = [await aPlace(), await aPlace(), await aPlace(true)];
const repository = `${forge.url}/acme/plugins/`;

/** What GitHub says of the release; `more` takes the place of parts of its one file. */
const release = (more: object = {}): string =>
  JSON.stringify({
    id: 1,
    tag_name: heldTag,
    assets: [{ id: 7, name: 'plugin.wasm', size: heldBytes.length, digest: null, state: 'uploaded', ...more }],
  });

/** The forge as it should be, but for how it gives the file. */
const forgeWith =
  (give: Answer, more?: object): Answer =>
  (request, response) => {
    if (request.url?.endsWith('/releases/assets/7') === true) return give(request, response);
    if (request.url?.includes('/releases/tags/') === true) {
      return response.writeHead(200, { 'content-type': 'application/json' }).end(release(more));
    }
    return response.writeHead(404, { 'content-type': 'application/json' }).end('{"message":"Not Found"}');
  };

const giveBytes: Answer = (_, response) => response.writeHead(200).end(heldBytes);
const leadTo =
  (location: string): Answer =>
  (_, response) =>
    response.writeHead(302, { location }).end();

beforeEach(() => {
  for (const place of [forge, evil, plain]) place.asked.splice(0);
  forge.answer = forgeWith(giveBytes);
  evil.answer = giveBytes;
  plain.answer = giveBytes;
});

/** An index in a folder, which calls itself that of an address; cloned from `origin`, where one is named. */
async function aFolder(url: string, origin?: string): Promise<string> {
  const files = await publish({ slugify: { releases: { '1.0.0': {} } } });
  const folder = join(newFolder('index'), 'index');
  const root = JSON.parse(new TextDecoder().decode(files.get('index-root.json'))) as { registry: object };
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'index-root.json'), JSON.stringify({ ...root, registry: { ...root.registry, url } }));
  if (origin !== undefined) {
    execFileSync('git', ['init', '--quiet', folder]);
    execFileSync('git', ['-C', folder, 'remote', 'add', 'origin', origin]);
  }
  return folder;
}

/** The index, as somebody reads it who has a token, and has named a repository of his forge. */
async function opened(source: IndexSource, named = 'acme/plugins'): Promise<PublishedIndex> {
  const env = {
    GITHUB_SERVER_URL: forge.url,
    GH_TOKEN: token,
    ...(named === '' ? {} : { PLUGYARD_REPOSITORY: named }),
  };
  return await openIndex(source, nodeHasher, memberAccess({ env } as unknown as Terminal, source.location));
}

const leaked = (): readonly (string | undefined)[] =>
  [...evil.asked, ...plain.asked].map(({ authorization }) => authorization).filter((one) => one !== undefined);

test('the honest one is read with the token, else every test below would prove nothing', async () => {
  const index = await opened(openFolderSource(await aFolder(repository)));
  expect(await index.file(heldArtifact(repository))).toEqual(heldBytes);
  expect(forge.asked).toEqual([
    {
      path: `/api/v3/repos/acme/plugins/releases/tags/${encodeURIComponent(heldTag)}`,
      authorization: `token ${token}`,
    },
    { path: '/api/v3/repos/acme/plugins/releases/assets/7', authorization: `token ${token}` },
  ]);
});

describe('an index', () => {
  test('that names the releases of another host brings the token nowhere', async () => {
    const elsewhere = `${evil.url}/acme/plugins/`;
    for (const [url, code] of [
      [repository, 'FILE_NOT_FOUND'],
      [elsewhere, 'FORGE_FORBIDDEN'],
    ] as const) {
      const index = await opened(openFolderSource(await aFolder(url)));
      await expect(index.file(heldArtifact(elsewhere))).rejects.toMatchObject({ code });
    }
    expect([...evil.asked, ...forge.asked]).toEqual([]);
  });

  test('that lies on that host itself is read without the token', async () => {
    const elsewhere = `${evil.url}/acme/plugins/`;
    const files = await publish({ slugify: { releases: { '1.0.0': {} } } });
    evil.answer = (request, response) => {
      const bytes = request.url === '/index-root.json' ? files.get('index-root.json') : undefined;
      response.writeHead(bytes === undefined ? 403 : 200).end(bytes);
    };
    const index = await opened(openHttpSource(evil.url));
    await expect(index.file(heldArtifact(elsewhere))).rejects.toMatchObject({ code: 'DISCOVERY_SOURCE_UNREACHABLE' });
    expect(evil.asked.map(({ path }) => path)).toContain('/acme/plugins/releases/download/slugify%401.2.0/plugin.wasm');
    expect([leaked(), forge.asked]).toEqual([[], []]);
  });

  test.each(['acme/secret', 'ann/diary'])(
    'that names the releases of %s, which is private too, gets none',
    async (other) => {
      const elsewhere = `${forge.url}/${other}/`;
      const claims = await opened(openFolderSource(await aFolder(elsewhere)));
      await expect(claims.file(heldArtifact(elsewhere))).rejects.toMatchObject({ code: 'FORGE_FORBIDDEN' });
      const mixes = await opened(openFolderSource(await aFolder(repository)));
      await expect(mixes.file(heldArtifact(elsewhere))).rejects.toMatchObject({ code: 'FILE_NOT_FOUND' });
      expect(forge.asked).toEqual([]);
    },
  );

  test.each([
    ['cloned from another host', (): string => `${evil.url}/acme/plugins`],
    ['cloned from a repository of somebody else', (): string => `${forge.url}/mallory/plugins`],
    ['that was never cloned', (): undefined => undefined],
  ])('%s does not choose for its user', async (_, origin) => {
    const index = await opened(openFolderSource(await aFolder(repository, origin())), '');
    await expect(index.file(heldArtifact(repository))).rejects.toMatchObject({ code: 'FORGE_FORBIDDEN' });
    expect([...evil.asked, ...forge.asked]).toEqual([]);
  });

  test('in a folder of a clone is not that clone', async () => {
    const [around, inside] = [await aFolder(repository, `${forge.url}/acme/plugins`), await aFolder(repository)];
    mkdirSync(join(around, 'public/.git'), { recursive: true });
    execFileSync('cp', [join(inside, 'index-root.json'), join(around, 'public')]);
    const index = await opened(openFolderSource(join(around, 'public')), '');
    await expect(index.file(heldArtifact(repository))).rejects.toMatchObject({ code: 'FORGE_FORBIDDEN' });
    const clone = await opened(openFolderSource(around), '');
    expect(await clone.file(heldArtifact(repository))).toEqual(heldBytes);
  });

  test.each(['../secret', 'acme', 'https://git.evil.example/acme/plugins', 'acme/plugins/../secret'])(
    'is not read as that of %j, which is no repository',
    async (named) => {
      const index = await opened(openFolderSource(await aFolder(repository)), named);
      await expect(index.file(heldArtifact(repository))).rejects.toMatchObject({ code: 'USAGE' });
      expect(forge.asked).toEqual([]);
    },
  );
});

describe('an answer of the forge', () => {
  const file = async (): Promise<unknown> => {
    const index = await opened(openFolderSource(await aFolder(repository)));
    return await index.file(heldArtifact(repository));
  };

  test('that leads to another host does not take the token along', async () => {
    forge.answer = forgeWith(leadTo(`${evil.url}/storage/7`));
    expect(await file()).toEqual(heldBytes);
    expect(evil.asked).toEqual([{ path: '/storage/7', authorization: undefined }]);
  });

  test('that leads there and back does not get it again', async () => {
    evil.answer = leadTo(`${forge.url}/storage/7`);
    forge.answer = (request, response) =>
      request.url === '/storage/7'
        ? giveBytes(request, response)
        : forgeWith(leadTo(`${evil.url}/a`))(request, response);
    expect(await file()).toEqual(heldBytes);
    expect([...evil.asked, forge.asked.at(-1)]).toEqual([
      { path: '/a', authorization: undefined },
      { path: '/storage/7', authorization: undefined },
    ]);
  });

  test('that leads out of TLS is not read', async () => {
    forge.answer = forgeWith(leadTo(`${plain.url}/storage/7`));
    await expect(file()).rejects.toMatchObject({ code: 'FORGE_REFUSED' });
    expect(leaked()).toEqual([]);
  });

  test('that names other addresses of the file is read by its number alone', async () => {
    const elsewhere = `${evil.url}/plugin.wasm`;
    forge.answer = forgeWith(giveBytes, { url: elsewhere, browser_download_url: elsewhere });
    expect(await file()).toEqual(heldBytes);
    expect(evil.asked).toEqual([]);
  });

  test('with a number that is a path goes nowhere', async () => {
    forge.answer = forgeWith(giveBytes, { id: '../../../user' });
    await expect(file()).rejects.toMatchObject({ code: 'FORGE_REFUSED' });
    expect(forge.asked).toHaveLength(1);
  });

  test.each([
    ['other bytes', (): Uint8Array => new TextEncoder().encode('The artifact'), 'CHECKSUM_MISMATCH'],
    ['fewer bytes', (): Uint8Array => heldBytes.slice(1), 'CHECKSUM_MISMATCH'],
    ['more bytes', (): Uint8Array => new Uint8Array(1000), 'INDEX_OVERSIZED'],
  ])('with %s is refused', async (_, bytes, code) => {
    forge.answer = forgeWith((_request, response) => response.writeHead(200).end(bytes()));
    await expect(file()).rejects.toMatchObject({ code });
  });

  test('without an end is cut off at the size that the index names', async () => {
    let sent = 0;
    forge.answer = forgeWith((_, response) => {
      const pump = (): void => {
        sent += 1000;
        response.write('x'.repeat(1000), (error) => error ?? pump());
      };
      pump();
    });
    await expect(file()).rejects.toMatchObject({ code: 'INDEX_OVERSIZED' });
    expect(sent).toBeLessThan(50_000_000);
  });
});
