// `plugyard publish` as an author runs it: the built CLI, a token, and a GitHub of our own that keeps GitHub's contract.
import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { execPath } from 'node:process';
import { beforeEach, describe, expect, test } from 'vitest';
import { projectRoot } from '../demo/scratch-registry.ts';
import { type AuthorStory, authorStory, nextRelease } from '../support/author-story.ts';
import { asking } from '../support/github/ask.ts';
import { breakRequests } from '../support/github/faults.ts';
import { refOf } from '../support/github/git/refs.ts';
import type { Pull } from '../support/github/issue-state.ts';
import { pushFiles } from '../support/github/push-files.ts';
import type { Repository } from '../support/github/state.ts';
import { found, personToken, repositoryNamed } from '../support/github/world.ts';
import { runCliIn } from '../support/run-cli.ts';
import { temporaryFolders } from '../support/temporary-folder.ts';

const newFolder = temporaryFolders();
const branch = 'plugyard/release/slugify/1.2.0';
const directory = 'registry/plugins/slugify/1.2.0';

let story: AuthorStory;
beforeEach(async () => {
  story = await authorStory(newFolder);
  await nextRelease(story);
});

function git({ directory: folder }: Repository, ...words: readonly string[]): string {
  return execFileSync('git', [...words], { cwd: folder, encoding: 'utf8' }).trim();
}

function forkOf(login: string): Repository {
  return found(repositoryNamed(story.world, login, 'plugins'));
}

/** What a branch of the fork changes since it left the registry. */
function changed(fork: Repository, name = branch): readonly string[] {
  const main = found(refOf(story.registry.directory, 'refs/heads/main'));
  return git(fork, 'diff', '--name-status', `${main}...refs/heads/${name}`).split('\n');
}

const releaseFiles = ['CHANGELOG.md', 'README.md', 'plugin.json', 'plugin.wasm', 'plugin.wasm.sigstore.json'];
const added = releaseFiles.map((file) => `A\t${directory}/${file}`);

function pulls(): readonly (Pull & { readonly title: string; readonly body: string | null; readonly open: boolean })[] {
  return story.registry.issues.flatMap(({ pull, title, body, state }) =>
    pull === undefined ? [] : [{ ...pull, title, body, open: state === 'open' }],
  );
}

