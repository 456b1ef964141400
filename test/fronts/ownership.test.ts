// `plugyard owner` and `plugyard publisher`: shown, changed, signed, with the numbers that rights hang on.
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { beforeEach, describe, expect, test } from 'vitest';
import { generateKey } from '../../src/adapters/keys/generate-key.ts';
import { openPublicKey } from '../../src/adapters/keys/open-public-key.ts';
import type { PluginRecord } from '../../src/core/model/record.ts';
import { commitAll, git } from '../demo/scratch-registry.ts';
import { type AuthorStory, authorStory } from '../support/author-story.ts';
import { addAccount, addRepository, found } from '../support/github/world.ts';
import { type CommandRun, runCliIn } from '../support/run-cli.ts';
import { temporaryFolders } from '../support/temporary-folder.ts';

const newFolder = temporaryFolders();
const directory = 'registry/plugins/slugify';

let story: AuthorStory;
beforeEach(async () => {
  story = await authorStory(newFolder);
});

const alice = (...words: readonly string[]): Promise<CommandRun> => story.as(story.alice, ...words);
const inClone = (...words: readonly string[]): Promise<CommandRun> =>
  runCliIn(
    { folder: story.folder, environment: { GITHUB_API_URL: 'https://127.0.0.1:1' } },
    ...words,
    '--registry',
    story.clone,
  );

/** The record as pull request 1 proposes it. */
function proposed(): PluginRecord {
  const head = found(story.registry.issues[0]?.pull).head;
  return JSON.parse(
    execFileSync('git', ['cat-file', 'blob', `${head}:${directory}/record.json`], {
      cwd: story.registry.directory,
      encoding: 'utf8',
    }),
  );
}

function changed(): readonly string[] {
  const head = found(story.registry.issues[0]?.pull).head;
  return git(story.registry.directory, 'diff', '--name-status', `main...${head}`).split('\n');
}

describe('owners', () => {
  test('are listed from the registry without a token, and from a clone without network', async () => {
    const line = `alice (${story.alice.id})\n`;
    expect(await story.as(undefined, 'owner', 'list', 'slugify')).toMatchObject({ exitCode: 0, stdout: line });
    expect(await inClone('owner', 'list', 'slugify')).toMatchObject({ exitCode: 0, stdout: line });
    expect(await inClone('owner', 'list', 'nothing')).toMatchObject({ exitCode: 3 });
  });

  test('one is added by login, with the number that the forge tells', async () => {
    const run = await alice('owner', 'add', 'slugify', 'bob', '--versions', '>=2.0.0', '--yes');
    expect(run).toMatchObject({
      exitCode: 0,
      stdout: expect.stringContaining('It needs: a reviewer; another owner or'),
    });
    expect(proposed().owners).toEqual([
      { login: 'alice', id: story.alice.id },
      { login: 'bob', id: story.bob.id, versions: '>=2.0.0' },
    ]);
    expect(changed()).toEqual([`M\t${directory}/record.json`]);
  });

  test('one is removed, but never the last', async () => {
    const last = await alice('owner', 'remove', 'slugify', 'alice', '--yes');
    expect(last).toMatchObject({ exitCode: 2, stderr: expect.stringContaining('alice is the last owner') });
    await inClone('owner', 'add', 'slugify', 'bob:4711', '--yes');
    commitAll(story.clone, 'Bob joins');
    await inClone('owner', 'remove', 'slugify', '4711', '--yes');
    const record = JSON.parse(readFileSync(join(story.clone, directory, 'record.json'), 'utf8')) as PluginRecord;
    expect(record.owners.map(({ login }) => login)).toEqual(['alice']);
  });

  test('a change that a publisher signs brings the signature, and the review finds that it counts', async () => {
    const run = await alice('owner', 'add', 'slugify', 'bob', '--key', 'alice.key', '--yes');
    expect(run.exitCode).toBe(0);
    expect(changed()).toEqual([`M\t${directory}/record.json`, `A\t${directory}/record.sigstore.json`]);
    const head = found(story.registry.issues[0]?.pull).head;
    git(story.clone, 'fetch', '--quiet', story.registry.directory, head);
    const check = await runCliIn(
      { folder: story.clone },
      'check',
      '--base',
      'main',
      '--head',
      head,
      '--as',
      'alice',
      '--json',
    );
    const ids = JSON.parse(check.stdout).data.findings.map(({ check: id }: { readonly check: string }) => id);
    expect(ids).not.toContain('ownership/record-change-is-vouched-for');
    expect(ids).not.toContain('provenance/record-signature-is-valid');
  });

  test('attack: a stranger makes himself an owner of nothing', async () => {
    const run = await story.as(story.mallory, 'owner', 'add', 'slugify', 'mallory', '--yes');
    expect(run).toMatchObject({ exitCode: 1, stdout: expect.stringContaining('ownership/owner-changes-plugin') });
    expect(story.registry.issues).toEqual([]);
  });

  test.each([
    [['owner', 'add', 'slugify', 'nobody-at-all'], 3, 'FORGE_NOT_FOUND'],
    [['owner', 'add', 'slugify', 'a b'], 2, 'is no account'],
    [['owner', 'add', 'slugify', 'alice'], 2, 'is an owner already'],
    [['owner', 'remove', 'slugify', 'bob'], 2, 'bob is not an owner of slugify'],
    [['owner', 'add', 'slugify', 'bob', '--passphrase-file', 'x'], 2, '--passphrase-file needs --key'],
  ])('%j ends with %d', async (words, exitCode, message) => {
    expect(await alice(...words, '--yes')).toMatchObject({ exitCode, stderr: expect.stringContaining(message) });
  });

  test('a clone asks for the number', async () => {
    const run = await inClone('owner', 'add', 'slugify', 'bob', '--yes');
    expect(run).toMatchObject({ exitCode: 2, stderr: expect.stringContaining('Write bob:<id>') });
  });
});

