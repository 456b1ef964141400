// Exists so that a new name is held against every name that is taken: the names that a person could mean instead of it.
import { compareText } from '../order.ts';
import { foldName } from '../plugin-name.ts';
import { letterSieve } from './letter-sieve.ts';
import { type LookalikeRule, type LookalikeStrength, lookalikeRules, pairOf } from './lookalike-rules.ts';
import { NameForms } from './name-forms.ts';

/** A name that exists, and why the new one can be taken for it. */
export interface Lookalike<Name extends string = string> {
  readonly near: Name;
  /** Id of the first rule that holds. */
  readonly rule: string;
  readonly strength: LookalikeStrength;
  readonly message: string;
}

/** Threat: a crowd of decoys. Where so many names look alike, the search ends: what it has not seen may be any name. */
export const mostLookalikes = 100;

/**
 * Up to `mostLookalikes` names, the strongest first. The names of one organisation are compared without it, and by the
 * rules alone that always hold: what belongs to one owner may have names of one family.
 */
export function findLookalikes<Name extends string>(name: Name, known: Iterable<Name>): readonly Lookalike<Name>[] {
  const family = /^@[^/]*\//.exec(name)?.[0];
  const strangers = searchFor(name, lookalikeRules);
  const siblings =
    family === undefined ? strangers : searchFor(name.slice(family.length), lookalikeRules.filter(isAlways));
  const found: { readonly near: Name; readonly rule: LookalikeRule }[] = [];
  for (const near of known) {
    const isSibling = family !== undefined && near.startsWith(family);
    const rule = isSibling ? siblings(near.slice(family.length)) : strangers(near);
    if (rule !== undefined && near !== name) {
      found.push({ near, rule });
    }
    if (found.length === mostLookalikes) {
      break;
    }
  }
  const order = ({ rule }: { readonly rule: LookalikeRule }): number => lookalikeRules.indexOf(rule);
  return found
    .sort((left, right) => order(left) - order(right) || compareText(left.near, right.near))
    .map(({ near, rule }) => ({ near, rule: rule.id, strength: rule.strength, message: rule.tell(name, near) }));
}

/** The first name that is read like another one; the same name is. */
export function findReadAlike<Name extends string>(name: string, known: readonly Name[]): Name | undefined {
  const forms = new NameForms(name);
  const sieve = letterSieve(forms);
  return known.find((other) => sieve(other)?.same === true && foldName(other) === forms.folded);
}

function isAlways({ strength }: LookalikeRule): boolean {
  return strength === 'always';
}

/** Which rule holds between a name and another one. */
function searchFor(name: string, rules: readonly LookalikeRule[]): (near: string) => LookalikeRule | undefined {
  const fresh = new NameForms(name);
  const sieve = letterSieve(fresh);
  return (near) => {
    const reach = sieve(near);
    if (reach === undefined) {
      return undefined;
    }
    const pair = pairOf(fresh, new NameForms(near), reach);
    const shorter = Math.min(fresh.letters.length, pair.near.letters.length);
    return rules.find(({ within, shortest, holds }) => reach[within] && shorter >= shortest && holds(pair));
  };
}
