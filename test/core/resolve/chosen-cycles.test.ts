import { describe, expect, test } from 'vitest';
import type { PluginName } from '../../../src/core/model/plugin-name.ts';
import { chosenCycles } from '../../../src/core/resolve/chosen-cycles.ts';
import { installOrder } from '../../../src/core/resolve/install-order.ts';
import { solve } from '../../../src/core/resolve/solve.ts';
import { name, needs, version } from '../../support/builders.ts';

/** The cycles among what is chosen, for `{ plugin: what it needs }`, as lines. */
function cycles(graph: Readonly<Record<string, readonly string[]>>): readonly string[] {
  const needsOf = (plugin: PluginName) =>
    needs(Object.fromEntries((graph[plugin] ?? []).map((needed) => [needed, '*'])));
  const answer = solve({
    needs: needs(Object.fromEntries(Object.keys(graph).map((plugin) => [plugin, '*']))),
    candidatesOf: (plugin) => [{ version: version('1.0.0'), dependencies: needsOf(name(plugin)) }],
  });
  if (!answer.solved) {
    throw new Error('nothing was chosen');
  }
  return chosenCycles(installOrder(answer.versions, needsOf), answer.reasons).map((cycle) => cycle.join(' -> '));
}

const numbers = (count: number): readonly number[] => Array.from({ length: count }, (_, at) => at);

describe('chosenCycles()', () => {
  test.each<[string, Readonly<Record<string, readonly string[]>>, readonly string[]]>([
    ['none, where the same plugin is needed twice', { app: ['lib', 'zz'], lib: ['base'], zz: ['base'], base: [] }, []],
    ['two plugins that need each other', { aa: ['bb'], bb: ['aa'] }, ['aa -> bb -> aa']],
    ['a plugin that needs itself', { aa: ['aa'] }, ['aa -> aa']],
    ['the whole path', { aa: ['bb'], bb: ['cc'], cc: ['aa'] }, ['aa -> bb -> cc -> aa']],
    ['the shortest path', { aa: ['bb', 'cc'], bb: ['cc'], cc: ['aa'] }, ['aa -> cc -> aa']],
    ['only who goes round', { app: ['aa'], aa: ['bb'], bb: ['aa', 'leaf'], leaf: [] }, ['aa -> bb -> aa']],
    ['each cycle', { aa: ['bb'], bb: ['aa'], cc: ['dd'], dd: ['cc'] }, ['aa -> bb -> aa', 'cc -> dd -> cc']],
    ['one cycle once', { aa: ['bb', 'cc'], bb: ['cc', 'aa'], cc: [] }, ['aa -> bb -> aa']],
  ])('tells %s', (_, graph, expected) => {
    expect(cycles(graph)).toEqual(expected);
  });

  test('tells at most ten of very many', () => {
    const pairs = numbers(50).flatMap((at) => [
      [`a${100 + at}`, [`b${100 + at}`]] as const,
      [`b${100 + at}`, [`a${100 + at}`]] as const,
    ]);
    expect(cycles(Object.fromEntries(pairs))).toHaveLength(10);
  });
});
