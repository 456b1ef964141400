import { describe, expect, test } from 'vitest';
import { findLookalikes, mostLookalikes } from '../../../../src/core/model/lookalike/find-lookalikes.ts';
import { lookalikeRules } from '../../../../src/core/model/lookalike/lookalike-rules.ts';

const ruleBetween = (name: string, near: string): string | undefined => findLookalikes(name, [near])[0]?.rule;

describe('findLookalikes()', () => {
  test.each([
    ['separators', 'json-format', 'jsonformat'],
    ['separators', 'acme-slugify', '@acme/slugify'],
    ['separators', '@acme/json-format', '@acme/jsonformat'],
    ['namespace', 'acme', '@acme/slugify'],
    ['namespace', 'acrne', '@acme/slugify'],
    ['confusable', 'acrne', 'acme'],
    ['confusable', 's1ugify', 'slugify'],
    ['confusable', 'g0', 'go'],
    ['confusable', '@acrne/slugify', '@acme/slugify'],
    ['confusable-digit-or-letter', 'ungrannnnar', 'ungrammar'],
    ['confusable-digit-or-letter', 'forrnnat', 'forrmat'],
    ['confusable-digit-or-letter', 'slvgify', 'slugify'],
    ['confusable-digit-or-letter', 'h4rn3ss', 'harness'],
    ['swapped-letters', 'slguify', 'slugify'],
    ['swapped-letters', 'json', 'josn'],
    ['doubled-letter', 'sluggify', 'slugify'],
    ['doubled-letter', 'slugify', 'sluggify'],
    ['plural', 'image', 'images'],
    ['plural', 'flat-themes', 'flat-theme'],
    ['neighbouring-key', 'slugigy', 'slugify'],
    ['neighbouring-key', 'slugifty', 'slugify'],
    ['missing-letter', 'slugfy', 'slugify'],
    ['missing-letter', 'lugify', 'slugify'],
    ['one-letter', 'slukify', 'slugify'],
    ['one-letter', 'bslugify', 'slugify'],
    ['one-letter', 'base-33', 'base-32'],
    ['swapped-words', 'format-json', 'json-format'],
    ['swapped-words', 'formatjson', 'json-format'],
    ['swapped-words', 'format-json', 'jsonformat'],
    ['swapped-words', 'the-big-thing', 'thing-the-big'],
    ['swapped-words', 'the-big-thing', 'big-the-thing'],
    ['dropped-organisation', 'slugify', '@acme/slugify'],
    ['affix', 'slugify-js', 'slugify'],
    ['affix', 'pyslugify', 'slugify'],
    ['affix', 'slugify', 'slugify-official'],
    ['affix', 'wasm-slugify-v2', 'slugify'],
    ['affix', 'slugify2', 'slugify'],
    ['affix', 'df-pv2', 'df-pv'],
    ['affix', 'acme-slugify-js', '@acme/slugify'],
  ])('%s: %s and %s', (rule, name, near) => {
    expect(ruleBetween(name, near)).toBe(rule);
  });

  test.each([
    ['the same name', 'slugify', 'slugify'],
    ['two words of four letters', 'daml', 'baml'],
    ['a word of five letters and its other spelling', 'ember', 'amber'],
    ['two numbers', 'sha256', 'sha512'],
    ['short names with an affix', 'ks-js', 'ks'],
    ['two affixes of one name', 'slugify-js', 'py-slugify'],
    ['a word that says something', 'slugify-titles', 'slugify'],
    ['two edits', 'slubifz', 'slugify'],
    ['the same word in two organisations', '@acme/slugify', '@other/slugify'],
    ['an organisation beside a plugin of its name', '@slugify/core-rules', 'slugify'],
    ['names of one family in an organisation', '@acme/slugify-js', '@acme/slugify'],
    ['short names in an organisation', '@acme/ks', '@acme/ns'],
    ['letters that are the same, in no order', 'abcdefg', 'gbfdaec'],
  ])('sees nothing in %s: %s and %s', (_, name, near) => {
    expect(ruleBetween(name, near)).toBeUndefined();
  });

  test('holds the names of an organisation against each other by the rules that always hold', () => {
    expect(ruleBetween('@acme/slugigy', '@acme/slugify')).toBe('neighbouring-key');
    expect(ruleBetween('@acme/format-json', '@acme/json-format')).toBeUndefined();
  });

  test('tells the strongest first, and names of the same rule in order', () => {
    const near = findLookalikes('slugify', ['slugify-js', 'slugigy', 'slugify2', 'unrelated', 'slug-ify']);
    expect(near.map(({ near: name }) => name)).toEqual(['slug-ify', 'slugigy', 'slugify-js', 'slugify2']);
    expect(near[0]).toEqual({
      near: 'slug-ify',
      rule: 'separators',
      strength: 'always',
      message: 'slugify is slug-ify with other separators',
    });
  });

  test('ends where a crowd looks alike', () => {
    const crowd = Array.from({ length: 300 }, (_, index) => `slugify${index}`);
    expect(findLookalikes('slugify', crowd)).toHaveLength(mostLookalikes);
  });
});

describe('lookalikeRules', () => {
  test('are told apart by their ids, and those that always hold come first', () => {
    const ids = lookalikeRules.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const always = lookalikeRules.map(({ strength }) => strength === 'always');
    expect(always.lastIndexOf(true)).toBeLessThan(always.indexOf(false));
  });

  test.each(lookalikeRules)('$id tells both names', ({ tell }) => {
    expect(tell('new-name', 'old-name')).toMatch(/^(?=.*\bnew-name\b).*\bold-name\b/);
  });
});