describe('a signed update', () => {
  test('is judged, forked, committed in one commit and proposed, in few requests', async () => {
    const main = found(refOf(story.registry.directory, 'refs/heads/main'));
    const run = await story.as(story.alice, 'publish', 'release', '--json');
    expect(run.exitCode).toBe(0);
    expect(run.stderr).toContain('PASS: release slugify 1.2.0');
    const fork = forkOf('alice');
    const head = found(refOf(fork.directory, `refs/heads/${branch}`));
    expect(JSON.parse(run.stdout)).toMatchObject({
      ok: true,
      data: { outcome: 'opened', number: 1, head, branch, repository: 'alice/plugins', title: 'Release slugify 1.2.0' },
    });
    expect(changed(fork)).toEqual(added);
    expect(git(fork, 'rev-list', '--parents', '-1', head)).toBe(`${head} ${main}`);
    expect(pulls()).toMatchObject([{ head, title: 'Release slugify 1.2.0', maintainerCanModify: false }]);
    expect(pulls()[0]?.body).toContain('`registry/plugins/slugify/1.2.0/plugin.wasm` (6736 bytes)');
    const bytes = execFileSync('git', ['cat-file', 'blob', `${head}:${directory}/plugin.wasm`], {
      cwd: fork.directory,
    });
    expect(bytes.equals(readFileSync(join(story.folder, 'release/plugin.wasm')))).toBe(true);
    const [spent] = [...story.world.spent.values()].map(({ used }) => used);
    expect(spent).toBeLessThan(40);
  });

  test('asked again with the same bytes finds its pull request, and writes nothing', async () => {
    await story.as(story.alice, 'publish', 'release');
    const head = refOf(forkOf('alice').directory, `refs/heads/${branch}`);
    const run = await story.as(story.alice, 'publish', 'release', '--json');
    expect(JSON.parse(run.stdout).data).toMatchObject({ outcome: 'found', number: 1, head });
    expect(pulls()).toHaveLength(1);
  });

  test('with other bytes adds a commit to its branch, and says so', async () => {
    await story.as(story.alice, 'publish', 'release');
    const before = found(refOf(forkOf('alice').directory, `refs/heads/${branch}`));
    writeFileSync(join(story.folder, 'release/README.md'), '# Slugify, better told\n');
    const run = await story.as(story.alice, 'publish', 'release', '--json');
    expect(run.stderr).toContain(
      'held other bytes; a new commit on it holds these. Approvals of the old ones are void.',
    );
    const { data } = JSON.parse(run.stdout);
    expect(data).toMatchObject({ outcome: 'updated', number: 1 });
    expect(git(forkOf('alice'), 'rev-list', '--parents', '-1', data.head)).toBe(`${data.head} ${before}`);
    expect(pulls()).toMatchObject([{ head: data.head }]);
  });

  test('that is released already ends well and opens nothing', async () => {
    await story.as(story.alice, 'publish', 'release');
    const asYard = asking(story.world, personToken(story.world, story.yard));
    await asYard('PUT /repos/yard/plugins/pulls/1/merge', { merge_method: 'merge' });
    const run = await story.as(story.alice, 'publish', 'release');
    expect(run).toMatchObject({ exitCode: 0, stdout: expect.stringContaining('slugify 1.2.0 is released already') });
    expect(pulls()).toHaveLength(1);
  });

  test('of somebody who may push to the registry needs no fork', async () => {
    story.registry.collaborators.set(story.alice.id, 'write');
    const run = await story.as(story.alice, 'publish', 'release', '--json');
    expect(JSON.parse(run.stdout).data).toMatchObject({ repository: 'yard/plugins', number: 1 });
    expect(repositoryNamed(story.world, 'alice', 'plugins')).toBeUndefined();
  });

  test('is judged by a clone, and the clone says which repository is meant', async () => {
    const { PLUGYARD_REPOSITORY: _, ...environment } = story.environment;
    const token = personToken(story.world, story.alice);
    const surroundings = { folder: story.folder, environment: { ...environment, GH_TOKEN: token } };
    const run = await runCliIn(surroundings, 'publish', 'release', '--registry', story.clone, '--json');
    expect(JSON.parse(run.stdout).data).toMatchObject({ outcome: 'opened', number: 1 });
    expect(run.stderr).toContain('PASS: release slugify 1.2.0');
  });

  test('leaves sources at home and says so', async () => {
    writeFileSync(join(story.folder, 'release/assembly.ts'), 'export {};\n');
    const run = await story.as(story.alice, 'publish', 'release');
    expect(run.stderr).toContain('Not part of the release: assembly.ts');
    expect(changed(forkOf('alice'))).toEqual(added);
  });
});

describe('what must not be sent', () => {
  test('an error ends it with every finding, before anything is forked', async () => {
    writeFileSync(
      join(story.folder, 'release/plugin.json'),
      '{ "plugyard": 1, "name": "slugify", "version": "1.2.0" }\n',
    );
    const run = await story.as(story.alice, 'publish', 'release');
    expect(run.exitCode).toBe(1);
    expect(run.stdout).toContain('manifest/is-valid');
    expect(run.stdout).toContain('Nothing was sent.');
    expect(repositoryNamed(story.world, 'alice', 'plugins')).toBeUndefined();
  });

  test('a release of somebody who is no owner is refused at home', async () => {
    const run = await story.as(story.bob, 'publish', 'release', '--json');
    expect(run.exitCode).toBe(1);
    const { findings } = JSON.parse(run.stdout).data.report;
    expect(findings.map(({ check }: { readonly check: string }) => check)).toContain('ownership/release-is-authorised');
  });

  test('what people have to decide is sent only if the author insists', async () => {
    const held = { permissions: { network: ['api.example.com'] } };
    rmSync(join(story.folder, 'release'), { recursive: true });
    await nextRelease(story, held);
    const run = await story.as(story.alice, 'publish', 'release');
    expect(run).toMatchObject({ exitCode: 42, stdout: expect.stringContaining('--accept-hold') });
    expect(pulls()).toEqual([]);
    expect(await story.as(story.alice, 'publish', 'release', '--accept-hold')).toMatchObject({ exitCode: 0 });
    expect(pulls()).toHaveLength(1);
  });

  test('a dry run tells the verdict and sends nothing', async () => {
    const run = await story.as(story.alice, 'publish', 'release', '--dry-run', '--lay-out', 'tree');
    expect(run).toMatchObject({ exitCode: 0, stdout: expect.stringContaining('PASS: release slugify 1.2.0') });
    expect(readFileSync(join(story.folder, 'tree', directory, 'plugin.json'), 'utf8')).toContain('1.2.0');
    expect(repositoryNamed(story.world, 'alice', 'plugins')).toBeUndefined();
  });
});

