// Pull requests of the fake GitHub: opened from a fork, listed, compared, merged, on real refs.
import { describe, expect, test } from 'vitest';
import { forkStory, pullStory } from '../../support/github/fork-story.ts';
import { git } from '../../support/github/git/native-git.ts';
import { refOf, setRef } from '../../support/github/git/refs.ts';
import { markReady } from '../../support/github/mark-ready.ts';
import { pushFiles } from '../../support/github/push-files.ts';
import { refChanged } from '../../support/github/refs-changed.ts';
import type { World } from '../../support/github/state.ts';
import { temporaryFolders } from '../../support/temporary-folder.ts';

const folder = temporaryFolders();
const pull = '/repos/yard/registry/pulls/1';

const told = ({ events }: World) => events.map(({ name, payload }) => `${name} ${payload['action'] ?? ''}`.trim());

describe('opening', () => {
  test('makes the ref of the head and of the test merge, and tells everyone', async () => {
    const { world, registry, head, asAnn } = await forkStory(folder());
    const { status, body } = await asAnn('POST /repos/yard/registry/pulls', {
      title: 'Add csv',
      head: 'ann:csv',
      base: 'main',
    });
    expect(status).toBe(201);
    expect(body).toMatchObject({ number: 1, mergeable: true, mergeable_state: 'clean', changed_files: 1, commits: 1 });
    expect(refOf(registry.directory, 'refs/pull/1/head')).toBe(head);
    expect(body).toMatchObject({ merge_commit_sha: refOf(registry.directory, 'refs/pull/1/merge') });
    expect(told(world)).toEqual(['push', 'push', 'pull_request opened']);
  });

  test('the same head and base is one pull request', async () => {
    const { asAnn } = await pullStory(folder());
    const { status, body } = await asAnn('POST /repos/yard/registry/pulls', {
      title: 'Again',
      head: 'ann:csv',
      base: 'main',
    });
    expect(status).toBe(422);
    expect(body).toMatchObject({ errors: [{ message: 'A pull request already exists for ann:csv.' }] });
  });

  test('a branch of somebody else is refused to a stranger', async () => {
    const { asBob } = await forkStory(folder());
    const { status } = await asBob('POST /repos/yard/registry/pulls', { title: 'Mine', head: 'ann:csv', base: 'main' });
    expect(status).toBe(403);
  });

  test('a branch without a commit of its own is refused', async () => {
    const { asAnn } = await forkStory(folder());
    const { status } = await asAnn('POST /repos/yard/registry/pulls', {
      title: 'None',
      head: 'ann:main',
      base: 'main',
    });
    expect(status).toBe(422);
  });
});

