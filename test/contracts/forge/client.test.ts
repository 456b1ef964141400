// What every request to the forge keeps to, held against the fake GitHub.
import { describe, expect, test } from 'vitest';
import { type GithubClient, once, openGithubClient } from '../../../src/adapters/github-forge/client.ts';
import { PlugyardError } from '../../../src/errors.ts';
import { asking } from '../../support/github/ask.ts';
import { breakRequests } from '../../support/github/faults.ts';
import { startGitHub } from '../../support/github/start-github.ts';
import type { Repository, World } from '../../support/github/state.ts';
import { actionsApp, addAccount, addRepository, appToken, personToken } from '../../support/github/world.ts';
import { temporaryFolders } from '../../support/temporary-folder.ts';

const folder = temporaryFolders();

interface Place {
  readonly world: World;
  readonly registry: Repository;
  readonly client: GithubClient;
  /** Seconds that it wanted to wait. */
  readonly waits: number[];
}

async function place(open: { readonly token?: string } = {}): Promise<Place> {
  const world = await startGitHub(folder());
  const yard = addAccount(world, 'yard');
  const registry = addRepository(world, { owner: yard, name: 'registry' });
  const waits: number[] = [];
  const onWait = (seconds: number): void => {
    waits.push(seconds);
    world.now += 3_600_000;
  };
  const client = openGithubClient({
    api: `${world.url}/api/v3`,
    repository: 'yard/registry',
    token: open.token ?? personToken(world, yard),
    pace: { secondMs: 0, onWait },
  });
  return { world, registry, client, waits };
}

async function failure(work: Promise<unknown>): Promise<PlugyardError> {
  const error = await work.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (!(error instanceof PlugyardError)) throw new Error(`No failure of the world: ${String(error)}`);
  return error;
}

const read = ({ client }: Place) => client.request('GET /repos/{owner}/{repo}', client.repository);
const speak = ({ client }: Place) =>
  client.request('POST /repos/{owner}/{repo}/issues', { ...client.repository, title: 'Hello', ...once });

describe('what is outlived', () => {
  test.each([
    ['an outage', { path: /registry$/, answer: { status: 502 }, times: 3 }],
    ['a connection that breaks', { path: /registry$/, answer: 'drop', times: 3 }],
  ] as const)('%s', async (_, fault) => {
    const here = await place();
    breakRequests(here.world, fault);
    expect((await read(here)).data.full_name).toBe('yard/registry');
    expect(here.client.count()).toBe(4);
  });

  test('an outage that lasts is told with what to do', async () => {
    const here = await place();
    breakRequests(here.world, { path: /registry$/, answer: { status: 502 }, times: 9 });
    expect(await failure(read(here))).toMatchObject({
      code: 'FORGE_UNREACHABLE',
      message: expect.stringContaining('GET /repos/yard/registry: 502'),
      hint: expect.stringContaining('again'),
    });
    expect(here.client.count()).toBe(4);
  });

  test('what must not be done twice is tried once', async () => {
    const here = await place();
    breakRequests(here.world, { path: /issues$/, answer: 'drop-after-work' });
    expect((await failure(speak(here))).code).toBe('FORGE_UNREACHABLE');
    expect(here.registry.issues).toHaveLength(1);
  });

  test('a rate limit is waited for', async () => {
    const here = await place();
    here.world.limits.person = 1;
    await read(here);
    await here.client.request('GET /repos/{owner}/{repo}/labels', here.client.repository);
    expect(here.waits).toHaveLength(1);
  });

  test('the secondary limit is waited for as long as it says', async () => {
    const here = await place();
    here.world.limits.writesPerMinute = 1;
    await speak(here);
    await speak(here);
    expect(here.waits).toEqual([60]);
  });

  test('a limit that lasts longer than a job is a failure, with its end', async () => {
    const here = await place();
    here.world.now = Date.now();
    here.world.limits.person = 0;
    const told = await failure(read(here));
    expect(told.code).toBe('FORGE_UNREACHABLE');
    expect(told.hint).toMatch(/^Run this again after \d{4}-\d\d-\d\dT/);
    expect(here.waits).toEqual([]);
  });
});

