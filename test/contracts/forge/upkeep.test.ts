// Schedules that stay on, the last deploy, and one issue while something is wrong.
import { describe, expect, test } from 'vitest';
import { openUpkeep } from '../../../src/adapters/github-forge/upkeep.ts';
import type { Upkeep } from '../../../src/forge.ts';
import { breakRequests } from '../../support/github/faults.ts';
import { type ForgeStory, forgeStory } from '../../support/github/forge-story.ts';
import { pushFiles } from '../../support/github/push-files.ts';
import { found } from '../../support/github/world.ts';
import { temporaryFolders } from '../../support/temporary-folder.ts';

const folder = temporaryFolders();

interface Kept extends ForgeStory {
  readonly upkeep: Upkeep;
}

async function keptStory(): Promise<Kept> {
  const story = await forgeStory(folder(), { actions: 'write', issues: 'write' });
  const text = 'on:\n  workflow_dispatch:\njobs: {}\n';
  const files = { '.github/workflows/deploy.yml': text, '.github/workflows/other.yml': text };
  pushFiles(story.world, { repository: story.registry, by: story.yard, files });
  return { ...story, upkeep: openUpkeep(story.client) };
}

test('schedules are switched on, but for those that somebody has switched off', async () => {
  const { upkeep, registry, asYard } = await keptStory();
  const path = '/repos/yard/registry/actions/workflows';
  expect(await upkeep.keepSchedules()).toHaveLength(2);
  await asYard(`PUT ${path}/other.yml/disable`);
  expect(await upkeep.keepSchedules()).toHaveLength(1);
  found(registry.workflows.find((one) => one.path.endsWith('deploy.yml'))).state = 'disabled_inactivity';
  expect(await upkeep.keepSchedules()).toHaveLength(1);
  expect(registry.workflows.map(({ state }) => state).sort()).toEqual(['active', 'disabled_manually']);
});

test('there was no deploy yet', async () => {
  const { upkeep } = await keptStory();
  expect(await upkeep.lastDeploy()).toBeUndefined();
});

describe('the alarm', () => {
  const alarms = ({ registry }: Kept) => registry.issues.filter(({ pull }) => pull === undefined);

  test('is one issue, written anew when something else is wrong, and closed when all is well', async () => {
    const story = await keptStory();
    const { upkeep } = story;
    await upkeep.raiseAlarm('- The root ends', 'See run 1');
    await upkeep.raiseAlarm('- The root ends', 'See run 2');
    expect(alarms(story)).toMatchObject([
      { title: 'The registry needs somebody', body: '- The root ends\n\nSee run 1' },
    ]);
    expect(story.registry.labels).toMatchObject([{ name: 'plugyard-alarm', color: 'b60205' }]);
    await upkeep.raiseAlarm('- Another thing', 'See run 3');
    expect(alarms(story)).toMatchObject([{ state: 'open', body: '- Another thing\n\nSee run 3' }]);
    await upkeep.clearAlarm();
    await upkeep.clearAlarm();
    expect(alarms(story)).toMatchObject([{ state: 'closed' }]);
    await upkeep.raiseAlarm('- Again', '');
    expect(alarms(story)).toHaveLength(2);
  });

  test('of somebody else is not ours to write in', async () => {
    const story = await keptStory();
    const theirs = { title: 'Look', body: 'Mine', labels: ['plugyard-alarm'] };
    await story.asYard('POST /repos/yard/registry/issues', theirs);
    await story.upkeep.raiseAlarm('- The root ends', '');
    await story.upkeep.clearAlarm();
    expect(alarms(story)).toMatchObject([{ body: 'Mine', state: 'open' }, { state: 'closed' }]);
  });

  test('whose answer is lost is one issue all the same', async () => {
    const story = await keptStory();
    breakRequests(story.world, { method: 'POST', path: /issues$/, answer: 'drop-after-work' });
    await story.upkeep.raiseAlarm('- The root ends', '');
    expect(alarms(story)).toHaveLength(1);
  });
});
