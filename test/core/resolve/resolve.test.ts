import { describe, expect, test } from 'vitest';
import type { PluginName } from '../../../src/core/model/plugin-name.ts';
import type { Version } from '../../../src/core/model/version.ts';
import { installOrder } from '../../../src/core/resolve/install-order.ts';
import type { Need } from '../../../src/core/resolve/question.ts';
import { rankCandidates } from '../../../src/core/resolve/rank-candidates.ts';
import type { Answer } from '../../../src/core/resolve/answer.ts';
import { resolve } from '../../../src/core/resolve/resolve.ts';
import { candidates, name, needs, type Plugins, version } from '../../support/builders.ts';

/** `{ plugin: version }` of the answer, or its cause and reason. */
function answer(
  wanted: Readonly<Record<string, string>>,
  plugins: Plugins,
  locked: Readonly<Record<string, string>> = {},
): unknown {
  const preferred = new Map(Object.entries(locked).map(([plugin, at]) => [name(plugin), version(at)]));
  return told(resolve(needs(wanted), candidates(plugins), preferred));
}

function told(solution: Answer): unknown {
  return solution.solved ? Object.fromEntries(solution.versions) : `${solution.cause}: ${solution.reason}`;
}

const numbers = (count: number): readonly number[] => Array.from({ length: count }, (_, index) => index);
const label = (index: number): string => `p${String(index).padStart(5, '0')}`;

