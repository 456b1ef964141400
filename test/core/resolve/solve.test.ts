import { describe, expect, test } from 'vitest';
import type { PluginName } from '../../../src/core/model/plugin-name.ts';
import type { Answer } from '../../../src/core/resolve/answer.ts';
import type { Question } from '../../../src/core/resolve/question.ts';
import { solve } from '../../../src/core/resolve/solve.ts';
import { candidates, name, needs, type Plugins, range, timestamp, version } from '../../support/builders.ts';

/** `{ plugin: version }` of the answer, or its cause and reason. */
function answer(
  wanted: Readonly<Record<string, string>>,
  plugins: Plugins,
  locked: Readonly<Record<string, string>> = {},
): unknown {
  const preferred = new Map(Object.entries(locked).map(([plugin, at]) => [name(plugin), version(at)]));
  return told(solve({ needs: needs(wanted), candidatesOf: candidates(plugins), preferred }));
}

function told(solution: Answer): unknown {
  return solution.solved ? Object.fromEntries(solution.versions) : `${solution.cause}: ${solution.reason}`;
}

const numbers = (count: number): readonly number[] => Array.from({ length: count }, (_, index) => index);
const label = (index: number): string => `p${String(index).padStart(5, '0')}`;

describe('solve()', () => {
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
    expect(answer({ lib: 'latest', old: '*' }, plugins)).toMatch(/^conflict/);
    expect(answer({ young: '*' }, plugins)).toEqual({ young: '1.0.0-rc.2' });
  });

  test('keeps a locked version where it fits', () => {
    const plugins = { lib: { '1.0.0': {}, '1.1.0': {}, '2.0.0-rc.1': {} } };
    expect(answer({ lib: '^1' }, plugins, { lib: '1.0.0' })).toEqual({ lib: '1.0.0' });
    expect(answer({ lib: '^1.1' }, plugins, { lib: '1.0.0' })).toEqual({ lib: '1.1.0' });
    expect(answer({ lib: 'rc' }, plugins, { lib: '2.0.0-rc.1' })).toEqual({ lib: '2.0.0-rc.1' });
    expect(answer({ lib: 'latest' }, plugins, { lib: '2.0.0-rc.1' })).toEqual({ lib: '1.1.0' });
  });

  test('gives a yanked release to those who have locked it, and a removed one to nobody', () => {
    const plugins = { lib: { '1.0.0': {}, '~1.1.0': {}, '!1.2.0': {} } };
    expect(answer({ lib: '^1' }, plugins)).toEqual({ lib: '1.0.0' });
    expect(answer({ lib: '^1' }, plugins, { lib: '1.1.0' })).toEqual({ lib: '1.1.0' });
    expect(answer({ lib: '^1' }, plugins, { lib: '1.2.0' })).toEqual({ lib: '1.0.0' });
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
    const solution = solve({ needs: needs({ [label(0)]: '*' }), candidatesOf: chain });
    expect(solution.solved && solution.versions.size).toBe(count);
  });

  test('reads 150 plugins of which each needs all that follow', () => {
    const plugins = Object.fromEntries(
      numbers(150).map((at) => [
        label(at),
        { '1.0.0': Object.fromEntries(numbers(149 - at).map((more) => [label(at + 1 + more), '^1'])) },
      ]),
    );
    const solution = solve({ needs: needs({ [label(0)]: '*' }), candidatesOf: candidates(plugins) });
    expect(solution.solved && solution.versions.size).toBe(150);
  });

  test('asks for the candidates of each plugin once', () => {
    const asked: string[] = [];
    const known = candidates({ one: { '1.0.0': { lib: '*' } }, two: { '1.0.0': { lib: '*' } }, lib: { '1.0.0': {} } });
    const candidatesOf = (plugin: PluginName): ReturnType<typeof known> => {
      asked.push(plugin);
      return known(plugin);
    };
    solve({ needs: needs({ one: '*', two: '*' }), candidatesOf });
    expect(asked.filter((plugin) => plugin === 'lib')).toHaveLength(1);
    expect(asked.length).toBe(3);
  });

  test('gives one version to several needs of the same plugin', () => {
    const asked = [...needs({ lib: '>=1' }), ...needs({ lib: '<2' })];
    const lib = candidates({ lib: { '1.0.0': {}, '2.0.0': {} } });
    expect(solve({ needs: asked, candidatesOf: lib })).toMatchObject({
      versions: new Map([['lib', '1.0.0']]),
      reasons: new Map([['lib', [{ range: '<2' }, { range: '>=1' }]]]),
    });
  });

  test('counts what it reads as work', () => {
    const asked = { needs: needs({ lib: '*' }), candidatesOf: candidates({ lib: { '1.0.0': {} } }) };
    expect(told(solve({ ...asked, maxSteps: 10 }))).toBe('too-complex: no answer was found within 10 steps');
  });

  test('lists every plugin that is missing', () => {
    expect(
      solve({ needs: needs({ zz: '*', ghost: '*', app: '*', '?no': '*' }), candidatesOf: candidates({ app: {} }) }),
    ).toEqual({
      solved: false,
      cause: 'missing',
      reason: 'there is no plugin ghost\nthere is no plugin zz',
      lines: ['there is no plugin ghost', 'there is no plugin zz'],
      plugins: ['ghost', 'zz'],
      missing: ['ghost', 'zz'],
      steps: 0,
    });
  });

  describe('takes', () => {
    const plugins = {
      app: { '1.0.0': { lib: '>=1' }, '2.0.0': { lib: '>=1' } },
      lib: { '1.0.0': {}, '1.1.0': {}, '~1.2.0': {}, '!1.3.0': {}, '2.0.0': {} },
    };
    const chosen = (wanted: Record<string, string>, more: Partial<Question> = {}): unknown =>
      told(solve({ needs: needs(wanted), candidatesOf: candidates(plugins), ...more }));

    test('the lowest of everything, or of what is asked for, where that is wished', () => {
      expect(chosen({ app: '*' }, { resolution: 'lowest' })).toEqual({ app: '1.0.0', lib: '1.0.0' });
      expect(chosen({ app: '*' }, { resolution: 'lowest-direct' })).toEqual({ app: '1.0.0', lib: '2.0.0' });
      expect(chosen({ app: '*' }, { resolution: 'highest' })).toEqual({ app: '2.0.0', lib: '2.0.0' });
    });

    test('the newest that a tag stands for, also where the lowest is wished', () => {
      expect(chosen({ app: 'latest' }, { resolution: 'lowest' })).toEqual({ app: '2.0.0', lib: '1.0.0' });
    });

    test('what the user says in the place of everyone else, and tells which overrides were idle', () => {
      const overrides = new Map([
        [name('lib'), range('~1.0')],
        [name('zz'), range('^1')],
        [name('other'), range('^1')],
      ]);
      expect(
        solve({ needs: needs({ app: '*', lib: '^2' }), candidatesOf: candidates(plugins), overrides }),
      ).toMatchObject({
        versions: new Map([
          ['app', '2.0.0'],
          ['lib', '1.0.0'],
        ]),
        reasons: new Map([
          ['app', [{ range: '*', optional: false }]],
          [
            'lib',
            [
              { range: '^2', optional: false, override: '~1.0' },
              { by: 'app', range: '>=1', optional: false, override: '~1.0' },
            ],
          ],
        ]),
        idleOverrides: ['other', 'zz'],
      });
    });

    test('a withdrawn release that is named in so many words', () => {
      expect(chosen({ lib: '~1.2' })).toMatch(/^conflict/);
      expect(chosen({ lib: '~1.2' }, { admitted: new Map([[name('lib'), version('1.2.0')]]) })).toEqual({
        lib: '1.2.0',
      });
      expect(chosen({ lib: '~1.3' }, { admitted: new Map([[name('lib'), version('1.3.0')]]) })).toEqual({
        lib: '1.3.0',
      });
    });

    test('prereleases of a plugin for which they are allowed', () => {
      const young = candidates({ lib: { '1.0.0': {}, '1.1.0-rc.1': {} } });
      const asked = { needs: needs({ lib: '^1' }), candidatesOf: young };
      expect(told(solve(asked))).toEqual({ lib: '1.0.0' });
      expect(told(solve({ ...asked, prereleases: new Set([name('lib')]) }))).toEqual({ lib: '1.1.0-rc.1' });
      expect(told(solve({ ...asked, prereleases: new Set([name('app')]) }))).toEqual({ lib: '1.0.0' });
    });

    test('only what was published before a time, but keeps what is locked', () => {
      const dated = (name: string): ReturnType<ReturnType<typeof candidates>> =>
        candidates(plugins)(name as never)?.map((one) => ({
          ...one,
          ...(one.version === '1.1.0' ? {} : { publishedAt: timestamp(`2026-0${one.version[0]}-01T00:00:00Z`) }),
        }));
      const asked = { needs: needs({ lib: '*' }), candidatesOf: dated, before: timestamp('2026-02-01T00:00:00Z') };
      expect(told(solve(asked))).toEqual({ lib: '1.0.0' });
      expect(told(solve({ ...asked, preferred: new Map([[name('lib'), version('2.0.0')]]) }))).toEqual({
        lib: '2.0.0',
      });
    });

    test('no release that this host cannot run', () => {
      const hosted = (of: string): ReturnType<ReturnType<typeof candidates>> =>
        candidates(plugins)(of as never)?.map((one) =>
          one.version === '2.0.0' ? { ...one, unusable: 'needs the ABI wasi' } : one,
        );
      expect(told(solve({ needs: needs({ app: '*' }), candidatesOf: hosted }))).toEqual({ app: '1.0.0', lib: '1.1.0' });
    });
  });

  describe('an optional need', () => {
    test('is left out where none of its releases may be chosen, unless something else needs the plugin', () => {
      const plugins = {
        app: { '1.0.0': { '?lib': '^2', '?ghost': '*' } },
        lib: { '1.0.0': {}, '~2.0.0': {} },
        other: { '1.0.0': { lib: '*' } },
      };
      expect(answer({ app: '*' }, plugins)).toEqual({ app: '1.0.0' });
      expect(answer({ app: '*', other: '*' }, plugins)).toMatch(/^conflict/);
      expect(answer({ app: '*', other: '*' }, plugins, { lib: '2.0.0' })).toEqual({
        app: '1.0.0',
        lib: '2.0.0',
        other: '1.0.0',
      });
    });

    test('of everything that may be chosen says nothing where that is nothing', () => {
      expect(answer({ '?lib': '*' }, { lib: { '!1.0.0': {} } })).toEqual({});
    });
  });

  test('gives up after so many steps, on every machine the same', () => {
    const holes = Object.fromEntries(numbers(6).map((at) => [`${at + 1}.0.0`, {}]));
    const birds = Object.fromEntries(
      numbers(7).map((bird) => [
        label(bird),
        Object.fromEntries(
          numbers(6).map((hole) => [
            `${hole + 1}.0.0`,
            Object.fromEntries(
              numbers(7)
                .filter((other) => other !== bird)
                .map((other) => [label(other), `<${hole + 1} || >${hole + 1}`]),
            ),
          ]),
        ),
      ]),
    );
    const asked = {
      needs: needs(Object.fromEntries(Object.keys(birds).map((bird) => [bird, '*']))),
      candidatesOf: candidates({ ...birds, holes }),
    };
    expect(told(solve({ ...asked, maxSteps: 50_000 }))).toBe('too-complex: no answer was found within 50000 steps');
    expect(told(solve(asked))).toMatch(/^conflict/);
  });
});