describe('what is refused', () => {
  test('a permission that the token lacks is named', async () => {
    const here = await place();
    const { world, registry } = here;
    const token = appToken(world, { app: actionsApp(world), repository: registry, permissions: { contents: 'read' } });
    const client = openGithubClient({ api: `${world.url}/api/v3`, repository: 'yard/registry', token });
    expect(await failure(speak({ ...here, client }))).toMatchObject({
      code: 'FORGE_FORBIDDEN',
      hint: 'The token needs issues: write; in a workflow that is "permissions" of the job.',
    });
  });

  test('an unknown token, and a thing that is not there', async () => {
    expect(await failure(read(await place({ token: 'ghp_unknown' })))).toMatchObject({ code: 'FORGE_FORBIDDEN' });
    const { client } = await place();
    const missing = client.request('GET /repos/{owner}/{repo}/labels/{name}', { ...client.repository, name: 'none' });
    expect(await failure(missing)).toMatchObject({
      code: 'FORGE_NOT_FOUND',
      message: 'GET /repos/yard/registry/labels/none: 404 Not Found',
    });
  });

  test('what the forge does not take is told in its words, with what to look at', async () => {
    const { client } = await place();
    const nameless = client.request('POST /repos/{owner}/{repo}/labels', {
      ...client.repository,
      name: 'x'.repeat(51),
    });
    expect(await failure(nameless)).toMatchObject({
      code: 'FORGE_REFUSED',
      message: expect.stringContaining('422 Validation Failed'),
      hint: expect.stringContaining('pages of the forge'),
    });
  });

  test('no answer may lead the token elsewhere', async () => {
    const { client, world } = await place();
    const link = '<https://elsewhere.example/page>; rel="next"';
    breakRequests(world, {
      path: /labels$/,
      answer: { status: 200, headers: { link, 'content-type': 'application/json' }, body: '[]' },
    });
    const list = client.pages('GET /repos/{owner}/{repo}/labels', { ...client.repository, maxPages: 3 });
    expect(await failure(list)).toMatchObject({
      code: 'FORGE_REFUSED',
      message: expect.stringContaining('not an address of the forge'),
    });
  });

  test('no answer from elsewhere is believed, nor asked for again', async () => {
    const here = await place();
    const other = await place();
    breakRequests(here.world, {
      path: /registry$/,
      times: 9,
      answer: { status: 302, headers: { location: `${other.world.url}/api/v3/repos/yard/registry` }, body: '' },
    });
    expect(await failure(read(here))).toMatchObject({
      code: 'FORGE_REFUSED',
      message: expect.stringContaining('not an address of the forge'),
    });
    expect(here.client.count()).toBe(1);
  });

  test('an answer without an end', async () => {
    const { client, world } = await place();
    breakRequests(world, { path: /registry$/, answer: { status: 200, body: 'x'.repeat(33 * 1024 * 1024) } });
    expect((await failure(read({ client } as Place))).code).toBe('TOO_LARGE');
    expect(client.count()).toBe(1);
  });

  test.each(['registry', 'a/b/c', '/registry', 'yard/'])('%s as a repository', (repository) => {
    expect(() => openGithubClient({ api: 'https://api.github.com', repository })).toThrow('is not a repository');
  });

  test('an API without TLS', () => {
    expect(() => openGithubClient({ api: 'http://api.github.com', repository: 'a/b' })).toThrow('https');
  });
});

describe('what is saved', () => {
  test('a list is read to its end, and no further than agreed', async () => {
    const { client, world, registry } = await place();
    const say = asking(world, client.token);
    world.limits.writesPerMinute = 1000;
    for (let count = 0; count < 101; count += 1)
      await say('POST /repos/yard/registry/labels', { name: `label-${count}` });
    const parameters = { ...client.repository, maxPages: 2 };
    expect(await client.pages('GET /repos/{owner}/{repo}/labels', parameters)).toHaveLength(registry.labels.length);
    const few = client.pages('GET /repos/{owner}/{repo}/labels', { ...parameters, maxPages: 1 });
    expect(await failure(few)).toMatchObject({ code: 'TOO_LARGE' });
  });

  test('asking again costs nothing of the limit where nothing has changed', async () => {
    const here = await place();
    const used = () => [...here.world.spent.values()].reduce((sum, one) => sum + one.used, 0);
    const [first, before] = [await read(here), used()];
    const second = await read(here);
    expect(used()).toBe(before);
    expect(second.data).toEqual(first.data);
    here.registry.description = 'Another';
    expect((await read(here)).data.description).toBe('Another');
  });

  test('files go to their own host', () => {
    const uploads = (api: string) => openGithubClient({ api, repository: 'a/b' }).uploads;
    expect(uploads('https://api.github.com')).toBe('https://uploads.github.com');
    expect(uploads('https://api.acme.ghe.com')).toBe('https://uploads.acme.ghe.com');
    expect(uploads('https://git.acme.example/api/v3')).toBe('https://git.acme.example/api/uploads');
  });
});
