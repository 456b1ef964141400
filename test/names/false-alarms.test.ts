// Honest newcomers are not held for their names: the names of two real registries, submitted one after another.
import { expect, test } from 'vitest';
import { lists, nameRegistry, percent, realNames, seededNumbers, shuffled } from './name-registry.ts';

/** Every pair that is held, judged by a person: would somebody who means one take the other, or type it? */
const confusable: ReadonlyMap<string, string> = new Map([
  ['pv-migrate pvmigrate', 'the same word, once with a hyphen'],
  ['image images', 'singular and plural'],
  ['flat-theme flat-themes', 'singular and plural'],
  ['vscode-classic-theme vscode-classic-themes', 'singular and plural'],
  ['diff-watch watch-diff', 'the same two words'],
  ['aptos-move move-aptos', 'the same two words'],
  ['elisp ellsp', 'i and l'],
  ['lumin-theme lumina-theme', 'one letter at the end of an invented word'],
  ['laravel laravel-official', 'one claims to be the official form of the other'],
]);

const honest: ReadonlyMap<string, string> = new Map([
  ['exec-as execws', 'two words, and w beside a'],
  ['node-restart restart', 'node is a machine here; elsewhere it is a language'],
  ['kconfig konfig', 'a format of the Linux kernel, and a play on a word'],
  ['csharp fsharp', 'two languages'],
  ['redscript rescript', 'two languages'],
  ['hledger ledger', 'two programs; the h stands for Haskell'],
  ['min-theme mint-theme', 'two words'],
  ['vue-theme yue-theme', 'two words of three letters'],
  ['v-theme v0-theme', 'two very short words'],
  ['nightfox nightfox-m', 'a variant that says so'],
  ['synthwave synthwave84', 'a variant that says so'],
]);

type List = (typeof lists)[number];

const played: readonly (readonly [what: string, lists: readonly List[]])[] = [
  ...lists.map((list) => [list, [list]] as const),
  ['both in one registry', lists],
];

/** Names in a seeded random order, each submitted to a registry of those before it. */
async function playIn(names: readonly string[], releases: number): Promise<readonly string[]> {
  const registry = nameRegistry([], releases);
  const pairs: string[] = [];
  for (const name of shuffled(names, seededNumbers())) {
    const [found] = await registry.submit(name);
    const near = [...registry.names].filter((other) => found?.message.split(/[ ;:]/).includes(other));
    pairs.push(...(found === undefined ? [] : [[name, ...near.filter((other) => other !== name)].sort().join(' ')]));
    registry.names.add(name);
  }
  return pairs;
}

test.each(played)('%s', async (what, of) => {
  const names = [...new Set(of.flatMap(realNames))];
  const total = names.length;
  const held = await playIn(names, 3);
  const alarms = held.filter((pair) => !confusable.has(pair));
  const fresh = await playIn(names, 1);
  process.stdout.write(
    [
      `${what}: every plugin established: ${held.length} of ${total} held, ${percent(held.length, total)}`,
      `  of these ${held.length - alarms.length} are confusable: ${held.filter((pair) => confusable.has(pair)).join(', ')}`,
      `  false alarms: ${alarms.length} of ${total}, ${percent(alarms.length, total)}: ${alarms.join(', ')}`,
      `  no plugin established: ${fresh.length} of ${total} held, ${percent(fresh.length, total)}`,
      '',
    ].join('\n'),
  );
  expect(
    alarms.filter((pair) => !honest.has(pair)),
    'every held pair has been judged by a person',
  ).toEqual([]);
  expect(alarms.length / total).toBeLessThanOrEqual(0.01);
  expect(fresh.length).toBeLessThanOrEqual(held.length);
});

test('every judged pair is held, so that the judgement stays true', async () => {
  const held = await playIn([...new Set(lists.flatMap(realNames))], 3);
  expect([...confusable.keys(), ...honest.keys()].sort()).toEqual([...held].sort());
});
