// From a pull request to the site: what the review decided is what readers of the index see, and what they fetch.
import { beforeAll, expect, test } from 'vitest';
import { digestOf, release } from '../support/case-registry.ts';
import { sbomProblems } from '../support/cyclonedx-schema.ts';
import { breakRequests } from '../support/github/faults.ts';
import type { Asset } from '../support/github/state.ts';
import { fireSchedule } from '../support/github/workflows/fire-schedule.ts';
import { found } from '../support/github/world.ts';
import { listingWasm } from '../support/listed-packages.ts';
import { lendHost } from '../support/stories/lent-host.ts';
import { movedClock } from '../support/stories/moved-clock.ts';
import { expectFine, openYard } from '../support/stories/open-yard.ts';
import { publishedRelease } from '../support/stories/published-site.ts';
import { keyOf, withoutCheck } from '../support/stories/story-registry.ts';
import type { StoryYard } from '../support/stories/story-yard.ts';
import { temporaryFolders } from '../support/temporary-folder.ts';

const folder = temporaryFolders();
const key = keyOf('ann');

interface Sbom {
  readonly metadata: { readonly component: { readonly hashes: unknown } };
  readonly components: readonly { readonly purl: string }[];
}

let yard: StoryYard;
beforeAll(async () => {
  yard = await openYard(folder, { plugins: ['slugify'], files: withoutCheck, deploys: true, holds: true });
});

const published = (version: string) => publishedRelease(yard, 'slugify', version);

test('a merge by the token of the workflow is deployed by a dispatch, and the index holds its review', async () => {
  const number = await yard.proposes({ by: 'ann', files: await release({ key }) });
  const head = yard.head(number);
  const deploy = await yard.works();
  expectFine(yard);
  expect(deploy).toMatchObject({ event: 'workflow_dispatch', headSha: yard.tip(), conclusion: 'success' });
  expect(yard.registry.runs.slice(-2).map(({ event }) => event)).toEqual(['pull_request_target', 'workflow_dispatch']);
  expect((await published('1.0.0'))?.evidence.review).toMatchObject({ kind: 'unrecorded' });
  expect((await published('1.1.0'))?.evidence.review).toMatchObject({ kind: 'auto', head, merge: yard.tip() });
});

test('an artifact at an address is fetched once, staged before the merge, and then served by the registry itself', async () => {
  const wasm = listingWasm({ serde: '1.0.200', wasi: '0.11.0+wasi-snapshot-preview1' });
  const host = await lendHost('files.example.com', new Map([['/slugify.wasm', wasm]]));
  yard.runner.env = () => ({ NODE_OPTIONS: `${movedClock(yard.world.now).NODE_OPTIONS} ${host.option}` });
  const url = 'https://files.example.com/slugify.wasm';
  const artifact = { url, sha256: digestOf(wasm), size: wasm.length };
  const files = await release({
    version: '1.2.0',
    key,
    wasm: null,
    manifest: { artifact },
    signed: { wasm },
  });
  const number = await yard.proposes({ by: 'ann', files });
  const staged: string[] = [];
  yard.runner.before = (_, { key: job }) => {
    if (job === 'build')
      staged.push(
        ...(yard.registry.releases.find(({ tag }) => tag === 'staging')?.assets ?? []).map(({ name }) => name),
      );
  };
  yard.requests();
  await yard.works();
  expectFine(yard);
  expect(yard.sees(number).state).toBe('merged');
  expect(staged).toEqual([`slugify-1.2.0-${artifact.sha256}.wasm`]);
  expect(host.requests).toHaveLength(1);
  const [address = ''] = (await published('1.2.0'))?.artifact?.urls ?? [];
  expect(address).toBe(`${yard.world.url}/yard/registry/releases/download/slugify%401.2.0/plugin.wasm`);
  expect(new Uint8Array(await (await fetch(address)).arrayBuffer())).toEqual(wasm);

  // The list of its packages lies beside it, and nowhere on the site.
  const made = yard.registry.releases.find(({ tag }) => tag === 'slugify@1.2.0');
  expect(made?.assets.map(({ name }) => name)).toEqual(['plugin.wasm', 'plugin.wasm.sigstore.json', 'sbom.cdx.json']);
  const list = await (await fetch(address.replace('plugin.wasm', 'sbom.cdx.json'))).text();
  expect(sbomProblems(list)).toEqual([]);
  const sbom = JSON.parse(list) as Sbom;
  expect(sbom.metadata.component.hashes).toEqual([{ alg: 'SHA-256', content: artifact.sha256 }]);
  expect(sbom.components.map(({ purl }) => purl)).toEqual([
    'pkg:cargo/serde@1.0.200',
    'pkg:cargo/wasi@0.11.0%2Bwasi-snapshot-preview1',
  ]);
  for (const path of ['held/slugify@1.2.0/sbom.cdx.json', 'slugify@1.2.0/sbom.cdx.json']) {
    expect((await fetch(`${yard.world.url}/pages/yard/registry/${path}`)).status).toBe(404);
  }
});

