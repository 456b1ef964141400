import fc from 'fast-check';
import Logic from 'logic-solver';
import { describe, expect, test } from 'vitest';
import type { PluginName } from '../../src/core/model/plugin-name.ts';
import type { VersionRange } from '../../src/core/model/version.ts';
import { Catalogue } from '../../src/core/resolve/catalogue.ts';
import type { Incompatibility } from '../../src/core/resolve/incompatibility.ts';
import { factsBehind, shrinkProof } from '../../src/core/resolve/proof.ts';
import type { Need, Question } from '../../src/core/resolve/question.ts';
import { searchAnswer } from '../../src/core/resolve/search-answer.ts';
import { solve } from '../../src/core/resolve/solve.ts';
import { suggestChanges } from '../../src/core/resolve/suggest.ts';
import type { Suggestion } from '../../src/core/resolve/suggestion.ts';
import { difference, fullSet, valuesOf } from '../../src/core/resolve/version-set.ts';
import { allowedBy, choosable, hasAnswer } from '../support/sat-oracle.ts';
import { sample } from './arbitraries.ts';
import { ask, type Chosen, type Drawn, drawn, shuffled } from './registry-arbitraries.ts';

/** Why these versions are no answer, or `undefined`: the rules of the resolver, said once more. */
function faultOf(versions: Chosen, question: Question): string | undefined {
  const reached = new Set<PluginName>();
  const open: Need[] = [...question.needs];
  for (const need of open) {
    const chosen = versions.get(need.name);
    const allowed = allowedBy(need, question);
    if (chosen === undefined ? !need.optional || allowed.length > 0 : !allowed.includes(chosen)) {
      return `${need.name} ${need.range} is needed, not ${chosen}`;
    }
    if (chosen !== undefined && !reached.has(need.name)) {
      reached.add(need.name);
      const release = choosable(need.name, question).find(({ version }) => version === chosen);
      if (release === undefined) {
        return `${need.name} ${chosen} cannot be chosen`;
      }
      open.push(...release.dependencies);
    }
  }
  const idle = [...versions.keys()].find((of) => !reached.has(of));
  return idle === undefined ? undefined : `${idle} is not needed by anything`;
}

const cases = sample(500);
const namesOf = ({ registry }: Drawn): readonly PluginName[] => [...registry.keys()];

describe('solve()', () => {
  test('finds an answer exactly when a SAT solver does, and each answer keeps every rule', () => {
    let solved = 0;
    fc.assert(
      fc.property(drawn, (one) => {
        const answer = solve(ask(one));
        expect(answer.solved).toBe(hasAnswer(ask(one), namesOf(one)));
        if (answer.solved) {
          solved += 1;
          expect(faultOf(answer.versions, ask(one))).toBeUndefined();
        } else {
          expect(answer.cause).not.toBe('too-complex');
        }
      }),
      cases,
    );
    expect(solved / cases.numRuns, 'the sample holds enough of both').toBeGreaterThan(0.2);
    expect(solved / cases.numRuns).toBeLessThan(0.8);
  });

  test('gives the same answer and the same explanation again, whatever the order of its input', () => {
    fc.assert(
      fc.property(drawn, (one) => {
        const answer = solve(ask(one));
        expect(solve(ask(one))).toEqual(answer);
        expect(solve(ask(shuffled(one)))).toEqual(answer);
      }),
      cases,
    );
  });

  test('explains a refusal by plugins that suffice for it', () => {
    fc.assert(
      fc.property(drawn, (one) => {
        const answer = solve(ask(one));
        if (!answer.solved) {
          const named = new Set(answer.plugins);
          const keep = (needs: readonly Need[]): readonly Need[] => needs.filter(({ name }) => named.has(name));
          const rest: Drawn = {
            needs: keep(one.needs),
            registry: new Map(
              [...one.registry].map(([of, list]) => [
                of,
                list.map((each) => ({ ...each, dependencies: named.has(of) ? keep(each.dependencies) : [] })),
              ]),
            ),
          };
          expect(solve(ask(rest)).solved, answer.reason).toBe(false);
        }
      }),
      cases,
    );
  });

  test('loses no answer when a need is taken away, or a release that the answer does not use', () => {
    fc.assert(
      fc.property(drawn, fc.nat(), (one, turn) => {
        const answer = solve(ask(one));
        if (answer.solved) {
          const fewer = one.needs.filter((_, at) => at !== turn % one.needs.length);
          expect(solve(ask({ ...one, needs: fewer })).solved).toBe(true);
          const used = new Map(
            [...one.registry].map(([of, list]) => [
              of,
              list.filter(({ version }) => answer.versions.get(of) === version),
            ]),
          );
          const again = solve(ask({ ...one, registry: new Map([...used].filter(([of]) => answer.versions.has(of))) }));
          expect(again.solved && again.versions).toEqual(answer.versions);
        }
      }),
      cases,
    );
  });

  test('finds an answer lowest first exactly when it does highest first', () => {
    fc.assert(
      fc.property(drawn, fc.constantFrom('lowest' as const, 'lowest-direct' as const), (one, resolution) => {
        const answer = solve(ask(one, { resolution }));
        expect(answer.solved).toBe(solve(ask(one)).solved);
        if (answer.solved) {
          expect(faultOf(answer.versions, ask(one))).toBeUndefined();
        }
      }),
      cases,
    );
  });

  test('changes nothing that is locked to its own answer', () => {
    fc.assert(
      fc.property(drawn, fc.constantFrom('highest' as const, 'lowest' as const), (one, resolution) => {
        const answer = solve(ask(one));
        if (answer.solved) {
          const again = solve(ask(one, { preferred: answer.versions, resolution }));
          expect(again.solved && again.versions).toEqual(answer.versions);
        }
      }),
      cases,
    );
  });

  test('obeys overrides as the SAT solver understands them', () => {
    const overrides = new Map([['p01' as PluginName, '*' as VersionRange]]);
    fc.assert(
      fc.property(drawn, (one) => {
        const question = ask(one, { overrides });
        const answer = solve(question);
        expect(answer.solved).toBe(hasAnswer(question, namesOf(one)));
        expect(answer.solved ? faultOf(answer.versions, question) : undefined).toBeUndefined();
      }),
      sample(100),
    );
  });
});

