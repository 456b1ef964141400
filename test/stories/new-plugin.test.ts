// A new plugin: a reviewer and three days, bound to the bytes that were seen.
import { beforeAll, expect, test } from 'vitest';
import { type FileMap, newPlugin, record } from '../support/case-registry.ts';
import { expectFine, openYard } from '../support/stories/open-yard.ts';
import { accountOf, keyOf, withoutCheck } from '../support/stories/story-registry.ts';
import type { StoryYard } from '../support/stories/story-yard.ts';
import { temporaryFolders } from '../support/temporary-folder.ts';

const folder = temporaryFolders();

let yard: StoryYard;
beforeAll(async () => {
  yard = await openYard(folder, { plugins: ['slugify'], files: withoutCheck });
});

/** Mallory's first plugin, signed and owned by nobody else. */
async function first(name: string): Promise<FileMap> {
  const key = keyOf('mallory');
  return await newPlugin({ name, key, record: record([accountOf(yard.who.mallory)], [key.publisher]) });
}

const short = (number: number): string => yard.head(number).slice(0, 12);

/** Of the whole registry, however many pull requests are open; and what is done once in its life. */
const shared = {
  'once a run of the schedule': [
    /^GET \S+\/git\/ref\/heads%2Fmain$/,
    /^GET \S+\/actions\/workflows\/deploy\.yml\/runs$/,
    /^GET \S+\/registry\/pulls$/,
  ],
  'colours of new labels, once in the life of a registry': [/^PATCH \S+\/labels\/plugyard%2F[a-z-]+$/],
} as const;

const ofPull = (requests: readonly string[]): readonly string[] =>
  requests.filter((line) => !Object.values(shared).some((lines) => lines.some((one) => one.test(line))));

test('it waits three days and for a reviewer, says so all the time, and then merges by the schedule', async () => {
  const number = await yard.proposes({ by: 'mallory', files: await first('word-count') });
  yard.requests();
  await yard.works();
  const judged = yard.requests();
  expect(yard.sees(number)).toMatchObject({
    state: 'open',
    labels: ['plugyard/hold', 'plugyard/needs-approval', 'plugyard/waiting'],
    status: expect.stringMatching(/^pending: #\d+ HOLD: waits for people, waits until 2026-03-04T12:\d\d:\d\dZ$/),
  });
  expect(yard.sees(number).comment).toContain(`/plugyard approve ${short(number)}`);

  await yard.says('rita', number, `/plugyard approve ${short(number)}`);
  await yard.works();
  const approved = yard.requests();
  expect(yard.sees(number)).toMatchObject({
    labels: ['plugyard/hold', 'plugyard/waiting'],
    reply: expect.stringContaining('✅'),
  });

  yard.waits(48);
  expect((await yard.works()).event).toBe('schedule');
  expect(yard.sees(number).state).toBe('open');
  const looked = yard.requests();
  yard.waits(24);
  await yard.works();
  const merged = yard.requests();
  expectFine(yard);
  expect(yard.sees(number)).toMatchObject({ state: 'merged', labels: ['plugyard/hold'] });
  expect(yard.sees(number).message).toContain('Plugyard-Verdict: HOLD\n');
  expect(yard.sees(number).message).toContain(`Plugyard-Review: approved\nPlugyard-Reviewers: ${yard.who.rita.id}`);

  const life = [judged, approved, merged].map((requests) => ofPull(requests).length);
  expect(life).toEqual([7, 9, 13]);
  expect(life.reduce((sum, cost) => sum + cost)).toBeLessThanOrEqual(30);
  // Told apart: a look that finds that it still waits, twice an hour.
  expect(ofPull(looked)).toHaveLength(2);
});

test('a review by button counts too, as soon as the schedule has seen it', async () => {
  const number = await yard.proposes({ by: 'mallory', files: await first('leap-year') });
  await yard.works();
  await yard.presses('rita', number, 'APPROVE');
  expect((await yard.works()).event).toBe('pull_request_target');
  yard.waits(0.5);
  await yard.works();
  expect(yard.sees(number)).toMatchObject({
    labels: ['plugyard/hold', 'plugyard/waiting'],
    comment: expect.stringContaining(`✅ an approval by a reviewer: rita (${yard.who.rita.id})`),
  });
  yard.waits(72);
  await yard.works();
  expect(yard.sees(number).state).toBe('merged');
});

test('a new head voids the approval, and its three days begin anew', async () => {
  const number = await yard.proposes({ by: 'mallory', files: await first('roman-numerals') });
  await yard.works();
  await yard.says('rita', number, `/plugyard approve ${short(number)}`);
  await yard.works();
  yard.waits(71);
  await yard.works();
  yard.pushes(number, { 'registry/plugins/roman-numerals/1.0.0/README.md': '# Something else\n' });
  await yard.works();
  expect(yard.sees(number).labels).toContain('plugyard/needs-approval');
  yard.waits(2);
  await yard.works();
  expect(yard.sees(number)).toMatchObject({
    state: 'open',
    status: expect.stringContaining('waits for people, waits until'),
  });
});

test('a name that looks like another is let pass by name alone, with a reason that stays in the merge commit', async () => {
  const number = await yard.proposes({ by: 'mallory', files: await first('slugfiy') });
  await yard.works();
  const check = 'manifest/name-is-not-lookalike';
  expect(yard.sees(number).comment).toContain(`/plugyard override ${short(number)} ${check} <reason>`);
  await yard.says(
    'rita',
    number,
    `/plugyard approve ${short(number)}\n\n/plugyard override ${short(number)} ${check} It reads another language.`,
  );
  await yard.works();
  expect(yard.sees(number).reply.match(/✅/g)).toHaveLength(2);
  yard.waits(73);
  await yard.works();
  expect(yard.sees(number).state).toBe('merged');
  expect(yard.sees(number).message).toMatch(
    new RegExp(`Plugyard-Reviewers: ${yard.who.rita.id}\nPlugyard-Override: ${check} It reads another language\\.$`),
  );
});

test('an override is void as well, once the branch moves', async () => {
  const number = await yard.proposes({ by: 'mallory', files: await first('sluggify') });
  await yard.works();
  const check = 'manifest/name-is-not-lookalike';
  await yard.says('rita', number, `/plugyard override ${short(number)} ${check} It is fine.`);
  await yard.works();
  expect(yard.sees(number).comment).toContain(`is overridden by rita`);
  yard.pushes(number, { 'registry/plugins/sluggify/1.0.0/README.md': '# Something else\n' });
  await yard.works();
  expect(yard.sees(number).comment).toContain(`/plugyard override ${short(number)} ${check} <reason>`);
});