const refuse = { status: 400, body: '{"message":"Cut short"}' } as const;

describe('resuming', () => {
  test.each([
    ['the fork', { method: 'POST', path: /plugins\/forks$/ }],
    ['a blob', { method: 'POST', path: /git\/blobs$/, after: 2 }],
    ['the tree', { method: 'POST', path: /git\/trees$/ }],
    ['the commit', { method: 'POST', path: /git\/commits$/ }],
    ['the branch', { method: 'POST', path: /git\/refs$/ }],
    ['the pull request', { method: 'POST', path: /plugins\/pulls$/ }],
  ])('after it was cut short at %s, the next run ends it', async (_, where) => {
    breakRequests(story.world, { ...where, answer: refuse });
    expect(await story.as(story.alice, 'publish', 'release')).toMatchObject({ exitCode: 1 });
    expect(pulls()).toEqual([]);
    const run = await story.as(story.alice, 'publish', 'release', '--json');
    expect(JSON.parse(run.stdout)).toMatchObject({ ok: true, data: { outcome: 'opened', number: 1 } });
    expect(changed(forkOf('alice'))).toEqual(added);
    expect(git(forkOf('alice'), 'rev-list', '--count', `main..${branch}`)).toBe('1');
  });

  test.each(['git/commits', 'git/refs', 'plugins/pulls'])(
    'killed while it asks for %s, it ends in the next run',
    async (path) => {
      const { folder, environment, world, alice } = story;
      const env = { PATH: process.env['PATH'], ...environment, GH_TOKEN: personToken(world, alice) };
      const child = spawn(execPath, [join(projectRoot, 'dist/cli.js'), 'publish', 'release'], { cwd: folder, env });
      const killed = once(child, 'exit');
      // The work is done, and whoever asked for it is gone before he hears of it.
      breakRequests(world, { method: 'POST', path: new RegExp(`${path}$`), answer: 'drop-after-work', times: 9 });
      while (world.faults.every(({ left }) => left === 9)) {
        expect(child.exitCode).toBeNull();
        await new Promise((settle) => setImmediate(settle));
      }
      child.kill('SIGKILL');
      expect(await killed).toEqual([null, 'SIGKILL']);
      world.faults.length = 0;
      const run = await story.as(alice, 'publish', 'release', '--json');
      expect(JSON.parse(run.stdout)).toMatchObject({ ok: true, data: { number: 1 } });
      expect(changed(forkOf('alice'))).toEqual(added);
      expect(pulls()).toHaveLength(1);
    },
  );

  test.each([
    ['the branch', /git\/refs$/],
    ['the pull request', /plugins\/pulls$/],
  ])('an answer that was lost after %s was made is found, not made again', async (_, path) => {
    breakRequests(story.world, { method: 'POST', path, answer: 'drop-after-work' });
    const run = await story.as(story.alice, 'publish', 'release', '--json');
    expect(JSON.parse(run.stdout)).toMatchObject({ ok: true, data: { number: 1 } });
    expect(pulls()).toHaveLength(1);
  });

  test('a pull request that was closed stays closed, unless the author insists or mends it', async () => {
    await story.as(story.alice, 'publish', 'release');
    const asYard = asking(story.world, personToken(story.world, story.yard));
    await asYard('PATCH /repos/yard/plugins/pulls/1', { state: 'closed' });
    const run = await story.as(story.alice, 'publish', 'release');
    expect(run.exitCode).toBe(1);
    expect(run.stderr).toContain('Pull request #1 brought these very bytes and was closed without a merge');
    expect(await story.as(story.alice, 'publish', 'release', '--again')).toMatchObject({ exitCode: 0 });
    await asYard('PATCH /repos/yard/plugins/pulls/2', { state: 'closed' });
    writeFileSync(join(story.folder, 'release/README.md'), '# Slugify, better told\n');
    expect(await story.as(story.alice, 'publish', 'release')).toMatchObject({ exitCode: 0 });
    expect(pulls().map(({ open }) => open)).toEqual([false, false, true]);
  });
});