test('a list of packages that somebody put there before is left, opens an issue, and does not stop the deploy', async () => {
  yard.runner.before = () => undefined;
  const tag = 'slugify@1.3.0';
  await yard.ask('yard', 'POST /repos/yard/registry/releases', { tag_name: tag, target_commitish: 'main' });
  const made = found(yard.registry.releases.find((one) => one.tag === tag));
  const foreign: Asset = {
    id: 424_242,
    name: 'sbom.cdx.json',
    label: null,
    contentType: 'application/json',
    bytes: new TextEncoder().encode('{"components":[]}'),
    uploader: yard.who.yard.id,
    createdAt: '2026-03-01T12:00:00Z',
    downloads: 0,
    state: 'uploaded',
    hidesDigest: false,
  };
  made.assets.push(foreign);
  const files = await release({ version: '1.3.0', key, wasm: listingWasm({ serde: '1.0.200' }) });
  await yard.proposes({ by: 'ann', files });
  const deploy = await yard.works();
  expectFine(yard);
  expect(deploy.jobs[0]?.summary).toContain(`Packages listed: ${tag}.`);
  expect(made.assets.map(({ name }) => name)).toEqual(['sbom.cdx.json', 'plugin.wasm', 'plugin.wasm.sigstore.json']);
  expect(made.assets[0]?.bytes).toEqual(foreign.bytes);
  expect((await published('1.3.0'))?.artifact?.urls.join()).toContain('/releases/download/slugify%401.3.0/plugin.wasm');
  const issue = yard.registry.issues.find(({ title }) => title === 'The registry needs somebody');
  expect(issue).toMatchObject({ state: 'open', body: expect.stringContaining(`sbom.cdx.json than the one made now`) });
  // Nobody is called by it.
  expect(issue?.body).toContain('slugify@\u200b1.3.0');
});

test('an artifact whose merge was refused is taken out of staging by the deploy of a day, a month later', async () => {
  const wasm = listingWasm({ serde: '1.0.201' });
  const host = await lendHost('files.example.com', new Map([['/slugify.wasm', wasm]]));
  yard.runner.env = () => ({ NODE_OPTIONS: `${movedClock(yard.world.now).NODE_OPTIONS} ${host.option}` });
  const artifact = { url: 'https://files.example.com/slugify.wasm', sha256: digestOf(wasm), size: wasm.length };
  const files = await release({ version: '1.4.0', key, wasm: null, manifest: { artifact }, signed: { wasm } });
  const number = await yard.proposes({ by: 'ann', files });
  const answer = { status: 403, body: '{"message":"Resource not accessible by integration"}' };
  breakRequests(yard.world, { method: 'PUT', path: /pulls\/\d+\/merge$/, answer });
  await yard.works();
  expect(yard.sees(number).state).toBe('open');
  await yard.ask('ann', `PATCH /repos/yard/registry/pulls/${number}`, { state: 'closed' });
  const staging = () => yard.registry.releases.find(({ tag }) => tag === 'staging')?.assets.map(({ name }) => name);
  const name = `slugify-1.4.0-${artifact.sha256}.wasm`;

  const dayOfDeploy = async (days: number) => {
    yard.world.now += days * 86_400_000;
    fireSchedule(yard.world, yard.registry, '17 4 * * *');
    yard.requests();
    return await yard.works();
  };
  expect(await dayOfDeploy(29)).toMatchObject({ event: 'schedule', conclusion: 'success' });
  expect(staging()).toEqual([name]);
  expect(yard.requests().filter((line) => line.includes('/releases/'))).toEqual([
    'GET /repos/yard/registry/releases/tags/staging',
  ]);
  // What cannot be cleaned up is left to the next day; the index is out all the same.
  breakRequests(yard.world, { method: 'DELETE', path: /releases\/assets\/\d+$/, answer });
  expect(await dayOfDeploy(2)).toMatchObject({ event: 'schedule', conclusion: 'success' });
  expect(staging()).toEqual([name]);
  const deploy = await dayOfDeploy(1);
  expect(deploy.jobs[1]?.summary).toContain(`no merge came for them: ${name}.`);
  expect(staging()).toEqual([]);
});
