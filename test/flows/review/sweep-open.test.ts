// What the schedule does for pull requests that no event speaks of.
import { describe, expect, test } from 'vitest';
import { sweepOpen } from '../../../src/flows/review/sweep-open.ts';
import { timestamp } from '../../support/builders.ts';
import { newPlugin, release, reviewer } from '../../support/case-registry.ts';
import { type ReviewYard, reviewYard } from '../../support/review-yard.ts';
import { temporaryFolders } from '../../support/temporary-folder.ts';

const folder = temporaryFolders();
const first = await newPlugin();
const update = await release();

const sweep = ({ forge }: ReviewYard) => sweepOpen({ forge, clock: () => forge.now });

function deployedYard(change: Parameters<typeof reviewYard>[1]): ReviewYard {
  const yard = reviewYard(folder, change);
  yard.forge.deployed = yard.tip();
  return yard;
}

describe('sweepOpen()', () => {
  test('starts the review of a head that nobody has judged, and of no draft', async () => {
    const yard = deployedYard(update);
    expect(await sweep(yard)).toEqual({ started: [7], deployed: false, left: 0 });
    expect(yard.forge.dispatched).toEqual(['review 7']);
    yard.forge.pull = { ...yard.forge.pull, draft: true };
    expect(await sweep(yard)).toEqual({ started: [], deployed: false, left: 0 });
  });

  test('starts it when the wait is over, and when somebody pressed a button', async () => {
    const yard = deployedYard(first);
    await yard.review();
    expect((await sweep(yard)).started).toEqual([]);
    yard.forge.now = timestamp('2026-03-04T12:00:00Z');
    expect((await sweep(yard)).started).toEqual([7]);
    yard.forge.now = timestamp('2026-03-02T12:00:00Z');
    const commit = yard.repository.git('rev-parse', 'refs/pull/7/head');
    yard.forge.pull.reviews.push({ id: 1, reviewer, state: 'APPROVED', commit, at: yard.forge.now });
    expect((await sweep(yard)).started).toEqual([7]);
    await yard.review();
    expect((await sweep(yard)).started).toEqual([]);
  });

  test('starts one that could not be judged again, later each time, and in the end no more', async () => {
    const yard = deployedYard(update);
    const hours: number[] = [];
    await yard.act(new Map());
    for (let hour = 0; hour < 24 * 7; hour += 1) {
      const day = String(1 + Math.floor((12 + hour) / 24)).padStart(2, '0');
      yard.forge.now = timestamp(`2026-03-${day}T${String((12 + hour) % 24).padStart(2, '0')}:00:00Z`);
      if ((await sweep(yard)).started.length === 0) continue;
      hours.push(hour);
      await yard.act(new Map());
    }
    expect(hours).toEqual([0, 2, 10, 42]);
    expect(yard.forge.said.at(-1)?.description).toBe('#7 could not be judged, 5 of 5 tries');
    expect(yard.forge.comments).toHaveLength(1);
  });

  test('starts the deploy that a run which died has left out', async () => {
    const yard = deployedYard(update);
    const handed = await yard.judge();
    yard.forge.writesLeft = 4;
    await expect(yard.act(handed)).rejects.toThrow('the machine was stopped');
    yard.forge.writesLeft = undefined;
    expect(yard.forge.pull.open).toBe(false);
    expect(await sweep(yard)).toEqual({ started: [], deployed: true, left: 0 });
    expect(yard.forge.dispatched).toEqual(['deploy']);
  });

  test('looks at so many and no more, and at others the next hour', async () => {
    const yard = deployedYard(update);
    const many = Array.from({ length: 200 }, (_, index) => ({ number: index + 1, head: `${index}`, draft: false }));
    yard.forge.openPullRequests = async () => many;
    yard.forge.now = timestamp('2026-03-01T00:10:00Z');
    const night = await sweep(yard);
    expect(night.started).toEqual(Array.from({ length: 15 }, (_, index) => index + 1));
    expect(night.left).toBe(185);
    yard.forge.now = timestamp('2026-03-01T01:10:00Z');
    expect((await sweep(yard)).started[0]).toBe(151);
    // Nothing to start: then the number of looks is the limit.
    yard.forge.statuses = async (commit) => [
      {
        id: 1,
        context: 'plugyard/verdict',
        state: 'failure',
        description: `#${Number(commit) + 1} FAIL: 1 error`,
        creator: 99,
        at: yard.forge.now,
      },
    ];
    expect(await sweep(yard)).toEqual({ started: [], deployed: false, left: 50 });
  });
});
