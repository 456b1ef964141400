// A release that turned out to be bad is removed: by administrators alone, for everybody, and for ever.
import { beforeAll, expect, test } from 'vitest';
import { otherWasm, release } from '../support/case-registry.ts';
import { atHome, type Typing } from '../support/stories/at-home.ts';
import { expectFine, openYard } from '../support/stories/open-yard.ts';
import { publishedRelease, rootDigest, siteOf } from '../support/stories/published-site.ts';
import { keyOf, withoutCheck } from '../support/stories/story-registry.ts';
import type { StoryYard } from '../support/stories/story-yard.ts';
import { temporaryFolders } from '../support/temporary-folder.ts';

const newFolder = temporaryFolders();
const key = keyOf('ann');
const [artifact, tombstone] = [
  'registry/plugins/slugify/1.1.0/plugin.wasm',
  'registry/plugins/slugify/removed/1.1.0.json',
];
const removal = { [artifact]: null, [tombstone]: { format: 1, reason: 'It is malware.' } };

let yard: StoryYard;
let root: string;
/** Of somebody who installed it before. */
let before: Typing;
beforeAll(async () => {
  yard = await openYard(newFolder, { plugins: ['slugify', 'notes'], files: withoutCheck, deploys: true, holds: true });
  await yard.proposes({ by: 'ann', files: await release({ key }) });
  await yard.works();
  root = `sha256:${await rootDigest(yard)}`;
  before = atHome(yard, newFolder('before'));
});

const short = (number: number): string => yard.head(number).slice(0, 12);
const heldFiles = (): readonly string[] | undefined =>
  yard.registry.releases.find(({ tag }) => tag === 'slugify@1.1.0')?.assets.map(({ name }) => name);
const install = (typing: Typing, wish: string, ...more: readonly string[]) =>
  typing('install', wish, '--registry', siteOf(yard), '--root', root, '--yes', ...more);

test('before, everybody gets it from where the registry holds it', async () => {
  expect(heldFiles()).toEqual(['plugin.wasm', 'plugin.wasm.sigstore.json']);
  expect(await install(before, 'slugify@1.1.0')).toMatchObject({
    exitCode: 0,
    stdout: expect.stringContaining('+ slugify 1.1.0'),
  });
});

test.each(['ann', 'rita'] as const)('%s is no administrator, and is refused', async (by) => {
  const number = await yard.proposes({ by, files: removal });
  await yard.works();
  expect(yard.sees(number)).toMatchObject({
    state: 'open',
    labels: ['plugyard/fail'],
    status: expect.stringContaining(`failure: #${number} FAIL`),
    comment: expect.stringContaining('ownership/administrator-decides'),
  });
  // Not even with the yes of an administrator: the change is not theirs to bring.
  await yard.says('yard', number, `/plugyard approve ${short(number)}`);
  await yard.works();
  expect(yard.sees(number)).toMatchObject({ state: 'open', labels: ['plugyard/fail'] });
  await yard.ask('yard', `PATCH /repos/yard/registry/pulls/${number}`, { state: 'closed' });
});

test('a removal that takes more than the artifact with it is refused', async () => {
  const readme = 'registry/plugins/slugify/1.1.0/README.md';
  const number = await yard.proposes({ by: 'yard', branch: 'too-much', files: { ...removal, [readme]: null } });
  await yard.works();
  expect(yard.sees(number)).toMatchObject({
    state: 'open',
    labels: ['plugyard/fail'],
    comment: expect.stringContaining('change/released-is-frozen'),
  });
  await yard.ask('yard', `PATCH /repos/yard/registry/pulls/${number}`, { state: 'closed' });
});

