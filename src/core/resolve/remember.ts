// Exists so that ranges and candidates are looked at once, however often a search comes back to them.

/** A function that asks another one once for each key. */
export function remember<Arguments extends readonly unknown[], Value>(
  ask: (...values: Arguments) => Value,
  keyOf: (...values: Arguments) => string,
): (...values: Arguments) => Value {
  const known = new Map<string, { readonly value: Value }>();
  return (...values) => {
    const key = keyOf(...values);
    const entry = known.get(key) ?? { value: ask(...values) };
    known.set(key, entry);
    return entry.value;
  };
}
