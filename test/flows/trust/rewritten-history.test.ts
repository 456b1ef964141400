// The runbook "the history was rewritten" (SECURITY-DESIGN section 7): dates and sequences stay what they were.
import { afterAll, describe, expect, test } from 'vitest';
import { openRepository } from '../../../src/adapters/git/git-repository.ts';
import { sigstoreVerifier } from '../../../src/adapters/sigstore/sigstore-verifier.ts';
import { nodeHasher } from '../../../src/adapters/system/node-hasher.ts';
import type { PublishedFiles } from '../../../src/core/index/build-index.ts';
import type { PluginName } from '../../../src/core/model/plugin-name.ts';
import { buildRegistry } from '../../../src/flows/build-registry.ts';
import { openIndex, type PublishedIndex } from '../../../src/flows/read-index.ts';
import { recordHistory } from '../../../src/flows/trust/record-history.ts';
import type { Repository } from '../../../src/ports.ts';
import { baseRegistry, type FileMap, release, toBytes } from '../../support/case-registry.ts';
import { memorySource } from '../../support/memory-source.ts';
import { memoryStore } from '../../support/memory-store.ts';
import { createRepository, type ScratchRepository } from '../../support/scratch-repository.ts';
import { temporaryFolders } from '../../support/temporary-folder.ts';

const newFolder = temporaryFolders();
const opened: Repository[] = [];
afterAll(() => Promise.all(opened.map((repository) => repository.close())));

const january = 1_767_225_600;
const july = 1_782_864_000;

/** A repository whose main branch has these commits, an hour apart. */
function repositoryOf(start: number, commits: readonly FileMap[]): ScratchRepository {
  const repository = createRepository(newFolder('history'));
  let tip: string | undefined;
  for (const [index, files] of commits.entries()) {
    const bytes = Object.fromEntries(
      Object.entries(files).map(([path, content]) => [path, content === null ? null : toBytes(content)]),
    );
    tip = repository.commit({ files: bytes, parents: tip === undefined ? [] : [tip], time: start + 3600 * index });
  }
  repository.point('main', tip ?? '');
  return repository;
}

async function build({ directory }: ScratchRepository): Promise<PublishedFiles> {
  const repository = openRepository(directory);
  opened.push(repository);
  const ports = { repository, verifier: sigstoreVerifier, hash: nodeHasher };
  return await buildRegistry(ports, { revision: 'main', builder: 'plugyard 0.0.0' });
}

const read = async (files: PublishedFiles): Promise<PublishedIndex> => await openIndex(memorySource(files), nodeHasher);

/** Version, date and sequence of every release of a plugin. */
async function datesOf(index: PublishedIndex, name: string): Promise<readonly (readonly [string, string, number])[]> {
  const { releases } = await index.shard(name as PluginName);
  return releases.map(({ version, publishedAt, publishedSequence }) => [version, publishedAt, publishedSequence]);
}

describe('runbook: the history of a registry was rewritten', async () => {
  const second = await release({ version: '1.1.0' });
  const before = await read(await build(repositoryOf(january, [baseRegistry, second, { 'registry/x.md': '1' }])));
  const store = memoryStore();
  const { sequenceBase, releases } = await recordHistory(before, store);
  const recorded = store.files.get('registry/trust/history.json') ?? new Uint8Array();
  const registry = { ...(baseRegistry['registry/registry.json'] as object), sequenceBase };
  /** All that was there, in one commit of half a year later, and a release that came after it. */
  const squashed: FileMap = {
    ...baseRegistry,
    ...second,
    'registry/registry.json': registry,
    'registry/trust/history.json': recorded,
  };
  const later = await release({ version: '1.2.0' });
  const after = await read(await build(repositoryOf(july, [squashed, later])));

  test('every release keeps its date and its sequence', async () => {
    const old = await datesOf(before, 'slugify');
    expect(old.length).toBeGreaterThan(1);
    expect((await datesOf(after, 'slugify')).filter(([version]) => version !== '1.2.0')).toEqual(old);
    expect(releases).toBe(before.root.counts.releases);
  });

  test('what is released afterwards comes after everything before', async () => {
    const [newest] = await datesOf(after, 'slugify');
    expect(newest).toEqual(['1.2.0', '2026-07-01T01:00:00Z', before.root.sequence + 2]);
  });

  test('the index goes on where it was, so that clients follow it', () => {
    expect(before.root.sequence).toBe(3);
    expect(after.root.sequence).toBe(5);
  });

  test('without the record every release would be new, and a key revoked from a sequence on would count again', async () => {
    const { 'registry/trust/history.json': _, ...forgotten } = squashed;
    const index = await read(await build(repositoryOf(july, [forgotten])));
    expect(new Set((await datesOf(index, 'slugify')).map(([, time]) => time))).toEqual(
      new Set(['2026-07-01T00:00:00Z']),
    );
  });

  test('a record that is broken stops the build and says where', async () => {
    const broken = { ...squashed, 'registry/trust/history.json': '{"format":1}' };
    await expect(build(repositoryOf(july, [broken]))).rejects.toMatchObject({
      code: 'REGISTRY_INVALID',
      message: 'registry/trust/history.json of the registry cannot be used: The file lacks "releases"',
    });
  });
});
