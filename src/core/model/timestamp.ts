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

/** The time some whole hours later. */
export function addHours(time: Timestamp, hours: number): Timestamp {
  const part = (start: number, end: number): number => Number(time.slice(start, end));
  const sum = part(11, 13) + hours;
  const date = dateOfDay(dayOfDate(part(0, 4), part(5, 7), part(8, 10)) + Math.floor(sum / 24));
  return `${date}T${pad(sum % 24)}${time.slice(13)}` as Timestamp;
}

/**
 * Days since 1 March of the year 0, in the Gregorian calendar. A year that starts in March has its odd day at its end, so
 * that months have fixed starts: 153 days are five of them.
 */
function dayOfDate(year: number, month: number, day: number): number {
  const years = month > 2 ? year : year - 1;
  const leapDays = Math.floor(years / 4) - Math.floor(years / 100) + Math.floor(years / 400);
  return years * 365 + leapDays + Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1;
}

function dateOfDay(days: number): string {
  const guess = Math.ceil(days / 365.2425);
  const years = dayOfDate(guess, 3, 1) > days ? guess - 1 : guess;
  const rest = days - dayOfDate(years, 3, 1);
  const month = Math.floor((5 * rest + 2) / 153);
  const day = rest - Math.floor((153 * month + 2) / 5) + 1;
  return `${pad(month > 9 ? years + 1 : years, 4)}-${pad(((month + 2) % 12) + 1)}-${pad(day)}`;
}

function pad(number: number, digits = 2): string {
  return String(number).padStart(digits, '0');
}
