import { describe, expect, test } from 'vitest';
import type { Question } from '../../../src/core/resolve/question.ts';
import { solve } from '../../../src/core/resolve/solve.ts';
import { suggestChanges } from '../../../src/core/resolve/suggest.ts';
import { candidates, name, needs, type Plugins, range, timestamp, version } from '../../support/builders.ts';

interface Golden {
  readonly wanted: Readonly<Record<string, string>>;
  readonly plugins: Plugins;
  readonly more?: Partial<Question>;
  /** The explanation, then `->` and what is suggested. */
  readonly told: readonly string[];
}

const minors = (count: number): readonly number[] => Array.from({ length: count }, (_, minor) => minor);

const goldens: Readonly<Record<string, Golden>> = {
  'a range in which there is nothing': {
    wanted: { lib: '^2' },
    plugins: { lib: { '1.2.0': {}, '1.10.0': {} } },
    told: ['you need lib ^2, but the registry has 1.10.0, 1.2.0', '-> ask for lib@^1.10.0'],
  },
  'a plugin without a release': {
    wanted: { lib: '^1' },
    plugins: { lib: {} },
    told: ['you need lib ^1, but no release of it may be chosen'],
  },
  'a dependency of every release on what is not there': {
    wanted: { app: '^1' },
    plugins: {
      app: Object.fromEntries(minors(5).map((minor) => [`1.${minor}.0`, { lib: `^${minor + 2}` }])),
      lib: { '1.0.0': {} },
    },
    told: [
      'you need app ^1, but every release of app needs lib ^2, ^3 or others (the registry has 1.0.0)',
      '-> override lib with 1.0.0, against what the plugins ask for',
    ],
  },
  'needs of the user that contradict each other': {
    wanted: { app: '*', lib: '^2' },
    plugins: { app: { '1.0.0': { '?lib': '^1' } }, lib: { '1.0.0': {}, '2.0.0': {} } },
    told: [
      'you need app and lib ^2, but app 1.0.0 needs lib ^1',
      '-> ask for lib@^1.0.0',
      '-> do without app',
      '-> do without lib',
    ],
  },

  'the newer release that a third plugin stands against': {
    wanted: { menu: '*', icons: '^1', intl: '^5' },
    plugins: {
      menu: { '1.0.0': { dropdown: '^1' }, '1.1.0': { dropdown: '^2' }, '1.2.0': { dropdown: '^2' } },
      dropdown: { '1.8.0': { intl: '^3' }, '2.0.0': { icons: '^2' }, '2.1.0': { icons: '^2' } },
      icons: { '1.0.0': {}, '2.0.0': {} },
      intl: { '3.0.0': {}, '4.0.0': {}, '5.0.0': {} },
    },
    told: [
      'because menu 1.1.0 to 1.2.0 needs dropdown ^2, menu 1.0.0 needs dropdown ^1, dropdown 2.0.0 to 2.1.0 needs icons ^2, and dropdown 1.8.0 needs intl ^3, every release of menu needs icons 2.0.0 or intl 3.0.0',
      'but you need icons ^1, intl ^5 and menu',
      '-> ask for icons@^2.0.0',
      '-> ask for intl@^3.0.0',
      '-> do without icons',
      '-> do without intl',
      '-> do without menu',
    ],
  },
  'two branches that end badly, each for itself': {
    wanted: { foo: '^1', baz: '^1' },
    plugins: {
      foo: { '1.0.0': { aa: '^1', bb: '^1' }, '1.1.0': { xx: '^1', yy: '^1' } },
      aa: { '1.0.0': { bb: '^2' } },
      bb: { '1.0.0': {}, '2.0.0': {} },
      xx: { '1.0.0': { yy: '^2' } },
      yy: { '1.0.0': {}, '2.0.0': {} },
      baz: { '1.0.0': {} },
    },
    told: [
      '(1) because foo 1.0.0 needs aa ^1 and bb ^1, and aa 1.0.0 needs bb ^2, foo 1.0.0 cannot be chosen',
      'because foo 1.1.0 needs xx ^1 and yy ^1, and xx 1.0.0 needs yy ^2, foo 1.1.0 cannot be chosen',
      'and because (1), and you need foo ^1, nothing fits',
      '-> override bb with 2.0.0, against what the plugins ask for',
      '-> override yy with 2.0.0, against what the plugins ask for',
      '-> do without foo',
    ],
  },
  'two who cannot share a third': {
    wanted: { left: '*', right: '*' },
    plugins: {
      left: { '1.0.0': { core: '^1' }, '2.0.0': { core: '^2', mid: '*' } },
      right: { '1.0.0': { core: '^3', mid: '*' } },
      mid: { '1.0.0': { core: '^2' }, '2.0.0': { core: '^1' } },
      core: { '1.0.0': {}, '2.0.0': {}, '3.0.0': {} },
    },
    told: [
      'because left 2.0.0 needs core ^2, and left 1.0.0 needs core ^1, every release of left needs core 1.0.0 to 2.0.0',
      'but you need left and right, and right 1.0.0 needs core ^3',
      '-> override core with 3.0.0, against what the plugins ask for',
      '-> do without right',
    ],
  },
  'only a prerelease would fit': {
    wanted: { app: '*' },
    plugins: { app: { '1.0.0': { lib: '^2' } }, lib: { '1.0.0': {}, '2.1.0-rc.1': {} } },
    told: [
      'you need app, but app 1.0.0 needs lib ^2 (the registry has 2.1.0-rc.1, 1.0.0)',
      '-> allow prereleases of lib: 2.1.0-rc.1 fits',
      '-> override lib with 1.0.0, against what the plugins ask for',
    ],
  },
  'only yanked releases would fit': {
    wanted: { app: '*' },
    plugins: { app: { '1.0.0': { lib: '~1.1' } }, lib: { '1.0.0': {}, '~1.1.0': {}, '~1.1.1': {} } },
    told: [
      'you need app, app 1.0.0 needs lib ~1.1, but lib 1.1.0 to 1.1.1 is yanked',
      '-> take lib 1.1.1 although it is yanked',
      '-> take lib 1.1.0 although it is yanked',
      '-> override lib with 1.0.0, against what the plugins ask for',
    ],
  },
  'the only release was removed': {
    wanted: { lib: '^2' },
    plugins: { lib: { '1.0.0': {}, '!2.0.0': {} } },
    told: ['you need lib ^2, but lib 2.0.0 was removed by the registry', '-> ask for lib@^1.0.0'],
  },
  'nobody publishes it': {
    wanted: { app: '*' },
    plugins: { app: { '1.0.0': { ghost: '*' }, '1.1.0': { ghost: '^2' } } },
    told: ['you need app, but every release of app needs ghost (which does not exist)'],
  },
  'an override of the user that nothing fits': {
    wanted: { app: '*' },
    plugins: { app: { '1.0.0': { lib: '^1' } }, lib: { '1.0.0': {} } },
    more: { overrides: new Map([[name('lib'), range('^9')]]) },
    told: [
      'you need app, but app 1.0.0 needs lib (which you override with ^9) (the registry has 1.0.0)',
      '-> do without the override of lib',
    ],
  },
  'it is too young': {
    wanted: { app: '*' },
    plugins: { app: { '1.0.0': {} } },
    more: { before: timestamp('2026-01-01T00:00:00Z') },
    told: [
      'you need app, but app 1.0.0 was not published before 2026-01-01T00:00:00Z',
      '-> allow releases published after 2026-01-01T00:00:00Z too',
    ],
  },
  'releases that need each other instead of themselves': {
    wanted: { one: '*' },
    plugins: { one: { '1.0.0': { one: '^2' }, '2.0.0': { one: '^1' } } },
    told: [
      'you need one, one 2.0.0 needs one ^1, but one 1.0.0 needs one ^2',
      '-> override one with 2.0.0, against what the plugins ask for',
    ],
  },
  'an optional need that keeps a plugin in its range': {
    wanted: { app: '*', lib: '^1' },
    plugins: { app: { '1.0.0': { '?lib': '^2' } }, lib: { '1.0.0': {}, '~2.0.0': {} } },
    told: [
      'you need app and lib ^1, but app 1.0.0 needs lib ^2 if anything else needs lib',
      '-> override lib with 1.0.0, against what the plugins ask for',
      '-> do without app',
      '-> do without lib',
    ],
  },
  'many releases of two kinds': {
    wanted: { app: '*' },
    plugins: {
      app: Object.fromEntries(minors(9).map((m) => [`1.${m}.0`, { [m % 2 ? 'odd' : 'even']: '*' }])),
      odd: { '1.0.0': { lib: '^2' } },
      even: { '1.0.0': { lib: '^3' } },
      lib: { '1.0.0': {} },
    },
    told: [
      'because app (1.1.0, 1.3.0, 1.5.0, 1.7.0) needs odd, and odd 1.0.0 needs lib ^2 (the registry has 1.0.0), app (1.1.0, 1.3.0, 1.5.0, 1.7.0) cannot be chosen',
      'but you need app, app (1.0.0, 1.2.0, 1.4.0, 1.6.0, others) needs even, and even 1.0.0 needs lib ^3 (the registry has 1.0.0)',
      '-> override lib with 1.0.0, against what the plugins ask for',
    ],
  },
  'three who agree in pairs only': {
    wanted: { lib: '*', aa: '*', bb: '*', cc: '*' },
    plugins: {
      aa: { '1.0.0': { lib: '1 || 2' } },
      bb: { '1.0.0': { lib: '2 || 3' } },
      cc: { '1.0.0': { lib: '1 || 3' } },
      lib: { '1.0.0': {}, '2.0.0': {}, '3.0.0': {} },
    },
    told: [
      'because aa 1.0.0 needs lib 1 || 2, bb 1.0.0 needs lib 2 || 3, and cc 1.0.0 needs lib 1 || 3, aa 1.0.0, bb 1.0.0 and cc 1.0.0 do not go together',
      'but you need aa, bb and cc',
      '-> override lib with 3.0.0, against what the plugins ask for',
      '-> do without aa',
      '-> do without bb',
      '-> do without cc',
    ],
  },
};

