// A private registry: the same review, a branch in place of pages, and nobody who tells of a fork that its token does not see.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { createClient } from '../../src/client/index.ts';
import { digestOf, release } from '../support/case-registry.ts';
import { trusting } from '../support/github/certificate.ts';
import { git } from '../support/github/git/native-git.ts';
import { personToken } from '../support/github/world.ts';
import { listingWasm } from '../support/listed-packages.ts';
import { type CommandRun, runCliIn } from '../support/run-cli.ts';
import { lendHost } from '../support/stories/lent-host.ts';
import { movedClock } from '../support/stories/moved-clock.ts';
import { expectFine, openYard } from '../support/stories/open-yard.ts';
import { keyOf, withoutCheck } from '../support/stories/story-registry.ts';
import type { StoryYard } from '../support/stories/story-yard.ts';
import { temporaryFolders } from '../support/temporary-folder.ts';

const folder = temporaryFolders();
const key = keyOf('ann');

let yard: StoryYard;
beforeAll(async () => {
  yard = await openYard(folder, { plugins: ['slugify', 'notes'], private: true, files: withoutCheck, deploys: true });
  await yard.ask('yard', 'PUT /repos/yard/registry/collaborators/ann', { permission: 'pull' });
  await yard.ask('yard', 'PUT /repos/yard/registry/collaborators/rita', { permission: 'pull' });
});

test('an update whose every file is signed merges by itself, whoever has pushed it, and is published on a branch', async () => {
  const number = await yard.proposes({ by: 'ann', files: await release({ key, sign: 'release' }) });
  await yard.works();
  expectFine(yard);
  expect(yard.sees(number).state).toBe('merged');
  const { directory, pages } = yard.registry;
  const root = JSON.parse(git(directory, ['show', 'published:index-root.json'])) as { readonly commit: string };
  expect(root.commit).toBe(yard.tip());
  expect(git(directory, ['rev-list', '--count', 'published'])).toBe('1');
  expect(pages).toBeNull();
});

test('with a signature of the artifact alone it takes a reviewer, for nobody tells who pushed to a private fork', async () => {
  const number = await yard.proposes({ by: 'ann', files: await release({ name: 'notes', key }) });
  await yard.works();
  expect(yard.sees(number)).toMatchObject({ state: 'open', status: `pending: #${number} PASS: waits for people` });
  await yard.says('rita', number, `/plugyard approve ${yard.head(number).slice(0, 12)}`);
  await yard.works();
  expect(yard.sees(number).state).toBe('merged');
});

