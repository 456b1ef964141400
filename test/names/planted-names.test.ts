// Every lookalike of a real name is held: three hundred names, attacked in every way that registries have seen.
import { expect, test } from 'vitest';
import { parsePluginName } from '../../src/core/model/plugin-name.ts';
import { lists, nameRegistry, percent, realNames, seededNumbers, shuffled } from './name-registry.ts';

interface Attack {
  readonly kind: string;
  /** Held whatever is known of the attacked plugin; else only where it is established. */
  readonly isAlwaysHeld: boolean;
  /** Letters that a name must have to be attacked so: one letter of a short name is another word. */
  readonly shortest: number;
  readonly plant: (name: string) => readonly string[];
}

// Told apart from the tables of the check on purpose: the keys by where they lie, the looks as a person would list them.
const keys = ['1234567890', 'qwertyuiop', 'asdfghjkl', 'zxcvbnm'];
const slant = [0, 0.5, 0.75, 1.25];
const places = new Map(
  keys.flatMap((row, y) => [...row].map((key, x) => [key, { x: x + (slant[y] ?? 0), y }] as const)),
);
const besides = (key: string): readonly string[] => {
  const at = places.get(key);
  return at === undefined || /\d/.test(key)
    ? []
    : [...places]
        .filter(([other, { x, y }]) => other !== key && /[a-z]/.test(other) && Math.hypot(x - at.x, y - at.y) < 1.2)
        .map(([other]) => other);
};
const looks = ['o 0', 'l 1', 'i 1', 'i l', 's 5', 'm rn', 'w vv', 'd cl'];
const doubles = ['e 3', 'a 4', 't 7', 'b 8', 'z 2', 'g 9', 'g q', 'u v', 'm nn', 'w uu', 'b 6'];
const alphabet = 'abcdefghijklmnopqrstuvwxyz';
const positions = (name: string): readonly number[] => [...name].flatMap((letter, at) => (letter === '-' ? [] : [at]));
/** The name with a text instead of its letter. */
const put = (name: string, at: number, text: string): string => name.slice(0, at) + text + name.slice(at + 1);
/** The name with a text before its letter. */
const add = (name: string, at: number, text: string): string => name.slice(0, at) + text + name.slice(at);
const respelled = (pairs: readonly string[]) => (name: string) =>
  pairs.flatMap((pair) => {
    const [from = '', to = ''] = pair.split(' ');
    return [name.replace(from, to), name.replaceAll(from, to), name.replace(to, from)];
  });
const isLetter = (name: string, at: number): boolean => /[a-z]/.test(name.charAt(at));

