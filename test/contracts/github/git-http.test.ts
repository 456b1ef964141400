// Git over http on the fake GitHub: who may fetch and push, and what follows from a push.
import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, test } from 'vitest';
import { type ForkStory, pullStory } from '../../support/github/fork-story.ts';
import { gitBytes, gitEnvironment } from '../../support/github/git/native-git.ts';
import { refOf } from '../../support/github/git/refs.ts';
import type { Account } from '../../support/github/state.ts';
import { actionsApp, appToken, personToken } from '../../support/github/world.ts';
import { temporaryFolders } from '../../support/temporary-folder.ts';

const folder = temporaryFolders();

/** Never blocks: the server is in this process. */
async function run(cwd: string, ...arguments_: readonly string[]): Promise<string> {
  const { stdout } = await promisify(execFile)('git', [...arguments_], { cwd, env: gitEnvironment() });
  return stdout.trim();
}

function address({ world }: ForkStory, repository: string, token?: string): string {
  const url = token === undefined ? world.url : world.url.replace('://', `://x-access-token:${token}@`);
  return `${url}/${repository}.git`;
}

async function clone(story: ForkStory, repository: string, by?: Account): Promise<string> {
  const directory = join(folder(), 'clone');
  await run('/', 'clone', '--quiet', address(story, repository, by && personToken(story.world, by)), directory);
  return directory;
}

async function commit(directory: string): Promise<string> {
  await run(directory, 'commit', '--quiet', '--allow-empty', '--message', 'More');
  return await run(directory, 'rev-parse', 'HEAD');
}

describe('fetching', () => {
  test('anyone clones what is public, heads of pull requests too', async () => {
    const story = await pullStory(folder());
    const directory = await clone(story, 'yard/registry');
    await run(directory, 'fetch', '--quiet', 'origin', 'refs/pull/1/head', 'refs/pull/1/merge');
    expect(await run(directory, 'cat-file', '-t', story.head)).toBe('commit');
  });

  test('shallow, without blobs, and one commit of the network by its digest', async () => {
    const story = await pullStory(folder());
    const directory = folder();
    await run(directory, 'init', '--quiet', '--bare');
    await run(
      directory,
      'fetch',
      '--quiet',
      '--depth=1',
      '--filter=blob:none',
      address(story, 'yard/registry'),
      story.head,
    );
    expect(await run(directory, 'rev-list', '--count', story.head)).toBe('1');
  });

  test('what is private does not exist for strangers', async () => {
    const story = await pullStory(folder());
    story.registry.isPrivate = true;
    await expect(clone(story, 'yard/registry')).rejects.toThrow();
    await expect(clone(story, 'yard/registry', story.bob)).rejects.toThrow('not found');
    await clone(story, 'yard/registry', story.yard);
  });
});

describe('pushing', () => {
  test('to a fork by its owner moves the pull request and is told', async () => {
    const story = await pullStory(folder());
    const directory = await clone(story, 'ann/registry', story.ann);
    await run(directory, 'checkout', '--quiet', 'csv');
    const head = await commit(directory);
    await run(directory, 'push', '--quiet', 'origin', 'csv');
    expect(refOf(story.registry.directory, 'refs/pull/1/head')).toBe(head);
    expect(story.world.events.slice(-2)).toMatchObject([
      { name: 'pull_request', actor: story.ann.id, payload: { action: 'synchronize', after: head } },
      { name: 'push', payload: { ref: 'refs/heads/csv', after: head, forced: false } },
    ]);
  });

  test('of several megabytes arrives whole', async () => {
    const story = await pullStory(folder());
    const directory = await clone(story, 'ann/registry', story.ann);
    const bytes = randomBytes(3 * 1024 * 1024);
    writeFileSync(join(directory, 'plugin.wasm'), bytes);
    await run(directory, 'add', 'plugin.wasm');
    const head = await commit(directory);
    await run(directory, 'push', '--quiet', 'origin', 'HEAD:big');
    expect(gitBytes(story.fork.directory, ['cat-file', 'blob', `${head}:plugin.wasm`]).equals(bytes)).toBe(true);
  });

  test('to the base by a stranger, or to refs/pull by anyone, is refused', async () => {
    const story = await pullStory(folder());
    const directory = await clone(story, 'yard/registry', story.bob);
    await commit(directory);
    await expect(run(directory, 'push', 'origin', 'main')).rejects.toThrow('403');
    const own = await clone(story, 'yard/registry', story.yard);
    await commit(own);
    await expect(run(own, 'push', 'origin', 'HEAD:refs/pull/1/head')).rejects.toThrow('hidden ref');
  });

  test('a forced push is told as one, and a deleted branch closes its pull request', async () => {
    const story = await pullStory(folder());
    const directory = await clone(story, 'ann/registry', story.ann);
    const other = await commit(directory);
    await run(directory, 'push', '--quiet', '--force', 'origin', `${other}:csv`);
    expect(story.world.events.at(-1)?.payload).toMatchObject({ forced: true, before: story.head, after: other });
    await run(directory, 'push', '--quiet', 'origin', ':csv');
    expect(story.registry.issues[0]?.state).toBe('closed');
  });

  test('by a token of a workflow needs contents: write of its own repository', async () => {
    const story = await pullStory(folder());
    const { world, registry } = story;
    const directory = await clone(story, 'yard/registry', story.yard);
    const head = await commit(directory);
    const as = (level: 'read' | 'write') =>
      appToken(world, {
        app: actionsApp(world),
        repository: registry,
        permissions: { contents: level },
        workflow: true,
      });
    await expect(run(directory, 'push', address(story, 'yard/registry', as('read')), 'HEAD:main')).rejects.toThrow(
      '403',
    );
    await expect(run(directory, 'push', address(story, 'ann/registry', as('write')), 'HEAD:main')).rejects.toThrow(
      '403',
    );
    await run(directory, 'push', '--quiet', address(story, 'yard/registry', as('write')), 'HEAD:main');
    expect(refOf(registry.directory, 'refs/heads/main')).toBe(head);
    expect(world.events.at(-1)).toMatchObject({ name: 'push', byWorkflow: true });
  });
});
