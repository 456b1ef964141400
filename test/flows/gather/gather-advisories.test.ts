import { describe, expect, test } from 'vitest';
import { nodeHasher } from '../../../src/adapters/system/node-hasher.ts';
import { nodeInflate } from '../../../src/adapters/system/node-inflate.ts';
import { known, missing } from '../../../src/core/model/fact.ts';
import { scanWasm } from '../../../src/core/scan/scan-wasm.ts';
import { gatherAdvisories } from '../../../src/flows/gather/gather-advisories.ts';
import { anAdvisory, builtFrom } from '../../support/advisory-cases.ts';
import { accepted, aManifest, name, range, version } from '../../support/builders.ts';
import { memoryTree } from '../../support/memory-tree.ts';

const scanned = accepted(scanWasm(builtFrom('parser', '1.0.0'), { hash: nodeHasher, inflate: nodeInflate }));
const own = aManifest({ dependencies: { [name('tool')]: range('^1.0.0') } });
const manifest = known(own);
const releases = (...versions: readonly string[]) =>
  versions.map((one) => ({ version: version(one), dependencies: [] }));
const suspects = { manifest, closure: known([]), scan: known(scanned.scan) };

function treeOf(...advisories: readonly object[]): ReturnType<typeof memoryTree> {
  const files = advisories.map((advisory, index): [string, { bytes: Uint8Array; mode: string }] => [
    `registry/advisories/A-${index}.json`,
    { bytes: Buffer.from(JSON.stringify(advisory)), mode: '100644' },
  ]);
  return memoryTree(new Map(files));
}

const concerning = (plugin: string, fixed: string): object =>
  anAdvisory({
    id: `A-${plugin}`,
    affected: [
      {
        package: { ecosystem: 'Plugyard', name: plugin },
        ranges: [{ type: 'SEMVER', events: [{ introduced: '0' }, { fixed }] }],
      },
    ],
  });

describe('gatherAdvisories()', () => {
  test('finds what concerns packages in the artifact, in any order of files', async () => {
    const gathered = await gatherAdvisories(treeOf(anAdvisory(), concerning('other', '9.0.0')), suspects);
    expect(gathered).toMatchObject({ value: [{ id: 'RUSTSEC-2024-0001', name: 'parser', version: '1.0.0' }] });
  });

  test('judges a dependency by the release that would be installed, and one of a dependency by its newest', async () => {
    const closure = known([
      { name: name('tool'), releases: releases('2.0.0', '1.5.0', '1.0.0') },
      { name: name('inner'), releases: releases('1.0.0', '3.0.0') },
      { name: name('absent'), releases: [] },
    ]);
    const tree = treeOf(concerning('tool', '1.5.1'), concerning('inner', '2.0.0'), concerning('absent', '9.0.0'));
    const gathered = await gatherAdvisories(tree, { ...suspects, closure });
    expect(gathered).toMatchObject({ value: [{ id: 'A-tool', version: '1.5.0' }] });
  });

  test('finds what concerns the release itself', async () => {
    const gathered = await gatherAdvisories(treeOf(concerning(own.name, '9.0.0')), suspects);
    expect(gathered).toMatchObject({ value: [{ name: own.name, version: own.version }] });
    expect(
      await gatherAdvisories(treeOf(concerning(own.name, '9.0.0')), { ...suspects, manifest: missing('no') }),
    ).toEqual({ value: [] });
  });

  test('says that it does not know where there are too many, or too large ones', async () => {
    const many = treeOf(...Array.from({ length: 2_001 }, () => anAdvisory()));
    expect(await gatherAdvisories(many, suspects)).toHaveProperty('missing');
    const large = treeOf(...Array.from({ length: 90 }, () => anAdvisory({ details: 'x'.repeat(100_000) })));
    expect(await gatherAdvisories(large, suspects)).toHaveProperty('missing');
  });

  test('waits for a registry, and for an artifact that can be read', async () => {
    expect(await gatherAdvisories(undefined, suspects)).toHaveProperty('deferred');
    expect(await gatherAdvisories(treeOf(), { ...suspects, scan: missing('no artifact') })).toEqual({
      missing: 'no artifact',
    });
  });

  test('does not pass over an advisory that is broken', async () => {
    await expect(gatherAdvisories(treeOf({ id: 'A-0' }), suspects)).rejects.toMatchObject({ code: 'REGISTRY_INVALID' });
  });
});