test('an administrator removes it by a command, and says yes to what everybody can read', async () => {
  const asYard = atHome(yard, newFolder('yard'), 'yard');
  const run = await asYard('registry', 'remove', 'slugify@1.1.0', '--reason', 'It is malware.', '--yes', '--json');
  expect(run).toMatchObject({ exitCode: 0 });
  const { number } = JSON.parse(run.stdout).data as { readonly number: number };
  await yard.works();
  expect(yard.sees(number)).toMatchObject({
    state: 'open',
    labels: ['plugyard/hold', 'plugyard/needs-approval'],
    status: `pending: #${number} HOLD: waits for people`,
    comment: expect.stringContaining('an approval by an administrator'),
  });
  await yard.says('rita', number, `/plugyard approve ${short(number)}`);
  await yard.works();
  expect(yard.sees(number)).toMatchObject({
    state: 'open',
    reply: expect.stringContaining('❌ Your approval does not count'),
  });
  await yard.says('yard', number, `/plugyard approve ${short(number)}`);
  yard.requests();
  const deploy = await yard.works();
  expectFine(yard);
  expect(yard.sees(number)).toMatchObject({ state: 'merged', labels: ['plugyard/hold'] });
  const { message } = yard.sees(number);
  expect(message).toContain('Plugyard-Verdict: HOLD\n');
  expect(message).toContain(`Plugyard-Review: approved\nPlugyard-Reviewers: ${yard.who.yard.id}`);
  expect(deploy).toMatchObject({ event: 'workflow_dispatch', headSha: yard.tip(), conclusion: 'success' });
  expect(yard.requests().length).toBeLessThanOrEqual(30);
});

test('its tombstone is published, and nobody serves its bytes any more', async () => {
  const gone = await publishedRelease(yard, 'slugify', '1.1.0');
  expect(gone).toMatchObject({ removed: { reason: 'It is malware.' } });
  expect(await publishedRelease(yard, 'slugify', '1.0.0')).not.toHaveProperty('removed');
  expect(heldFiles()).toEqual(['plugin.wasm.sigstore.json']);
  const addresses = [
    `${yard.world.url}/yard/registry/releases/download/slugify%401.1.0/plugin.wasm`,
    `${siteOf(yard)}plugins/slugify/1.1.0/plugin.wasm`,
  ];
  for (const address of addresses) expect((await fetch(address)).status, address).toBe(404);
});

test('a client does not get it, and is told why; another version it gets', async () => {
  const fresh = atHome(yard, newFolder('fresh'));
  const refused = await install(fresh, 'slugify@1.1.0');
  expect(refused.exitCode).toBe(4);
  expect(refused.stderr).toContain('slugify 1.1.0 was removed by the registry');
  expect(refused.stderr).toContain('slugify 1.1.0 was removed: It is malware.');
  const download = await fresh('download', 'slugify@1.1.0', '--registry', siteOf(yard), '--root', root);
  expect(download).toMatchObject({ exitCode: 3, stderr: expect.stringContaining('It is malware.') });
  expect(await install(fresh, 'slugify')).toMatchObject({
    exitCode: 0,
    stdout: expect.stringContaining('+ slugify 1.0.0'),
  });
});

test('who has it already is told so', async () => {
  expect(await before('verify', '--registry', siteOf(yard))).toMatchObject({
    exitCode: 3,
    stdout: '',
    stderr: expect.stringContaining(
      'slugify 1.1.0, which is installed here, was removed by the registry: It is malware.',
    ),
  });
  const again = await install(before, 'notes');
  expect(again).toMatchObject({
    exitCode: 4,
    stderr: expect.stringContaining('slugify 1.1.0 was removed: It is malware.'),
  });
});

test.each<readonly [string, 'ann' | 'yard', Parameters<typeof release>[0]]>([
  ['with the same bytes', 'ann', {}],
  ['with other bytes, by an administrator', 'yard', { wasm: otherWasm }],
])('its version is never published again, %s', async (_, by, parts) => {
  const files = await release({ key, ...parts });
  const number = await yard.proposes({
    by,
    files: {
      [artifact]: files[artifact] ?? null,
      [`${artifact}.sigstore.json`]: files[`${artifact}.sigstore.json`] ?? null,
    },
  });
  await yard.works();
  expect(yard.sees(number)).toMatchObject({
    state: 'open',
    labels: ['plugyard/fail'],
    comment: expect.stringContaining('was removed and stays taken'),
  });
});

test('its tombstone is for ever, also for administrators', async () => {
  const number = await yard.proposes({ by: 'yard', files: { [tombstone]: null } });
  await yard.works();
  expect(yard.sees(number)).toMatchObject({
    state: 'open',
    labels: ['plugyard/fail'],
    comment: expect.stringContaining('a tombstone stays for ever'),
  });
});

test('the next version is published as ever', async () => {
  const number = await yard.proposes({ by: 'ann', files: await release({ version: '1.1.1', key }) });
  await yard.works();
  expectFine(yard);
  expect(yard.sees(number).state).toBe('merged');
  expect(await install(before, 'slugify@1.1.1')).toMatchObject({ exitCode: 0 });
});