describe('publishers', () => {
  test('are listed with the ids that remove takes', async () => {
    const run = await story.as(undefined, 'publisher', 'list', 'crc32');
    expect(run.stdout).toMatch(/^key:[0-9a-f]{64} ed25519\n/);
    expect(run.stdout).toContain('github:4242:.github/workflows/release.yml of alice/crc32, tags v{version}\n');
  });

  test('are listed as clients count them, from a published index', async () => {
    const built = await runCliIn({ folder: story.clone }, 'registry', 'build', '--out', join(story.folder, 'public'));
    expect(built.exitCode).toBe(0);
    const index = pathToFileURL(join(story.folder, 'public')).href;
    const run = await runCliIn(
      { folder: story.folder },
      'publisher',
      'list',
      'crc32',
      '--registry',
      index,
      '--unsigned',
    );
    expect(run.stdout).toContain('github:4242:.github/workflows/release.yml of alice/crc32');
  });

  test('a key is added and removed', async () => {
    const { publicKey } = generateKey('ed25519');
    writeFileSync(join(story.folder, 'next.pub.pem'), publicKey);
    const { sha256 } = openPublicKey(publicKey);
    await alice('publisher', 'add', 'slugify', '--public-key', 'next.pub.pem', '--yes');
    expect(proposed().publishers.at(-1)).toMatchObject({ kind: 'key', sha256 });
    await inClone('publisher', 'add', 'slugify', '--public-key', 'next.pub.pem', '--yes');
    commitAll(story.clone, 'The next key');
    const run = await inClone('publisher', 'remove', 'slugify', `key:${sha256.slice(0, 12)}`, '--yes');
    expect(run.stdout).toContain(`git switch --create plugyard/remove-the-publisher-key-${sha256}-slugify`);
  });

  test('a workflow is added with the numbers of its repository, which a name cannot fake', async () => {
    const acme = addAccount(story.world, 'acme', 'Organization');
    const source = addRepository(story.world, { owner: acme, name: 'slugify' });
    const path = 'acme/slugify/.github/workflows/release.yml';
    await alice('publisher', 'add', 'slugify', '--workflow', path, '--tag', '{name}@{version}', '--yes');
    expect(proposed().publishers.at(-1)).toEqual({
      kind: 'github-oidc',
      issuer: 'https://token.actions.githubusercontent.com',
      repository: 'acme/slugify',
      repositoryId: source.id,
      ownerId: acme.id,
      workflow: '.github/workflows/release.yml',
      tag: '{name}@{version}',
    });
  });

  test.each([
    [['publisher', 'add', 'slugify'], 2, 'It is not said who shall sign'],
    [['publisher', 'add', 'slugify', '--public-key', 'x', '--tag', 'v{version}'], 2, 'It is not said who shall sign'],
    [['publisher', 'add', 'slugify', '--workflow', '../../x.yml'], 2, 'is no workflow'],
    [['publisher', 'add', 'slugify', '--public-key', 'none.pem'], 3, 'none.pem'],
    [['publisher', 'remove', 'slugify', 'key:0000'], 2, 'is not a publisher of slugify'],
  ])('%j ends with %d', async (words, exitCode, message) => {
    expect(await alice(...words, '--yes')).toMatchObject({ exitCode, stderr: expect.stringContaining(message) });
  });

  test('a clone cannot look numbers up', async () => {
    const run = await inClone('publisher', 'add', 'slugify', '--workflow', 'a/b/.github/workflows/r.yml', '--yes');
    expect(run).toMatchObject({ exitCode: 2, stderr: expect.stringContaining('cannot be looked up in a clone') });
  });
});
