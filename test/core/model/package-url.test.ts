import { expect, test } from 'vitest';
import { packageUrl } from '../../../src/core/model/package-url.ts';

test.each([
  { ecosystem: 'crates.io', name: 'serde_json', version: '1.0.0', url: 'pkg:cargo/serde_json@1.0.0' },
  { ecosystem: 'crates.io', name: 'Inflector', version: '0.11.4', url: 'pkg:cargo/Inflector@0.11.4' },
  {
    ecosystem: 'crates.io',
    name: 'wasi',
    version: '0.11.0+wasi-snapshot-preview1',
    url: 'pkg:cargo/wasi@0.11.0%2Bwasi-snapshot-preview1',
  },
  { ecosystem: 'Go', name: 'golang.org/x/sys', version: '0.1.0', url: 'pkg:golang/golang.org/x/sys@v0.1.0' },
  {
    ecosystem: 'Go',
    name: 'github.com/BurntSushi/toml',
    version: '1.3.2',
    url: 'pkg:golang/github.com/burntsushi/toml@v1.3.2',
  },
  {
    ecosystem: 'Go',
    name: 'example.com/~me/a',
    version: '2.0.0+incompatible',
    url: 'pkg:golang/example.com/~me/a@v2.0.0%2Bincompatible',
  },
  { ecosystem: 'Go', name: 'stdlib', version: '1.22.3', url: 'pkg:golang/stdlib@1.22.3' },
])('a package of $ecosystem, $name $version, is $url', ({ url, ...one }) => {
  expect(packageUrl(one)).toBe(url);
});

test('an ecosystem that nobody here knows has no addresses', () => {
  expect(packageUrl({ ecosystem: 'npm', name: 'left-pad', version: '1.0.0' })).toBeUndefined();
});

test.each(['', '..', 'a/../../b', '/a', 'a//b', 'a/.', 'a/'])(
  'the name %j, which leads elsewhere, has none',
  (name) => {
    expect(packageUrl({ ecosystem: 'Go', name, version: '1.0.0' })).toBeUndefined();
  },
);

test('every sign with a meaning in an address is spelled out', () => {
  const spelled = packageUrl({ ecosystem: 'crates.io', name: "a@b?c#d%e'(!*)", version: '1 &' });
  expect(spelled).toBe('pkg:cargo/a%40b%3Fc%23d%25e%27%28%21%2A%29@1%20%26');
});
