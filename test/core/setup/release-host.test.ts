import { expect, test } from 'vitest';
import { releaseHostOf } from '../../../src/core/setup/release-host.ts';

const url = 'https://acme.github.io/plugins/';

test.each([false, true])('pages of GitHub tell the repository that they come from, private: %s', (hidden) => {
  expect(releaseHostOf({ url, private: hidden })).toEqual({
    url: 'https://github.com/acme/plugins/releases/download/',
  });
});

test.each(['https://github.com/acme/plugins/', 'https://git.acme.example:8443/acme/plugins/'])(
  'a private registry has the address of its repository: %s',
  (address) => {
    expect(releaseHostOf({ url: address, private: true })).toEqual({ url: `${address}releases/download/` });
  },
);

test.each([
  ['an address of one’s own', 'https://plugins.acme.example/', false],
  ['an address of one’s own, of a private registry', 'https://plugins.acme.example/', true],
  ['an address below a repository, of a private registry', 'https://github.com/acme/plugins/index/', true],
  ['a repository of a public registry, whose index is elsewhere', 'https://github.com/acme/plugins/', false],
  ['pages without a repository in their address', 'https://acme.github.io/', false],
  ['a host that looks alike', 'https://acme.github.io.example/plugins/', false],
] as const)('%s holds nothing by itself', (_, address, hidden) => {
  expect(releaseHostOf({ url: address, private: hidden })).toBeUndefined();
});
