// What a deploy stops at: merges that are not what was judged, and what came past the review and is wrong.
import { describe, expect, test } from 'vitest';
import { sigstoreVerifier } from '../../src/adapters/sigstore/sigstore-verifier.ts';
import { nodeHasher } from '../../src/adapters/system/node-hasher.ts';
import { nodeInflate } from '../../src/adapters/system/node-inflate.ts';
import { acceptancePath } from '../../src/core/model/acceptance.ts';
import { formatMergeRecord } from '../../src/core/model/merge-record.ts';
import { type BadCommit, inspectMerges } from '../../src/flows/inspect-merges.ts';
import { sha256, timestamp } from '../support/builders.ts';
import { alice, baseRegistry, type FileMap, malloryKey, release } from '../support/case-registry.ts';
import { bytesOf, open } from '../support/growing-registry.ts';
import { memoryValidator } from '../support/memory-validator.ts';
import { createRepository, type ScratchRepository } from '../support/scratch-repository.ts';
import { temporaryFolders } from '../support/temporary-folder.ts';

const folder = temporaryFolders();
const update = await release();
const forged = await release({ key: malloryKey });

interface Grown {
  readonly scratch: ScratchRepository;
  readonly start: string;
}

function grown(): Grown {
  const scratch = createRepository(folder('registry'));
  return { scratch, start: scratch.commit({ files: bytesOf(baseRegistry), parents: [] }) };
}

const record = (base: string, head: string): string =>
  `Merge\n\n${formatMergeRecord({
    base,
    head,
    submitter: alice.id,
    verdict: 'PASS',
    catalogue: 6,
    report: sha256('d'),
    review: 'auto',
    reviewers: [],
    overrides: [],
  })}`;

async function inspect({ scratch }: Grown, tip: string, seen = 1): Promise<readonly BadCommit[]> {
  const repository = open(scratch.directory);
  return await inspectMerges(
    {
      repository,
      fetcher: { fetch: async (url) => Promise.reject(new Error(`nobody should ask for ${url}`)) },
      verifier: sigstoreVerifier,
      hash: nodeHasher,
      validator: memoryValidator(),
      inflate: nodeInflate,
      clock: () => timestamp('2026-03-01T12:00:00Z'),
    },
    { tip, seen },
  );
}

/** A merge with a record, whatever it really holds. */
function merged({ scratch, start }: Grown, files: FileMap, more: FileMap = {}): { tip: string; head: string } {
  const head = scratch.commit({ files: bytesOf(files), parents: [start] });
  const message = record(start, head);
  return { head, tip: scratch.commit({ files: bytesOf({ ...files, ...more }), message, parents: [start, head] }) };
}

describe('a merge with a record', () => {
  test('is fine where it is the merge that was judged, whatever its branch started from', async () => {
    const yard = grown();
    expect(await inspect(yard, merged(yard, update).tip)).toEqual([]);
    const later = yard.scratch.commit({ files: { 'README.md': 'x' }, parents: [yard.start] });
    const head = yard.scratch.commit({ files: bytesOf(update), parents: [yard.start] });
    const files = { ...bytesOf(update), 'README.md': 'x' };
    const tip = yard.scratch.commit({ files, message: record(later, head), parents: [later, head] });
    expect(await inspect(yard, tip)).toEqual([]);
  });

  test('attack: adds nothing to it', async () => {
    const yard = grown();
    const { tip } = merged(yard, update, { 'registry/policy.json': '{}' });
    expect(await inspect(yard, tip)).toEqual([
      { commit: tip, problems: ['The merge changes registry/policy.json otherwise than it was judged'] },
    ]);
  });

  test('attack: carries the record of no other', async () => {
    const yard = grown();
    const { head } = merged(yard, update);
    const message = record(yard.start, head);
    const tip = yard.scratch.commit({ files: bytesOf(forged), message, parents: [yard.start] });
    expect(await inspect(yard, tip)).toMatchObject([
      { commit: tip, problems: [expect.stringContaining('Its record is about')] },
    ]);
  });
});

describe('a commit without a record', () => {
  test('is judged now, and may wait for people as long as nothing is wrong with it', async () => {
    const yard = grown();
    expect(await inspect(yard, yard.scratch.commit({ files: bytesOf(update), parents: [yard.start] }))).toEqual([]);
  });

  test('stops the deploy where errors are found, however long ago it came', async () => {
    const yard = grown();
    const bad = yard.scratch.commit({ files: bytesOf(forged), parents: [yard.start] });
    const tip = yard.scratch.commit({ files: { 'README.md': 'x' }, parents: [bad] });
    const [found] = await inspect(yard, tip);
    expect(found).toMatchObject({ commit: bad });
    expect(found?.problems.join()).toContain('provenance/');
    expect(await inspect(yard, tip, 2)).toEqual([]);
  });

  test('is let pass by administrators, with a reason', async () => {
    const yard = grown();
    const bad = yard.scratch.commit({ files: bytesOf(forged), parents: [yard.start] });
    const accept = (file: object): string =>
      yard.scratch.commit({ files: bytesOf({ [acceptancePath(bad)]: file }), parents: [bad] });
    expect(await inspect(yard, accept({ format: 1, reason: 'Both of us have read it.' }))).toEqual([]);
    await expect(inspect(yard, accept({ format: 1 }))).rejects.toMatchObject({ code: 'REGISTRY_INVALID' });
  });

  test('is nobody’s business outside the registry, nor where the history begins', async () => {
    const yard = grown();
    const tip = yard.scratch.commit({ files: { 'tools/x.sh': 'x' }, parents: [yard.start] });
    expect(await inspect(yard, tip, 0)).toEqual([]);
  });
});