describe('resolve()', () => {
  test('chooses the highest version in the range, and of everything that it needs', () => {
    const plugins = {
      app: { '1.0.0': { lib: '^1' }, '1.1.0': { lib: '^1.1' }, '2.0.0': {} },
      lib: { '1.0.0': {}, '1.2.0': {}, '1.10.0': {}, '2.0.0': {} },
      unrelated: { '1.0.0': {} },
    };
    expect(answer({ app: '^1' }, plugins)).toEqual({ app: '1.1.0', lib: '1.10.0' });
  });

  test('has an answer for nothing', () => {
    expect(answer({}, {})).toEqual({});
  });

  test('goes back where the highest version leads nowhere', () => {
    const plugins = {
      app: { '1.0.0': {}, '2.0.0': { lib: '^2' } },
      lib: { '1.0.0': {} },
    };
    expect(answer({ app: '*' }, plugins)).toEqual({ app: '1.0.0' });
  });

  test('goes back over several choices', () => {
    const plugins = {
      one: { '1.0.0': { lib: '^1' }, '2.0.0': { lib: '^2' } },
      two: { '1.0.0': { lib: '^1' } },
      three: { '1.0.0': {}, '2.0.0': {} },
      lib: { '1.0.0': {}, '2.0.0': {} },
    };
    expect(answer({ one: '*', two: '*', three: '*' }, plugins)).toEqual({
      lib: '1.0.0',
      one: '1.0.0',
      three: '2.0.0',
      two: '1.0.0',
    });
  });

  test('serves one version to everyone who needs a plugin', () => {
    const plugins = {
      one: { '1.0.0': { lib: '>=1' } },
      two: { '1.0.0': { lib: '<2' } },
      lib: { '1.5.0': {}, '2.0.0': {} },
    };
    expect(answer({ one: '*', two: '*' }, plugins)).toEqual({ lib: '1.5.0', one: '1.0.0', two: '1.0.0' });
  });

  test('lets plugins need each other, and themselves', () => {
    const plugins = { one: { '1.0.0': { two: '*', one: '^1' } }, two: { '1.0.0': { one: '*' } } };
    expect(answer({ one: '*' }, plugins)).toEqual({ one: '1.0.0', two: '1.0.0' });
  });

  test('refuses a release that needs itself in another version', () => {
    expect(answer({ one: '*' }, { one: { '1.0.0': { one: '^2' }, '2.0.0': { one: '^1' } } })).toMatch(/^conflict/);
  });

  test('leaves an optional need out when there is no such plugin', () => {
    expect(answer({ app: '*', '?ghost': '*' }, { app: { '1.0.0': { '?other': '^1' } } })).toEqual({ app: '1.0.0' });
  });

  test('holds an optional need like any other when there is such a plugin', () => {
    const plugins = { app: { '1.0.0': { '?lib': '^1' } }, lib: { '1.0.0': {}, '2.0.0': {} } };
    expect(answer({ app: '*' }, plugins)).toEqual({ app: '1.0.0', lib: '1.0.0' });
    expect(answer({ app: '*', lib: '^2' }, plugins)).toMatch(/^conflict/);
  });

  test('takes prereleases only where they are asked for, or where nothing else will do', () => {
    const plugins = {
      lib: { '1.0.0': {}, '1.1.0-rc.1': {}, '2.0.0-beta.1': {} },
      old: { '1.0.0': { lib: '2.0.0-beta.1' } },
      young: { '1.0.0-rc.1': {}, '1.0.0-rc.2': {} },
    };
    expect(answer({ lib: '*' }, plugins)).toEqual({ lib: '1.0.0' });
    expect(answer({ lib: 'latest' }, plugins)).toEqual({ lib: '1.0.0' });
    expect(answer({ lib: 'stable' }, plugins)).toEqual({ lib: '1.0.0' });
    expect(answer({ lib: 'beta' }, plugins)).toEqual({ lib: '2.0.0-beta.1' });
    expect(answer({ lib: '>=1.1.0-rc.0' }, plugins)).toEqual({ lib: '1.1.0-rc.1' });
    expect(answer({ young: 'latest' }, plugins)).toEqual({ young: '1.0.0-rc.2' });
    expect(answer({ lib: 'latest', old: '*' }, plugins)).toEqual({ lib: '2.0.0-beta.1', old: '1.0.0' });
  });

  test('keeps a locked version where it fits', () => {
    const plugins = { lib: { '1.0.0': {}, '1.1.0': {}, '2.0.0-rc.1': {} } };
    expect(answer({ lib: '^1' }, plugins, { lib: '1.0.0' })).toEqual({ lib: '1.0.0' });
    expect(answer({ lib: '^1.1' }, plugins, { lib: '1.0.0' })).toEqual({ lib: '1.1.0' });
    expect(answer({ lib: 'latest' }, plugins, { lib: '2.0.0-rc.1' })).toEqual({ lib: '2.0.0-rc.1' });
  });

  test('gives a yanked release to those who have locked it, and a removed one to nobody', () => {
    const plugins = { lib: { '1.0.0': {}, '~1.1.0': {}, '!1.2.0': {} } };
    expect(answer({ lib: '^1' }, plugins)).toEqual({ lib: '1.0.0' });
    expect(answer({ lib: '^1' }, plugins, { lib: '1.1.0' })).toEqual({ lib: '1.1.0' });
    expect(answer({ lib: '^1' }, plugins, { lib: '1.2.0' })).toEqual({ lib: '1.0.0' });
  });

  test.each<[string, Record<string, string>, Plugins]>([
    ['missing: there is no plugin ghost', { ghost: '*' }, {}],
    [
      'conflict: you need lib ^2, but the registry has 1.10.0, 1.2.0',
      { lib: '^2' },
      { lib: { '1.2.0': {}, '1.10.0': {} } },
    ],
    [
      'conflict: you need lib ^1, but every release is withdrawn',
      { lib: '^1' },
      { lib: { '~1.0.0': {}, '!1.1.0': {} } },
    ],
    ['conflict: you need lib ^1, but every release is withdrawn', { lib: '^1' }, { lib: {} }],
    ['conflict: app 1.0.0 needs ghost, which does not exist', { app: '*' }, { app: { '1.0.0': { ghost: '*' } } }],
    [
      'conflict: app 1.0.0 needs lib ^2, but the registry has 1.0.0',
      { app: '*' },
      { app: { '1.0.0': { lib: '^2' } }, lib: { '1.0.0': {} } },
    ],
    [
      'conflict: two 1.0.0 needs lib ^2, but one 1.0.0 needs lib ^1',
      { one: '*', two: '*' },
      { one: { '1.0.0': { lib: '^1' } }, two: { '1.0.0': { lib: '^2' } }, lib: { '1.0.0': {}, '2.0.0': {} } },
    ],
    [
      'conflict: two 1.0.0 needs app ^2, but you need app ^1, for which 1.0.0 is chosen',
      { app: '^1' },
      { app: { '1.0.0': { two: '*' }, '2.0.0': {} }, two: { '1.0.0': { app: '^2' } } },
    ],
  ])('says why there is no answer: %s', (reason, wanted, plugins) => {
    expect(answer(wanted, plugins)).toBe(reason);
  });

  test('names up to three others whose needs leave nothing over together', () => {
    const lib = candidates({ lib: { '1.0.0': {}, '2.0.0': {}, '3.0.0': {} } });
    const all = (...ranges: readonly string[]): unknown =>
      told(
        resolve(
          ranges.flatMap((wish) => needs({ lib: wish })),
          lib,
        ),
      );
    expect(all('1 || 2', '2 || 3', '1 || 3')).toBe(
      'conflict: you need lib 2 || 3, but you need lib 1 || 2 and you need lib 1 || 3',
    );
    expect(all('<2', '<=1', '<=1.0', '<=1.0.0', '>=2')).toBe(
      'conflict: you need lib >=2, but you need lib <2 and you need lib <=1 and you need lib <=1.0',
    );
  });

  test('names the five highest versions that there are instead', () => {
    const lib = Object.fromEntries(numbers(7).map((minor) => [`1.${minor}.0`, {}]));
    expect(answer({ lib: '^2' }, { lib })).toBe(
      'conflict: you need lib ^2, but the registry has 1.6.0, 1.5.0, 1.4.0, 1.3.0, 1.2.0',
    );
  });

  test('tells the first of several conflicts that stand equally deep: that of the highest version', () => {
    const plugins = { app: { '1.0.0': { lib: '^8' }, '2.0.0': { lib: '^9' } }, lib: { '1.0.0': {} } };
    expect(answer({ app: '*' }, plugins)).toBe('conflict: app 2.0.0 needs lib ^9, but the registry has 1.0.0');
  });

  test('tells the conflict that it met deepest in the search', () => {
    const plugins = {
      app: { '1.0.0': { deep: '*' }, '2.0.0': { lib: '^9' } },
      deep: { '1.0.0': { deeper: '*' } },
      deeper: { '1.0.0': { lib: '^7' } },
      lib: { '1.0.0': {} },
    };
    expect(answer({ app: '*' }, plugins)).toBe('conflict: deeper 1.0.0 needs lib ^7, but the registry has 1.0.0');
  });

  test('does not depend on the order of needs and candidates', () => {
    const plugins = {
      one: { '1.0.0': {}, '2.0.0': { two: '^1' } },
      two: { '1.0.0': {}, '2.0.0': { one: '^1' } },
    };
    const reversed = Object.fromEntries(
      Object.entries(plugins).map(([plugin, releases]) => [
        plugin,
        Object.fromEntries(Object.entries(releases).reverse()),
      ]),
    );
    const expected = { one: '2.0.0', two: '1.0.0' };
    expect(answer({ one: '*', two: '*' }, plugins)).toEqual(expected);
    expect(answer({ two: '*', one: '*' }, reversed)).toEqual(expected);
  });

  test('follows a chain of 20,000 plugins without overflowing', () => {
    const count = 20_000;
    const chain = candidates(
      Object.fromEntries(
        numbers(count).map((at) => [label(at), { '1.0.0': at + 1 < count ? { [label(at + 1)]: '^1' } : {} }]),
      ),
    );
    const solution = resolve(needs({ [label(0)]: '*' }), chain);
    expect(solution.solved && solution.versions.size).toBe(count);
  });

  test('reads 150 plugins of which each needs all that follow', () => {
    const plugins = Object.fromEntries(
      numbers(150).map((at) => [
        label(at),
        { '1.0.0': Object.fromEntries(numbers(149 - at).map((more) => [label(at + 1 + more), '^1'])) },
      ]),
    );
    const solution = resolve(needs({ [label(0)]: '*' }), candidates(plugins));
    expect(solution.solved && solution.versions.size).toBe(150);
  });

  test('does not try every combination when a need cannot be met by itself', () => {
    const free = Object.fromEntries(numbers(40).map((at) => [label(at), { '1.0.0': {}, '2.0.0': {} }]));
    const wishes = Object.fromEntries(Object.keys(free).map((plugin) => [plugin, '*']));
    const plugins = { ...free, app: { '1.0.0': { ...wishes, zz: '^2' } }, zz: { '1.0.0': {} } };
    expect(answer({ app: '*' }, plugins)).toBe('conflict: app 1.0.0 needs zz ^2, but the registry has 1.0.0');
  });

  test('gives up after so many steps, on every machine the same', () => {
    const free = Object.fromEntries(numbers(20).map((at) => [label(at), { '1.0.0': {}, '2.0.0': {} }]));
    const plugins = {
      ...free,
      zz: { '1.0.0': { zz1: '*', zz2: '*' } },
      zz1: { '1.0.0': { lib: '^1' } },
      zz2: { '1.0.0': { lib: '^2' } },
      lib: { '1.0.0': {}, '2.0.0': {} },
    };
    const wishes = Object.fromEntries([...Object.keys(free), 'zz'].map((plugin) => [plugin, '*']));
    expect(answer(wishes, plugins)).toBe('too-complex: no answer within 200000 steps');
  });

  test('asks for the candidates of a plugin at most twice', () => {
    const asked: string[] = [];
    const known = candidates({ one: { '1.0.0': { lib: '*' } }, two: { '1.0.0': { lib: '*' } }, lib: { '1.0.0': {} } });
    resolve(needs({ one: '*', two: '*' }), (plugin) => {
      asked.push(plugin);
      return known(plugin);
    });
    expect(asked.filter((plugin) => plugin === 'lib')).toHaveLength(1);
    expect(asked.length).toBeLessThanOrEqual(6);
  });
});

