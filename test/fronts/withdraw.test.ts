// Withdrawal by command: yank, unyank, deprecate, undeprecate and removal, as pull requests and in a clone without network.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { commitAll, git } from '../demo/scratch-registry.ts';
import { type AuthorStory, authorStory } from '../support/author-story.ts';
import { asking } from '../support/github/ask.ts';
import { found, personToken, repositoryNamed } from '../support/github/world.ts';
import { type CommandRun, runCliIn } from '../support/run-cli.ts';
import { temporaryFolders } from '../support/temporary-folder.ts';

const newFolder = temporaryFolders();
const yanked = 'registry/plugins/slugify/yanked/1.1.0.json';

let story: AuthorStory;
beforeEach(async () => {
  story = await authorStory(newFolder);
});

const alice = (...words: readonly string[]): Promise<CommandRun> => story.as(story.alice, ...words);

function merge(number: number): Promise<unknown> {
  const asYard = asking(story.world, personToken(story.world, story.yard));
  return asYard(`PUT /repos/yard/plugins/pulls/${number}/merge`, { merge_method: 'merge' });
}

/** What a pull request changes, as git tells it. */
function diffOf(number: number): string {
  const { pull } = found(story.registry.issues.find((one) => one.number === number));
  return git(story.registry.directory, 'diff', '--name-status', `main...${pull?.head}`);
}

describe('as pull requests', () => {
  const yank = ['yank', 'slugify@1.1.0', '--reason', 'Loses @umlauts'] as const;

  test('a yank shows its change, and opens a pull request that says why', async () => {
    const run = await alice(...yank, '--yes');
    expect(run.exitCode).toBe(0);
    expect(run.stderr).toContain('+  "reason": "Loses @umlauts"');
    expect(run.stdout).toContain('It merges by itself when every check passes.');
    expect(diffOf(1)).toBe(`A\t${yanked}`);
    const [issue] = story.registry.issues;
    expect(issue?.title).toBe('Yank slugify 1.1.0');
    expect(issue?.body?.startsWith('Loses @\u200bumlauts')).toBe(true);
  });

  test('is taken back, and yanked once more from the branch that was merged', async () => {
    await alice(...yank, '--yes');
    await merge(1);
    expect(await alice(...yank, '--yes')).toMatchObject({
      exitCode: 2,
      stderr: expect.stringContaining('yanked already'),
    });
    await alice('unyank', 'slugify@1.1.0', '--reason', 'Mended', '--yes');
    expect(diffOf(2)).toBe(`D\t${yanked}`);
    await merge(2);
    const run = await alice(...yank, '--yes');
    expect(run.stderr).toContain('was merged before; it goes on from the newest commit of the registry');
    expect(diffOf(3)).toBe(`A\t${yanked}`);
  });

  test('nothing is sent unless somebody agrees', async () => {
    expect(await alice(...yank)).toMatchObject({ exitCode: 2, stderr: expect.stringContaining('add --yes') });
    const dry = await alice(...yank, '--dry-run');
    expect(dry).toMatchObject({ exitCode: 0, stdout: expect.stringContaining(`+++ b/${yanked}`) });
    expect(repositoryNamed(story.world, 'alice', 'plugins')).toBeUndefined();
  });

  test('what the checks refuse is not proposed: a stranger yanks nothing', async () => {
    const run = await story.as(story.mallory, ...yank, '--yes');
    expect(run.exitCode).toBe(1);
    expect(run.stdout).toContain('ownership/owner-changes-plugin');
    expect(run.stdout).toContain('Nothing was proposed.');
    expect(story.registry.issues).toEqual([]);
  });

  test('without a token the form of a browser is filled in', async () => {
    const run = await story.as(undefined, ...yank);
    expect(run.exitCode).toBe(7);
    expect(run.stdout).toContain(`/yard/plugins/new/main?filename=${encodeURIComponent(yanked)}&value=`);
  });

  test('a deprecation names its successor, and is taken back', async () => {
    await alice('deprecate', 'slugify', '--reason', 'Use the other', '--replacement', 'crc32', '--yes');
    expect(diffOf(1)).toBe('A\tregistry/plugins/slugify/deprecated.json');
    await merge(1);
    await alice('undeprecate', 'slugify', '--yes');
    expect(diffOf(2)).toBe('D\tregistry/plugins/slugify/deprecated.json');
  });

  test('a removal is an administrator’s, and takes the artifact with it', async () => {
    const remove = ['registry', 'remove', 'slugify@1.1.0', '--reason', 'Malware', '--yes'] as const;
    expect(await alice(...remove)).toMatchObject({
      exitCode: 1,
      stdout: expect.stringContaining('ownership/administrator-decides'),
    });
    const run = await story.as(story.yard, ...remove);
    expect(run).toMatchObject({ exitCode: 0, stdout: expect.stringContaining('It needs: an administrator.') });
    expect(diffOf(1).split('\n')).toEqual([
      'D\tregistry/plugins/slugify/1.1.0/plugin.wasm',
      'A\tregistry/plugins/slugify/removed/1.1.0.json',
    ]);
  });

  test.each([
    [['yank', 'slugify@9.9.9'], 3, 'There is no release slugify 9.9.9'],
    [['yank', 'nothing@1.0.0'], 3, 'The registry has no record of nothing'],
    [['yank', 'slugify'], 2, 'names no version'],
    [['yank', 'slugify@^1.0.0'], 2, ''],
    [['yank', '../x@1.0.0'], 2, 'is not a plugin name'],
  ])('%j ends with %d', async (words, exitCode, message) => {
    const run = await alice(...words, '--reason', 'x', '--yes');
    expect(run).toMatchObject({ exitCode, stderr: expect.stringContaining(message) });
  });
});

describe('in a clone', () => {
  /** Nothing here can be reached: no token, no address. */
  const offline = (...words: readonly string[]): Promise<CommandRun> =>
    runCliIn(
      { folder: story.folder, environment: { GITHUB_API_URL: 'https://127.0.0.1:1' } },
      ...words,
      '--registry',
      story.clone,
    );

  test('a yank writes the file and tells the git commands', async () => {
    const run = await offline('yank', 'slugify@1.1.0', '--reason', 'Loses umlauts', '--yes');
    expect(run.exitCode).toBe(0);
    expect(run.stdout.split('\n').slice(0, 4)).toEqual([
      'git switch --create plugyard/yank-slugify-1.1.0',
      `git add ${yanked}`,
      'git commit --message "Yank slugify 1.1.0"',
      'git push --set-upstream origin plugyard/yank-slugify-1.1.0',
    ]);
    expect(JSON.parse(readFileSync(join(story.clone, yanked), 'utf8'))).toEqual({ format: 1, reason: 'Loses umlauts' });
  });

  test('a removal deletes the artifact', async () => {
    await offline('registry', 'remove', 'slugify@1.1.0', '--reason', 'Malware', '--yes');
    expect(existsSync(join(story.clone, 'registry/plugins/slugify/1.1.0/plugin.wasm'))).toBe(false);
    commitAll(story.clone, 'Remove it');
    const again = await offline('registry', 'remove', 'slugify@1.1.0', '--reason', 'Malware', '--yes');
    expect(again).toMatchObject({ exitCode: 2, stderr: expect.stringContaining('was removed; that is for ever') });
  });

  test('a folder that is no clone is told', async () => {
    const run = await runCliIn({ folder: story.folder }, 'yank', 'slugify@1.1.0', '--reason', 'x', '--registry', '.');
    expect(run).toMatchObject({ exitCode: 2, stderr: expect.stringContaining('. is no clone of a registry') });
  });
});
