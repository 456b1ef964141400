// Exists so that one value has one spelling: keys sorted by code unit, two spaces, one line end.
import { compareText } from './order.ts';

/** Readable canonical JSON with a final line end. Members that are `undefined` are left out. */
export function toCanonicalJson(value: unknown): string {
  return `${print(value, '\n')}\n`;
}

/** The same on one line, for files that only programs read. */
export function toCompactJson(value: unknown): string {
  return print(value, '');
}

/**
 * `line` begins each line at the depth of `value`; it is empty when all stands on one. `JSON.stringify` cannot do this:
 * it takes keys that look like numbers out of their order.
 */
function print(value: unknown, line: string): string {
  if (typeof value !== 'object' || value === null) {
    return JSON.stringify(value) ?? 'null';
  }
  const inner = line === '' ? '' : `${line}  `;
  if (Array.isArray(value)) {
    return value.length === 0 ? '[]' : `[${value.map((entry) => inner + print(entry, inner)).join(',')}${line}]`;
  }
  const colon = line === '' ? ':' : ': ';
  const members = Object.entries(value)
    .filter(([, member]) => member !== undefined)
    .sort(([left], [right]) => compareText(left, right))
    .map(([key, member]) => inner + JSON.stringify(key) + colon + print(member, inner));
  return members.length === 0 ? '{}' : `{${members.join(',')}${line}}`;
}
