// Exists so that "we do not know" is never mistaken for "there is none".

/** Known; or not to be had, with the reason; or to be had on the forge only. */
export type Fact<T> = { readonly value: T } | { readonly missing: string } | { readonly deferred: string };

export function known<T>(value: T): Fact<T> {
  return { value };
}

export function missing(reason: string): Fact<never> {
  return { missing: reason };
}

export function deferred(reason: string): Fact<never> {
  return { deferred: reason };
}

/** The value of a known fact. */
export function knownValue<T>(fact: Fact<T>): T | undefined {
  return 'value' in fact ? fact.value : undefined;
}

/** A fact made from another, unknown for the same reason as that one. */
export function mapFact<T, U>(fact: Fact<T>, change: (value: T) => U): Fact<U> {
  return 'value' in fact ? known(change(fact.value)) : fact;
}