describe('a refusal', () => {
  test.each(Object.entries(goldens))('explains itself: %s', (_, { wanted, plugins, more, told }) => {
    const question: Question = { needs: needs(wanted), candidatesOf: candidates(plugins), ...more };
    const answer = solve(question);
    const lines = answer.solved ? [] : answer.lines;
    const suggestions = answer.solved ? [] : suggestChanges(question, answer);
    expect([...lines, ...suggestions.map(({ text }) => `-> ${text}`)]).toEqual(told);
  });

  test('tells needs of the same plugin together', () => {
    const asked = ['1 || 2', '2 || 3', '1 || 3'].flatMap((wish) => needs({ lib: wish }));
    const plugins = { lib: { '1.0.0': {}, '2.0.0': {}, '3.0.0': {} } };
    expect(solve({ needs: asked, candidatesOf: candidates(plugins) })).toMatchObject({
      reason: 'you need lib 1 || 2, lib 1 || 3 and lib 2 || 3, which leaves nothing over',
    });
  });

  test('says what this host cannot run', () => {
    const plugins = candidates({ app: { '1.0.0': {}, '2.0.0': {}, '2.1.0': {} } });
    const unusable = 'needs the ABI wasi, and this host has extism';
    const question: Question = {
      needs: needs({ app: '^2' }),
      candidatesOf: (of) => plugins(of)?.map((one) => (one.version === '1.0.0' ? one : { ...one, unusable })),
    };
    const answer = solve(question);
    expect(answer).toMatchObject({ reason: `you need app ^2, but app 2.0.0 to 2.1.0 ${unusable}` });
    expect(answer.solved ? [] : suggestChanges(question, answer)).toEqual([
      { kind: 'ask', name: 'app', range: '^1.0.0', text: 'ask for app@^1.0.0' },
    ]);
  });

  test('suggests no more than six ways out', () => {
    const yanked = { '~2.0.0': {}, '~3.0.0': {}, '~4.0.0': {} };
    const plugins = {
      aa: { '1.0.0': { bb: '*' }, ...yanked },
      bb: { '1.0.0': { cc: '*' }, ...yanked },
      cc: { '1.0.0': { ghost: '*' }, ...yanked },
    };
    const question: Question = { needs: needs({ aa: '*' }), candidatesOf: candidates(plugins) };
    const answer = solve(question);
    expect(answer.solved ? [] : suggestChanges(question, answer).map(({ text }) => text)).toEqual([
      'take aa 4.0.0 although it is yanked',
      'take aa 3.0.0 although it is yanked',
      'take aa 2.0.0 although it is yanked',
      'take bb 4.0.0 although it is yanked',
      'take bb 3.0.0 although it is yanked',
      'take bb 2.0.0 although it is yanked',
    ]);
  });

  test('names what matters and nothing else, and who is missing', () => {
    const plugins = { app: { '1.0.0': { ghost: '*', fine: '*' } }, fine: { '1.0.0': {} }, other: { '1.0.0': {} } };
    const answer = solve({ needs: needs({ app: '*', other: '*' }), candidatesOf: candidates(plugins) });
    expect(answer).toMatchObject({ plugins: ['app', 'ghost'], missing: ['ghost'] });
  });

  test('tells the beginning and the end of a proof that nobody would read whole', () => {
    const chain = Object.fromEntries(
      minors(400).map((at) => [`p${1000 + at}`, { '1.0.0': at < 399 ? { [`p${1001 + at}`]: '*' } : { ghost: '*' } }]),
    );
    const answer = solve({ needs: needs({ p1000: '*' }), candidatesOf: candidates(chain) });
    const lines = answer.solved ? [] : answer.lines;
    expect(lines).toHaveLength(41);
    expect(lines.join('\n')).toContain('lines of the proof are left out here)');
    expect(lines.at(-1)).toContain('you need p1000');
  });
});

