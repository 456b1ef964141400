// Exists so that the resolver's laws draw whole registries: many plugins, ranges of all kinds, now and then a cycle.
import fc, { type Arbitrary } from 'fast-check';
import type { PluginName } from '../../src/core/model/plugin-name.ts';
import type { Version } from '../../src/core/model/version.ts';
import type { Candidate, Need, Question } from '../../src/core/resolve/question.ts';
import { name, range, version } from '../support/builders.ts';

type Registry = ReadonlyMap<PluginName, readonly Candidate[]>;

/** A question over a registry of which everything is known. */
export interface Drawn {
  readonly needs: readonly Need[];
  readonly registry: Registry;
}

const numbers = [
  '0.1.0',
  '0.2.0',
  '1.0.0',
  '1.1.0',
  '1.1.1',
  '1.2.0',
  '2.0.0-rc.1',
  '2.0.0',
  '2.1.0',
  '2.1.1',
  '2.2.0',
  '3.0.0-beta.1',
  '3.0.0',
  '3.1.0',
  '4.0.0-alpha.1',
].map(version);

const wishes = [
  '*',
  '*',
  '*',
  '^1',
  '^2',
  '^3',
  '~1.1',
  '>=1.1',
  '>=2',
  '<2',
  '<3',
  '=1.0.0',
  '1 || 3',
  '1.1 - 2.1',
  '>=1.0.0, <3.0.0',
  '>=2.0.0-rc.0',
  'latest',
  'stable',
  'beta',
  'rc',
  '2.*',
  '^9',
].map(range);

const plugin = (index: number): PluginName => name(`p${String(index).padStart(2, '0')}`);

function needsOf(at: number, count: number): Arbitrary<readonly Need[]> {
  const forward = fc.integer({ min: Math.min(at + 1, count), max: count });
  const anywhere = fc.integer({ min: 0, max: count });
  const target = fc.oneof({ weight: 9, arbitrary: forward }, { weight: 1, arbitrary: anywhere });
  const need = fc.record({
    // One number past the last plugin: nobody publishes that one.
    name: target.map(plugin),
    range: fc.constantFrom(...wishes),
    optional: fc.integer({ min: 0, max: 5 }).map((turn) => turn === 0),
  });
  return fc.uniqueArray(need, { maxLength: 3, selector: (one) => one.name });
}

function releasesOf(at: number, count: number): Arbitrary<readonly Candidate[]> {
  const release = fc.record({
    version: fc.constantFrom(...numbers),
    dependencies: needsOf(at, count),
    state: fc.integer({ min: 0, max: 19 }),
  });
  return fc.uniqueArray(release, { minLength: 1, maxLength: 15, selector: (one) => one.version }).map((list) =>
    list.map(({ state, ...candidate }): Candidate => {
      const withdrawn = state === 0 ? 'yanked' : state === 1 ? 'removed' : undefined;
      return {
        ...candidate,
        ...(withdrawn === undefined ? {} : { withdrawn }),
        ...(state === 2 ? { unusable: 'needs another host' } : {}),
      };
    }),
  );
}

/** Up to 40 plugins of up to 15 versions. */
export const drawn: Arbitrary<Drawn> = fc
  .oneof(
    { weight: 3, arbitrary: fc.integer({ min: 1, max: 8 }) },
    { weight: 1, arbitrary: fc.integer({ min: 9, max: 40 }) },
  )
  .chain((count) =>
    fc.record({
      needs: fc.uniqueArray(
        fc.record({
          name: fc.integer({ min: 0, max: Math.min(count - 1, 5) }).map(plugin),
          range: fc.constantFrom(...wishes.slice(0, -1)),
          optional: fc.constant(false),
        }),
        { minLength: 1, maxLength: 4, selector: (one) => one.name },
      ),
      registry: fc
        .tuple(...Array.from({ length: count }, (_, at) => releasesOf(at, count)))
        .map((lists) => new Map(lists.map((list, at) => [plugin(at), list]))),
    }),
  );

export function ask({ needs, registry }: Drawn, more: Partial<Question> = {}): Question {
  return { needs, candidatesOf: (of) => registry.get(of), ...more };
}

/** The same question with every list in another order. */
export function shuffled({ needs, registry }: Drawn): Drawn {
  const turn = <Item>(list: readonly Item[]): readonly Item[] => [...list.slice(1), ...list.slice(0, 1)].reverse();
  return {
    needs: turn(needs),
    registry: new Map(
      turn([...registry]).map(([of, list]) => [
        of,
        turn(list).map((one) => ({ ...one, dependencies: turn(one.dependencies) })),
      ]),
    ),
  };
}

/** The versions of an answer. */
export type Chosen = ReadonlyMap<PluginName, Version>;
