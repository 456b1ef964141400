import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type ChangedFile, classifyChange } from '../../src/core/model/change.ts';
import { classifyPath, pathProblem, releaseDirectory, releaseFiles } from '../../src/core/model/registry-path.ts';
import { often, pluginNames, versions } from './arbitraries.ts';

const segments = fc.constantFrom(
  'registry',
  'plugins',
  'slugify',
  '@acme',
  'json',
  '1.0.0',
  '2.0.0',
  'plugin.json',
  'plugin.wasm',
  'record.json',
  'yanked',
  'removed',
  '1.0.0.json',
  '2.0.0.json',
  'ratings',
  '1001.json',
  'orgs',
  'acme.json',
  'policy.json',
  'trust',
  'advisories',
  '..',
  '.',
  '',
  '.git',
  'con',
  'a\\b',
  'Slugify',
  '\u202e',
  '\n',
  'deprecated.json',
  'registry.json',
);
const paths = fc.oneof(
  fc.array(segments, { minLength: 1, maxLength: 6 }).map((parts) => parts.join('/')),
  fc.array(segments, { minLength: 1, maxLength: 4 }).map((parts) => ['registry', 'plugins', ...parts].join('/')),
  fc.string({ unit: 'binary' }),
);

const files: fc.Arbitrary<readonly ChangedFile[]> = fc.uniqueArray(
  fc.record({
    path: paths,
    status: fc.constantFrom('added', 'modified', 'deleted'),
    mode: fc.constantFrom('100644', '100755', '120000', '160000'),
  }),
  { maxLength: 6, selector: ({ path }) => path },
);

describe('classifyChange()', () => {
  test('is independent of the order of files', () => {
    const shuffled = files.chain((list) =>
      fc.tuple(fc.constant(list), fc.shuffledSubarray([...list], { minLength: list.length, maxLength: list.length })),
    );
    fc.assert(
      fc.property(shuffled, ([list, other]) => {
        expect(classifyChange(other)).toEqual(classifyChange(list));
      }),
      often,
    );
  });

  test('keeps every file, and never lets a file change its kind unseen: adding one of another kind gives mixed', () => {
    fc.assert(
      fc.property(files, (list) => {
        const change = classifyChange(list);
        expect(new Set(change.files)).toEqual(new Set(list));
        const more = classifyChange([...list, { path: 'Makefile', status: 'added', mode: '100644' }]);
        expect(more.kind).toBe(list.length === 0 || change.kind === 'other' ? 'other' : 'mixed');
      }),
      often,
    );
  });
});

describe('classifyPath()', () => {
  test('gives a meaning to no path that can do harm, but for device names', () => {
    fc.assert(
      fc.property(paths, (path) => {
        const { role } = classifyPath(path);
        const problem = pathProblem(path);
        // Trust files are the administrators'; their paths are held against pathProblem() alone.
        const harmless = ['unknown', 'outside', 'trust'].includes(role) || problem === undefined;
        expect(harmless || problem?.includes('Windows'), `${path}: ${problem}`).toBe(true);
      }),
      often,
    );
  });

  test('reads back every path that we build', () => {
    fc.assert(
      fc.property(pluginNames, versions, fc.constantFrom(...releaseFiles), (plugin, version, file) => {
        const path = `${releaseDirectory(plugin, version)}/${file}`;
        expect(classifyPath(path)).toEqual({ role: 'release', plugin, version, file });
        expect(pathProblem(path) ?? 'Windows').toContain('Windows');
      }),
      often,
    );
  });
});
