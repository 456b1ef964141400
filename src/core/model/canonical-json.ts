// Exists so that one value has one spelling: keys sorted by code unit, two spaces, one line end.
import { compareText } from './order.ts';

/** Readable canonical JSON with a final line end. Members that are `undefined` are left out. */
export function toCanonicalJson(value: unknown): string {
  return `${JSON.stringify(sorted(value), undefined, 2)}\n`;
}

/** The same on one line, for files that only programs read. */
export function toCompactJson(value: unknown): string {
  return JSON.stringify(sorted(value));
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) {
    return value.map(sorted);
  }
  if (typeof value !== 'object' || value === null) {
    return value;
  }
  const entries = Object.entries(value).sort(([left], [right]) => compareText(left, right));
  return Object.fromEntries(entries.map(([key, member]) => [key, sorted(member)]));
}
