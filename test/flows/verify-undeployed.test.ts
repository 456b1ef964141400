// From where on a deploy looks: from the last index that an online key has signed, whatever a commit says of itself.
import { describe, expect, test } from 'vitest';
import { metadataFormat } from '../../src/adapters/tuf/metadata-format.ts';
import type { Report } from '../../src/core/model/report.ts';
import { verifyUndeployed } from '../../src/flows/verify-undeployed.ts';
import { baseRegistry, type FileMap } from '../support/case-registry.ts';
import { GrowingRegistry, open } from '../support/growing-registry.ts';
import { memoryMetadataBranch } from '../support/memory-metadata-branch.ts';
import { aSignedRegistry, dayZero, onDay } from '../support/signed-registry.ts';

const registryFile = baseRegistry['registry/registry.json'] as object;
const counting = (sequenceBase: number): FileMap => ({ 'registry/registry.json': { ...registryFile, sequenceBase } });
const readme = (number: number): FileMap => ({ 'registry/advisories/README.md': `${number}\n` });

/** A registry of four commits that begins to count at `base`, and an index of `sequence` that was signed last. */
async function place(base: number, sequence: number | undefined) {
  const signed = await aSignedRegistry();
  if (sequence !== undefined) await signed.deploy(dayZero, { sequence });
  const trust = Object.fromEntries([...signed.store.files].filter(([path]) => path.startsWith('registry/')));
  const registry = new GrowingRegistry({ ...baseRegistry, ...counting(base), ...trust });
  for (const number of [1, 2, 3]) registry.push(readme(number));
  const verify = async (branch = signed.branch) => {
    const judge = async (): Promise<Report> => ({ verdict: 'HOLD', findings: [] }) as unknown as Report;
    const repository = open(registry.scratch.directory);
    return await verifyUndeployed({ repository, format: metadataFormat, branch, judge }, registry.tip, onDay(1));
  };
  return { registry, verify };
}

describe('a deploy looks at', () => {
  test.each([
    ['what came since the last index', { base: 0, sequence: 2, count: 2 }],
    ['nothing, where the tip is out', { base: 0, sequence: 4, count: 0 }],
    ['the same where sequences begin higher', { base: 100, sequence: 103, count: 1 }],
  ])('%s', async (_, { base, sequence, count }) => {
    const { verify } = await place(base, sequence);
    expect((await verify())?.unrecorded).toHaveLength(count);
  });

  test('nothing before the first index', async () => {
    const { verify } = await place(0, undefined);
    expect(await verify(memoryMetadataBranch())).toBeUndefined();
  });

  test('nothing right after the history was written anew', async () => {
    const { verify } = await place(7, 7);
    expect(await verify()).toBeUndefined();
  });

  test.each([3, 2, 50])('a commit that counts itself among what was deployed, from %i on', async (base) => {
    const { registry, verify } = await place(0, 3);
    const commit = registry.push(counting(base));
    expect((await verify())?.unrecorded).toContain(commit);
  });

  test('a commit that begins to count lower', async () => {
    const { registry, verify } = await place(3, 6);
    const commit = registry.push(counting(0));
    expect((await verify())?.unrecorded).toContain(commit);
  });
});
