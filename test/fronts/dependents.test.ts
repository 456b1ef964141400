// Whom a withdrawal reaches is told by the deployed index: the same by Action and CLI, and never a gate.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Report } from '../../src/core/model/report.ts';
import { alice, commitAll, git, makeScratch, writeJson } from '../demo/scratch-registry.ts';
import { beginStory, build, type Story } from '../demo/story.ts';
import { type ActionRun, runAction } from '../support/run-action.ts';
import { runCli } from '../support/run-cli.ts';
import { type ServedFolder, serveFolder } from '../support/serve-folder.ts';

const scratch = makeScratch('dependents');
let story: Story;
let published: string;
let server: ServedFolder;
let head: string;

beforeAll(async () => {
  story = beginStory(scratch.path);
  ({ published } = await build(story));
  server = await serveFolder(published);
  git(story.registry, 'switch', '--quiet', '--create', 'yank', 'main');
  const yank = { format: 1, reason: 'Loses the last line.' };
  writeJson(join(story.registry, 'registry/plugins/csv-to-json/yanked/1.0.0.json'), yank);
  head = commitAll(story.registry, 'Yank csv-to-json 1.0.0');
  git(story.registry, 'switch', '--quiet', 'main');
});
afterAll(async () => {
  await server.close();
  scratch.remove();
});

const note = 'csv-table 1.0.0 needs csv-to-json ^1.0.0, and has nothing to move to (index of sequence ';

async function byAction(inputs: Readonly<Record<string, string>>, name: string): Promise<ActionRun> {
  const base = git(story.registry, 'rev-parse', 'main');
  return await runAction({
    inputs: { command: 'check', repository: story.registry, ...inputs },
    event: { pull_request: { number: 1, title: 'Yank', user: alice, base: { sha: base }, head: { sha: head } } },
    env: {},
    scratch: join(scratch.path, name),
  });
}

const reportOf = ({ outputs }: ActionRun): Report =>
  JSON.parse(readFileSync(outputs['report'] ?? '', 'utf8')) as Report;

describe('a withdrawal', () => {
  test('lists its dependents where the Action is told of the deployed index, and passes all the same', async () => {
    const run = await byAction({ index: server.url }, 'with-index');
    expect(run.outputs['verdict']).toBe('PASS');
    expect(reportOf(run).findings.map(({ message }) => message)).toEqual([expect.stringContaining(note)]);
    expect(run.summary).toContain('csv-table 1.0.0 needs csv-to-json');
    expect(server.requests.filter((path) => path.startsWith('/blobs/'))).toEqual([]);
  });

  test('is judged alike by the CLI', async () => {
    const words = ['--registry', story.registry, '--base', 'main', '--head', 'yank', '--as', 'alice'];
    const report = join(scratch.path, 'cli.json');
    const run = await runCli(scratch.path, 'check', ...words, '--index', published, '--report', report);
    expect(run.exitCode).toBe(0);
    expect(run.stdout).toContain(note);
    const action = reportOf(await byAction({ index: server.url }, 'again'));
    expect((JSON.parse(readFileSync(report, 'utf8')) as Report).findings).toEqual(action.findings);
  });

  test('without an index, or with one that does not answer, is judged without the list', async () => {
    const reasonOf = (report: Report): string | undefined =>
      report.checks.flatMap((one) =>
        one.id === 'dependencies/withdrawal-spares-dependents' && one.outcome === 'skipped' ? [one.reason] : [],
      )[0];
    const without = await byAction({}, 'without-index');
    const closed = await byAction({ index: 'http://127.0.0.1:9/' }, 'closed-index');
    expect([without.outputs['verdict'], closed.outputs['verdict']]).toEqual(['PASS', 'PASS']);
    expect(reasonOf(reportOf(without))).toBe('no deployed index is named');
    expect(reasonOf(reportOf(closed))).toBe('the deployed index cannot be read (DISCOVERY_SOURCE_UNREACHABLE)');
  });
});