describe('forks and branches that are there already', () => {
  const asAlice = () => asking(story.world, personToken(story.world, story.alice));

  test('a fork of long ago is used, wherever its main stands', async () => {
    await asAlice()('POST /repos/yard/plugins/forks');
    pushFiles(story.world, { repository: forkOf('alice'), by: story.alice, files: { 'NOTES.md': 'Mine.\n' } });
    pushFiles(story.world, { repository: story.registry, by: story.yard, files: { 'README.md': 'Newer.\n' } });
    expect(await story.as(story.alice, 'publish', 'release')).toMatchObject({ exitCode: 0 });
    expect(changed(forkOf('alice'))).toEqual(added);
  });

  test('a fork that does not know the newest commit is brought up to date', async () => {
    await asAlice()('POST /repos/yard/plugins/forks');
    breakRequests(story.world, {
      method: 'GET',
      path: /alice\/plugins\/git\/commits/,
      answer: { status: 404, body: '{}' },
    });
    const run = await story.as(story.alice, 'publish', 'release');
    expect(run.stderr).toContain('The fork was behind; it is brought up to date.');
    expect(run.exitCode).toBe(0);
  });

  test('a fork that cannot be brought up to date is told of, with what to click', async () => {
    await asAlice()('POST /repos/yard/plugins/forks');
    pushFiles(story.world, { repository: forkOf('alice'), by: story.alice, files: { 'README.md': 'Mine.\n' } });
    pushFiles(story.world, { repository: story.registry, by: story.yard, files: { 'README.md': 'Newer.\n' } });
    breakRequests(story.world, {
      method: 'GET',
      path: /alice\/plugins\/git\/commits/,
      answer: { status: 404, body: '{}' },
    });
    const run = await story.as(story.alice, 'publish', 'release');
    expect(run).toMatchObject({ exitCode: 1, stderr: expect.stringContaining('"Discard commits"') });
  });

  test('a branch of that name that holds something else is left alone', async () => {
    await asAlice()('POST /repos/yard/plugins/forks');
    const other = pushFiles(story.world, {
      repository: forkOf('alice'),
      by: story.alice,
      branch,
      files: { 'NOTES.md': 'x\n' },
    });
    const run = await story.as(story.alice, 'publish', 'release', '--json');
    expect(JSON.parse(run.stdout).data).toMatchObject({ branch: `${branch}-2`, number: 1 });
    expect(refOf(forkOf('alice').directory, `refs/heads/${branch}`)).toBe(other);
  });

  test('attack: what another pushed into the branch is replaced on top, and said', async () => {
    await story.as(story.alice, 'publish', 'release');
    const evil = { [`${directory}/README.md`]: 'Evil.\n', [`${directory}/release.sigstore.json`]: '{}\n' };
    pushFiles(story.world, { repository: forkOf('alice'), by: story.mallory, branch, files: evil });
    const run = await story.as(story.alice, 'publish', 'release', '--json');
    expect(JSON.parse(run.stdout).data).toMatchObject({ outcome: 'updated', number: 1 });
    expect(run.stderr).toContain('held other bytes');
    expect(changed(forkOf('alice'))).toEqual(added);
  });

  test('attack: a repository of the name of the fork that is no fork gets nothing', async () => {
    await asAlice()('POST /repos/yard/plugins/forks');
    const { body } = await asAlice()('GET /repos/alice/plugins');
    const fake = { ...(body as object), fork: false, parent: undefined, source: undefined };
    breakRequests(story.world, {
      method: 'GET',
      path: /repos\/alice\/plugins$/,
      answer: { status: 200, headers: { 'content-type': 'application/json' }, body: JSON.stringify(fake) },
    });
    const run = await story.as(story.alice, 'publish', 'release');
    expect(run).toMatchObject({
      exitCode: 1,
      stderr: expect.stringContaining('alice/plugins is no fork of yard/plugins'),
    });
    expect(pulls()).toEqual([]);
  });
});

