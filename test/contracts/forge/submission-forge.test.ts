// The contract of the port SubmissionForge, kept by the real adapter against the fake GitHub.
import { beforeEach, describe, expect, test } from 'vitest';
import { openSubmissionForge } from '../../../src/adapters/github-forge/submission-forge.ts';
import type { ForgeRepository, SubmissionForge } from '../../../src/submission-forge.ts';
import { breakRequests } from '../../support/github/faults.ts';
import { type ForkStory, forkStory } from '../../support/github/fork-story.ts';
import { refOf, setRef } from '../../support/github/git/refs.ts';
import { pushFiles } from '../../support/github/push-files.ts';
import { actionsApp, appToken, found, personToken } from '../../support/github/world.ts';
import { openRepository } from '../../support/scratch-repository.ts';
import { temporaryFolders } from '../../support/temporary-folder.ts';

const newFolder = temporaryFolders();
const encoder = new TextEncoder();

let story: ForkStory;
let forge: SubmissionForge;
let registry: ForgeRepository;
let fork: ForgeRepository;
let base: string;

function forgeOf(token: string): SubmissionForge {
  const options = { api: `${story.world.url}/api/v3`, repository: 'yard/registry', token, pace: { secondMs: 0 } };
  return openSubmissionForge(options);
}

beforeEach(async () => {
  story = await forkStory(newFolder('github'));
  forge = forgeOf(personToken(story.world, story.ann));
  registry = await forge.registry();
  fork = await forge.fork(registry);
  base = found(refOf(story.registry.directory, 'refs/heads/main'));
});

const answered = (status: number, body: unknown) => ({
  status,
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify(body),
});

describe('whose token', () => {
  test('of a person, of an app, and of a workflow', async () => {
    expect(await forge.whoAmI()).toEqual({ person: { login: 'ann', id: story.ann.id } });
    const app = appToken(story.world, {
      app: actionsApp(story.world),
      repository: story.registry,
      permissions: { contents: 'write' },
    });
    expect(await forgeOf(app).whoAmI()).toEqual({ app: true });
    breakRequests(story.world, {
      path: /\/user$/,
      answer: answered(403, { message: 'Resource not accessible by integration' }),
    });
    expect(await forge.whoAmI()).toEqual({ app: true });
  });

  test.each([
    ['public_repo', true],
    ['repo, workflow', true],
    ['', true],
    ['gist', false],
    ['repo:status, public_repo_not', false],
  ])('with the scopes %j it may: %j', async (scopes, may) => {
    const { headers, ...rest } = answered(200, { type: 'User', login: 'ann', id: 5 });
    breakRequests(story.world, {
      path: /\/user$/,
      answer: { ...rest, headers: { ...headers, 'x-oauth-scopes': scopes } },
    });
    const asked = forge.whoAmI();
    await (may
      ? expect(asked).resolves.toBeDefined()
      : expect(asked).rejects.toMatchObject({ code: 'FORGE_FORBIDDEN' }));
  });

  test('attack: a login or a number that makes no sense is none', async () => {
    for (const odd of [
      { login: 'a\u001b[2J', id: 5 },
      { login: 'ann', id: 0 },
      { login: 'ann', id: 'x' },
    ]) {
      breakRequests(story.world, { path: /\/user$/, answer: answered(200, { type: 'User', ...odd }) });
      await expect(forge.whoAmI()).rejects.toMatchObject({ code: 'FORGE_REFUSED' });
    }
  });
});

describe('repositories', () => {
  test('are known by their numbers', async () => {
    expect(registry).toMatchObject({
      id: story.registry.id,
      owner: 'yard',
      name: 'registry',
      defaultBranch: 'main',
      mayPush: false,
    });
    expect(fork).toMatchObject({ id: story.fork.id, owner: 'ann', mayPush: true, forkOf: 'yard/registry' });
    expect(await forge.identify('yard/registry')).toEqual({
      name: 'yard/registry',
      id: story.registry.id,
      ownerId: story.yard.id,
    });
    expect(await forge.account('BOB')).toEqual({ login: 'bob', id: story.bob.id });
  });

  test('attack: an account that is called otherwise now is refused', async () => {
    breakRequests(story.world, { path: /users\/bob$/, answer: answered(200, { login: 'bobby', id: 9 }) });
    await expect(forge.account('bob')).rejects.toMatchObject({ code: 'FORGE_REFUSED' });
  });

  test.each([
    ['a branch', { default_branch: '../main' }],
    ['an address', { html_url: 'javascript:alert(1)' }],
    ['a name', { name: '../x' }],
  ])('attack: %s that makes no sense is refused', async (_, odd) => {
    const plain = {
      id: 1,
      name: 'registry',
      html_url: 'https://github.com/yard/registry',
      default_branch: 'main',
      owner: { login: 'yard', id: 1 },
    };
    breakRequests(story.world, { path: /yard\/registry$/, answer: answered(200, { ...plain, ...odd }) });
    await expect(forge.registry()).rejects.toMatchObject({ code: 'FORGE_REFUSED' });
  });

  test('a fork that is archived is told', async () => {
    story.fork.archived = true;
    await expect(forge.fork(registry)).rejects.toMatchObject({ message: expect.stringContaining('is archived') });
  });
});