describe('reading', () => {
  test('files are what git finds between the merge base and the head', async () => {
    const { world, fork, registry, ann, yard, asBob } = await pullStory(folder());
    pushFiles(world, { repository: registry, by: yard, files: { 'elsewhere.json': '{}\n' } });
    const long = Array.from({ length: 20 }, (_, at) => `line ${at}`).join('\n');
    pushFiles(world, { repository: fork, by: ann, branch: 'csv', files: { 'old.txt': long, 'a/one.json': '[]\n' } });
    pushFiles(world, {
      repository: fork,
      by: ann,
      branch: 'csv',
      files: { 'old.txt': null, 'new.txt': `${long}!`, bin: Buffer.from([0, 1]) },
    });
    pushFiles(world, {
      repository: fork,
      by: ann,
      branch: 'csv',
      files: { 'README.md': { mode: '120000', content: '/etc' } },
    });
    const { body } = await asBob(`GET ${pull}/files`);
    const shown = (body as Record<string, unknown>[]).map(({ filename, status, patch }) => [
      filename,
      status,
      typeof patch,
    ]);
    expect(shown).toEqual([
      ['README.md', 'changed', 'string'],
      ['a/one.json', 'modified', 'string'],
      ['bin', 'added', 'undefined'],
      ['csv.json', 'added', 'string'],
      ['new.txt', 'added', 'string'],
    ]);
    const patches = (body as { patch?: string }[]).map(({ patch }) => patch?.split('\n')[1]);
    expect(patches).toEqual(['-Plugins', '-{}', undefined, '+{"name":"csv"}', '+line 0']);
  });

  test('a rename names its old path', async () => {
    const { world, fork, ann, asBob } = await pullStory(folder());
    pushFiles(world, { repository: fork, by: ann, branch: 'csv', files: { 'a/one.json': null, 'b/two.json': '{}\n' } });
    const { body } = await asBob(`GET ${pull}/files`);
    expect(body).toMatchObject([
      { filename: 'b/two.json', status: 'renamed', previous_filename: 'a/one.json' },
      { filename: 'csv.json' },
    ]);
  });

  test('3,000 files are listed at most, and told at most a hundred at a time', async () => {
    const { world, fork, ann, asBob } = await pullStory(folder());
    const files = Object.fromEntries(Array.from({ length: 3010 }, (_, at) => [`many/${at}.json`, `${at}`]));
    pushFiles(world, { repository: fork, by: ann, branch: 'csv', files });
    const first = await asBob(`GET ${pull}/files?per_page=500`);
    expect(first.body).toHaveLength(100);
    expect(first.headers.get('link')).toContain('&page=30>; rel="last"');
    expect((await asBob(`GET ${pull}/files?per_page=100&page=30`)).body).toHaveLength(100);
    expect((await asBob(`GET ${pull}/files?per_page=100&page=31`)).body).toEqual([]);
    expect((await asBob(`GET ${pull}`)).body).toMatchObject({ changed_files: 3011 });
  });

  test('commits are shown oldest first, and compare agrees with them', async () => {
    const { world, fork, ann, asBob } = await pullStory(folder());
    pushFiles(world, { repository: fork, by: ann, branch: 'csv', files: { x: 'x' }, message: 'Second' });
    const { body } = await asBob(`GET ${pull}/commits`);
    expect(body).toMatchObject([{ commit: { message: 'A change' } }, { commit: { message: 'Second' } }]);
    const compared = await asBob('GET /repos/yard/registry/compare/main...ann:csv');
    expect(compared.body).toMatchObject({
      status: 'ahead',
      ahead_by: 2,
      total_commits: 2,
      files: [{ filename: 'csv.json' }, { filename: 'x' }],
    });
  });

  test('a list is filtered by state, head and base', async () => {
    const { asBob, asAnn } = await pullStory(folder());
    expect((await asBob('GET /repos/yard/registry/pulls?head=ann:csv')).body).toHaveLength(1);
    expect((await asBob('GET /repos/yard/registry/pulls?base=other')).body).toEqual([]);
    await asAnn(`PATCH ${pull}`, { state: 'closed' });
    expect((await asBob('GET /repos/yard/registry/pulls')).body).toEqual([]);
    expect((await asBob('GET /repos/yard/registry/pulls?state=closed')).body).toHaveLength(1);
  });
});

describe('several merge bases', () => {
  test('leave the test merge and the files to one of them, as git chooses', async () => {
    const { world, registry, fork, yard, ann, asBob } = await pullStory(folder());
    const { directory } = registry;
    const base = pushFiles(world, { repository: registry, by: yard, files: { one: 'one' } });
    const head = refOf(fork.directory, 'refs/heads/csv') ?? '';
    const tree = (commit: string) => git(directory, ['merge-tree', '--write-tree', base, commit]);
    const cross = (first: string, second: string) =>
      git(directory, ['commit-tree', tree(head), '-p', first, '-p', second, '-m', 'Crossed']);
    const [left, right] = [cross(base, head), cross(head, base)];
    setRef(directory, 'refs/heads/main', left);
    setRef(fork.directory, 'refs/heads/csv', right);
    refChanged(world, {
      repository: fork,
      ref: 'refs/heads/csv',
      before: head,
      after: right,
      by: { account: ann.id, workflow: false },
    });
    expect(git(directory, ['merge-base', '--all', left, right]).split('\n')).toHaveLength(2);
    expect((await asBob(`GET ${pull}/files`)).status).toBe(200);
  });
});

