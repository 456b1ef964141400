// Exists so that every fact and every conclusion is one clause that a person understands without knowing the search.
import { compareText } from '../model/order.ts';
import type { Catalogue } from './catalogue.ts';
import type { ExclusionFact, Fact, NeedFact } from './fact.ts';
import type { Incompatibility, Term } from './incompatibility.ts';
import { listed, tellVersions } from './tell-versions.ts';
import { absent, difference, fullSet, has, valuesOf } from './version-set.ts';

/** Facts as clauses, in an order in which one leads to the next; what one plugin needs is one clause. */
export function tellFacts(facts: readonly Fact[], catalogue: Catalogue): readonly string[] {
  const clauses = new Map<string, string[]>();
  for (const fact of inTellingOrder(facts)) {
    const [who, what] = fact.kind === 'need' ? tellNeed(fact, catalogue) : [tellExclusion(fact, catalogue)];
    const clause = clauses.get(who) ?? [];
    clauses.set(who, [...clause, ...(what === undefined ? [] : [what])]);
  }
  return [...clauses].map(([who, what]) => (what.length === 0 ? who : `${who} ${listed(what, 'and')}`));
}

/** The only fact of a proof. */
export function tellAlone(fact: Fact, catalogue: Catalogue): string {
  return tellFacts([fact], catalogue)
    .join('')
    .replace(/ \(([^()]*)\)$/, ', but $1');
}

/** The question itself first, then whoever is not needed by what is still to be told. */
function inTellingOrder(facts: readonly Fact[]): readonly Fact[] {
  const told: Fact[] = [];
  const left = facts
    .map((fact) => ({ fact, key: keyOf(fact) }))
    .sort((one, other) => compareText(one.key, other.key))
    .map(({ fact }) => fact);
  while (left.length > 0) {
    const first = left.findIndex((fact) => isOfQuestion(fact));
    const free = left.findIndex((fact) => !left.some((other) => other !== fact && leadsTo(other, fact)));
    told.push(...left.splice(Math.max(first < 0 ? free : first, 0), 1));
  }
  return told;
}

/** Newer releases first, then by name of what they need. */
function keyOf(fact: Fact): string {
  const of = fact.kind === 'need' ? fact.by : fact;
  const newest = of === undefined ? 0 : Math.max(...valuesOf(of.versions));
  return `${of?.package ?? 0} ${1_000_000 - newest} ${fact.kind === 'need' ? `${fact.name} ${fact.ranges.join()}` : ''}`;
}

function isOfQuestion(fact: Fact): boolean {
  return fact.kind === 'need' && fact.by === undefined;
}

function leadsTo(other: Fact, fact: Fact): boolean {
  const of = fact.kind === 'need' ? fact.by?.package : fact.package;
  return other.kind === 'need' && other.target !== undefined && other.target === of;
}

/** A conclusion; `undefined` at the end of the proof, where nothing is left over. */
export function tellConclusion({ terms }: Incompatibility, catalogue: Catalogue): string | undefined {
  const present = terms.filter(({ set }) => !has(set, absent)).map((term) => tellTerm(term, catalogue));
  const wanted = terms.filter(({ set }) => has(set, absent)).map((term) => tellOthers(term, catalogue));
  if (wanted.length === 0) {
    return present.length === 0 ? undefined : tellTogether(present);
  }
  if (present.length === 0) {
    return `${listed(wanted, 'or')} is needed`;
  }
  return `${listed(present, 'and')} ${present.length === 1 ? 'needs' : 'need'} ${listed(wanted, 'or')}`;
}

function tellTogether(present: readonly string[]): string {
  const [first, second] = present;
  if (present.length > 2) {
    return `${listed(present, 'and')} do not go together`;
  }
  return second === undefined
    ? `${first} cannot be chosen`.replace(/^every (.*) cannot/, 'no $1 can')
    : `${first} does not go with ${second}`;
}

function tellTerm({ package: of, set }: Term, catalogue: Catalogue): string {
  return tellVersions(catalogue.plugin(of), set);
}

/** The versions that a term leaves over. */
function tellOthers({ package: of, set }: Term, catalogue: Catalogue): string {
  const plugin = catalogue.plugin(of);
  return tellVersions(plugin, difference(fullSet(plugin.size), set));
}

function tellExclusion({ package: of, versions, reason }: ExclusionFact, catalogue: Catalogue): string {
  return `${tellVersions(catalogue.plugin(of), versions)} ${reason}`;
}

function tellNeed(fact: NeedFact, catalogue: Catalogue): readonly [who: string, what: string] {
  const { by, name, fits, onlyKeeps, override } = fact;
  const who = by === undefined ? 'you need' : `${tellVersions(catalogue.plugin(by.package), by.versions)} needs`;
  if (fits === 'missing') {
    return [who, `${name} (which does not exist)`];
  }
  const wish = override === undefined ? `${name}${tellRanges(fact)}` : `${name} (which you override with ${override})`;
  if (fits === 'none' && !onlyKeeps) {
    return [who, `${wish} (${tellOffer(fact, catalogue)})`];
  }
  return [who, onlyKeeps ? `${wish} if anything else needs ${name}` : wish];
}

function tellRanges({ ranges }: NeedFact): string {
  const told = listed(ranges.length > 3 ? [...ranges.slice(0, 2), 'others'] : ranges, 'or');
  return told === '*' ? '' : ` ${told}`;
}

function tellOffer({ target }: NeedFact, catalogue: Catalogue): string {
  const plugin = catalogue.plugin(target as number);
  const versions = valuesOf(plugin.choosable).map((value) => plugin.versionOf(value));
  return versions.length === 0
    ? 'no release of it may be chosen'
    : `the registry has ${versions.slice(-5).reverse().join(', ')}`;
}
