// Exists so that dates of metadata are counted in one place; the present is always an argument.
import type { Timestamp } from '../../core/model/timestamp.ts';

const dayMs = 86_400_000;

/** How long each signature holds, in days. The online key signs every day. */
export const validityDays = { offline: 365, online: 14 } as const;

/** Fewer days than these are an alarm: offline signatures need people, the online one is made every day. */
export const alarmDays = { offline: 60, online: 5 } as const;

export function daysAfter(time: Timestamp, days: number): Timestamp {
  return new Date(Date.parse(time) + days * dayMs).toISOString().replace(/\.\d{3}Z$/, 'Z') as Timestamp;
}

/** Whole days from one time to another; negative when it is past. */
export function daysUntil(time: Timestamp, now: Timestamp): number {
  return Math.floor((Date.parse(time) - Date.parse(now)) / dayMs);
}
