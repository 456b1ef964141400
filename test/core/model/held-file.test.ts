import { expect, test } from 'vitest';
import type { Sha256 } from '../../../src/core/model/digest.ts';
import { heldAddress, releaseTag, sbomPath, stagedName } from '../../../src/core/model/held-file.ts';
import { orphanTitle } from '../../../src/core/model/orphan-notice.ts';
import type { PluginName } from '../../../src/core/model/plugin-name.ts';
import type { Version } from '../../../src/core/model/version.ts';

const [plugin, version] = ['@acme/json-format' as PluginName, '1.0.0-rc.1' as Version];

test('tags and names of files are of one release alone, and take no character that a forge would change', () => {
  expect(releaseTag(plugin, version)).toBe('@acme/json-format@1.0.0-rc.1');
  const name = stagedName(plugin, version, 'a'.repeat(64) as Sha256);
  expect(name).toBe(`acme--json-format-1.0.0-rc.1-${'a'.repeat(64)}.wasm`);
  expect(name).toMatch(/^[A-Za-z0-9._-]+$/);
});

test('a list of packages is handed over under the tag of its release', () => {
  expect(sbomPath(plugin, version)).toBe('@acme/json-format@1.0.0-rc.1/sbom.cdx.json');
});

test('an address is told from the sequence on that is held', () => {
  const url = 'https://github.com/acme/plugins/releases/download/';
  const release = { plugin, version, sequence: 7 };
  const address = `${url}%40acme%2Fjson-format%401.0.0-rc.1/plugin.wasm`;
  expect(heldAddress({ url }, release)).toBe(address);
  expect(heldAddress({ url, fromSequence: 7 }, release)).toBe(address);
  expect(heldAddress({ url, fromSequence: 8 }, release)).toBeUndefined();
  expect(heldAddress(undefined, release)).toBeUndefined();
});

test('the title of an orphan’s issue', () => {
  expect(orphanTitle(plugin)).toBe('Orphaned: @acme/json-format');
});