describe('a proof', () => {
  /** Whether values for all packages exist that break none of these facts: the rules of plugins play no part here. */
  function isConsistent(facts: readonly Incompatibility[], catalogue: Catalogue): boolean {
    const solver = new Logic.Solver();
    const is = (of: number, value: number): string => `${of} is ${value}`;
    for (const of of new Set(facts.flatMap(({ terms }) => terms.map((term) => term.package)))) {
      const values = Array.from({ length: catalogue.sizeOf(of) }, (_, value) => is(of, value));
      solver.require(Logic.or(...values), Logic.atMostOne(...values));
    }
    for (const { terms } of facts) {
      const others = terms.flatMap(({ package: of, set }) =>
        valuesOf(difference(fullSet(catalogue.sizeOf(of)), set)).map((value) => is(of, value)),
      );
      solver.require(Logic.or(...others));
    }
    return solver.solve() !== null;
  }

  test('rests on facts that contradict each other, and on none that it could do without', () => {
    fc.assert(
      fc.property(drawn, (one) => {
        const catalogue = new Catalogue(ask(one), 1e9);
        const outcome = searchAnswer(catalogue);
        if (outcome.kind === 'refuted') {
          const facts = factsBehind(shrinkProof(outcome.refutation, catalogue, 1e9));
          expect(isConsistent(facts, catalogue)).toBe(false);
          for (const fact of facts) {
            expect(
              isConsistent(
                facts.filter((other) => other !== fact),
                catalogue,
              ),
            ).toBe(true);
          }
        }
      }),
      sample(60),
    );
  });
});

describe('suggestChanges()', () => {
  /** The question after a suggestion, made anew from its data alone. */
  function apply(question: Question, suggestion: Suggestion): Question {
    switch (suggestion.kind) {
      case 'ask': {
        const { name, range } = suggestion;
        return { ...question, needs: question.needs.map((need) => (need.name === name ? { ...need, range } : need)) };
      }
      case 'prereleases':
        return { ...question, prereleases: new Set([suggestion.name]) };
      case 'drop':
        return { ...question, needs: question.needs.filter((need) => need.name !== suggestion.name) };
      case 'override':
        return {
          ...question,
          overrides: new Map([...(question.overrides ?? []), [suggestion.name, suggestion.range]]),
        };
      case 'admit':
        return { ...question, admitted: new Map([[suggestion.name, suggestion.version]]) };
      case 'lift-override':
        return { ...question, overrides: new Map() };
      case 'lift-before': {
        const { before: _, ...rest } = question;
        return rest;
      }
    }
  }

  test('suggests only what really resolves', () => {
    let suggested = 0;
    const override = fc.option(fc.constant(new Map([['p01' as PluginName, '^2' as VersionRange]])), { nil: new Map() });
    fc.assert(
      fc.property(drawn, override, (one, overrides) => {
        const question = ask(one, { overrides });
        const answer = solve(question);
        for (const suggestion of answer.solved ? [] : suggestChanges(question, answer)) {
          suggested += 1;
          const changed = apply(question, suggestion);
          const again = solve(changed);
          expect(again.solved, suggestion.text).toBe(true);
          expect(again.solved && faultOf(again.versions, changed), suggestion.text).toBeUndefined();
        }
      }),
      cases,
    );
    expect(suggested).toBeGreaterThan(cases.numRuns / 4);
  });
});
