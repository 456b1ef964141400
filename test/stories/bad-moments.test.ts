// What happens at the worst moment, or in the wrong job: seen, told, and never merged or published by itself.
import { beforeAll, expect, test } from 'vitest';
import { release } from '../support/case-registry.ts';
import { pushFiles } from '../support/github/push-files.ts';
import { openYard } from '../support/stories/open-yard.ts';
import { keyOf, withoutCheck } from '../support/stories/story-registry.ts';
import type { StoryYard } from '../support/stories/story-yard.ts';
import { temporaryFolders } from '../support/temporary-folder.ts';

const folder = temporaryFolders();
const key = keyOf('ann');

let yard: StoryYard;
beforeAll(async () => {
  yard = await openYard(folder, { plugins: ['slugify', 'notes', 'crc', 'leap'], files: withoutCheck });
});

/** What somebody who has taken the first job over writes in place of its files. */
function poison(change: (name: string, value: Readonly<Record<string, object>>) => unknown): void {
  yard.runner.before = (run, { key: job }) => {
    if (job !== 'act') return;
    const [handed] = run.artifacts;
    const spoilt = [...(handed?.files ?? [])].map(([name, bytes]): [string, Uint8Array] => [
      name,
      Buffer.from(JSON.stringify(change(name, JSON.parse(Buffer.from(bytes).toString('utf8'))))),
    ]);
    run.artifacts.splice(0, 1, { ...handed, files: new Map(spoilt) } as (typeof run.artifacts)[number]);
  };
}

test('a first job that speaks for somebody else’s signature is not believed', async () => {
  // The signature is of a key that nobody has recorded; the first job says that all is well.
  const number = await yard.proposes({ by: 'ann', files: await release({ key: keyOf('mallory') }) });
  poison((name, value) => {
    if (name !== 'submission.json') return value;
    const text = JSON.stringify(value).replaceAll(keyOf('mallory').publisher.sha256, key.publisher.sha256);
    return JSON.parse(text) as unknown;
  });
  await yard.works();
  delete yard.runner.before;
  expect(yard.sees(number)).toMatchObject({ state: 'open', labels: ['plugyard/fail'] });
  expect(yard.sees(number).comment).toContain('provenance/signer-is-recorded');
});

test('a first job that speaks of another pull request, or in another form, stops the second', async () => {
  const number = await yard.proposes({ by: 'ann', files: await release({ name: 'notes', key }) });
  poison((name, value) =>
    name === 'hand-over.json' ? { ...value, judged: { ...value['judged'], number: 1 } } : value,
  );
  await yard.works();
  expect(yard.registry.runs.at(-1)).toMatchObject({ conclusion: 'failure' });
  expect(yard.sees(number)).toMatchObject({
    state: 'open',
    status: `error: #${number} could not be judged, 1 of 5 tries`,
  });
  delete yard.runner.before;
  yard.waits(0.5);
  await yard.works();
  expect(yard.sees(number).state).toBe('merged');
});

test('a first job that dies is told by the second, and a schedule after the machine is well again merges', async () => {
  const number = await yard.proposes({ by: 'ann', files: await release({ name: 'leap', key }) });
  const { env } = yard.runner;
  yard.runner.env = (run, job) => ({
    ...env?.(run, job),
    ...(job.key === 'judge' ? { NODE_OPTIONS: '--import=data:text/javascript,process.exit(137)' } : {}),
  });
  const died = await yard.works();
  expect(died.jobs.map(({ key: job, conclusion }) => `${job} ${conclusion}`)).toEqual([
    'judge failure',
    'act success',
    'alarm skipped',
  ]);
  const { html_url: log } = (await yard.ask('ann', `GET /repos/yard/registry/actions/runs/${died.id}`)).body as {
    readonly html_url: string;
  };
  expect(yard.sees(number)).toMatchObject({
    state: 'open',
    labels: [],
    status: `error: #${number} could not be judged, 1 of 5 tries`,
    comment: expect.stringContaining(`[its log](${log})`),
  });
  yard.waits(0.5);
  await yard.works();
  expect(yard.sees(number).status).toContain('2 of 5 tries');
  // Not yet: two hours have to pass.
  yard.waits(0.5);
  expect((await yard.works()).event).toBe('schedule');
  yard.runner.env = env as NonNullable<typeof env>;
  await yard.says('ann', number, '/plugyard recheck');
  await yard.works();
  expect(yard.sees(number)).toMatchObject({ state: 'merged', comment: expect.stringContaining('PASS') });
  expect(yard.sees(number).reply).toContain('✅');
});

test('a push to the registry in the very moment of a merge is an alarm, and starts no deploy', async () => {
  const number = await yard.proposes({ by: 'ann', files: await release({ name: 'crc', key }) });
  yard.world.onAsked = (line) => {
    if (!line.endsWith(`/pulls/${number}/merge`)) return;
    yard.world.onAsked = undefined;
    pushFiles(yard.world, { repository: yard.registry, by: yard.who.yard, files: { 'NOTES.md': 'Past every rule\n' } });
  };
  const run = await yard.works();
  expect(run).toMatchObject({ event: 'pull_request_target', conclusion: 'failure' });
  expect(run.jobs.map(({ key: job, conclusion }) => `${job} ${conclusion}`)).toEqual([
    'judge success',
    'act failure',
    'alarm success',
  ]);
  expect(yard.sees(number).state).toBe('merged');
  const [alarm] = yard.registry.issues.filter(({ pull }) => pull === undefined);
  expect(alarm).toMatchObject({ state: 'open', title: 'The registry needs somebody' });
  expect(alarm?.body).toContain('and that is not what was judged');
});
