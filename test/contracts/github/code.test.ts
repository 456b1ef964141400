// Repositories, git data, contents, forks and people of the fake GitHub.
import { describe, expect, test } from 'vitest';
import { asking } from '../../support/github/ask.ts';
import { forkStory } from '../../support/github/fork-story.ts';
import { git } from '../../support/github/git/native-git.ts';
import { refOf } from '../../support/github/git/refs.ts';
import { pushFiles } from '../../support/github/push-files.ts';
import { addAccount, addRepository, newId, personToken, repositoryNamed } from '../../support/github/world.ts';
import { temporaryFolders } from '../../support/temporary-folder.ts';

const folder = temporaryFolders();
const fork = '/repos/ann/registry';
const registry = '/repos/yard/registry';

describe('git data', () => {
  test('blobs, a tree, a commit and a ref make a branch that git reads', async () => {
    const { fork: of, asAnn } = await forkStory(folder());
    const base = refOf(of.directory, 'refs/heads/main') ?? '';
    const content = Buffer.from([0, 97, 115, 109]).toString('base64');
    const blob = (await asAnn(`POST ${fork}/git/blobs`, { content, encoding: 'base64' })).body as { sha: string };
    const entries = [
      { path: 'p/plugin.wasm', mode: '100644', type: 'blob', sha: blob.sha },
      { path: 'p/plugin.json', mode: '100644', type: 'blob', content: '{}\n' },
      { path: 'a/one.json', mode: '100644', type: 'blob', sha: null },
    ];
    const tree = (await asAnn(`POST ${fork}/git/trees`, { base_tree: base, tree: entries })).body as { sha: string };
    const commit = await asAnn(`POST ${fork}/git/commits`, { message: 'Add p', tree: tree.sha, parents: [base] });
    expect(commit.body).toMatchObject({ author: { name: 'ann' }, parents: [{ sha: base }], message: 'Add p' });
    const { sha } = commit.body as { sha: string };
    expect((await asAnn(`POST ${fork}/git/refs`, { ref: 'refs/heads/p', sha })).status).toBe(201);
    expect(git(of.directory, ['ls-tree', '-r', '--name-only', 'p'])).toBe('README.md\np/plugin.json\np/plugin.wasm');
    expect((await asAnn(`GET ${fork}/git/commits/${sha}`)).body).toMatchObject({ sha, tree: { sha: tree.sha } });
    expect((await asAnn(`GET ${fork}/git/blobs/${blob.sha}`)).body).toMatchObject({ size: 4, content: 'AGFzbQ==' });
    const listed = (await asAnn(`GET ${fork}/git/trees/${sha}?recursive=1`)).body as {
      tree: { path: string; type: string }[];
    };
    expect(listed.tree.map(({ path, type }) => `${type} ${path}`)).toEqual([
      'blob README.md',
      'tree p',
      'blob p/plugin.json',
      'blob p/plugin.wasm',
    ]);
  });

  test('a path that leaves the tree is refused', async () => {
    const { asAnn } = await forkStory(folder());
    for (const path of ['../x', '.git/config', 'a//b', '/x']) {
      const { status } = await asAnn(`POST ${fork}/git/trees`, {
        tree: [{ path, mode: '100644', type: 'blob', content: '' }],
      });
      expect([path, status]).toEqual([path, 422]);
    }
  });

  test('refs move forward, by force anywhere, and never into refs/pull', async () => {
    const { fork: of, head, asAnn } = await forkStory(folder());
    const base = refOf(of.directory, 'refs/heads/main') ?? '';
    expect((await asAnn(`PATCH ${fork}/git/refs/heads/main`, { sha: head })).status).toBe(200);
    expect((await asAnn(`PATCH ${fork}/git/refs/heads/main`, { sha: base })).status).toBe(422);
    expect((await asAnn(`PATCH ${fork}/git/refs/heads/main`, { sha: base, force: true })).status).toBe(200);
    expect((await asAnn(`POST ${fork}/git/refs`, { ref: 'refs/heads/main', sha: base })).status).toBe(422);
    expect((await asAnn(`POST ${fork}/git/refs`, { ref: 'refs/pull/1/head', sha: base })).status).toBe(422);
    expect((await asAnn(`POST ${fork}/git/refs`, { ref: 'refs/heads/x', sha: 'f'.repeat(40) })).status).toBe(422);
    expect((await asAnn(`GET ${fork}/git/ref/heads/csv`)).body).toMatchObject({
      object: { sha: head, type: 'commit' },
    });
    expect((await asAnn(`GET ${fork}/git/matching-refs/heads/c`)).body).toMatchObject([{ ref: 'refs/heads/csv' }]);
    expect((await asAnn(`DELETE ${fork}/git/refs/heads/csv`)).status).toBe(204);
    expect((await asAnn(`GET ${fork}/git/ref/heads/csv`)).status).toBe(404);
  });

  test('an annotated tag is an object of its own', async () => {
    const { head, asAnn } = await forkStory(folder());
    const made = await asAnn(`POST ${fork}/git/tags`, { tag: 'v1', message: 'One', object: head, type: 'commit' });
    const { sha } = made.body as { sha: string };
    await asAnn(`POST ${fork}/git/refs`, { ref: 'refs/tags/v1', sha });
    expect((await asAnn(`GET ${fork}/git/ref/tags/v1`)).body).toMatchObject({ object: { sha, type: 'tag' } });
    expect((await asAnn(`GET ${fork}/git/tags/${sha}`)).body).toMatchObject({
      tag: 'v1',
      object: { sha: head },
      tagger: { name: 'ann' },
    });
  });
});