describe('tokens', () => {
  test('without one, the steps in a browser are told', async () => {
    const run = await story.as(undefined, 'publish', 'release', '--as', 'alice');
    expect(run.exitCode).toBe(7);
    expect(run.stdout).toContain(`Open ${story.world.url}/yard/plugins/upload/main/${directory}\n`);
    expect(run.stdout).toContain(
      'Drop there, from its folder: CHANGELOG.md, README.md, plugin.json, plugin.wasm, plugin.wasm.sigstore.json',
    );
  });

  test('one with too little is told what is missing', async () => {
    const { body } = await asking(story.world, personToken(story.world, story.alice))('GET /user');
    const headers = { 'content-type': 'application/json', 'x-oauth-scopes': 'gist, read:org' };
    breakRequests(story.world, { path: /\/user$/, answer: { status: 200, headers, body: JSON.stringify(body) } });
    const run = await story.as(story.alice, 'publish', 'release');
    expect(run.exitCode).toBe(7);
    expect(run.stderr).toContain(
      'The token has the scopes: gist, read:org; a fork and a pull request need public_repo',
    );
  });

  test('one that may not open pull requests leaves the link that does', async () => {
    const answer = {
      status: 403,
      headers: { 'content-type': 'application/json' },
      body: '{"message":"Resource not accessible by personal access token"}',
    };
    breakRequests(story.world, { method: 'POST', path: /plugins\/pulls$/, answer });
    const run = await story.as(story.alice, 'publish', 'release');
    expect(run.exitCode).toBe(7);
    expect(run.stdout).toContain(
      `${story.world.url}/yard/plugins/compare/main...alice:${branch}?quick_pull=1&title=Release%20slugify%201.2.0`,
    );
  });

  test('an unknown one is told', async () => {
    breakRequests(story.world, { path: /\/user$/, answer: { status: 401, body: '{"message":"Bad credentials"}' } });
    expect(await story.as(story.alice, 'publish', 'release')).toMatchObject({
      exitCode: 7,
      stderr: expect.stringContaining('The token is unknown or has ended'),
    });
  });
});

describe('which registry', () => {
  test('attack: an index whose address leads to the repository of somebody else is refused', async () => {
    const run = await story.as(story.alice, 'publish', 'release', '--registry', `${story.world.url}/yard/plugins/`);
    expect(run).toMatchObject({
      exitCode: 1,
      stderr: expect.stringContaining('yard/plugins is published at https://plugyard.github.io/plugyard/'),
    });
  });

  test('attack: a repository that was renamed is not followed silently', async () => {
    const { body } = await asking(story.world, personToken(story.world, story.alice))('GET /repos/yard/plugins');
    const moved = { ...(body as object), name: 'other' };
    breakRequests(story.world, {
      method: 'GET',
      path: /repos\/yard\/plugins$/,
      answer: { status: 200, headers: { 'content-type': 'application/json' }, body: JSON.stringify(moved) },
    });
    const run = await story.as(story.alice, 'publish', 'release');
    expect(run).toMatchObject({
      exitCode: 1,
      stderr: expect.stringContaining('yard/plugins is called yard/other now'),
    });
  });

  test('one that is no registry, and none at all, are told', async () => {
    story.registry.defaultBranch = 'nowhere';
    expect((await story.as(story.alice, 'publish', 'release')).stderr).toContain('yard/plugins is empty');
    expect(await story.as(story.alice, 'publish', 'release', '--repository', 'yard')).toMatchObject({ exitCode: 2 });
    expect(
      (await story.as(story.alice, 'publish', 'release', '--registry', 'https://plugins.example/')).stderr,
    ).toContain('does not tell the repository behind it');
  });

  test('a clone of one’s own fork is no registry, where a pull request would be seen by nobody', async () => {
    await asking(story.world, personToken(story.world, story.alice))('POST /repos/yard/plugins/forks');
    execFileSync('git', ['remote', 'set-url', 'origin', `${story.world.url}/alice/plugins.git`], { cwd: story.clone });
    const run = await story.as(story.alice, 'publish', 'release', '--registry', story.clone);
    expect(run.exitCode).toBe(2);
    expect(run.stderr).toContain('This clone is of alice/plugins, which is a fork of yard/plugins');
    expect(run.stderr).toContain('--repository yard/plugins');
  });

  test('one that is archived takes nothing', async () => {
    story.registry.archived = true;
    expect((await story.as(story.alice, 'publish', 'release')).stderr).toContain('yard/plugins is archived');
  });
});
