// Law: the same commit gives a byte-identical index, whoever builds it and wherever.
import { globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { git, makeScratch } from '../demo/scratch-registry.ts';
import { beginStory, deploy, merge, submitGoodRelease } from '../demo/story.ts';
import { runCli } from '../support/run-cli.ts';

const scratch = makeScratch('law');
afterAll(() => scratch.remove());

/** Every file of a folder with its bytes. */
function filesOf(folder: string): ReadonlyMap<string, string> {
  const paths = globSync('**/*', { cwd: folder })
    .filter((path) => statSync(join(folder, path)).isFile())
    .sort();
  return new Map(paths.map((path) => [path, readFileSync(join(folder, path)).toString('base64')]));
}

test('Action and CLI, from two clones in two folders, build the same bytes', async () => {
  const story = beginStory(scratch.path);
  merge(story, await submitGoodRelease(story));
  const { published, run } = await deploy(story);
  expect(run).toMatchObject({ exitCode: 0, outputs: { sequence: '2' } });
  const clone = join(scratch.path, 'elsewhere/clone');
  git(scratch.path, 'clone', '--quiet', '--no-local', story.registry, clone);
  const built = await runCli(clone, 'registry', 'build', '--out', join(scratch.path, 'by-cli'));
  expect(built).toMatchObject({ exitCode: 0, stderr: '' });
  expect(filesOf(published).size).toBeGreaterThan(60);
  expect(filesOf(join(scratch.path, 'by-cli'))).toEqual(filesOf(published));
});

test('what the merge commit records is the evidence of the release, and the rest is unrecorded', async () => {
  const shard = await runCli(
    scratch.path,
    '--json',
    'info',
    'csv-table@1.1.0',
    '--registry',
    join(scratch.path, 'by-cli'),
    '--unsigned',
  );
  const { data } = JSON.parse(shard.stdout) as {
    data: { release: { publishedSequence: number; evidence: { scan: object; review: object } } };
  };
  expect(data.release.publishedSequence).toBe(2);
  expect(data.release.evidence.scan).toMatchObject({ catalogue: 1, verdict: 'PASS' });
  expect(data.release.evidence.review).toMatchObject({ kind: 'auto', reviewers: [] });
  const older = await runCli(
    scratch.path,
    '--json',
    'info',
    'csv-table@1.0.0',
    '--registry',
    join(scratch.path, 'by-cli'),
    '--unsigned',
  );
  expect(JSON.parse(older.stdout)).toMatchObject({
    data: { release: { publishedSequence: 1, evidence: { review: { kind: 'unrecorded' } } } },
  });
});

test('a shallow clone is refused: its history cannot date the releases', async () => {
  const shallow = join(scratch.path, 'shallow');
  git(scratch.path, 'clone', '--quiet', '--depth', '1', `file://${join(scratch.path, 'registry')}`, shallow);
  const built = await runCli(shallow, 'registry', 'build');
  expect(built.exitCode).toBe(1);
  expect(built.stderr).toContain('HISTORY_SHALLOW');
  expect(built.stderr).toContain('git fetch --unshallow');
});