describe('changing a pull request', () => {
  test('of draft to ready, of title and of base is told with what was before', async () => {
    const { world, registry, yard, ann, asAnn, asBob } = await forkStory(folder());
    pushFiles(world, { repository: registry, by: yard, branch: 'other', files: { x: 'x' } });
    await asAnn('POST /repos/yard/registry/pulls', { title: 'Add', head: 'ann:csv', base: 'other', draft: true });
    expect((await asBob(`GET ${pull}`)).body).toMatchObject({ draft: true, mergeable_state: 'draft' });
    markReady(world, registry, { number: 1, by: ann });
    expect(world.events.at(-1)?.payload).toMatchObject({ action: 'ready_for_review' });
    expect((await asBob(`PATCH ${pull}`, { base: 'main' })).status).toBe(403);
    expect((await asAnn(`PATCH ${pull}`, { base: 'nowhere' })).status).toBe(422);
    expect((await asAnn(`PATCH ${pull}`, { base: 'main', title: 'Add csv' })).body).toMatchObject({
      base: { ref: 'main' },
    });
    const changes = world.events.slice(-2).map(({ payload }) => payload['changes']);
    expect(changes).toMatchObject([{ title: { from: 'Add' } }, { base: { ref: { from: 'other' } } }]);
  });

  test('a closed one is opened again, a merged one is not', async () => {
    const { asAnn, asYard } = await pullStory(folder());
    await asAnn(`PATCH ${pull}`, { state: 'closed' });
    expect((await asAnn(`PATCH ${pull}`, { state: 'open' })).body).toMatchObject({ state: 'open', closed_at: null });
    await asYard(`PUT ${pull}/merge`, {});
    expect((await asAnn(`PATCH ${pull}`, { state: 'open' })).status).toBe(422);
  });

  test('its fork may vanish, its commits do not', async () => {
    const { registry, head, asAnn, asYard } = await pullStory(folder());
    expect((await asAnn('DELETE /repos/ann/registry')).status).toBe(204);
    expect((await asAnn(`GET ${pull}`)).body).toMatchObject({ head: { sha: head, repo: null }, mergeable: true });
    expect((await asYard(`PUT ${pull}/merge`, { sha: head })).status).toBe(200);
    expect(refOf(registry.directory, 'refs/pull/1/head')).toBe(head);
  });
});

describe('a push to the head', () => {
  test('moves the head and the test merge, and is told as synchronize', async () => {
    const { world, registry, fork, head, ann } = await pullStory(folder());
    const next = pushFiles(world, { repository: fork, by: ann, branch: 'csv', files: { 'csv.json': '{}\n' } });
    expect(refOf(registry.directory, 'refs/pull/1/head')).toBe(next);
    expect(world.events.at(-2)?.payload).toMatchObject({ action: 'synchronize', before: head, after: next });
    expect(git(registry.directory, ['rev-parse', 'refs/pull/1/merge^2'])).toBe(next);
  });

  test('a conflict with the base makes it unmergeable, and the test merge is gone', async () => {
    const { world, registry, yard, asBob } = await pullStory(folder());
    pushFiles(world, { repository: registry, by: yard, files: { 'csv.json': 'other\n' } });
    expect((await asBob(`GET ${pull}`)).body).toMatchObject({
      mergeable: false,
      mergeable_state: 'dirty',
      merge_commit_sha: null,
    });
    expect(refOf(registry.directory, 'refs/pull/1/merge')).toBeUndefined();
  });
});

