// The repository of the Action, which is a registry too: its workflows run what its own base branch holds.
import { beforeAll, expect, test } from 'vitest';
import { release } from '../support/case-registry.ts';
import type { Artifact } from '../support/github/workflow-state.ts';
import { found } from '../support/github/world.ts';
import { setUpNode } from '../support/stories/lent-packages.ts';
import { expectFine, openYard } from '../support/stories/open-yard.ts';
import { keyOf } from '../support/stories/story-registry.ts';
import type { StoryYard } from '../support/stories/story-yard.ts';
import { temporaryFolders } from '../support/temporary-folder.ts';

const folder = temporaryFolders();
const key = keyOf('ann');

let yard: StoryYard;
beforeAll(async () => {
  yard = await openYard(folder, {
    plugins: ['slugify', 'notes'],
    own: true,
    deploys: true,
    doubles: { 'actions/setup-node': setUpNode },
  });
});

test('a signed update is judged, merged and deployed by the Action that the base branch holds', async () => {
  const number = await yard.proposes({ by: 'ann', files: await release({ key }) });
  await yard.works();
  expectFine(yard);
  expect(yard.sees(number)).toMatchObject({ state: 'merged', labels: ['plugyard/pass'] });
  const jobs = yard.registry.runs.slice(-3).map(({ event, jobs: all }) => [event, ...all.map(({ key: job }) => job)]);
  expect(jobs).toEqual([
    ['pull_request', 'action', 'check'],
    ['pull_request_target', 'action', 'judge', 'act', 'alarm'],
    ['workflow_dispatch', 'action', 'build', 'sign', 'pages', 'alarm'],
  ]);
  const answer = await fetch(`${yard.world.url}/pages/yard/registry/index-root.json`);
  expect(await answer.json()).toMatchObject({ commit: yard.tip() });
});

test('attack: the job that reads strangers’ bytes hands another Action on, and the one that may write does not run it', async () => {
  const number = await yard.proposes({ by: 'ann', files: await release({ name: 'notes', key }) });
  yard.runner.before = (run, { key: job }) => {
    if (job !== 'act') return;
    const at = run.artifacts.findIndex(({ name }) => name === 'action');
    const other = new Map([['action.tar', Buffer.from('somebody else’s')]]);
    run.artifacts.splice(at, 1, { ...found<Artifact>(run.artifacts[at]), files: other });
  };
  await yard.works();
  const review = found(yard.registry.runs.findLast(({ event }) => event === 'pull_request_target'));
  const act = found(review.jobs.find(({ key: job }) => job === 'act'));
  expect(act.conclusion).toBe('failure');
  expect(found(act.steps.find(({ conclusion }) => conclusion === 'failure')).log).toContain('action.tar: FAILED');
  expect(act.steps.map(({ conclusion }) => conclusion)).toEqual(['success', 'failure', 'skipped', 'skipped']);
  expect(yard.sees(number)).toMatchObject({ state: 'open', status: '', comment: '' });
});
