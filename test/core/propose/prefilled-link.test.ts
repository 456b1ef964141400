import { describe, expect, test } from 'vitest';
import { planRelease } from '../../../src/core/propose/plan-release.ts';
import {
  compareLink,
  maxLinkCharacters,
  newFileLink,
  stepsForRelease,
  stepsForTexts,
} from '../../../src/core/propose/prefilled-link.ts';
import { name, version } from '../../support/builders.ts';

const place = { url: 'https://github.com/acme/plugins', branch: 'main' };
const path = 'registry/plugins/@acme/x1/yanked/1.0.0.json';
const page = 'https://github.com/acme/plugins';

describe('newFileLink()', () => {
  test('holds path and text, and nothing of them can leave its place', () => {
    const link = newFileLink(place, path, '{"reason":"a&b=c#d"}\n') ?? '';
    const url = new URL(link);
    expect(url.pathname).toBe('/acme/plugins/new/main');
    expect([...url.searchParams]).toEqual([
      ['filename', path],
      ['value', '{"reason":"a&b=c#d"}\n'],
    ]);
  });

  test('is none where the address would be too long', () => {
    const room = maxLinkCharacters - (newFileLink(place, path, '')?.length ?? 0);
    expect(newFileLink(place, path, 'x'.repeat(room))).toHaveLength(maxLinkCharacters);
    expect(newFileLink(place, path, 'x'.repeat(room + 1))).toBeUndefined();
  });
});

test('compareLink() leaves a long body out', () => {
  const short = compareLink(place, 'ann:plugyard/release/x1/1.0.0', { title: 'Release x1', body: 'One & two' });
  expect(short).toBe(
    `${page}/compare/main...ann:plugyard/release/x1/1.0.0?quick_pull=1&title=Release%20x1&body=One%20%26%20two`,
  );
  expect(compareLink(place, 'ann:b', { title: 't', body: 'x'.repeat(9000) })).toBe(
    `${page}/compare/main...ann:b?quick_pull=1&title=t`,
  );
});

describe('stepsForTexts()', () => {
  test.each([
    [
      'a new file',
      { path, after: '{}\n' },
      `Open ${page}/new/main?filename=${encodeURIComponent(path)}&value=%7B%7D%0A`,
    ],
    ['a deletion', { path, before: '{}\n' }, `Open ${page}/delete/main/${path}`],
    [
      'an edit',
      { path, before: '{}\n', after: '{ }\n' },
      `Open ${page}/edit/main/${path}, and replace the whole text by the new one.`,
    ],
    [
      'a long new file',
      { path, after: 'x'.repeat(9000) },
      `Open ${page}/new/main/registry/plugins/@acme/x1/yanked, name the file ${path}, and paste its text.`,
    ],
  ])('%s is one form', (_, file, step) => {
    const [first, ...rest] = stepsForTexts(place, [file]);
    expect(first).toBe(step);
    expect(rest).toEqual(['Choose "Propose changes", and then "Create pull request".']);
  });

  test('several files need a clone', () => {
    const steps = stepsForTexts(place, [
      { path, after: '{}' },
      { path: 'b', before: '' },
    ]);
    expect(steps).toHaveLength(3);
    expect(steps[1]).toContain(`it changes ${path} b`);
    expect(stepsForTexts(place, [])).toHaveLength(3);
  });
});

describe('stepsForRelease()', () => {
  const files = new Map(['plugin.json', 'plugin.wasm'].map((file) => [file, new Uint8Array()]));
  const release = { plugin: name('x1'), version: version('1.0.0'), files };

  test('an update is dropped into its directory', () => {
    expect(stepsForRelease(place, planRelease(release), undefined).slice(0, 2)).toEqual([
      `Open ${page}/upload/main/registry/plugins/x1/1.0.0`,
      'Drop there, from its folder: plugin.json, plugin.wasm',
    ]);
  });

  test('a new plugin is dropped with its record beside it, from where it was laid out', () => {
    const plan = planRelease({ ...release, record: new Uint8Array() });
    expect(stepsForRelease(place, plan, 'tree').slice(0, 2)).toEqual([
      `Open ${page}/upload/main/registry/plugins/x1`,
      'Drop there, from tree/registry/plugins/x1: 1.0.0, record.json',
    ]);
  });
});
