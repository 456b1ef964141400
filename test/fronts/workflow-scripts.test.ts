// The scripts inside of our workflows, run by bash as a runner does.
import { execFile, execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { env } from 'node:process';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { ActionPin } from '../../src/core/setup/action-pin.ts';
import type { WorkflowName } from '../../src/core/setup/workflow.ts';
import { buildWorkflow } from '../../src/core/setup/workflows.ts';
import { type ServedFolder, serveFolder } from '../support/serve-folder.ts';
import { temporaryFolders } from '../support/temporary-folder.ts';
import type { WorkflowFile } from '../support/workflow-rules.ts';

const makeFolder = temporaryFolders();
const action = `plugyard/plugyard@${'a'.repeat(40)}` as ActionPin;

/** The only script of a job. */
function scriptOf(name: WorkflowName, job: string, hidden = false): string {
  const { text } = buildWorkflow(name, { action, url: 'https://plugins.example.com/', private: hidden });
  const steps = (parse(text) as WorkflowFile).jobs[job]?.steps ?? [];
  const scripts = steps.flatMap(({ run }) => run ?? []);
  expect(scripts).toHaveLength(1);
  return scripts[0] ?? '';
}

interface Finished {
  readonly exitCode: number;
  readonly stdout: string;
}

async function run(script: string, environment: Readonly<Record<string, string>>): Promise<Finished> {
  const folder = makeFolder('script');
  const options = { cwd: folder, env: { PATH: env['PATH'], HOME: folder, ...environment } };
  return await new Promise((settle) => {
    execFile('bash', ['-e', '-c', script], options, (error, stdout) =>
      settle({ exitCode: typeof error?.code === 'number' ? error.code : error === null ? 0 : -1, stdout }),
    );
  });
}

describe('what Pages serves', () => {
  const script = scriptOf('deploy', 'pages');
  const content = '{"format":1}';
  const digest = createHash('sha256').update(content).digest('hex');
  const folder = makeFolder('pages');
  let server: ServedFolder;
  beforeAll(async () => {
    writeFileSync(join(folder, 'index-root.json'), content);
    server = await serveFolder(folder);
  });
  afterAll(async () => await server.close());

  const verify = async (expected: string, page: string): Promise<Finished> =>
    await run(script, { PAGE: page, DIGEST: expected, TRIES: '2', PAUSE: '0' });

  test('is what was built', async () => {
    expect(await verify(digest, server.url)).toMatchObject({ exitCode: 0 });
  });

  test('is something else: the deploy fails', async () => {
    expect(await verify('0'.repeat(64), server.url)).toMatchObject({
      exitCode: 1,
      stdout: expect.stringContaining('::error::'),
    });
  });

  test('is nothing: the deploy fails', async () => {
    expect(await verify(digest, `${server.url}nowhere/`)).toMatchObject({ exitCode: 1 });
  });
});

describe('the branch of a private registry', () => {
  test('holds one commit, with every file as it was signed', async () => {
    const folder = makeFolder('branch');
    const origin = join(folder, 'origin.git');
    execFileSync('git', ['init', '--quiet', '--bare', origin]);
    const tree = join(folder, 'public');
    mkdirSync(join(tree, 'tuf'), { recursive: true });
    writeFileSync(join(tree, 'index-root.json'), '{}\r\n');
    writeFileSync(join(tree, '.gitignore'), 'tuf\n');
    writeFileSync(join(tree, 'tuf/timestamp.json'), '{}');
    const script = `cd '${tree}'\n${scriptOf('deploy', 'branch', true)}`;
    for (const _ of ['first', 'second']) {
      expect(await run(script, { ORIGIN: origin, TOKEN: 'secret', GITHUB_SHA: 'f'.repeat(40) })).toEqual({
        exitCode: 0,
        stdout: '',
      });
      execFileSync('rm', ['-r', join(tree, '.git')]);
    }
    const git = (...arguments_: readonly string[]): string =>
      execFileSync('git', ['-C', origin, ...arguments_], { encoding: 'utf8' });
    expect(git('rev-list', '--count', 'published')).toBe('1\n');
    expect(git('ls-tree', '-r', '--name-only', 'published').split('\n').sort()).toEqual([
      '',
      '.gitignore',
      'index-root.json',
      'tuf/timestamp.json',
    ]);
    expect(git('show', 'published:index-root.json')).toBe('{}\r\n');
  });
});