describe('merging', () => {
  test('with the expected head: two parents, and the words that were given', async () => {
    const { world, registry, head, asYard } = await pullStory(folder());
    const before = refOf(registry.directory, 'refs/heads/main');
    const { status, body } = await asYard(`PUT ${pull}/merge`, {
      sha: head,
      commit_title: 'Add csv',
      commit_message: 'Plugyard-Record: 1',
    });
    const merged = refOf(registry.directory, 'refs/heads/main') ?? '';
    expect([status, body]).toEqual([200, { sha: merged, merged: true, message: 'Pull Request successfully merged' }]);
    expect(git(registry.directory, ['log', '-1', '--format=%P%n%B', merged])).toBe(
      `${before} ${head}\nAdd csv\n\nPlugyard-Record: 1`,
    );
    expect(told(world).slice(-2)).toEqual(['push', 'pull_request closed']);
    expect((await asYard(`GET ${pull}/merge`)).status).toBe(204);
    expect((await asYard(`PUT ${pull}/merge`, {})).status).toBe(405);
  });

  test('without a body, as octokit sends it', async () => {
    const { asYard } = await pullStory(folder());
    expect((await asYard(`PUT ${pull}/merge`)).status).toBe(200);
  });

  test('another head than expected is a conflict, and nothing moves', async () => {
    const { world, registry, fork, head, ann, asYard } = await pullStory(folder());
    const before = refOf(registry.directory, 'refs/heads/main');
    pushFiles(world, { repository: fork, by: ann, branch: 'csv', files: { late: 'late' } });
    expect((await asYard(`PUT ${pull}/merge`, { sha: head })).status).toBe(409);
    expect(refOf(registry.directory, 'refs/heads/main')).toBe(before);
  });

  test('squash and rebase make one commit and as many as there were', async () => {
    const { world, registry, fork, ann, asYard } = await pullStory(folder());
    pushFiles(world, { repository: fork, by: ann, branch: 'csv', files: { x: 'x' }, message: 'Second' });
    expect((await asYard(`PUT ${pull}/merge`, { merge_method: 'rebase' })).status).toBe(200);
    expect(git(registry.directory, ['log', '--format=%s', 'main'])).toBe('Second\nA change\nA change');
  });

  test('a method that the repository forbids is refused', async () => {
    const { asYard } = await pullStory(folder());
    await asYard('PATCH /repos/yard/registry', { allow_squash_merge: false });
    expect((await asYard(`PUT ${pull}/merge`, { merge_method: 'squash' })).status).toBe(405);
  });

  test('deletes a branch of the repository itself where the setting says so', async () => {
    const { world, registry, yard, asYard } = await forkStory(folder());
    pushFiles(world, { repository: registry, by: yard, branch: 'own', files: { x: 'x' } });
    await asYard('PATCH /repos/yard/registry', { delete_branch_on_merge: true });
    await asYard('POST /repos/yard/registry/pulls', { title: 'Own', head: 'own', base: 'main' });
    expect((await asYard(`PUT ${pull}/merge`, {})).status).toBe(200);
    expect(refOf(registry.directory, 'refs/heads/own')).toBeUndefined();
  });

  test('a stranger and the author may not', async () => {
    const { asAnn, asBob } = await pullStory(folder());
    expect((await asAnn(`PUT ${pull}/merge`, {})).status).toBe(403);
    expect((await asBob(`PUT ${pull}/merge`, {})).status).toBe(403);
  });

  test('a push that contains the head closes it as merged', async () => {
    const { world, registry, head, asBob } = await pullStory(folder());
    const before = refOf(registry.directory, 'refs/heads/main');
    setRef(registry.directory, 'refs/heads/main', head);
    refChanged(world, {
      repository: registry,
      ref: 'refs/heads/main',
      before,
      after: head,
      by: { account: registry.owner, workflow: false },
    });
    expect((await asBob(`GET ${pull}`)).body).toMatchObject({ merged: true, merge_commit_sha: head });
  });
});
