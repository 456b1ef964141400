// A signed update by its owner: merged by itself, on whatever the base is then, and whatever happens to the machine meanwhile.
import { beforeAll, describe, expect, test } from 'vitest';
import { release } from '../support/case-registry.ts';
import { breakRequests } from '../support/github/faults.ts';
import { pushFiles } from '../support/github/push-files.ts';
import { bytesOf } from '../support/growing-registry.ts';
import { expectFine, openYard } from '../support/stories/open-yard.ts';
import { keyOf } from '../support/stories/story-registry.ts';
import type { StoryYard } from '../support/stories/story-yard.ts';
import { temporaryFolders } from '../support/temporary-folder.ts';

const folder = temporaryFolders();
const key = keyOf('ann');
const plugins = ['slugify', 'notes', 'crc', 'iban', 'tables', 'words'];
const forbidden = { status: 403, body: '{"message":"Resource not accessible by integration"}' };

let yard: StoryYard;
beforeAll(async () => {
  yard = await openYard(folder, { plugins });
});

const update = async (name: string): Promise<number> =>
  await yard.proposes({ by: 'ann', files: await release({ name, key }) });

test('it merges by itself, with what was decided in the merge commit', async () => {
  const [base, number] = [yard.tip(), await update('slugify')];
  const head = yard.head(number);
  yard.requests();
  await yard.works();
  expectFine(yard);
  const { state, labels, status, message, comment } = yard.sees(number);
  expect({ state, labels, status }).toEqual({
    state: 'merged',
    labels: ['plugyard/pass'],
    status: `success: #${number} PASS: merging`,
  });
  expect(message).toMatch(/^Merge release slugify 1\.1\.0 \(#\d+\)\n\nPlugyard-Record: 1\n/);
  for (const line of [`Base: ${base}`, `Head: ${head}`, `Submitter: ${yard.who.ann.id}`, 'Review: auto']) {
    expect(message.split('\n')).toContain(`Plugyard-${line}`);
  }
  expect(comment).toContain('Merging now');
  // One of them gives a colour to a label, once in the life of a registry.
  expect(yard.requests()).toHaveLength(11);
  expect(yard.registry.runs.at(-1)).toMatchObject({ event: 'workflow_dispatch', conclusion: 'success' });
});

test('its jobs have the rights of the workflow files, and a fork those of a reader', () => {
  const [, check, review] = yard.registry.runs;
  expect(check).toMatchObject({ event: 'pull_request', fromFork: true, conclusion: 'success' });
  expect(check?.jobs[0]?.permissions).toEqual({ metadata: 'read', contents: 'read' });
  expect(review?.jobs.map(({ key: job, permissions }) => [job, permissions]).slice(0, 2)).toEqual([
    ['judge', { metadata: 'read', contents: 'read', pull_requests: 'read' }],
    [
      'act',
      {
        metadata: 'read',
        contents: 'write',
        pull_requests: 'write',
        issues: 'write',
        statuses: 'write',
        checks: 'write',
        actions: 'write',
      },
    ],
  ]);
});

test('a base that moves between the jobs is the one that it is judged on, and merged on', async () => {
  const number = await update('notes');
  yard.requests();
  let moved = '';
  yard.runner.before = async (_, { key: job }) => {
    if (job !== 'act' || moved !== '') return;
    const files = bytesOf(await release({ name: 'crc', version: '1.0.1', key }));
    moved = pushFiles(yard.world, { repository: yard.registry, by: yard.who.yard, files });
  };
  await yard.works();
  delete yard.runner.before;
  expectFine(yard);
  expect(yard.sees(number)).toMatchObject({ state: 'merged' });
  expect(yard.sees(number).message).toContain(`Plugyard-Base: ${moved}\n`);
  expect(yard.requests().length).toBeLessThanOrEqual(30);
});

describe('a run that is stopped', () => {
  test('before the comment is taken up by the schedule', async () => {
    const number = await update('iban');
    breakRequests(yard.world, { method: 'POST', path: /issues\/\d+\/comments$/, answer: forbidden });
    await yard.works();
    expect(yard.sees(number)).toMatchObject({ state: 'open', status: expect.stringContaining('merging'), comment: '' });
    yard.waits(0.5);
    await yard.works();
    expect(yard.sees(number)).toMatchObject({ state: 'merged', comment: expect.stringContaining('Merging now') });
  });

  test('after the merge is deployed by the schedule', async () => {
    const number = await update('tables');
    breakRequests(yard.world, { method: 'POST', path: /deploy\.yml\/dispatches$/, answer: forbidden });
    const run = await yard.works();
    expect(run.event).toBe('pull_request_target');
    expect(yard.sees(number).state).toBe('merged');
    yard.waits(0.5);
    const last = await yard.works();
    expect(last).toMatchObject({ event: 'workflow_dispatch', headSha: yard.tip() });
  });

  test('while the merge is answered has merged once', async () => {
    const number = await update('words');
    breakRequests(yard.world, { method: 'PUT', path: /pulls\/\d+\/merge$/, answer: 'drop-after-work' });
    await yard.works();
    expect(yard.sees(number).state).toBe('merged');
    expect(yard.registry.runs.at(-1)).toMatchObject({ event: 'workflow_dispatch', headSha: yard.tip() });
  });
});
