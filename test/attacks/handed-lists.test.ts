// The job that reads artifacts is taken over, or reads one that was made for it: what can it have put beside a release?
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { openFolder } from '../../src/adapters/disk/folder-tree.ts';
import { maxSbomBytes } from '../../src/core/model/held-file.ts';
import { otherWasm, plainWasm, release } from '../support/case-registry.ts';
import { GrowingRegistry } from '../support/growing-registry.ts';
import { holding, holdTip } from '../support/hold-tip.ts';
import { type MemoryHeldFiles, memoryHeldFiles } from '../support/memory-held-files.ts';
import { temporaryFolders } from '../support/temporary-folder.ts';

const newFolder = temporaryFolders();
const artifact = ['slugify@1.1.0/plugin.wasm', 'slugify@1.1.0/plugin.wasm.sigstore.json'];

let held: MemoryHeldFiles;
let registry: GrowingRegistry;
let folder: string;
beforeEach(async () => {
  held = memoryHeldFiles();
  folder = newFolder('held');
  registry = new GrowingRegistry(holding());
  registry.merge(await release());
});

const hold = (sboms = folder) => holdTip(registry, { held, sboms: openFolder(sboms) });

function hand(path: string, bytes: Uint8Array | string): void {
  const target = join(folder, path);
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, bytes);
}

test('names of other releases, other files and other places are not looked at', async () => {
  for (const path of [
    'slugify@1.0.0/sbom.cdx.json',
    'slugify@9.9.9/sbom.cdx.json',
    'staging/sbom.cdx.json',
    'slugify@1.1.0/release.sigstore.json',
    'slugify@1.1.0/SBOM.cdx.json',
    'slugify@1.1.0/sbom.cdx.json/sbom.cdx.json',
    'sbom.cdx.json',
  ]) {
    hand(path, 'foreign');
  }
  expect(await hold()).toEqual({ tags: ['slugify@1.1.0'], otherSboms: [] });
  expect([...held.files.keys()]).toEqual(artifact);
});

test('no artifact and no signature comes from there', async () => {
  hand('slugify@1.1.0/plugin.wasm', otherWasm);
  hand('slugify@1.1.0/plugin.wasm.sigstore.json', '{}');
  await hold();
  expect(held.files.get('slugify@1.1.0/plugin.wasm')).toEqual(plainWasm);
  expect(held.files.get('slugify@1.1.0/plugin.wasm.sigstore.json')?.length).toBeGreaterThan(2);
});

test('a list without an end is not read', async () => {
  hand('slugify@1.1.0/sbom.cdx.json', new Uint8Array(maxSbomBytes + 1));
  await expect(hold()).rejects.toMatchObject({ code: 'TOO_LARGE' });
  expect([...held.files.keys()]).toEqual(artifact);
});

test('a link leads nowhere: not to the key of the job, nor out of the folder', async () => {
  const secret = join(newFolder('secret'), 'key.pem');
  writeFileSync(secret, 'secret');
  mkdirSync(join(folder, 'slugify@1.1.0'));
  symlinkSync(secret, join(folder, 'slugify@1.1.0/sbom.cdx.json'));
  await hold().catch(() => undefined);
  expect([...held.files.keys()]).toEqual(artifact);
});

test.each(['an empty folder', 'no folder'])('%s stops nothing', async (what) => {
  expect(await hold(what === 'no folder' ? join(folder, 'missing') : folder)).toMatchObject({ otherSboms: [] });
  expect([...held.files.keys()]).toEqual(artifact);
});

test('what is no list at all goes where lists go, and into no other place', async () => {
  hand('slugify@1.1.0/sbom.cdx.json', '\0{"not": ');
  await hold();
  expect([...held.files.keys()]).toEqual([...artifact, 'slugify@1.1.0/sbom.cdx.json']);
  // A run after that one says so.
  hand('slugify@1.1.0/sbom.cdx.json', '{}');
  expect(await hold()).toMatchObject({ otherSboms: ['slugify@1.1.0'] });
});