describe('rankCandidates()', () => {
  const lib =
    candidates({ lib: { '1.0.0': {}, '1.1.0-rc.1': {}, '2.0.0': {}, '~3.0.0': {}, '!4.0.0': {} } })(name('lib')) ?? [];
  const ranked = (range: string, preferred?: string): readonly Version[] =>
    needs({ lib: range }).flatMap((need) =>
      rankCandidates(need, lib, preferred === undefined ? undefined : version(preferred)).map(
        (candidate) => candidate.version,
      ),
    );

  test('puts prereleases last, unless they are asked for', () => {
    expect(ranked('latest')).toEqual(['2.0.0', '1.0.0', '1.1.0-rc.1']);
    expect(ranked('beta')).toEqual(['1.1.0-rc.1']);
    expect(ranked('>=1.1.0-rc.1')).toEqual(['2.0.0', '1.1.0-rc.1']);
  });

  test('puts the preferred version first, even a yanked one, but never a removed one', () => {
    expect(ranked('*', '1.0.0')).toEqual(['1.0.0', '2.0.0']);
    expect(ranked('*', '3.0.0')).toEqual(['3.0.0', '2.0.0', '1.0.0']);
    expect(ranked('*', '4.0.0')).toEqual(['2.0.0', '1.0.0']);
  });
});

