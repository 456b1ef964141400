import { describe, expect, test } from 'vitest';
import type { PluginName } from '../../../src/core/model/plugin-name.ts';
import { installOrder } from '../../../src/core/resolve/install-order.ts';
import type { Need } from '../../../src/core/resolve/question.ts';
import { name, needs, version } from '../../support/builders.ts';

const label = (index: number): string => `p${String(index).padStart(5, '0')}`;

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
    const chain = Object.fromEntries(
      Array.from({ length: 20_000 }, (_, at) => [label(at), at < 19_999 ? [label(at + 1)] : []]),
    );
    expect(orderOf(chain)[0]).toBe(label(19_999));
  });
});
