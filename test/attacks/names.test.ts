// Threat: whoever may register names chooses what a new name is compared with, and how much there is to compare.
import { describe, expect, test } from 'vitest';
import { findLookalikes, mostLookalikes } from '../../src/core/model/lookalike/find-lookalikes.ts';
import { isGrave, mostWeighed, type NearPlugin, toWeigh } from '../../src/core/model/lookalike/near-plugin.ts';
import type { PluginName } from '../../src/core/model/plugin-name.ts';
import { nameRegistry } from '../names/name-registry.ts';
import { name } from '../support/builders.ts';

const numbers = (count: number): readonly number[] => Array.from({ length: count }, (_, index) => index);

/** Names of fifty letters, all of the same ones, no two alike: nothing can be put aside at a glance. */
function scrambled(count: number): readonly PluginName[] {
  const letters = 'abcdefghijklmnopqrstuvwxyz0123456789jsjsjspyrslibx';
  return numbers(count).map((seed) => {
    const turn = seed % letters.length;
    const turned = letters.slice(turn) + letters.slice(0, turn);
    const step = [1, 3, 7, 9, 11, 13, 17, 19, 21, 23][Math.floor(seed / letters.length) % 10] ?? 1;
    const mixed = numbers(letters.length).map((at) => turned.charAt((at * step + Math.floor(seed / 500)) % 50));
    return mixed.join('') as PluginName;
  });
}

describe('the search for lookalikes, attacked with', () => {
  test('a hundred thousand names, of which one is near', () => {
    const names = numbers(100_000).map((index) => name(`plugin-number-${index.toString(36)}-of-a-crowd`));
    expect(findLookalikes(name('slugigy'), [...names, name('slugify')])).toMatchObject([
      { near: 'slugify', rule: 'neighbouring-key' },
    ]);
  });

  test('a hundred thousand names of fifty letters that are all the same ones', () => {
    const names = [...new Set(scrambled(100_000))];
    const [first, ...others] = names;
    expect(first).toHaveLength(50);
    expect(findLookalikes(first as PluginName, others).length).toBeLessThan(mostLookalikes);
  });

  test('names of fifty letters that are all read the same', () => {
    const names = numbers(4096).map((bits) => name(`i${bits.toString(2).padStart(49, '0').replaceAll('0', 'l')}`));
    const found = findLookalikes(name('l'.repeat(50)), names);
    expect(found).toHaveLength(mostLookalikes);
    expect(found.every(({ rule }) => rule === 'confusable')).toBe(true);
  });

  test('names of fifty letters that are nothing but affixes', () => {
    const names = numbers(2000).map((index) => name(`${'js-py-rs-lib-'.repeat(3)}${index}`));
    const [lookalike] = findLookalikes(name('js-py-rs-lib-'.repeat(3).slice(0, -1)), names);
    expect(lookalike?.rule).toBe('affix');
  });

  test('names of the parts of every object', () => {
    expect(findLookalikes('constructor-js', ['constructor', 'to-string', 'has-own-property'])).toMatchObject([
      { near: 'constructor', rule: 'affix' },
    ]);
  });
});

describe('an established plugin, attacked with', () => {
  const target: NearPlugin = { name: name('slugify'), releases: 40, ratings: 12, isOwned: false };
  const decoys = numbers(30).map((index) => name(`lib-slugify-js-${index}`));
  const found = findLookalikes(name('slugify-js'), [...decoys, target.name].sort());
  const isHeld = (near: string, weighed: readonly NearPlugin[]): boolean =>
    found.some((lookalike) => lookalike.near === near && isGrave(lookalike, weighed));

  test('decoys that take its place among those that are weighed', () => {
    const weighed = toWeigh(found);
    expect(weighed).toHaveLength(mostWeighed);
    expect(weighed).not.toContain('slugify');
    expect(
      isHeld(
        'slugify',
        weighed.map((decoy) => ({ ...target, name: decoy, releases: 1, ratings: 0 })),
      ),
    ).toBe(true);
  });

  test('decoys of the submitter that have more releases than it', () => {
    const busy = decoys.map((decoy) => ({ name: decoy, releases: 500, ratings: 500, isOwned: true }));
    expect(isHeld('slugify', [...busy, target])).toBe(true);
  });

  test('so many decoys that the search ends before it is reached', async () => {
    const crowd = numbers(200).map((index) => `lib-slugify-js-${index}`);
    const [first] = await nameRegistry([...crowd, 'slugify'], 1).submit('slugify-js');
    expect(first?.check).toBe('manifest/name-is-not-lookalike');
  });
});
