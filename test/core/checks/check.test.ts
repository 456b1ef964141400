import { describe, expect, test } from 'vitest';
import { artifactPlace, tellAccounts } from '../../../src/core/checks/check.ts';

describe('artifactPlace()', () => {
  const place = 'registry/plugins/slugify/1.0.0/plugin.wasm';

  test('is the byte, where the artifact lies in the repository', () => {
    expect(artifactPlace({ by: 'file', place }, 26)).toStrictEqual({ file: place, offset: 26 });
    expect(artifactPlace({ by: 'file', place }, 0)).toStrictEqual({ file: place, offset: 0 });
    expect(artifactPlace({ by: 'file', place }, undefined)).toStrictEqual({ file: place });
  });

  test('is the line that names its address, where it lies elsewhere: nobody could open a byte of it', () => {
    const address = { releaseFile: 'plugin.json', pointer: '/artifact/url' };
    expect(artifactPlace({ by: 'url', place: 'https://example.com/a.wasm' }, 26)).toStrictEqual(address);
  });
});

test('tellAccounts() names login and number of each', () => {
  const [alice, bob] = [
    { login: 'alice', id: 1001 },
    { login: 'bob', id: 1002 },
  ];
  expect(tellAccounts([alice, bob])).toBe('alice (1001), bob (1002)');
});
