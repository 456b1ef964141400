// Exists so that plugins, ranges and needs become the numbers that the search works on, each translated once.
import { compareText } from '../model/order.ts';
import type { PluginName } from '../model/plugin-name.ts';
import type { VersionRange } from '../model/version.ts';
import type { Fact } from './fact.ts';
import type { Term } from './incompatibility.ts';
import { KnownPlugin } from './known-plugin.ts';
import { preferenceOf } from './preference.ts';
import type { Problem } from './problem.ts';
import type { Need, Question } from './question.ts';
import {
  absent,
  difference,
  fullSet,
  has,
  intersection,
  isDisjoint,
  isEmpty,
  setOf,
  type VersionSet,
} from './version-set.ts';

/** To hold a version against a range costs as much as so many steps of the search. */
const stepsPerVersion = 30;

/** Everything that was asked about a question so far. */
export class Catalogue implements Problem {
  readonly question: Question;
  readonly plugins: KnownPlugin[] = [];
  readonly needs: readonly Fact[];
  readonly maxSteps: number;
  readonly #numbers = new Map<PluginName, number | undefined>();
  readonly #translations = new Map<string, Translated>();
  readonly #preferences: (readonly number[])[] = [];
  #spent = 0;

  constructor(question: Question, maxSteps: number) {
    this.question = question;
    this.maxSteps = maxSteps;
    this.needs = this.#needFacts(question.needs.map((need) => ({ need, value: absent })));
  }

  /** The number of a plugin; `undefined` when the registry does not have it. */
  numberOf(name: PluginName): number | undefined {
    if (!this.#numbers.has(name)) {
      const candidates = this.question.candidatesOf(name);
      this.#numbers.set(name, candidates === undefined ? undefined : this.plugins.length);
      if (candidates !== undefined) {
        this.plugins.push(new KnownPlugin(name, candidates, this.question));
      }
    }
    return this.#numbers.get(name);
  }

  spent(): number {
    return this.#spent;
  }

  plugin(of: number): KnownPlugin {
    return this.plugins[of] as KnownPlugin;
  }

  sizeOf(of: number): number {
    return this.plugin(of).size;
  }

  factsOf(of: number): readonly Fact[] {
    const { candidates, exclusions } = this.plugin(of);
    const wishes = candidates.flatMap(({ dependencies }, index) =>
      dependencies.map((need): Wish => ({ need, value: index + 1 })),
    );
    return [
      ...exclusions.map(
        (exclusion): Fact => ({
          kind: 'exclusion',
          package: of,
          terms: [{ package: of, set: exclusion.versions }],
          ...exclusion,
        }),
      ),
      ...this.#needFacts(wishes, of),
    ];
  }

  bestOf(of: number, among: VersionSet): number {
    const preference = this.#preferences[of] ?? preferenceOf(this.plugin(of), this.question);
    this.#preferences[of] = preference;
    return preference.find((value) => has(among, value)) as number;
  }

  /** Needs of one plugin, or of the question: those that leave the same versions over are one fact. */
  #needFacts(wishes: readonly Wish[], by?: number): readonly Fact[] {
    const groups = new Map<string, Group>();
    for (const wish of [...wishes].sort(compareWishes)) {
      const { need, value } = wish;
      const translated = this.#translate(need);
      const key = `${need.name} ${translated.key}`;
      const group = groups.get(key) ?? { ...translated, name: need.name, values: [], ranges: new Set() };
      group.values.push(value);
      group.ranges.add(need.range);
      groups.set(key, group);
    }
    return [...groups.values()].flatMap((group) => this.#factOf(group, by));
  }

  #translate(need: Need): Translated {
    const text = `${need.name} ${need.optional} ${need.range}`;
    const translated = this.#translations.get(text) ?? this.#translateAnew(need);
    this.#translations.set(text, translated);
    return translated;
  }

  #translateAnew({ name, range, optional }: Need): Translated {
    const target = this.numberOf(name);
    if (target === undefined) {
      return { key: `${optional}`, onlyKeeps: optional, fits: 'missing' };
    }
    const plugin = this.plugin(target);
    const wanted = this.question.overrides?.get(name) ?? range;
    const inRange = this.#read(plugin, wanted);
    const onlyKeeps = optional && isDisjoint(inRange, plugin.choosable);
    const others = difference(fullSet(plugin.size), inRange);
    const refused = onlyKeeps ? difference(others, setOf(plugin.size, [absent])) : others;
    const key = `${onlyKeeps} ${refused}`;
    return { key, target, onlyKeeps, refused, fits: isEmpty(inRange) ? 'none' : 'some' };
  }

  /** Threat: many ranges over many versions. Once too much was read the search ends, whatever is said here. */
  #read(plugin: KnownPlugin, range: VersionRange): VersionSet {
    if (!plugin.knows(range)) {
      this.#spent += plugin.size * stepsPerVersion;
    }
    return this.#spent > this.maxSteps ? setOf(plugin.size, []) : plugin.inRange(range);
  }

  #factOf(group: Group, by: number | undefined): readonly Fact[] {
    const { name, target, onlyKeeps, fits } = group;
    const terms = this.#termsOf(group, by);
    if (terms === undefined) {
      return [];
    }
    const override = this.question.overrides?.get(name);
    return [
      {
        kind: 'need',
        terms,
        ...(by === undefined ? {} : { by: { package: by, versions: setOf(this.sizeOf(by), group.values) } }),
        name,
        ...(target === undefined ? {} : { target }),
        ranges: [...group.ranges],
        ...(override === undefined || target === undefined ? {} : { override }),
        onlyKeeps,
        fits,
      },
    ];
  }

  /** `undefined` where nothing is refused. A term that always holds says nothing, and is left out. */
  #termsOf({ target, refused, values, onlyKeeps, fits }: Group, by: number | undefined): readonly Term[] | undefined {
    const own: readonly Term[] = by === undefined ? [] : [{ package: by, set: setOf(this.sizeOf(by), values) }];
    if (target === undefined || refused === undefined) {
      return onlyKeeps ? undefined : own;
    }
    const set = target === by ? own.reduce((both, term) => intersection(both, term.set), refused) : refused;
    if (isEmpty(set)) {
      return undefined;
    }
    if (target === by) {
      return [{ package: by, set }];
    }
    const isAlways = fits === 'none' && !onlyKeeps;
    return isAlways ? own : [...own, { package: target, set }].sort((left, right) => left.package - right.package);
  }
}

/** A need of the release with that value. */
interface Wish {
  readonly need: Need;
  readonly value: number;
}

interface Translated {
  /** The same for needs of the plugin that leave the same over. */
  readonly key: string;
  /** Absent when the registry has no such plugin. */
  readonly target?: number;
  /** The values of the target that the need does not allow. */
  readonly refused?: VersionSet;
  readonly onlyKeeps: boolean;
  readonly fits: 'some' | 'none' | 'missing';
}

interface Group extends Translated {
  readonly name: PluginName;
  readonly values: number[];
  readonly ranges: Set<VersionRange>;
}

function compareWishes(left: Wish, right: Wish): number {
  return (
    compareText(left.need.name, right.need.name) ||
    left.value - right.value ||
    compareText(left.need.range, right.need.range)
  );
}
