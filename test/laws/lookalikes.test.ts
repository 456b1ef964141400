import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findLookalikes, findReadAlike } from '../../src/core/model/lookalike/find-lookalikes.ts';
import { lookalikeRules, pairOf } from '../../src/core/model/lookalike/lookalike-rules.ts';
import { NameForms } from '../../src/core/model/lookalike/name-forms.ts';
import { foldName, isNameWord } from '../../src/core/model/plugin-name.ts';
import { sample } from './arbitraries.ts';

/** Words of few letters, and those that the rules know: near names come up often. */
const parts = fc.constantFrom(
  ...'a b rn m nn vv w u cl d l 1 i 0 o 5 s 2 z 7 t 9 g q e 3 js py lib plugin official json format -'.split(' '),
);
const words = fc
  .array(parts, { minLength: 1, maxLength: 10 })
  .map((pieces) => pieces.join('').replace(/-+/g, '-').replace(/^-|-$/g, ''))
  .filter(isNameWord);
const names = fc.oneof(
  { weight: 4, arbitrary: words },
  fc.tuple(words, words).map(([organisation, word]) => `@${organisation}/${word}`),
);
/** A name, and the same after something was put in, taken out or turned round. */
const pairs = fc
  .tuple(names, fc.nat(30), fc.nat(2), fc.oneof(parts, fc.constant('')))
  .map(([name, at, taken, put]): readonly [string, string] => [
    name,
    (name.slice(0, at) + put + name.slice(at + taken)).replace(/-+/g, '-'),
  ])
  .filter(([, name]) => isNameWord(name.replace(/^@[a-z0-9-]+\//, '')));

/** A name, and the same in other characters of the same look; every third time as the name of an organisation. */
const looks = fc.constantFrom(
  'rn m',
  'vv w',
  'cl d',
  'l 1',
  'i l',
  'o 0',
  's 5',
  'e 3',
  'a 4',
  't 7',
  'b 8',
  'b 6',
  'z 2',
  'g 9',
  'q g',
  'u v',
  'm nn',
  'w uu',
);
const disguised = fc
  .tuple(words, looks, words, fc.constantFrom('', '', 'plugin'))
  .map(([before, pair, after, plugin]): readonly [string, string] => {
    const [from = '', to = ''] = pair.split(' ');
    const near = before + to + after;
    return [before + from + after, plugin === '' ? near : `@${near}/${plugin}`];
  });

/** The first rule that holds, with nothing put aside. */
function ruleOf(name: string, near: string): string | undefined {
  const pair = pairOf(new NameForms(name), new NameForms(near), { same: true, slip: true, part: true });
  const shorter = Math.min(pair.fresh.letters.length, pair.near.letters.length);
  return lookalikeRules.find(({ shortest, holds }) => shorter >= shortest && holds(pair))?.id;
}

describe('findLookalikes()', () => {
  test('puts nothing aside that a rule would find', () => {
    fc.assert(
      fc.property(fc.oneof(pairs, disguised, fc.tuple(names, names)), ([name, near]) => {
        fc.pre(name !== near && !(name.startsWith('@') && near.startsWith('@')));
        expect(findLookalikes(name, [near])[0]?.rule).toBe(ruleOf(name, near));
        expect(findLookalikes(near, [name])[0]?.rule).toBe(ruleOf(near, name));
      }),
      sample(6000),
    );
  });

  test('finds whatever folds to the same name', () => {
    fc.assert(
      fc.property(fc.oneof(pairs, disguised), ([name, near]) => {
        const isAlike = foldName(name) === foldName(near);
        expect(findReadAlike(name, [near]) === near).toBe(isAlike);
        expect(!isAlike || name === near || findLookalikes(name, [near]).length === 1).toBe(true);
      }),
      sample(3000),
    );
  });
});
