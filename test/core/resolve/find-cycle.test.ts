import { describe, expect, test } from 'vitest';
import { findCycle } from '../../../src/core/resolve/find-cycle.ts';
import { candidates, name, type Plugins } from '../../support/builders.ts';

function cycleOf(start: string, plugins: Plugins): string | undefined {
  return findCycle(name(start), candidates(plugins))?.join(' ');
}

describe('findCycle()', () => {
  test.each<[string, Plugins]>([
    ['aa aa', { aa: { '1.0.0': { aa: '*' } } }],
    ['aa bb aa', { aa: { '1.0.0': { bb: '*' } }, bb: { '1.0.0': { aa: '^1' } } }],
    ['aa bb cc aa', { aa: { '1.0.0': { bb: '*' } }, bb: { '1.0.0': { cc: '*' } }, cc: { '1.0.0': { aa: '*' } } }],
    ['aa bb aa', { aa: { '1.0.0': { cc: '*', bb: '*' } }, bb: { '1.0.0': { aa: '*' } }, cc: { '1.0.0': { bb: '*' } } }],
    ['aa bb aa', { aa: { '1.0.0': { '?bb': '*' } }, bb: { '1.0.0': { '?aa': '*' } } }],
    [
      'aa cc aa',
      {
        aa: { '1.0.0': { bb: '*' }, '2.0.0': { cc: '*' } },
        bb: { '1.0.0': { aa: '*' } },
        cc: { '1.0.0': { aa: '*' } },
      },
    ],
    [
      'aa bb cc aa',
      {
        aa: { '1.0.0': { bb: '*' } },
        bb: { '1.0.0': { cc: '^1' }, '2.0.0': { cc: '^2' } },
        cc: { '1.0.0': {}, '2.0.0': { aa: '*' } },
      },
    ],
    ['aa bb aa', { aa: { '1.0.0': { bb: '*' } }, bb: { '2.0.0-rc.1': { aa: '*' } } }],
    ['aa bb aa', { aa: { '2.0.0-rc.1': { bb: '*' } }, bb: { '1.0.0': { aa: '*' } } }],
  ])('finds the way %s', (cycle, plugins) => {
    expect(cycleOf('aa', plugins)).toBe(cycle);
  });

  test.each<[string, Plugins]>([
    ['nothing is needed', { aa: { '1.0.0': {} } }],
    ['the plugin does not exist', {}],
    ['what is needed does not exist', { aa: { '1.0.0': { bb: '*' } } }],
    [
      'two ways lead to the same plugin',
      { aa: { '1.0.0': { bb: '*', cc: '*' } }, bb: { '1.0.0': { cc: '*' } }, cc: { '1.0.0': {} } },
    ],
    [
      'others go round without it',
      { aa: { '1.0.0': { bb: '*' } }, bb: { '1.0.0': { cc: '*' } }, cc: { '1.0.0': { bb: '*' } } },
    ],
    [
      'only a release outside of the range leads back',
      { aa: { '1.0.0': { bb: '^2' } }, bb: { '1.0.0': { aa: '*' }, '2.0.0': {} } },
    ],
    ['only a removed release leads back', { aa: { '1.0.0': { bb: '*' } }, bb: { '!1.0.0': { aa: '*' }, '1.1.0': {} } }],
    ['only a yanked release leads back', { aa: { '1.0.0': { bb: '*' } }, bb: { '~1.0.0': { aa: '*' }, '1.1.0': {} } }],
    [
      'only a prerelease leads back that nobody has asked for',
      { aa: { '1.0.0': { bb: '*' } }, bb: { '1.0.0': {}, '2.0.0-rc.1': { aa: '*' } } },
    ],
    ['the release itself is withdrawn', { aa: { '!1.0.0': { aa: '*' } } }],
    [
      'the way leads back to another release of it',
      { aa: { '1.0.0': { bb: '*' }, '2.0.0': {} }, bb: { '1.0.0': { aa: '^2' } } },
    ],
  ])('finds none when %s', (_, plugins) => {
    expect(cycleOf('aa', plugins)).toBeUndefined();
  });

  test('goes 20,000 plugins round without overflowing', () => {
    const label = (at: number): string => `p${at % 20_000}`.padEnd(2, 'x');
    const ring = Object.fromEntries(
      Array.from({ length: 20_000 }, (_, at) => [label(at), { '1.0.0': { [label(at + 1)]: '*' } }]),
    );
    expect(findCycle(name(label(0)), candidates(ring))).toHaveLength(20_001);
  });

  test('looks at each range of each plugin once: 50 plugins of 50 releases, each needing five others', () => {
    const label = (at: number): string => `p${String(at).padStart(2, '0')}`;
    const plugins = Object.fromEntries(
      Array.from({ length: 50 }, (_, at) => [
        label(at),
        Object.fromEntries(
          Array.from({ length: 50 }, (_, minor) => [
            `1.${minor}.0`,
            Object.fromEntries(
              [1, 2, 3, 4, 5].filter((more) => at + more < 50).map((more) => [label(at + more), `^1.${minor}.0`]),
            ),
          ]),
        ),
      ]),
    );
    expect(cycleOf('p00', plugins)).toBeUndefined();
  });
});
