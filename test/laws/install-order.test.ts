import fc, { type Arbitrary } from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { PluginName } from '../../src/core/model/plugin-name.ts';
import { selectVersions, type Version, type VersionRange } from '../../src/core/model/version.ts';
import { findCycle } from '../../src/core/resolve/find-cycle.ts';
import { installOrder } from '../../src/core/resolve/install-order.ts';
import type { Candidate, Need } from '../../src/core/resolve/question.ts';
import { solve } from '../../src/core/resolve/solve.ts';
import { name, range, version } from '../support/builders.ts';
import { often } from './arbitraries.ts';

const known = ['aa', 'bb', 'cc', 'dd', 'ee'].map(name);
const numbers = ['1.0.0', '1.1.0', '2.0.0', '2.1.0-rc.1'].map(version);
const wishes = ['*', '^1', '^2', '~1.0', '>=1.1', '<2', '=1.0.0', 'latest', 'stable', 'beta', '>=2.0.0-rc.0', '^3'].map(
  range,
);

const needs: Arbitrary<Need> = fc.record({
  name: fc.constantFrom(...known, ...known, ...known, name('ghost')),
  range: fc.constantFrom(...wishes, ...wishes.slice(0, 3), ...wishes.slice(0, 3)),
  optional: fc.boolean(),
});

const someNeeds = fc.uniqueArray(needs, { maxLength: 3, selector: (need) => need.name });

const releases: Arbitrary<readonly Candidate[]> = fc
  .uniqueArray(
    fc.record(
      {
        version: fc.constantFrom(...numbers),
        dependencies: someNeeds,
        withdrawn: fc.constantFrom('yanked', 'removed'),
      },
      { requiredKeys: ['version', 'dependencies'] },
    ),
    { maxLength: 4, selector: (release) => release.version },
  )
  // Most releases are not withdrawn.
  .chain((list) =>
    fc.boolean().map((keep) => (keep ? list : list.map(({ version, dependencies }) => ({ version, dependencies })))),
  );

type Registry = ReadonlyMap<PluginName, readonly Candidate[]>;

const registries: Arbitrary<Registry> = fc
  .tuple(...known.map((plugin) => fc.option(releases, { freq: 9 }).map((list) => [plugin, list] as const)))
  .map((entries) => new Map(entries.flatMap(([plugin, list]) => (list === null ? [] : [[plugin, list] as const]))));

type Versions = ReadonlyMap<PluginName, Version>;

describe('installOrder()', () => {
  test('names each plugin once, after everything that it needs, unless they go round', () => {
    fc.assert(
      fc.property(someNeeds, registries, (wanted, registry) => {
        const solution = solve({ needs: wanted, candidatesOf: (plugin) => registry.get(plugin) });
        const versions: Versions = solution.solved ? solution.versions : new Map();
        const needsOf = (plugin: PluginName): readonly Need[] =>
          registry.get(plugin)?.find((candidate) => candidate.version === versions.get(plugin))?.dependencies ?? [];
        const order = installOrder(versions, needsOf);
        expect([...order].sort()).toEqual([...versions.keys()]);
        const chosenOnly = (plugin: PluginName): readonly Candidate[] =>
          versions.has(plugin) ? [{ version: versions.get(plugin) as Version, dependencies: needsOf(plugin) }] : [];
        if (order.every((plugin) => findCycle(plugin, chosenOnly) === undefined)) {
          for (const [at, plugin] of order.entries()) {
            const late = needsOf(plugin).filter((need) => order.indexOf(need.name) > at);
            expect(late).toEqual([]);
          }
        }
      }),
      often,
    );
  });
});

describe('findCycle()', () => {
  function fitting(registry: Registry, plugin: PluginName, wish: VersionRange): readonly Candidate[] {
    const all = (registry.get(plugin) ?? []).filter((release) => release.withdrawn === undefined);
    const versions = selectVersions(
      wish,
      all.map((release) => release.version),
      false,
    );
    return all.filter((release) => versions.includes(release.version));
  }

  /** Follows every need of every release that fits, as deep as it goes. */
  function leadsBack(start: PluginName, origin: Candidate, registry: Registry): boolean {
    const seen = new Set<Candidate>();
    const visit = (release: Candidate): boolean =>
      release.dependencies.some((need) => {
        if (need.name === start) {
          return fitting(registry, start, need.range).includes(origin);
        }
        return fitting(registry, need.name, need.range).some(
          (next) => !seen.has(next) && seen.add(next) && visit(next),
        );
      });
    return visit(origin);
  }

  /** Whether each plugin of the way is needed by some release of the plugin before it. */
  function isWay(way: readonly PluginName[], registry: Registry): boolean {
    return way
      .slice(1)
      .every((plugin, at) =>
        registry
          .get(way[at] as PluginName)
          ?.some(({ dependencies }) => dependencies.some((need) => need.name === plugin)),
      );
  }

  test('finds a way back exactly when following every need does', () => {
    let found = 0;
    fc.assert(
      fc.property(fc.constantFrom(...known), registries, (start, registry) => {
        const cycle = findCycle(start, (plugin) => registry.get(plugin));
        const origins = (registry.get(start) ?? []).filter((release) => release.withdrawn === undefined);
        expect(cycle !== undefined).toBe(origins.some((origin) => leadsBack(start, origin, registry)));
        if (cycle !== undefined) {
          found += 1;
          expect([cycle[0], cycle.at(-1)]).toEqual([start, start]);
          expect(isWay(cycle, registry)).toBe(true);
        }
      }),
      often,
    );
    expect(found).toBeGreaterThan(often.numRuns / 10);
    expect(found).toBeLessThan(often.numRuns * 0.9);
  });
});