test('ways out that were taken already are not suggested again', () => {
  const plugins = {
    app: { '1.0.0': { lib: '^2' }, '~2.0.0': { lib: '^2' }, '3.0.0-rc.1': { lib: '^2' } },
    lib: { '1.0.0': {}, '~1.1.0': {}, '~2.0.0': {} },
  };
  const question: Question = {
    needs: needs({ app: '*' }),
    candidatesOf: candidates(plugins),
    prereleases: new Set([name('app')]),
    admitted: new Map([[name('app'), version('2.0.0')]]),
  };
  const answer = solve(question);
  expect(answer.solved ? [] : suggestChanges(question, answer).map(({ text }) => text)).toEqual([
    'take lib 2.0.0 although it is yanked',
    'override lib with 1.0.0, against what the plugins ask for',
  ]);
});

test('a plugin that is not needed any more is not overridden', () => {
  const plugins = {
    app: { '1.0.0': { mid: '^2' }, '2.0.0': { mid: '^3' } },
    mid: { '1.0.0': {}, '2.0.0': { low: '^2' }, '3.0.0': { low: '^3' } },
    low: { '1.0.0': {} },
  };
  const question: Question = { needs: needs({ app: '*' }), candidatesOf: candidates(plugins) };
  const answer = solve(question);
  expect(answer.solved ? [] : suggestChanges(question, answer).map(({ text }) => text)).toEqual([
    'override low with 1.0.0, against what the plugins ask for',
    'override mid with 1.0.0, against what the plugins ask for',
  ]);
});
