// What the job that writes takes from the one that read the bytes, and what it does not.
import { describe, expect, test } from 'vitest';
import type { Examination } from '../../../src/core/model/examination.ts';
import { known, knownValue, missing } from '../../../src/core/model/fact.ts';
import { believeOf, believePrevious, heldFetcher, noValidator } from '../../../src/flows/gather/believe-examination.ts';
import { aManifest, sha256, version } from '../../support/builders.ts';
import { memoryTree } from '../../support/memory-tree.ts';

const nothing = missing('nothing');
const bare: Examination = {
  wasm: nothing,
  scan: nothing,
  validity: nothing,
  previousScan: known({}),
  dependents: nothing,
  problems: [{ message: 'no magic number' }],
  sha256: sha256('a'),
};

describe('believeOf()', () => {
  test('takes what was said of these bytes', () => {
    expect(believeOf(bare, sha256('a'))).toMatchObject({ wasm: nothing, problems: bare.problems });
  });

  test('attack: takes nothing that was said of others', () => {
    for (const examination of [bare, { ...bare, sha256: undefined as never }]) {
      const believed = believeOf(examination, sha256('b'));
      expect(believed.problems).toEqual([]);
      expect(believed.wasm).toEqual(missing('the job that reads artifacts has read other bytes than these'));
    }
  });
});

describe('believePrevious()', () => {
  const manifest = known(aManifest({ version: version('1.1.0') }));
  const release = { version: version('1.0.0'), permissions: [], dependencies: [], rank: 'none' as const };
  const plugin = known({ exists: true, releases: [release] });
  const compared = (before: string): Examination => ({
    ...bare,
    previousScan: known({ release: { version: before } } as never),
  });

  test('takes a comparison with the release that comes before it now', () => {
    expect(knownValue(believePrevious(compared('1.0.0'), { plugin, manifest }))).toEqual({
      release: { version: '1.0.0' },
    });
    expect(believePrevious(bare, { plugin: known({ exists: false, releases: [] }), manifest })).toEqual(known({}));
  });

  test('attack: takes none with another, and no silence about one that is there', () => {
    expect(believePrevious(compared('0.9.0'), { plugin, manifest })).toHaveProperty('missing');
    expect(believePrevious(bare, { plugin, manifest })).toHaveProperty('missing');
    expect(believePrevious(compared('1.0.0'), { plugin: known({ exists: true, releases: [] }), manifest })).toEqual(
      missing('it was not compared with nothing, the release before it now'),
    );
  });

  test('has its reason where something else is not known', () => {
    expect(believePrevious(bare, { plugin: nothing, manifest })).toEqual(nothing);
    expect(believePrevious(bare, { plugin, manifest: nothing })).toEqual(nothing);
    expect(believePrevious({ ...bare, previousScan: nothing }, { plugin, manifest })).toEqual(nothing);
  });
});

describe('heldFetcher()', () => {
  const bytes = new Uint8Array([1, 2, 3]);
  const folder = memoryTree(new Map([['artifact.wasm', { bytes, mode: '100644' }]]));
  const url = 'https://example.com/a.wasm';

  test('gives what lies there, whatever the address is', async () => {
    expect(await heldFetcher(folder, 'artifact.wasm', bare).fetch(url, 3)).toEqual(bytes);
  });

  test('fails as the download failed, or because nothing was handed over, or too much', async () => {
    const failure = { reason: 'nobody answers', fix: 'Ask again.' };
    const empty = memoryTree(new Map());
    await expect(heldFetcher(empty, 'artifact.wasm', { ...bare, failure }).fetch(url, 3)).rejects.toMatchObject({
      code: 'DOWNLOAD_FAILED',
      message: 'nobody answers',
      hint: 'Ask again.',
    });
    for (const [tree, most] of [
      [empty, 3],
      [folder, 2],
    ] as const) {
      await expect(heldFetcher(tree, 'artifact.wasm', bare).fetch(url, most)).rejects.toMatchObject({
        code: 'DOWNLOAD_FAILED',
        message: 'The artifact was not handed over',
      });
    }
  });
});

test('no engine is asked', async () => {
  noValidator.warm();
  await expect(noValidator.validate(new Uint8Array(), { kind: 'module', modules: [], features: [] })).rejects.toThrow(
    'No engine runs',
  );
});
