// The first release of a plugin, from a folder to its verdict, with the built CLI.
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { openKey } from '../../src/adapters/keys/open-key.ts';
import { toPublicPem } from '../../src/adapters/keys/to-public-pem.ts';
import { type AuthorStory, authorStory, nextRelease, reviewed, whenOpened } from '../support/author-story.ts';
import { refOf } from '../support/github/git/refs.ts';
import { actionsApp, appToken, found, repositoryNamed } from '../support/github/world.ts';
import { runCliIn } from '../support/run-cli.ts';
import { temporaryFolders } from '../support/temporary-folder.ts';

const newFolder = temporaryFolders();
const branch = 'plugyard/release/title-casing/1.0.0';

let story: AuthorStory;
beforeEach(async () => {
  story = await authorStory(newFolder);
  await nextRelease(story, { name: 'title-casing', version: '1.0.0' });
  const privateKey = readFileSync(story.key, 'utf8');
  writeFileSync(join(story.folder, 'alice.pub.pem'), toPublicPem(openKey(privateKey).publisher.publicKey));
});

function proposed(path: string): string {
  const fork = found(repositoryNamed(story.world, 'alice', 'plugins'));
  const head = found(refOf(fork.directory, `refs/heads/${branch}`));
  return execFileSync('git', ['cat-file', 'blob', `${head}:registry/plugins/title-casing/${path}`], {
    cwd: fork.directory,
    encoding: 'utf8',
  });
}

describe('a new plugin', () => {
  test('brings a record that names the submitter, and the keys that have signed', async () => {
    const run = await story.as(
      story.alice,
      'publish',
      'release',
      '--publisher',
      'alice.pub.pem',
      '--accept-hold',
      '--json',
    );
    expect(run.stderr).toContain('The record of this new plugin names as publishers: the key ');
    expect(JSON.parse(run.stdout)).toMatchObject({
      ok: true,
      data: { title: 'Add the plugin title-casing 1.0.0', branch },
    });
    expect(JSON.parse(proposed('record.json'))).toMatchObject({
      owners: [{ login: 'alice', id: story.alice.id }],
      publishers: [{ kind: 'key' }],
    });
  });

  test('is held for a reviewer, so that it is sent only if the author insists', async () => {
    const run = await story.as(story.alice, 'publish', 'release', '--publisher', 'alice.pub.pem');
    expect(run.exitCode).toBe(42);
    expect(run.stdout).toContain('review/plugin-is-established');
    expect(repositoryNamed(story.world, 'alice', 'plugins')).toBeUndefined();
  });

  test('keeps the record that lies beside it', async () => {
    const record = {
      format: 1,
      owners: [{ login: 'alice', id: story.alice.id }],
      publishers: [openKey(readFileSync(story.key, 'utf8')).publisher],
    };
    writeFileSync(join(story.folder, 'record.json'), JSON.stringify(record));
    await story.as(story.alice, 'publish', 'release', '--accept-hold');
    expect(JSON.parse(proposed('record.json'))).toEqual(record);
  });

  test('whose signer is not named says so', async () => {
    const run = await story.as(story.alice, 'publish', 'release', '--dry-run');
    expect(run.stderr).toContain('names no publisher: nobody is known to have signed it (keys: --publisher <file>)');
  });

  test('without a token is laid out, to be dropped into a browser', async () => {
    const words = [
      'publish',
      'release',
      '--as',
      'alice',
      '--publisher',
      'alice.pub.pem',
      '--accept-hold',
      '--lay-out',
      'tree',
    ];
    const run = await story.as(undefined, ...words);
    expect(run.exitCode).toBe(7);
    expect(run.stdout).toContain('/yard/plugins/upload/main/registry/plugins/title-casing\n');
    expect(run.stdout).toContain('Drop there, from tree/registry/plugins/title-casing: 1.0.0, record.json');
    expect(readFileSync(join(story.folder, 'tree/registry/plugins/title-casing/record.json'), 'utf8')).toContain(
      '"alice"',
    );
  });

  test('of an app has no owner, and is refused at home', async () => {
    const app = actionsApp(story.world);
    const token = appToken(story.world, {
      app,
      repository: story.registry,
      permissions: { contents: 'write', pull_requests: 'write' },
    });
    const environment = { ...story.environment, GH_TOKEN: token };
    const run = await runCliIn({ folder: story.folder, environment }, 'publish', 'release', '--accept-hold');
    expect(run).toMatchObject({ exitCode: 2, stderr: expect.stringContaining('nobody is named who will own it') });
  });
});

describe('--wait', () => {
  const publish = ['publish', 'release', '--publisher', 'alice.pub.pem', '--accept-hold', '--wait'];

  test('ends with the verdict, what is asked, and 42 where people decide', async () => {
    const body =
      '<!-- plugyard:review -->\n### What happens next\n\n- ⏳ **an approval by a reviewer**; it can come from yard (1)\n';
    whenOpened(story, (number) =>
      reviewed(story, number, { says: 'HOLD: waits for people', body, labels: ['plugyard/needs-approval'] }),
    );
    const run = await story.as(story.alice, ...publish);
    expect(run.exitCode).toBe(42);
    expect(run.stderr).toContain('#1 HOLD: waits for people\n');
    expect(run.stdout).toContain('next: those who may approve it have to decide\n');
    expect(run.stdout).toContain('· ⏳ an approval by a reviewer; it can come from yard (1)\n');
  });

  test('ends with 1 and the findings where something is to be mended', async () => {
    const body =
      '<!-- plugyard:review -->\n### To be mended\n\n- **manifest/is-valid** · `a.json`\n  <br>No\n  <br>**Fix:** Yes\n';
    whenOpened(story, (number) => reviewed(story, number, { says: 'FAIL: 1 error', body }));
    const run = await story.as(story.alice, ...publish, '--json');
    expect(run.exitCode).toBe(1);
    expect(JSON.parse(run.stdout)).toMatchObject({
      ok: false,
      data: {
        number: 1,
        status: { verdict: 'FAIL', turn: 'author', review: { errors: [{ check: 'manifest/is-valid', fix: 'Yes' }] } },
      },
    });
  });

  test('ends well where it is merged', async () => {
    whenOpened(story, (number) => {
      reviewed(story, number, { says: 'PASS: merging' });
      const issue = found(story.registry.issues[0]);
      Object.assign(issue, { state: 'closed', closedAt: issue.createdAt });
      Object.assign(found(issue.pull), { mergedAt: issue.createdAt, mergeCommit: found(issue.pull).head });
    });
    const run = await story.as(story.alice, ...publish);
    expect(run).toMatchObject({ exitCode: 0, stdout: expect.stringContaining('#1 merged: merging') });
  });

  test.each([
    ['--timeout', '0'],
    ['--timeout', 'long'],
  ])('refuses %s %s', async (...words) => {
    expect(await story.as(story.alice, ...publish, ...words)).toMatchObject({ exitCode: 2 });
  });

  test('needs a token', async () => {
    expect((await story.as(undefined, ...publish)).stderr).toContain('--wait needs a token in GH_TOKEN');
    expect((await story.as(story.alice, 'publish', 'release', '--as', 'alice')).stderr).toContain(
      '--as goes with no token',
    );
  });
});
