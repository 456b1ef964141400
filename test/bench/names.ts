// Exists so that what a new name costs is measured beside reading the list of names once.
import { findLookalikes } from '../../src/core/model/lookalike/find-lookalikes.ts';
import { lists, realNames, seededNumbers } from '../names/name-registry.ts';
import { compare } from './measure.ts';
import { report } from './table.ts';

/** Names of one to three words that real names are made of. */
function manyNames(count: number): readonly string[] {
  const words = lists.flatMap(realNames).flatMap((name) => name.split('-'));
  const next = seededNumbers();
  const names = new Set<string>();
  while (names.size < count) {
    const parts = Array.from({ length: 1 + Math.floor(next() * 3) }, () => words[Math.floor(next() * words.length)]);
    names.add(parts.join('-'));
  }
  return [...names];
}

export async function benchNames(): Promise<void> {
  const names = manyNames(100_000);
  for (const name of ['test', 'json-format', '@acme/notes']) {
    const { job, peer } = await compare(
      9,
      () => {
        findLookalikes(name, names);
      },
      () => {
        names.filter((other) => other.replaceAll('-', '') === name);
      },
    );
    report(`lookalikes of ${name} in 100,000`, { job, peer }, { peer: 'without hyphens', limit: '<= 50 ms' });
  }
}