describe('branches', () => {
  const branch = 'plugyard/test';

  test('a commit with new, changed and deleted files becomes a branch', async () => {
    const files = [
      { path: 'a/one.json', bytes: encoder.encode('[]\n') },
      { path: 'a/bytes.wasm', bytes: new Uint8Array([0, 0x61, 0x73, 0x6d, 0xff]) },
      { path: 'README.md', bytes: undefined },
    ];
    const commit = await forge.writeCommit(fork, { parent: base, message: 'A change\n', files });
    const place = { repository: fork, branch };
    expect(await forge.tip(fork, branch)).toBeUndefined();
    expect(await forge.makeBranch(place, commit)).toBe(true);
    expect(await forge.makeBranch(place, commit)).toBe(false);
    expect(await forge.tip(fork, branch)).toBe(commit);
    const changes = await forge.changes(base, place);
    expect([...(changes ?? [])].sort()).toEqual([
      ['README.md', undefined],
      ['a/bytes.wasm', forge.fileId(new Uint8Array([0, 0x61, 0x73, 0x6d, 0xff]))],
      ['a/one.json', forge.fileId(encoder.encode('[]\n'))],
    ]);
  });

  test('a rename is a deletion and an addition', async () => {
    const text = 'A long enough text\n'.repeat(20);
    const at = pushFiles(story.world, { repository: story.registry, by: story.yard, files: { 'old.md': text } });
    pushFiles(story.world, {
      repository: story.fork,
      by: story.ann,
      branch,
      parent: at,
      files: { 'old.md': null, 'new.md': text },
    });
    const changes = await forge.changes(at, { repository: fork, branch });
    expect([...(changes ?? [])].sort()).toEqual([
      ['new.md', forge.fileId(encoder.encode(text))],
      ['old.md', undefined],
    ]);
  });

  test('moves forward only', async () => {
    const [first, second] = await Promise.all(
      ['1', '2'].map((text) =>
        forge.writeCommit(fork, { parent: base, message: text, files: [{ path: 'x', bytes: encoder.encode(text) }] }),
      ),
    );
    const place = { repository: fork, branch };
    await forge.makeBranch(place, first ?? '');
    expect(await forge.moveBranch(place, second ?? '')).toBe(false);
    const next = await forge.writeCommit(fork, {
      parent: first ?? '',
      message: '3',
      files: [{ path: 'x', bytes: encoder.encode('3') }],
    });
    expect(await forge.moveBranch(place, next)).toBe(true);
  });

  test('a branch of more than 300 files is nobody’s submission', async () => {
    const files = Object.fromEntries(Array.from({ length: 301 }, (_, index) => [`many/${index}.txt`, `${index}\n`]));
    pushFiles(story.world, { repository: story.fork, by: story.ann, branch, files });
    expect(await forge.changes(base, { repository: fork, branch })).toBeUndefined();
  });

  test('nor is one that shares no history with the registry', async () => {
    const alone = openRepository(story.fork.directory).commit({ files: { 'x.txt': 'x' }, parents: [] });
    setRef(story.fork.directory, `refs/heads/${branch}`, alone);
    expect(await forge.changes(base, { repository: fork, branch })).toBeUndefined();
  });

  test('commits that are not there are told apart from failures', async () => {
    expect(await forge.hasCommit(fork, base)).toBe(true);
    expect(await forge.hasCommit(fork, 'f'.repeat(40))).toBe(false);
    breakRequests(story.world, { path: /git\/commits/, answer: answered(400, {}) });
    await expect(forge.hasCommit(fork, base)).rejects.toMatchObject({ code: 'FORGE_REFUSED' });
  });

  test('a fork is brought up to date, unless it went its own way', async () => {
    pushFiles(story.world, { repository: story.registry, by: story.yard, files: { 'README.md': 'Newer\n' } });
    expect(await forge.sync(fork, 'main')).toBe(true);
    pushFiles(story.world, { repository: story.fork, by: story.ann, files: { 'README.md': 'Mine\n' } });
    pushFiles(story.world, { repository: story.registry, by: story.yard, files: { 'README.md': 'Newest\n' } });
    expect(await forge.sync(fork, 'main')).toBe(false);
  });

  test('attack: a file that is kept as something else than was sent stops everything', async () => {
    breakRequests(story.world, { path: /git\/blobs$/, answer: answered(201, { sha: 'e'.repeat(40), url: 'x' }) });
    const files = [{ path: 'x', bytes: encoder.encode('x') }];
    await expect(forge.writeCommit(fork, { parent: base, message: 'x', files })).rejects.toMatchObject({
      code: 'FORGE_REFUSED',
    });
  });
});

