// The registry moves under a pull request until it fits no more: it is told so, brought up to date, and agreed to anew.
import { beforeAll, describe, expect, test } from 'vitest';
import { record, recordChange } from '../support/case-registry.ts';
import { expectFine, openYard } from '../support/stories/open-yard.ts';
import { accountOf, keyOf, withoutCheck } from '../support/stories/story-registry.ts';
import type { StoryYard } from '../support/stories/story-yard.ts';
import { temporaryFolders } from '../support/temporary-folder.ts';

const folder = temporaryFolders();
const key = keyOf('ann');
const plugins = ['slugify', 'notes'] as const;

let yard: StoryYard;
beforeAll(async () => {
  yard = await openYard(folder, { plugins, shared: plugins, files: withoutCheck });
});

type Who = keyof StoryYard['who'];

const owners = (...who: readonly Who[]): object =>
  record(
    who.map((login) => accountOf(yard.who[login])),
    [key.publisher],
  );

async function approved(number: number, ...who: readonly Who[]): Promise<void> {
  for (const login of who) await yard.says(login, number, `/plugyard approve ${yard.head(number).slice(0, 12)}`);
  await yard.works();
}

describe.each([
  ['slugify', 'merge'],
  ['notes', 'rebase'],
] as const)('two changes of the owners of %s, the second brought up to date by a %s', (plugin, way) => {
  const path = `registry/plugins/${plugin}/record.json`;
  let early: number;
  let late: number;
  let judged: string;

  test('both wait, with the yes of everybody who is asked', async () => {
    const before = owners('ann', 'bob');
    const files = await recordChange({ before, after: owners('ann', 'bob', 'carol'), key }, plugin);
    early = await yard.proposes({ by: 'ann', files });
    await yard.works();
    await approved(early, 'rita');
    yard.waits(24);
    await yard.works();
    late = await yard.proposes({ by: 'ann', files: { [path]: owners('ann', 'bob', 'mallory') } });
    await yard.works();
    await approved(late, 'bob', 'rita');
    for (const number of [early, late]) {
      expect(yard.sees(number)).toMatchObject({
        state: 'open',
        labels: ['plugyard/hold', 'plugyard/waiting'],
        status: expect.stringContaining(`#${number} HOLD: waits until`),
      });
    }
  });

  test('one merges; the other is told that it conflicts, and does not merge when its time is over', async () => {
    yard.waits(49);
    await yard.works();
    expect(yard.sees(early).state).toBe('merged');
    yard.waits(24);
    await yard.works();
    expect(yard.sees(late)).toMatchObject({
      state: 'open',
      status: expect.stringContaining(`failure: #${late} HOLD: conflicts with the base branch`),
      comment: expect.stringContaining('❌ It conflicts with the base branch; bring the branch up to date'),
    });
    judged = yard.head(late);
  });

  test('its author brings it up to date; what was said of the old head counts no more', async () => {
    const head = yard.bringsUpToDate(late, way, { [path]: owners('ann', 'bob', 'carol', 'mallory') });
    await yard.works();
    expect(head).not.toBe(judged);
    expect(yard.sees(late)).toMatchObject({
      state: 'open',
      labels: ['plugyard/hold', 'plugyard/needs-approval', 'plugyard/waiting'],
      status: expect.stringContaining(`pending: #${late} HOLD: waits for people, waits until`),
    });
    expect(yard.sees(late).comment).not.toContain('It conflicts with the base branch');
    await yard.says('bob', late, `/plugyard approve ${judged.slice(0, 12)}`);
    await yard.works();
    expect(yard.sees(late).reply).toContain(`❌ The head is ${head.slice(0, 12)} now`);
    yard.waits(73);
    await yard.works();
    expect(yard.sees(late).state).toBe('open');
  });

  test('with their yes to the new head it merges, and holds what both wanted', async () => {
    await approved(late, 'bob', 'rita');
    expectFine(yard);
    expect(yard.sees(late).state).toBe('merged');
    expect(yard.sees(late).message).toContain(`Plugyard-Head: ${yard.head(late)}\n`);
    const { body } = await yard.ask('ann', `GET /repos/yard/registry/contents/${path}`);
    const { content } = body as { readonly content: string };
    const { owners: now } = JSON.parse(Buffer.from(content, 'base64').toString('utf8')) as {
      readonly owners: readonly { readonly login: string }[];
    };
    expect(now.map(({ login }) => login)).toEqual(['ann', 'bob', 'carol', 'mallory']);
  });
});