describe('installOrder()', () => {
  /** The order of everything, for `{ plugin: what it needs }`. */
  function orderOf(graph: Readonly<Record<string, readonly string[]>>): readonly PluginName[] {
    const versions = new Map(Object.keys(graph).map((plugin) => [name(plugin), version('1.0.0')]));
    return installOrder(versions, (plugin) =>
      (graph[plugin] ?? []).flatMap((needed): readonly Need[] => needs({ [needed]: '*' })),
    );
  }

  test('puts dependencies first, and equals by name', () => {
    expect(orderOf({ app: ['zz', 'lib'], lib: ['base'], zz: ['base'], base: [], alone: [] })).toEqual([
      'alone',
      'base',
      'lib',
      'zz',
      'app',
    ]);
  });

  test('does not depend on the order of its input', () => {
    expect(orderOf({ zz: [], app: ['lib', 'zz'], lib: [] })).toEqual(orderOf({ lib: [], app: ['zz', 'lib'], zz: [] }));
  });

  test('leaves out what was not chosen, such as an optional dependency', () => {
    expect(orderOf({ app: ['ghost'] })).toEqual(['app']);
  });

  test('ends when plugins need each other', () => {
    expect(orderOf({ aa: ['bb'], bb: ['cc'], cc: ['aa'] })).toEqual(['cc', 'bb', 'aa']);
  });

  test('follows a chain of 20,000 plugins without overflowing', () => {
    const chain = Object.fromEntries(numbers(20_000).map((at) => [label(at), at < 19_999 ? [label(at + 1)] : []]));
    expect(orderOf(chain)[0]).toBe(label(19_999));
  });
});
