// Exists so that a set of versions is told in words: those next to each other as one stretch.
import type { KnownPlugin } from './known-plugin.ts';
import { type VersionSet, valuesOf } from './version-set.ts';

const maxStretches = 4;

/** `app 1.0.0`, `app 1.0.0 to 1.4.0`, `app (1.0.0, 2.0.0 to 2.4.0)` or `every release of app`. The set is without `absent`. */
export function tellVersions(plugin: KnownPlugin, set: VersionSet): string {
  const values = valuesOf(set);
  if (values.length === plugin.candidates.length && values.length > 1) {
    return `every release of ${plugin.name}`;
  }
  const stretches = stretchesOf(values).map(([first, last]) =>
    first === last ? plugin.versionOf(first) : `${plugin.versionOf(first)} to ${plugin.versionOf(last)}`,
  );
  const told = stretches.length > maxStretches ? [...stretches.slice(0, maxStretches), 'others'] : stretches;
  return told.length > 1 ? `${plugin.name} (${told.join(', ')})` : `${plugin.name} ${told.join('')}`;
}

/** `a`, `a and b`, `a, b and c`. */
export function listed(words: readonly string[], joint: 'and' | 'or'): string {
  return [...words.slice(0, -2), words.slice(-2).join(` ${joint} `)].join(', ');
}

function stretchesOf(values: readonly number[]): readonly (readonly [first: number, last: number])[] {
  const stretches: [number, number][] = [];
  for (const value of values) {
    const stretch = stretches.at(-1);
    if (stretch !== undefined && stretch[1] === value - 1) {
      stretch[1] = value;
    } else {
      stretches.push([value, value]);
    }
  }
  return stretches;
}