describe('an artifact at an address', () => {
  const wasm = listingWasm({ serde: '1.0.200' });
  const place = (): string => `${yard.world.url}/yard/registry/releases/download/slugify%401.2.0/plugin.wasm`;
  let index = '';
  let root = '';

  beforeAll(async () => {
    const host = await lendHost('files.example.com', new Map([['/slugify.wasm', wasm]]));
    yard.runner.env = () => ({ NODE_OPTIONS: `${movedClock(yard.world.now).NODE_OPTIONS} ${host.option}` });
    const artifact = { url: 'https://files.example.com/slugify.wasm', sha256: digestOf(wasm), size: wasm.length };
    const wanted = {
      version: '1.2.0',
      key,
      sign: 'release',
      wasm: null,
      manifest: { artifact },
      signed: { wasm },
    } as const;
    const number = await yard.proposes({ by: 'ann', files: await release(wanted) });
    const staged: string[] = [];
    yard.runner.before = (_, { key: job }) => {
      const staging = yard.registry.releases.find(({ tag }) => tag === 'staging');
      if (job === 'build') staged.push(...(staging?.assets ?? []).map(({ name }) => name));
    };
    await yard.works();
    expectFine(yard);
    expect(yard.sees(number)).toMatchObject({ state: 'merged' });
    expect(staged).toEqual([`slugify-1.2.0-${artifact.sha256}.wasm`]);
    expect(host.requests).toHaveLength(1);
    index = join(folder('member'), 'index');
    git(folder('elsewhere'), ['clone', '--quiet', '--branch', 'published', yard.registry.directory, index]);
    git(index, ['remote', 'set-url', 'origin', `${yard.world.url}/yard/registry.git`]);
    root = createHash('sha256')
      .update(readFileSync(join(index, 'tuf/1.root.json')))
      .digest('hex');
  });

  beforeEach(() => {
    yard.world.storageVisits.splice(0);
    yard.world.spent.clear();
  });

  /** What a member, or whoever has a clone of the branch, types in a folder of his own. */
  async function types(token: string | undefined, ...words: readonly string[]): Promise<CommandRun & { at: string }> {
    const at = folder('project');
    const environment = {
      ...trusting,
      ...movedClock(yard.world.now),
      GITHUB_SERVER_URL: yard.world.url,
      ...(token === undefined ? {} : { GH_TOKEN: token }),
    };
    const where = ['--registry', index, '--root', `sha256:${root}`];
    return { ...(await runCliIn({ folder: at, environment }, ...words, ...where)), at };
  }

  const memberToken = (): string => personToken(yard.world, yard.who.ann);

  test('becomes a release with artifact, signature and list of packages, and the index names no other address', () => {
    const made = yard.registry.releases.find(({ tag }) => tag === 'slugify@1.2.0');
    expect(made?.assets.map(({ name }) => name)).toEqual(['plugin.wasm', 'release.sigstore.json', 'sbom.cdx.json']);
    const { shards } = JSON.parse(readFileSync(join(index, 'index-root.json'), 'utf8')) as {
      readonly shards: Readonly<Record<string, { readonly sha256: string }>>;
    };
    const shard = JSON.parse(readFileSync(join(index, `index/${shards['slugify']?.sha256}.json`), 'utf8')) as {
      readonly releases: readonly {
        readonly version: string;
        readonly artifact: { readonly urls: readonly string[] };
      }[];
    };
    expect(shard.releases.find(({ version }) => version === '1.2.0')?.artifact.urls).toEqual([place()]);
    expect(existsSync(join(index, `blobs/sha256/${digestOf(wasm)}.wasm`))).toBe(false);
  });

  test('is installed by a member, from a clone of the branch', async () => {
    const done = await types(memberToken(), 'install', 'slugify', '--yes');
    expect(done).toMatchObject({ exitCode: 0, stdout: expect.stringContaining('slugify 1.2.0') });
    expect(new Uint8Array(readFileSync(join(done.at, 'plugins/slugify.wasm')))).toEqual(wasm);
    // One for the release, one for the file.
    expect([...yard.world.spent.values()].map(({ used }) => used)).toEqual([2]);
    expect(yard.world.storageVisits).toEqual([{ authorization: undefined }]);
    expect(yard.world.violations).toEqual([]);
  });

  test('of another release, which the branch holds, needs no token and no network', async () => {
    expect(await types(undefined, 'install', 'slugify@1.1.0', '--yes')).toMatchObject({ exitCode: 0 });
    expect(await types(memberToken(), 'download', 'slugify@1.1.0')).toMatchObject({ exitCode: 0 });
    expect(yard.world.spent.size).toBe(0);
  });

  test('is given to nobody without a token, and the error says what to do', async () => {
    const done = await types(undefined, 'install', 'slugify', '--yes');
    expect(done.exitCode).toBe(7);
    expect(done.stderr).toContain(
      `The artifact of slugify@1.2.0 lies in the private repository ${yard.world.url}/yard/registry,`,
    );
    expect(done.stderr).toContain('Set GH_TOKEN to a token that may read yard/registry (contents: read).');
    expect(existsSync(join(done.at, 'plugins'))).toBe(false);
    expect(yard.world.spent.size).toBe(0);
  });

  test('is given to no stranger, and none is told that it is there', async () => {
    const done = await types(personToken(yard.world, yard.who.mallory), 'install', 'slugify', '--yes');
    expect(done).toMatchObject({
      exitCode: 3,
      stderr: expect.stringContaining('the token may not read yard/registry'),
    });
    const unknown = await types('ghp_of_nobody', 'install', 'slugify', '--yes');
    expect(unknown).toMatchObject({ exitCode: 7, stderr: expect.stringContaining('make a new one') });
    expect(yard.world.storageVisits).toEqual([]);
  });

  test('is read by a host with the library, as the member that it names', async () => {
    const at = folder('host');
    const repository = `${yard.world.url}/yard/registry`;
    // The story plays in a time of its own, and this process does not.
    const found = { registry: index, root: `sha256:${root}`, project: at, state: at, maxStalenessHours: 1e6 };
    const client = createClient({ ...found, member: { repository, token: memberToken() } });
    expect((await client.download('slugify')).artifact).toEqual(wasm);
    await expect(
      createClient({ ...found, member: { repository: 'yard/registry', token: memberToken() } }).download('slugify'),
    ).rejects.toMatchObject({ code: 'INVALID_NAME', hint: expect.stringContaining('https://github.com/acme/plugins') });
    const stranger = { repository, token: personToken(yard.world, yard.who.mallory) };
    await expect(createClient({ ...found, member: stranger }).download('slugify')).rejects.toMatchObject({
      code: 'FORGE_NOT_FOUND',
    });
  });

  test('comes along into a mirror, which needs no token any more', async () => {
    const done = await types(memberToken(), 'mirror', 'export', '--out', 'mirror');
    expect(done).toMatchObject({ exitCode: 0 });
    expect(new Uint8Array(readFileSync(join(done.at, `mirror/blobs/sha256/${digestOf(wasm)}.wasm`)))).toEqual(wasm);
  });
});
