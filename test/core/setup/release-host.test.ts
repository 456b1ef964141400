import { expect, test } from 'vitest';
import { releaseHostOf } from '../../../src/core/setup/release-host.ts';

const url = 'https://acme.github.io/plugins/';

test('pages of GitHub tell the repository that they come from', () => {
  expect(releaseHostOf({ url, private: false })).toEqual({
    url: 'https://github.com/acme/plugins/releases/download/',
  });
});

test.each([
  ['a private registry', url, true],
  ['an address of one’s own', 'https://plugins.acme.example/', false],
  ['pages without a repository in their address', 'https://acme.github.io/', false],
  ['a host that looks alike', 'https://acme.github.io.example/plugins/', false],
] as const)('%s holds nothing by itself', (_, address, hidden) => {
  expect(releaseHostOf({ url: address, private: hidden })).toBeUndefined();
});
