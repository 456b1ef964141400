// Threat: whoever may publish a release writes ranges and dependencies, and everyone who asks for a plugin reads them.
import { describe, expect, test } from 'vitest';
import type { VersionRange } from '../../src/core/model/version.ts';
import type { Answer } from '../../src/core/resolve/answer.ts';
import type { Candidate, CandidatesOf, Need, Question } from '../../src/core/resolve/question.ts';
import { solve } from '../../src/core/resolve/solve.ts';
import { suggestChanges } from '../../src/core/resolve/suggest.ts';
import { candidates, name, needs, version } from '../support/builders.ts';
import { pigeons } from '../support/pigeons.ts';

const numbers = (count: number): readonly number[] => Array.from({ length: count }, (_, index) => index);
const label = (index: number): string => `p${String(index).padStart(5, '0')}`;

function ask(wanted: Readonly<Record<string, string>>, candidatesOf: CandidatesOf): Question {
  return { needs: needs(wanted), candidatesOf };
}

/** Ranges are not parsed here: ten thousand of them would cost more than what is tested. */
function need(of: string, range: string): Need {
  return { name: name(of), range: range as VersionRange, optional: false };
}

function reasonOf(answer: Answer): string {
  return answer.solved ? 'solved' : answer.reason;
}

describe('the resolver, attacked with', () => {
  test('a range that matches nothing', () => {
    const answer = solve(
      ask({ app: '*' }, candidates({ app: { '1.0.0': { lib: '<0.0.0-0' } }, lib: { '1.0.0': {} } })),
    );
    expect(reasonOf(answer)).toBe('you need app, but app 1.0.0 needs lib <0.0.0-0 (the registry has 1.0.0)');
  });

  test('a dependency that nobody publishes, so that its name can be taken later', () => {
    const answer = solve(ask({ app: '*' }, candidates({ app: { '1.0.0': { 'not-yet': '*' } } })));
    expect(answer).toMatchObject({ solved: false, cause: 'conflict', missing: ['not-yet'] });
  });

  test('plugins that are called like parts of every object', () => {
    const plugins = candidates({ constructor: { '1.0.0': { 'to-string': '*' } }, 'to-string': { '1.0.0': {} } });
    expect(solve(ask({ constructor: '*' }, plugins)).solved).toBe(true);
    expect(solve(ask({ 'has-own-property': '*' }, plugins))).toMatchObject({ solved: false, cause: 'missing' });
  });

  test('a release that needs itself, in every other version', () => {
    const self = Object.fromEntries(numbers(200).map((at) => [`1.${at}.0`, { app: `<1.${at}.0 || >1.${at}.0` }]));
    expect(solve(ask({ app: '*' }, candidates({ app: self })))).toMatchObject({ solved: false, cause: 'conflict' });
  });

  test('a cycle through 2,000 plugins', () => {
    const round = numbers(2000).map((at) => [label(at), { '1.0.0': { [label((at + 1) % 2000)]: '^1' } }]);
    const answer = solve(ask({ [label(0)]: '*' }, candidates(Object.fromEntries(round))));
    expect(answer.solved && answer.versions.size).toBe(2000);
  });

  test('10,000 versions of one plugin', () => {
    const lib = numbers(10_000).map((at): Candidate => ({ version: version(`1.${at}.0`), dependencies: [] }));
    const app: Candidate = { version: version('1.0.0'), dependencies: [need('lib', '>=1.10.0 <1.9000.0')] };
    const answer = solve(ask({ app: '*', lib: '*' }, (of) => (of === 'app' ? [app] : lib)));
    expect(answer.solved && answer.versions.get(name('lib'))).toBe('1.8999.0');
  });

  test('10,000 versions that each need another one of 10,000', () => {
    const lib = numbers(10_000).map((at): Candidate => ({ version: version(`1.${at}.0`), dependencies: [] }));
    const app = numbers(10_000).map(
      (at): Candidate => ({ version: version(`1.${at}.0`), dependencies: [need('lib', `=1.${at}.0 <1.0.0`)] }),
    );
    const answer = solve(ask({ app: '*' }, (of) => (of === 'app' ? app : lib)));
    expect(answer).toMatchObject({ solved: false, cause: 'too-complex' });
    expect(reasonOf(answer)).toMatch(/^no answer was found within \d+ steps$/);
  });

  test('a list of 5,000 dependencies', () => {
    const libs = Object.fromEntries(numbers(5000).map((at) => [label(at), { '1.0.0': {}, '1.1.0': {} }]));
    const wishes = Object.fromEntries(numbers(5000).map((at) => [label(at), '^1']));
    const answer = solve(ask({ app: '*' }, candidates({ ...libs, app: { '1.0.0': wishes } })));
    expect(answer.solved && answer.versions.size).toBe(5001);
  });

  test('5,000 dependencies of which the last is missing', () => {
    const libs = Object.fromEntries(numbers(4999).map((at) => [label(at), { '1.0.0': {}, '1.1.0': {} }]));
    const wishes = Object.fromEntries(numbers(5000).map((at) => [label(at), '^1']));
    const answer = solve(ask({ app: '*' }, candidates({ ...libs, app: { '1.0.0': wishes } })));
    expect(reasonOf(answer)).toBe(`you need app, but app 1.0.0 needs ${label(4999)} (which does not exist)`);
  });

  test('a chain of 20,000 plugins that ends nowhere', () => {
    const chain = numbers(20_000).map((at) => [label(at), { '1.0.0': { [label(at + 1)]: '^1' } }]);
    const answer = solve(ask({ [label(0)]: '*' }, candidates(Object.fromEntries(chain))));
    expect(answer).toMatchObject({ solved: false, cause: 'conflict', missing: [label(20_000)] });
    expect(reasonOf(answer).split('\n').length).toBeLessThan(50);
  });

  test('conflicts that only every combination could show: bounded work, and an honest answer', () => {
    const answer = solve(pigeons(14, 13));
    expect(answer).toMatchObject({ solved: false, cause: 'too-complex' });
    expect(suggestChanges(pigeons(2, 1), answer as never)).toEqual([]);
  });

  test('a conflict for which suggestions are as hard as itself', () => {
    const question = pigeons(7, 6);
    const answer = solve(question);
    expect(answer).toMatchObject({ solved: false, cause: 'conflict' });
    const suggestions = answer.solved ? [] : suggestChanges(question, answer);
    // Each bird needs all others, so that no single change helps; every one has to be tried to know it.
    expect(suggestions).toEqual([]);
  });
});
