import { describe, expect, test } from 'vitest';
import type { Version } from '../../../src/core/model/version.ts';
import { rankCandidates } from '../../../src/core/resolve/rank-candidates.ts';
import { candidates, name, needs, version } from '../../support/builders.ts';

describe('rankCandidates()', () => {
  const lib =
    candidates({ lib: { '1.0.0': {}, '1.1.0-rc.1': {}, '2.0.0': {}, '~3.0.0': {}, '!4.0.0': {} } })(name('lib')) ?? [];
  const ranked = (range: string, preferred?: string): readonly Version[] =>
    needs({ lib: range }).flatMap((need) =>
      rankCandidates(need, lib, preferred === undefined ? undefined : version(preferred)).map(
        (candidate) => candidate.version,
      ),
    );

  test('leaves prereleases out, unless they are asked for', () => {
    expect(ranked('latest')).toEqual(['2.0.0', '1.0.0']);
    expect(ranked('beta')).toEqual(['1.1.0-rc.1']);
    expect(ranked('>=1.1.0-rc.1')).toEqual(['2.0.0', '1.1.0-rc.1']);
  });

  test('puts the preferred version first, even a yanked one, but never a removed one', () => {
    expect(ranked('*', '1.0.0')).toEqual(['1.0.0', '2.0.0']);
    expect(ranked('*', '3.0.0')).toEqual(['3.0.0', '2.0.0', '1.0.0']);
    expect(ranked('*', '4.0.0')).toEqual(['2.0.0', '1.0.0']);
  });
});
