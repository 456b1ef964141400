import { describe, expect, test } from 'vitest';
import type { HeldFile } from '../../../src/core/model/held-file.ts';
import { PlugyardError } from '../../../src/errors.ts';
import { withOwnReleases } from '../../../src/flows/review/own-releases.ts';

const bytes = new Uint8Array([0, 97, 115, 109]);
const server = 'https://github.com';
const at = (repository: string, tag = 'slugify%401.0.1', file = 'plugin.wasm'): string =>
  `${server}/${repository}/releases/download/${tag}/${file}`;
const refused = new PlugyardError('DOWNLOAD_FAILED', 'it answers 404');

function fetching(files: readonly HeldFile[] | undefined, failure: Error = refused) {
  const asked: string[] = [];
  const held = {
    list: async (tag: string) => {
      asked.push(tag);
      return files;
    },
    read: async () => bytes,
  };
  const own = { files: held, server, repository: 'acme/plugins' };
  return { asked, ...withOwnReleases({ fetch: async () => Promise.reject(failure) }, own) };
}

const artifact = { id: 1, name: 'plugin.wasm', size: 4 };

describe('an artifact that not everybody may fetch', () => {
  test('comes through the forge, where it lies with our own releases', async () => {
    const { fetch, asked } = fetching([{ ...artifact, id: 2, name: 'sbom.cdx.json' }, artifact]);
    expect(await fetch(at('acme/plugins'), 4)).toEqual(bytes);
    expect(asked).toEqual(['slugify@1.0.1']);
  });

  test.each([
    ['of another repository', at('acme/secrets')],
    ['of another server', at('acme/plugins').replace('github.com', 'github.example')],
    ['under another name', at('acme/plugins', 'slugify%401.0.1', 'other.wasm')],
    ['at an address that only looks like one', at('acme/plugins', '..%2Fslugify%401.0.1')],
  ])('attack: nothing %s is asked for in our name', async (_, url) => {
    const { fetch, asked } = fetching([artifact]);
    await expect(fetch(url, 4)).rejects.toBe(refused);
    expect(asked).toEqual([]);
  });

  test('is refused as before where we do not hold it, or it is larger than wanted', async () => {
    await expect(fetching(undefined).fetch(at('acme/plugins'), 4)).rejects.toBe(refused);
    await expect(fetching([]).fetch(at('acme/plugins'), 4)).rejects.toBe(refused);
    await expect(fetching([artifact]).fetch(at('acme/plugins'), 3)).rejects.toBe(refused);
  });
});

test('whoever answers everybody is asked alone', async () => {
  const own = { files: { list: () => Promise.reject(refused), read: () => Promise.reject(refused) } };
  const open = withOwnReleases({ fetch: async () => bytes }, { ...own, server, repository: 'acme/plugins' });
  expect(await open.fetch(at('acme/plugins'), 4)).toEqual(bytes);
});

test('another failure is no question of who may read', async () => {
  const bug = new Error('a bug');
  const { fetch, asked } = fetching([artifact], bug);
  await expect(fetch(at('acme/plugins'), 4)).rejects.toBe(bug);
  expect(asked).toEqual([]);
});