describe('the fork network', () => {
  test('shows a commit of a fork under the address of its parent', async () => {
    const { head, asBob } = await forkStory(folder());
    expect((await asBob(`GET ${registry}/commits/${head}`)).body).toMatchObject({
      sha: head,
      files: [{ filename: 'csv.json' }],
    });
    expect((await asBob(`GET ${registry}/branches/csv`)).status).toBe(404);
  });

  test('forking twice gives the same fork; one cannot fork to oneself', async () => {
    const { world, asAnn, asYard } = await forkStory(folder());
    expect((await asAnn(`POST ${registry}/forks`)).body).toMatchObject({
      full_name: 'ann/registry',
      parent: { full_name: 'yard/registry' },
    });
    expect(world.repositories).toHaveLength(2);
    expect((await asYard(`POST ${registry}/forks`)).status).toBe(422);
    expect((await asAnn(`GET ${registry}/forks`)).body).toMatchObject([{ full_name: 'ann/registry', fork: true }]);
  });

  test('a fork takes over what its parent has', async () => {
    const { world, registry: of, fork: own, yard, asAnn } = await forkStory(folder());
    const tip = pushFiles(world, { repository: of, by: yard, files: { more: 'more' } });
    expect((await asAnn(`POST ${fork}/merge-upstream`, { branch: 'main' })).body).toMatchObject({
      merge_type: 'fast-forward',
    });
    expect(refOf(own.directory, 'refs/heads/main')).toBe(tip);
    expect((await asAnn(`POST ${fork}/merge-upstream`, { branch: 'main' })).body).toMatchObject({ merge_type: 'none' });
    expect((await asAnn(`POST ${fork}/merge-upstream`, { branch: 'csv' })).status).toBe(422);
  });
});

describe('contents', () => {
  test('are read as files, folders and bytes, and written with the digest of what was there', async () => {
    const { fork: of, asAnn } = await forkStory(folder());
    expect((await asAnn(`GET ${fork}/contents/`)).body).toMatchObject([
      { name: 'README.md', type: 'file' },
      { name: 'a', type: 'dir' },
    ]);
    const { body } = await asAnn(`GET ${fork}/contents/a/one.json`);
    expect(body).toMatchObject({ path: 'a/one.json', content: 'e30K', encoding: 'base64' });
    const raw = await asAnn(`GET ${fork}/contents/a/one.json`, undefined, {
      accept: 'application/vnd.github.raw+json',
    });
    expect(raw.body).toBe('{}\n');
    const content = Buffer.from('[]\n').toString('base64');
    expect((await asAnn(`PUT ${fork}/contents/a/one.json`, { message: 'x', content })).status).toBe(422);
    expect(
      (await asAnn(`PUT ${fork}/contents/a/one.json`, { message: 'x', content, sha: 'f'.repeat(40) })).status,
    ).toBe(409);
    const { sha } = body as { sha: string };
    expect((await asAnn(`PUT ${fork}/contents/a/one.json`, { message: 'x', content, sha })).status).toBe(200);
    expect((await asAnn(`PUT ${fork}/contents/b/new.json`, { message: 'y', content })).status).toBe(201);
    expect(git(of.directory, ['log', '--format=%s %ae', '-1', 'main'])).toMatch(
      /^y \d+\+ann@users\.noreply\.github\.com$/,
    );
    expect((await asAnn(`GET ${fork}/contents/none`)).status).toBe(404);
  });
});