describe('a directory of many', () => {
  test('is listed whole, where its address would stop at a thousand', async () => {
    const files = Object.fromEntries(Array.from({ length: 1003 }, (_, index) => [`a/b/${index}.json`, '{}\n']));
    const links = { 'a/b/link': { mode: '120000', content: '1.json' } } as const;
    const head = pushFiles(story.world, { repository: story.registry, by: story.yard, files: { ...files, ...links } });
    // GitHub ends such a listing without a word; the fake does not.
    const listing = await story.asAnn(`GET /repos/yard/registry/contents/a/b?ref=${head}`);
    const cut = (listing.body as readonly unknown[]).slice(0, 1000);
    breakRequests(story.world, { path: /contents\/a%2Fb$/, answer: answered(200, cut) });
    const tree = forge.tree(head);
    const entries = await tree.list('a/b');
    expect(entries).toHaveLength(1004);
    expect(entries.filter(({ kind }) => kind === 'other')).toEqual([{ name: 'link', kind: 'other' }]);
    expect(new TextDecoder().decode(await tree.read('a/b/1002.json', 10))).toBe('{}\n');
  });

  test('that even the forge cuts short is not taken for whole', async () => {
    const full = Array.from({ length: 1000 }, (_, index) => ({
      name: `${index}`,
      type: 'file',
      sha: 'a'.repeat(40),
      size: 1,
    }));
    breakRequests(story.world, { path: /contents\/a$/, answer: answered(200, full) });
    breakRequests(story.world, {
      path: /git\/trees/,
      answer: answered(200, { sha: 'a', url: 'x', tree: [], truncated: true }),
    });
    await expect(forge.tree(base).list('a')).rejects.toMatchObject({
      code: 'TOO_LARGE',
      hint: expect.stringContaining('--registry <clone>'),
    });
  });
});

describe('pull requests', () => {
  const place = () => ({ repository: fork, branch: 'csv' });

  test('are opened once, found again, and watched', async () => {
    const text = { title: 'Add csv', body: 'One file.' };
    expect(await forge.openPull(place(), text)).toBe(1);
    expect(await forge.openPull(place(), text)).toBe(1);
    expect(await forge.pullsFrom(place())).toEqual([{ number: 1, state: 'open', head: story.head }]);
    expect(await forge.watch(1)).toEqual({
      number: 1,
      state: 'open',
      draft: false,
      head: story.head,
      labels: [],
      statuses: [],
      comments: [],
    });
  });

  test('closed and merged ones are told apart', async () => {
    await forge.openPull(place(), { title: 'Add csv', body: '' });
    await story.asAnn('PATCH /repos/yard/registry/pulls/1', { state: 'closed' });
    await forge.openPull(place(), { title: 'Add csv', body: '' });
    await story.asYard('PUT /repos/yard/registry/pulls/2/merge', { merge_method: 'merge' });
    expect((await forge.pullsFrom(place())).map(({ state }) => state)).toEqual(['merged', 'closed']);
    expect((await forge.watch(2)).state).toBe('merged');
  });

  test('asking once more costs the two lists alone where nothing has changed', async () => {
    await forge.openPull(place(), { title: 'Add csv', body: '' });
    await story.asYard(`POST /repos/yard/registry/statuses/${story.head}`, {
      state: 'pending',
      context: 'plugyard/verdict',
      description: '#1 HOLD: x',
    });
    const first = await forge.watch(1);
    const used = () => [...story.world.spent.values()].reduce((sum, one) => sum + one.used, 0);
    const before = used();
    expect(await forge.watch(1)).toEqual(first);
    expect(used()).toBe(before + 2);
    expect(first.statuses).toMatchObject([
      { context: 'plugyard/verdict', description: '#1 HOLD: x', creator: story.yard.id },
    ]);
  });
});
