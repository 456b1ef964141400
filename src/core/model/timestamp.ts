// Exists so that time is a fact in one spelling, and core can do arithmetic on it without a clock.
import { failed, ok, type Result } from './result.ts';

/** `YYYY-MM-DDTHH:MM:SSZ`; sorts as text. */
export type Timestamp = string & { readonly __brand: 'Timestamp' };

export function parseTimestamp(text: string): Result<Timestamp> {
  const match = /^\d{4}-(\d{2})-(\d{2})T([01]\d|2[0-3]):[0-5]\d:[0-5]\dZ$/.exec(text);
  const month = Number(match?.[1]);
  const day = Number(match?.[2]);
  if (match === null || month < 1 || month > 12 || day < 1 || day > 31) {
    return failed({
      message: `"${text.slice(0, 40)}" is not a time`,
      fix: 'Write it as 2026-01-31T12:00:00Z, in UTC.',
    });
  }
  return ok(text as Timestamp);
}
