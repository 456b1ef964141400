import { describe, expect, test } from 'vitest';
import {
  foldName,
  isNameWord,
  organisationOf,
  parsePluginName,
  toFileName,
} from '../../../src/core/model/plugin-name.ts';
import { name, problemsOf } from '../../support/builders.ts';

const fifty = 'x'.repeat(50);

describe('parsePluginName()', () => {
  test.each([
    ['slugify'],
    ['a1'],
    ['42'],
    ['json-format'],
    ['a-b-c'],
    [fifty],
    ['@acme/json-format'],
    [`@${fifty}/${fifty}`],
  ])('accepts %s', (text) => {
    expect(parsePluginName(text)).toEqual({ ok: true, value: text });
  });

  test.each([
    ['upper case', 'Slugify', 'slugify'],
    ['two hyphens', 'json--format', 'json-format'],
    ['a dot', 'json.format', 'json-format'],
    ['an underscore', 'json_format', 'json-format'],
    ['a hyphen at the start', '-slugify', 'slugify'],
    ['a hyphen at the end', 'slugify-', 'slugify'],
    ['a blank', ' json format ', 'json-format'],
    ['a line end', 'slugify\n', 'slugify'],
    ['accents', 'résumé', 'resume'],
    ['letters of full width', 'ｓｌｕｇ', 'slug'],
    ['a mark that turns the direction', 'slug\u202eify', 'slug-ify'],
    ['a space of no width', 'slug\u200bify', 'slug-ify'],
    ['a scope without a plugin', '@acme', 'acme'],
    ['a scope in upper case', '@Acme/Json', '@acme/json'],
    ['a deeper path', '@acme/json/format', '@acme/json-format'],
    ['an extension', 'acme/json', 'acme-json'],
    ['too many characters', 'x'.repeat(51), fifty],
    ['too many characters, with a hyphen at the cut', `${'x'.repeat(49)}-yz`, 'x'.repeat(49)],
  ])('refuses %s and proposes a name', (_, text, better) => {
    expect(problemsOf(parsePluginName(text))[0]?.fix).toBe(`Write "${better}".`);
  });

  test.each([
    ['nothing', ''],
    ['one character', 'x'],
    ['a scope of one character', '@x/json'],
    ['a scope alone', '@acme/'],
    ['a plugin without a scope', '@/json'],
    ['letters that only look Latin', 'раурал'],
    ['emoji', '😀😀'],
    ['dots', '..'],
    ['a key of every object', '__'],
  ])('refuses %s without a proposal', (_, text) => {
    expect(problemsOf(parsePluginName(text))[0]?.fix).toBe('Choose a name such as json-format or @acme/json-format.');
  });

  test('does not take a lookalike for a letter: one Cyrillic a is enough', () => {
    expect(parsePluginName('p\u0430ypal').ok).toBe(false);
  });

  test('repeats at most 120 characters of what it refuses', () => {
    expect(problemsOf(parsePluginName('X'.repeat(1_000_000)))[0]?.message.length).toBeLessThan(300);
  });
});

describe('isNameWord()', () => {
  test.each([
    ['ab', true],
    ['a', false],
    [fifty, true],
    [`${fifty}x`, false],
    ['a-', false],
    ['a/b', false],
    ['constructor', true],
  ])('says of %s: %s', (text, verdict) => {
    expect(isNameWord(text)).toBe(verdict);
  });
});

describe('organisationOf()', () => {
  test('is what stands between @ and /', () => {
    expect(organisationOf(name('@acme/json'))).toBe('acme');
    expect(organisationOf(name('json'))).toBeUndefined();
  });
});

describe('toFileName()', () => {
  test('gives a scoped plugin a file name that no other plugin has', () => {
    expect(toFileName(name('@acme/json-format'))).toBe('acme--json-format');
    expect(toFileName(name('acme-json-format'))).toBe('acme-json-format');
    expect(parsePluginName(toFileName(name('@acme/json'))).ok).toBe(false);
  });
});

describe('foldName()', () => {
  test.each([
    ['json-format', 'jsonformat'],
    ['@acme/json', 'acme-json'],
    ['PayPal', 'paypal'],
    ['google', 'g00gle'],
    ['lodash', 'iodash'],
    ['lodash', '1odash'],
    ['modern', 'rnodem'],
    ['window', 'vvindovv'],
    ['cloud', 'c1oud'],
    ['cloud', 'doud'],
    ['cloud', 'cIoud'],
    ['stats', '5tat5'],
    ['file', 'ﬁle'],
    ['kelvin', '\u212aelvin'],
    ['istanbul', 'İstanbul'],
  ])('takes %s and %s for the same', (left, right) => {
    expect(foldName(left)).toBe(foldName(right));
  });

  test.each([
    ['json', 'jsom'],
    ['base32', 'base64'],
    ['slugify', 'slugity'],
  ])('tells %s from %s', (left, right) => {
    expect(foldName(left)).not.toBe(foldName(right));
  });
});
