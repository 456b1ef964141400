import { expect, test } from 'vitest';
import { heldAddress } from '../../../src/core/model/held-file.ts';
import type { PluginName } from '../../../src/core/model/plugin-name.ts';
import type { Version } from '../../../src/core/model/version.ts';
import { heldPlaceOf } from '../../../src/core/propose/held-place.ts';

const server = 'https://github.com';

test.each(['slugify', '@acme/slugify'])('takes apart the address of %s as it was made', (plugin) => {
  const release = { plugin: plugin as PluginName, version: '1.2.0-rc.1' as Version, sequence: 7 };
  const address = heldAddress({ url: `${server}/acme/plugins/releases/download/` }, release) ?? '';
  expect(heldPlaceOf(address, server)).toEqual({
    repository: { owner: 'acme', name: 'plugins' },
    tag: `${plugin}@1.2.0-rc.1`,
  });
});

const below = `${server}/acme/plugins/releases/download`;

test.each([
  ['another server', 'https://git.evil.example/acme/plugins/releases/download/slugify%401.0.0/plugin.wasm'],
  ['a server that begins alike', 'https://github.com.evil.example/a/b/releases/download/slugify%401.0.0/plugin.wasm'],
  ['a password', 'https://github.com@evil.example/a/b/releases/download/slugify%401.0.0/plugin.wasm'],
  ['http', 'http://github.com/acme/plugins/releases/download/slugify%401.0.0/plugin.wasm'],
  ['another file', `${below}/slugify%401.0.0/secrets.zip`],
  ['another kind of tag', `${below}/v1.0.0/plugin.wasm`],
  ['no version', `${below}/slugify%40latest/plugin.wasm`],
  ['no plugin', `${below}/%401.0.0/plugin.wasm`],
  ['a tag that leads up', `${below}/../plugin.wasm`],
  ['a tag that leads up, encoded', `${below}/%2e%2e/plugin.wasm`],
  ['a tag with a path in it', `${below}/..%2F..%2Fslugify%401.0.0/plugin.wasm`],
  ['the same tag, spelt otherwise', `${below}/slugify@1.0.0/plugin.wasm`],
  ['broken encoding', `${below}/slugify%401.0.0%/plugin.wasm`],
  ['a query', `${below}/slugify%401.0.0/plugin.wasm?x`],
  ['a repository that leads up', `${server}/acme/../releases/download/slugify%401.0.0/plugin.wasm`],
  ['a path', 'blobs/sha256/abc.wasm'],
])('attack: %s is no place', (_, address) => {
  expect(heldPlaceOf(address, server)).toBeUndefined();
});
