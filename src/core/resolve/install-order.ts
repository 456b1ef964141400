// Exists so that nothing is installed before what it needs.
import { compareText } from '../model/order.ts';
import type { PluginName } from '../model/plugin-name.ts';
import type { Version } from '../model/version.ts';
import type { Need } from './question.ts';

/** Dependencies first; plugins of equal standing by name. */
export function installOrder(
  versions: ReadonlyMap<PluginName, Version>,
  dependenciesOf: (name: PluginName, version: Version) => readonly Need[],
): readonly PluginName[] {
  const order: PluginName[] = [];
  const seen = new Set<PluginName>();
  const todo = lastFirst([...versions.keys()]);
  for (let next = todo.pop(); next !== undefined; next = todo.pop()) {
    const version = versions.get(next.name);
    if (next.needsAreDone) {
      order.push(next.name);
    } else if (version !== undefined && !seen.has(next.name)) {
      seen.add(next.name);
      todo.push({ name: next.name, needsAreDone: true });
      todo.push(...lastFirst(dependenciesOf(next.name, version).map(({ name }) => name)));
    }
  }
  return order;
}

function lastFirst(names: readonly PluginName[]): { readonly name: PluginName; readonly needsAreDone: boolean }[] {
  return [...names].sort((left, right) => compareText(right, left)).map((name) => ({ name, needsAreDone: false }));
}
