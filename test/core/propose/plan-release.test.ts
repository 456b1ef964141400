import { describe, expect, test } from 'vitest';
import { classifyChange } from '../../../src/core/model/change.ts';
import { planRelease, releaseBranch, sortReleaseFiles } from '../../../src/core/propose/plan-release.ts';
import { toPlannedChange } from '../../../src/core/propose/planned-change.ts';
import { name, version } from '../../support/builders.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const plugin = name('@acme/json-format');
const files = new Map([
  ['plugin.wasm', bytes('wasm')],
  ['plugin.json', bytes('{}')],
]);

describe('planRelease()', () => {
  test('is the files of one release directory', () => {
    const plan = planRelease({ plugin, version: version('1.2.0'), files });
    expect(plan).toMatchObject({
      matter: 'release',
      title: 'Release @acme/json-format 1.2.0',
      branch: 'plugyard/release/acme--json-format/1.2.0',
      directory: 'registry/plugins/@acme/json-format/1.2.0',
    });
    expect(plan.files.map(({ path }) => path)).toEqual([
      'registry/plugins/@acme/json-format/1.2.0/plugin.json',
      'registry/plugins/@acme/json-format/1.2.0/plugin.wasm',
    ]);
  });

  test('of a new plugin brings its record, and the review sees a new plugin', () => {
    const plan = planRelease({ plugin, version: version('1.0.0'), files, record: bytes('{}') });
    expect(plan).toMatchObject({ matter: 'new-plugin', title: 'Add the plugin @acme/json-format 1.0.0' });
    const change = classifyChange(plan.files.map(({ path }) => ({ path, status: 'added', mode: '100644' })));
    expect(change.kind).toBe('new-plugin');
  });
});

test('no two releases share a branch, and git takes every name', () => {
  const branches = [
    releaseBranch(name('@acme/x1'), version('1.0.0')),
    releaseBranch(name('acme-x1'), version('1.0.0')),
    releaseBranch(name('acme-x1'), version('1.0.0-rc.lock')),
  ];
  expect(branches).toEqual([
    'plugyard/release/acme--x1/1.0.0',
    'plugyard/release/acme-x1/1.0.0',
    'plugyard/release/acme-x1/1.0.0-rc.lock_',
  ]);
});

test('sortReleaseFiles() keeps what a release has', () => {
  expect(sortReleaseFiles(['src', 'plugin.wasm', 'README.md', 'package.json'])).toEqual({
    taken: ['README.md', 'plugin.wasm'],
    left: ['package.json', 'src'],
  });
});

test('toPlannedChange() is a proposal in bytes', () => {
  const proposal = {
    matter: 'yank',
    title: 'Yank',
    branch: 'plugyard/yank',
    files: [
      { path: 'a.json', after: '{}' },
      { path: 'b.json', before: '{}' },
    ],
  } as const;
  expect(toPlannedChange(proposal).files).toEqual([
    { path: 'a.json', bytes: bytes('{}') },
    { path: 'b.json', bytes: undefined },
  ]);
});