const attacks: readonly Attack[] = [
  {
    kind: 'hyphen left out',
    isAlwaysHeld: true,
    shortest: 2,
    plant: (name) => [name.replace('-', ''), name.replaceAll('-', '')],
  },
  {
    kind: 'hyphen put in',
    isAlwaysHeld: true,
    shortest: 2,
    plant: (name) => positions(name).map((at) => add(name, at, '-')),
  },
  { kind: 'characters of the same look', isAlwaysHeld: true, shortest: 2, plant: respelled(looks) },
  { kind: 'digits for letters, doubles', isAlwaysHeld: true, shortest: 6, plant: respelled(doubles) },
  {
    kind: 'two letters swapped',
    isAlwaysHeld: true,
    shortest: 4,
    plant: (name) => positions(name).map((at) => put(put(name, at, name.charAt(at + 1)), at + 1, name.charAt(at))),
  },
  {
    kind: 'letter doubled',
    isAlwaysHeld: true,
    shortest: 5,
    plant: (name) => positions(name).map((at) => add(name, at, name.charAt(at))),
  },
  {
    kind: 'double letter single',
    isAlwaysHeld: true,
    shortest: 6,
    plant: (name) =>
      positions(name).flatMap((at) => (name.charAt(at) === name.charAt(at + 1) ? [put(name, at, '')] : [])),
  },
  {
    kind: 'neighbouring key instead',
    isAlwaysHeld: true,
    shortest: 6,
    plant: (name) => positions(name).flatMap((at) => besides(name.charAt(at)).map((key) => put(name, at, key))),
  },
  {
    kind: 'neighbouring key too',
    isAlwaysHeld: true,
    shortest: 6,
    plant: (name) =>
      positions(name).flatMap((at) =>
        besides(name.charAt(at)).flatMap((key) => [add(name, at, key), add(name, at + 1, key)]),
      ),
  },
  {
    kind: 'letter left out',
    isAlwaysHeld: true,
    shortest: 7,
    plant: (name) => positions(name).flatMap((at) => (isLetter(name, at) ? [put(name, at, '')] : [])),
  },
  { kind: 'plural', isAlwaysHeld: true, shortest: 5, plant: (name) => [`${name}s`, name.replace(/s$/, '')] },
  {
    kind: 'another letter instead',
    isAlwaysHeld: false,
    shortest: 6,
    plant: (name) => positions(name).flatMap((at) => [...alphabet].map((letter) => put(name, at, letter))),
  },
  {
    kind: 'another letter too',
    isAlwaysHeld: false,
    shortest: 6,
    plant: (name) => positions(name).flatMap((at) => [...alphabet].map((letter) => add(name, at, letter))),
  },
  {
    kind: 'words in another order',
    isAlwaysHeld: false,
    shortest: 6,
    plant: (name) => {
      const words = name.split('-');
      const turned = [...words.slice(1), ...words.slice(0, 1)];
      return [turned.join('-'), turned.join(''), [...words].reverse().join('-')];
    },
  },
  {
    kind: 'affix with a hyphen',
    isAlwaysHeld: false,
    shortest: 4,
    plant: (name) =>
      ['js', 'py', 'rs', 'lib', 'core', 'api', 'cli', 'official', 'plugin', 'wasm', 'utils'].flatMap((affix) => [
        `${affix}-${name}`,
        `${name}-${affix}`,
      ]),
  },
  {
    kind: 'affix without a hyphen',
    isAlwaysHeld: false,
    shortest: 4,
    plant: (name) =>
      ['py', 'js', 'lib', 'node', 'go']
        .map((affix) => affix + name)
        .concat(['js', 'py', 'rs', 'lib', 'cli', 'x'].map((affix) => name + affix)),
  },
  {
    kind: 'number',
    isAlwaysHeld: false,
    shortest: 4,
    // One digit more makes another number: json52 is no json5 2.
    plant: (name) => ['2', '3', '-2', '-v2', '-2024'].slice(/\d$/.test(name) ? 2 : 0).map((number) => name + number),
  },
];

const all = [...new Set(lists.flatMap(realNames))];
const attacked = shuffled(all, seededNumbers()).slice(0, 300);
const letters = (name: string): number => name.replaceAll('-', '').length;

/** One lookalike of each name that is long enough, where there is any that is not another real name. */
function planted({ shortest, plant }: Attack, next: () => number): readonly string[] {
  return attacked
    .filter((name) => letters(name) >= shortest)
    .flatMap((name) => {
      const free = plant(name).filter((one) => parsePluginName(one).ok && !all.includes(one));
      return shuffled(free, next)
        .slice(0, 1)
        .map((one) => `${one} ${name}`);
    });
}

const [known, fresh] = [nameRegistry(all, 3), nameRegistry(all, 1)];
let [sum, sumHeld] = [0, 0];

test.each(attacks)('$kind', async (attack) => {
  const pairs = planted(attack, seededNumbers());
  const escaped: string[] = [];
  let heldBesideFresh = 0;
  for (const pair of pairs) {
    const name = pair.split(' ', 1).join();
    escaped.push(...((await known.submit(name)).length === 0 ? [pair] : []));
    heldBesideFresh += (await fresh.submit(name)).length === 0 ? 0 : 1;
  }
  const held = pairs.length - escaped.length;
  sum += pairs.length;
  sumHeld += held;
  process.stdout.write(
    `${attack.kind.padEnd(28)} ${held} of ${pairs.length} held; ${heldBesideFresh} where the real plugin is not established; ${attacked.length - pairs.length} of 300 names too short, or without such a letter\n`,
  );
  expect(pairs.length).toBeGreaterThan(20);
  expect(escaped).toEqual([]);
  expect(attack.isAlwaysHeld ? heldBesideFresh : pairs.length).toBe(pairs.length);
});

test('all of them together', () => {
  process.stdout.write(`planted lookalikes: ${sumHeld} of ${sum} held, ${percent(sumHeld, sum)}\n`);
  expect(sumHeld).toBe(sum);
});
