// An organisation: made with a reviewer's yes, kept by its admins, and its names are for its members.
import { beforeAll, expect, test } from 'vitest';
import { type FileMap, newPlugin, record, release } from '../support/case-registry.ts';
import { expectFine, openYard } from '../support/stories/open-yard.ts';
import { publishedRelease } from '../support/stories/published-site.ts';
import { accountOf, keyOf, withoutCheck } from '../support/stories/story-registry.ts';
import type { StoryYard } from '../support/stories/story-yard.ts';
import { temporaryFolders } from '../support/temporary-folder.ts';

const folder = temporaryFolders();
const path = 'registry/orgs/acme.json';

let yard: StoryYard;
beforeAll(async () => {
  yard = await openYard(folder, { plugins: ['slugify'], files: withoutCheck, deploys: true });
});

type Who = keyof StoryYard['who'];

const members = (parts: Partial<Record<Who, 'admin' | 'member'>>): FileMap => ({
  [path]: {
    format: 1,
    members: Object.entries(parts).map(([login, role]) => ({ ...accountOf(yard.who[login as Who]), role })),
  },
});

/** The first release of a name of the organisation, owned by one of its people. */
const first = async (who: Who, name: string): Promise<FileMap> => {
  const key = keyOf(who);
  return await newPlugin({ name, key, record: record([accountOf(yard.who[who])], [key.publisher]) });
};

async function proposed(by: Who, files: FileMap): Promise<number> {
  const number = await yard.proposes({ by, files });
  await yard.works();
  return number;
}

async function approved(by: Who, number: number): Promise<void> {
  await yard.says(by, number, `/plugyard approve ${yard.head(number).slice(0, 12)}`);
  await yard.works();
}

test('nobody publishes under a name before there is such an organisation', async () => {
  const number = await proposed('ann', await first('ann', '@acme/csv'));
  expect(yard.sees(number)).toMatchObject({
    state: 'open',
    labels: ['plugyard/fail'],
    comment: expect.stringContaining('There is no organisation acme'),
  });
});

test('it is made by whoever brings it, with the yes of a reviewer', async () => {
  const number = await proposed('carol', members({ carol: 'admin' }));
  expect(yard.sees(number)).toMatchObject({
    state: 'open',
    labels: ['plugyard/hold', 'plugyard/needs-approval'],
    status: `pending: #${number} HOLD: waits for people`,
    comment: expect.stringContaining('an approval by a reviewer'),
  });
  await approved('carol', number);
  expect(yard.sees(number)).toMatchObject({
    state: 'open',
    reply: expect.stringContaining('❌ You brought this change'),
  });
  await approved('rita', number);
  expectFine(yard);
  expect(yard.sees(number)).toMatchObject({
    state: 'merged',
    message: expect.stringContaining(`Plugyard-Review: approved\nPlugyard-Reviewers: ${yard.who.rita.id}`),
  });
});

test('who is no member publishes nothing under its name, whoever approves', async () => {
  const number = await proposed('ann', await first('ann', '@acme/csv'));
  const refused = {
    state: 'open',
    labels: ['plugyard/fail'],
    comment: expect.stringContaining('ann is not a member of acme'),
  };
  expect(yard.sees(number)).toMatchObject(refused);
  expect(yard.sees(number).comment).toContain('ownership/first-owner-is-submitter');
  await approved('rita', number);
  yard.waits(73);
  await yard.works();
  expect(yard.sees(number)).toMatchObject(refused);
});

test.each(['ann', 'rita', 'yard'] as const)('%s is no admin of it, and adds nobody', async (by) => {
  const number = await proposed(by, members({ carol: 'admin', ann: 'member' }));
  expect(yard.sees(number)).toMatchObject({
    state: 'open',
    labels: ['plugyard/fail'],
    comment: expect.stringContaining('ownership/organisation-admin-decides'),
  });
});

test('its admin adds a member', async () => {
  const number = await proposed('carol', members({ carol: 'admin', ann: 'member' }));
  expect(yard.sees(number)).toMatchObject({
    state: 'open',
    labels: expect.arrayContaining(['plugyard/needs-approval']),
    comment: expect.stringContaining('an approval by an admin of the organisation or a reviewer'),
  });
  await approved('rita', number);
  expect(yard.sees(number).state).toBe('merged');
});

test('a member cannot change the organisation', async () => {
  const number = await proposed('ann', members({ carol: 'admin', ann: 'admin' }));
  expect(yard.sees(number)).toMatchObject({
    state: 'open',
    labels: ['plugyard/fail'],
    comment: expect.stringContaining(`ann (${yard.who.ann.id}) is not an admin of acme`),
  });
});

test('a member publishes under its name: the first release waits as every new plugin, the next merges by itself', async () => {
  const number = await proposed('ann', await first('ann', '@acme/csv'));
  expect(yard.sees(number)).toMatchObject({
    state: 'open',
    labels: ['plugyard/hold', 'plugyard/needs-approval', 'plugyard/waiting'],
  });
  await approved('rita', number);
  yard.waits(73);
  await yard.works();
  expectFine(yard);
  expect(yard.sees(number).state).toBe('merged');
  const update = await proposed('ann', await release({ name: '@acme/csv', key: keyOf('ann') }));
  expect(yard.sees(update)).toMatchObject({
    state: 'merged',
    labels: ['plugyard/pass'],
    message: expect.stringMatching(/^Merge release @acme\/csv 1\.1\.0 /),
  });
  expect(await publishedRelease(yard, '@acme/csv', '1.1.0')).toMatchObject({ evidence: { review: { kind: 'auto' } } });
});

test('a stranger updates nothing of it, with whatever key', async () => {
  const number = await proposed(
    'mallory',
    await release({ name: '@acme/csv', version: '1.2.0', key: keyOf('mallory') }),
  );
  expect(yard.sees(number)).toMatchObject({ state: 'open', labels: ['plugyard/fail'] });
});