describe('repositories', () => {
  test('branches, commits and comparisons are read from git', async () => {
    const { world, registry: of, yard, asBob } = await forkStory(folder());
    pushFiles(world, { repository: of, by: yard, branch: 'side', files: { x: 'x' }, message: 'Side' });
    pushFiles(world, { repository: of, by: yard, files: { y: 'y' }, message: 'Main' });
    expect((await asBob(`GET ${registry}/branches`)).body).toMatchObject([
      { name: 'main', protected: false },
      { name: 'side' },
    ]);
    expect((await asBob(`GET ${registry}/branches/side`)).body).toMatchObject({
      commit: { commit: { message: 'Side' } },
    });
    expect((await asBob(`GET ${registry}/commits?path=y`)).body).toMatchObject([{ commit: { message: 'Main' } }]);
    expect((await asBob(`GET ${registry}/compare/main...side`)).body).toMatchObject({
      status: 'diverged',
      ahead_by: 1,
      behind_by: 1,
    });
  });

  test('are made once, under an account or an organisation', async () => {
    const { world, ann, asAnn } = await forkStory(folder());
    expect((await asAnn('POST /user/repos', { name: 'mine', private: true })).body).toMatchObject({
      private: true,
      owner: { login: 'ann' },
    });
    expect((await asAnn('POST /user/repos', { name: 'Mine' })).status).toBe(422);
    addAccount(world, 'guild', 'Organization').members.set(ann.id, 'admin');
    expect((await asAnn('POST /orgs/guild/repos', { name: 'r' })).body).toMatchObject({ full_name: 'guild/r' });
    expect((await asAnn('POST /orgs/yard/repos', { name: 'r' })).status).toBe(404);
  });

  test('tell what a collaborator may do', async () => {
    const { asYard, asBob } = await forkStory(folder());
    expect((await asYard(`GET ${registry}/collaborators/bob`)).status).toBe(404);
    expect((await asYard(`PUT ${registry}/collaborators/bob`, { permission: 'maintain' })).status).toBe(204);
    expect((await asBob(`GET ${registry}/collaborators/bob/permission`)).body).toMatchObject({
      permission: 'write',
      role_name: 'maintain',
    });
    expect((await asYard(`GET ${registry}/collaborators/ann/permission`)).body).toMatchObject({
      permission: 'read',
      role_name: 'read',
    });
    expect((await asYard(`GET ${registry}/collaborators`)).body).toMatchObject([{ login: 'yard' }, { login: 'bob' }]);
  });
});

describe('people', () => {
  test('are found by name and by number; a new account of an old name is another one', async () => {
    const { world, ann, asBob } = await forkStory(folder());
    ann.login = 'anna';
    const other = addAccount(world, 'ann');
    expect((await asBob('GET /users/ann')).body).toMatchObject({ id: other.id });
    expect((await asBob(`GET /user/${ann.id}`)).body).toMatchObject({ login: 'anna' });
    expect((await asBob('GET /users/nobody')).status).toBe(404);
    expect((await asBob('GET /user')).body).toMatchObject({ login: 'bob' });
  });

  test('are members of organisations and teams', async () => {
    const { world, ann, bob } = await forkStory(folder());
    const guild = addAccount(world, 'guild', 'Organization');
    guild.members.set(ann.id, 'admin').set(bob.id, 'member');
    guild.teams.push({ id: newId(world), slug: 'reviewers', members: new Map([[bob.id, 'member']]) });
    addRepository(world, { owner: guild, name: 'registry' });
    const ask = asking(world, personToken(world, bob));
    expect((await ask('GET /orgs/guild')).body).toMatchObject({ login: 'guild', public_repos: 1 });
    expect((await ask('GET /orgs/guild/members/ann')).status).toBe(204);
    expect((await ask('GET /orgs/guild/memberships/ann')).body).toMatchObject({ role: 'admin', state: 'active' });
    expect((await ask('GET /orgs/guild/teams/reviewers')).body).toMatchObject({ slug: 'reviewers', members_count: 1 });
    expect((await ask('GET /orgs/guild/teams/reviewers/members')).body).toMatchObject([{ login: 'bob' }]);
    expect((await ask('GET /orgs/guild/teams/reviewers/memberships/bob')).body).toMatchObject({ role: 'member' });
    expect((await ask('GET /orgs/guild/teams/reviewers/memberships/ann')).status).toBe(404);
    expect((await ask('GET /orgs/guild/members/yard')).status).toBe(404);
    expect(repositoryNamed(world, 'GUILD', 'Registry')).toBeDefined();
  });
});
