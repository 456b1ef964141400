// Files that lie with releases: put there once, and never taken for other bytes.
import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { openHeldFiles } from '../../../src/adapters/github-forge/held-files.ts';
import type { HeldFiles, ReleaseText } from '../../../src/forge.ts';
import { breakRequests } from '../../support/github/faults.ts';
import { type ForgeStory, forgeStory } from '../../support/github/forge-story.ts';
import { refOf } from '../../support/github/git/refs.ts';
import { found } from '../../support/github/world.ts';
import { temporaryFolders } from '../../support/temporary-folder.ts';

const folder = temporaryFolders();
const bytes = new Uint8Array([0, 97, 115, 109]);
const sha256 = createHash('sha256').update(bytes).digest('hex');
const file = { name: 'plugin.wasm', bytes };

interface Held extends ForgeStory {
  readonly held: HeldFiles;
  readonly release: ReleaseText;
}

async function heldStory(): Promise<Held> {
  const story = await forgeStory(folder());
  const commit = refOf(story.registry.directory, 'refs/heads/main') ?? '';
  const release = { tag: '@acme/csv@1.0.0', commit, title: '@acme/csv 1.0.0', body: 'A *plugin*', prerelease: false };
  return { ...story, held: openHeldFiles(story.client), release };
}

test('a file is put, listed, read and removed', async () => {
  const { held, release, registry } = await heldStory();
  expect(await held.list(release.tag)).toBeUndefined();
  const put = await held.put(release, file);
  const uploadedAt = '2026-01-01T00:00:00Z';
  expect(put).toEqual({ id: expect.any(Number), name: 'plugin.wasm', size: 4, sha256, uploadedAt });
  expect(refOf(registry.directory, 'refs/tags/@acme/csv@1.0.0')).toBe(release.commit);
  expect(registry.releases).toMatchObject([
    { name: '@acme/csv 1.0.0', body: 'A *plugin*', draft: false, prerelease: false },
  ]);
  expect(await held.list(release.tag)).toEqual([put]);
  expect(Buffer.from(await held.read(put, 4))).toEqual(Buffer.from(bytes));
  await expect(held.read(put, 3)).rejects.toMatchObject({ code: 'TOO_LARGE' });
  await expect(held.read({ ...put, size: 1 }, 3)).rejects.toMatchObject({ code: 'TOO_LARGE' });
  await held.remove(put);
  await held.remove(put);
  expect(await held.list(release.tag)).toEqual([]);
});

describe('putting again', () => {
  test('the same bytes changes nothing', async () => {
    const { held, release, registry } = await heldStory();
    const first = await held.put(release, file);
    expect(await held.put(release, file)).toEqual(first);
    expect(registry.releases).toHaveLength(1);
    expect(registry.releases[0]?.assets).toHaveLength(1);
  });

  test('other bytes under a name that is taken touches nothing', async () => {
    const { held, release, registry } = await heldStory();
    await held.put(release, { ...file, bytes: new Uint8Array([1, 2, 3, 4]) });
    await expect(held.put(release, file)).rejects.toMatchObject({
      code: 'CHECKSUM_MISMATCH',
      message: expect.stringContaining(`instead of ${sha256}`),
    });
    expect(registry.releases[0]?.assets.map((one) => [...one.bytes])).toEqual([[1, 2, 3, 4]]);
  });

  test('what was cut off while it was sent is sent anew', async () => {
    const { held: first, client, release, registry } = await heldStory();
    await first.put(release, { ...file, bytes: new Uint8Array([0]) });
    const held = openHeldFiles(client);
    found(registry.releases[0]?.assets[0]).state = 'open';
    expect(await held.list(release.tag)).toEqual([]);
    expect(await held.put(release, file)).toMatchObject({ sha256 });
    expect(registry.releases[0]?.assets).toHaveLength(1);
  });

  test.each([
    ['the release, before', { path: /releases$/, answer: 'drop' }],
    ['the release, after', { path: /releases$/, answer: 'drop-after-work' }],
    ['the file, before', { path: /assets/, answer: { status: 502 } }],
    ['the file, after', { path: /assets/, answer: 'drop-after-work' }],
  ] as const)('an answer that is lost about %s the work', async (_, fault) => {
    const { held, release, registry, world } = await heldStory();
    breakRequests(world, { method: 'POST', ...fault });
    expect(await held.put(release, file)).toMatchObject({ sha256 });
    expect(registry.releases).toHaveLength(1);
    expect(registry.releases[0]?.assets).toHaveLength(1);
  });

  test('two at the same moment give one', async () => {
    const { held, release, registry } = await heldStory();
    const [one, two] = await Promise.all([held.put(release, file), held.put(release, file)]);
    expect(one).toEqual(two);
    expect(registry.releases).toHaveLength(1);
  });
});

test('a forge that tells no digest is asked for the bytes', async () => {
  const { held: first, client, release, registry } = await heldStory();
  await first.put(release, file);
  const held = openHeldFiles(client);
  found(registry.releases[0]?.assets[0]).hidesDigest = true;
  expect(await held.put(release, file)).not.toHaveProperty('sha256');
  await expect(held.put(release, { ...file, bytes: new Uint8Array([9, 9, 9, 9]) })).rejects.toMatchObject({
    code: 'CHECKSUM_MISMATCH',
  });
});

describe('the time of an upload', () => {
  test('is the later of the two that are told', async () => {
    const { held: first, client, release, registry } = await heldStory();
    await first.put(release, file);
    found(registry.releases[0]?.assets[0]).changedAt = '2026-01-03T00:00:00Z';
    expect(await openHeldFiles(client).list(release.tag)).toMatchObject([{ uploadedAt: '2026-01-03T00:00:00Z' }]);
  });

  test.each([
    ['before its release was published', '2025-12-31T23:59:59Z'],
    ['of the year 1', '0001-01-01T00:00:00Z'],
  ])('is unknown where it would be %s', async (_, time) => {
    const { held: first, client, release, registry } = await heldStory();
    await first.put(release, file);
    found(registry.releases[0]?.assets[0]).createdAt = time;
    expect((await openHeldFiles(client).list(release.tag))?.[0]).not.toHaveProperty('uploadedAt');
  });

  test('of one that lies in the place of another is its own: it is another file', async () => {
    const { held, release, registry, world } = await heldStory();
    const old = await held.put(release, file);
    await held.remove(old);
    world.now += 86_400_000;
    const anew = await held.put(release, file);
    expect(anew.uploadedAt).toBe('2026-01-02T00:00:00Z');
    // Somebody who saw the old one takes it away, and the new one stays.
    await held.remove(old);
    expect(registry.releases[0]?.assets).toHaveLength(1);
  });
});

test('the place where files are kept is another one, and gets no token', async () => {
  const { held, release, world } = await heldStory();
  const put = await held.put(release, file);
  expect(Buffer.from(await held.read(put, 100))).toEqual(Buffer.from(bytes));
  expect(world.storageVisits).toEqual([{ authorization: undefined }]);
});
