import { describe, expect, test } from 'vitest';
import {
  apiOf,
  parsePullReference,
  parseRepositoryName,
  repositoryOfIndex,
  repositoryOfOrigin,
} from '../../../src/core/propose/repository-address.ts';
import { accepted, problemsOf } from '../../support/builders.ts';

const server = 'https://git.example:8443';

describe('parseRepositoryName()', () => {
  test.each([
    ['acme/plugins', undefined],
    ['https://github.com/acme/plugins', undefined],
    ['https://github.com/acme/plugins.git', undefined],
    ['https://github.com/acme/plugins/', undefined],
    [`${server}/acme/plugins`, server],
  ])('reads %s', (text, on) => {
    expect(accepted(parseRepositoryName(text, on))).toEqual({ owner: 'acme', name: 'plugins' });
  });

  test.each([
    'acme',
    '',
    'acme/..',
    'acme/plugins/pulls',
    '../acme',
    'a b/c',
    'acme/x?y',
    'https://evil.example/acme/plugins',
    'acme/plugins\n',
  ])('attack: refuses %j', (text) => {
    expect(problemsOf(parseRepositoryName(text))[0]?.fix).toContain('--repository acme/plugins');
  });
});

describe('repositoryOfIndex()', () => {
  test.each([
    ['https://acme.github.io/plugins/', 'acme/plugins'],
    ['https://ACME.github.io/plugins/index/', 'acme/plugins'],
    ['https://acme.github.io/', 'acme/acme.github.io'],
    ['https://github.com/acme/plugins/', 'acme/plugins'],
  ])('%s is that of %s', (address, repository) => {
    const found = repositoryOfIndex(address);
    expect(`${found?.owner}/${found?.name}`).toBe(repository);
  });

  test.each([
    'https://plugins.example/',
    'http://acme.github.io/plugins/',
    'https://acme.github.io.evil.example/plugins/',
    'https://user@acme.github.io/plugins/',
    'https://github.com/acme/',
    'https://github.com/',
    'no address',
  ])('attack: %s tells none', (address) => {
    expect(repositoryOfIndex(address)).toBeUndefined();
  });
});

describe('parsePullReference()', () => {
  test.each([
    ['7', { number: 7 }],
    ['#7', { number: 7 }],
    ['https://github.com/acme/plugins/pull/7', { number: 7, repository: { owner: 'acme', name: 'plugins' } }],
    ['https://github.com/acme/plugins/pull/7/files#x', { number: 7, repository: { owner: 'acme', name: 'plugins' } }],
  ])('reads %s', (text, reference) => {
    expect(accepted(parsePullReference(text))).toEqual(reference);
  });

  test.each([
    '',
    '0',
    '07',
    '-1',
    '1e3',
    'https://evil.example/acme/plugins/pull/7',
    'https://github.com/acme/../pull/7',
  ])('refuses %j', (text) => {
    expect(problemsOf(parsePullReference(text))[0]?.message).toContain('is no pull request');
  });
});

describe('repositoryOfOrigin()', () => {
  test.each([
    ['https://github.com/acme/plugins', undefined],
    ['https://github.com/acme/plugins.git', undefined],
    ['https://github.com/acme/plugins/', undefined],
    ['https://ann@github.com/acme/plugins.git', undefined],
    ['https://ann:secret@github.com/acme/plugins.git', undefined],
    ['git@github.com:acme/plugins.git', undefined],
    ['github.com:acme/plugins', undefined],
    ['ssh://git@github.com/acme/plugins.git', undefined],
    ['ssh://git@GitHub.com:22/acme/plugins', undefined],
    [`${server}/acme/plugins.git`, server],
    ['git@git.example:acme/plugins.git', server],
  ])('%s comes from acme/plugins', (origin, on) => {
    expect(repositoryOfOrigin(origin, on)).toEqual({ owner: 'acme', name: 'plugins' });
  });

  test.each([
    ['git@git.evil.example:acme/plugins.git', undefined],
    ['git@github.com.evil.example:acme/plugins.git', undefined],
    ['https://git.evil.example/acme/plugins', undefined],
    ['https://github.com@evil.example/acme/plugins', undefined],
    ['https://git.example/acme/plugins', server],
    ['http://github.com/acme/plugins', undefined],
    ['git@github.com:acme/../plugins', undefined],
    ['git@github.com:acme', undefined],
    ['git@github.com:acme/plugins', 'no address'],
    ['/home/ann/plugins', undefined],
    ['../plugins', undefined],
    ['', undefined],
  ])('attack: %j tells none', (origin, on) => {
    expect(repositoryOfOrigin(origin, on)).toBeUndefined();
  });
});

test.each([
  ['https://github.com', 'https://api.github.com'],
  ['https://acme.ghe.com', 'https://api.acme.ghe.com'],
  ['https://git.example:8443', 'https://git.example:8443/api/v3'],
  ['https://github.com.evil.example', 'https://github.com.evil.example/api/v3'],
])('the API of %s is %s', (place, api) => {
  expect(apiOf(place)).toBe(api);
});
