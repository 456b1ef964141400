import { describe, expect, test } from 'vitest';
import type { ClosurePlugin } from '../../../src/core/model/submission.ts';
import { candidatesAfterMerge } from '../../../src/core/resolve/after-merge.ts';
import { aManifest, name, needs, range, version } from '../../support/builders.ts';

const manifest = aManifest({ version: version('1.1.0'), dependencies: { [name('lib')]: range('^1') } });
const closure: readonly ClosurePlugin[] = [
  { name: name('slugify'), releases: [{ version: version('1.0.0'), dependencies: [] }] },
  { name: name('lib'), releases: [{ version: version('1.0.0'), dependencies: [], withdrawn: 'yanked' }] },
  { name: name('ghost'), releases: [] },
];
const after = candidatesAfterMerge(manifest, closure);

describe('candidatesAfterMerge()', () => {
  test('adds the submitted release to those of the base', () => {
    expect(after(name('slugify'))).toEqual([
      { version: '1.0.0', dependencies: [] },
      { version: '1.1.0', dependencies: needs({ lib: '^1' }) },
    ]);
  });

  test('lets the submitted release stand for one of the same version', () => {
    const same = candidatesAfterMerge(aManifest(), [
      { name: name('slugify'), releases: [{ version: version('1.0.0'), dependencies: needs({ lib: '*' }) }] },
    ]);
    expect(same(name('slugify'))).toEqual([{ version: '1.0.0', dependencies: [] }]);
  });

  test('knows a new plugin by its submission alone', () => {
    expect(candidatesAfterMerge(aManifest(), [])(name('slugify'))).toHaveLength(1);
  });

  test('hands on the releases of others, and what was withdrawn', () => {
    expect(after(name('lib'))).toEqual([{ version: '1.0.0', dependencies: [], withdrawn: 'yanked' }]);
  });

  test('knows no plugin without releases', () => {
    expect(after(name('ghost'))).toBeUndefined();
    expect(after(name('elsewhere'))).toBeUndefined();
  });
});
