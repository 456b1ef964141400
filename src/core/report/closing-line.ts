// Exists so that users of a registry that ends are told so, in one sentence, and in time.
import type { Closing } from '../model/registry.ts';
import type { Timestamp } from '../model/timestamp.ts';
import { plainLine } from './escape.ts';

/** A line for a terminal. */
export function closingLine({ since, reason }: Closing, now: Timestamp): string {
  const day = since.slice(0, 10);
  return plainLine(
    since <= now
      ? `warning: this registry takes nothing new since ${day}: ${reason}`
      : `note: this registry takes nothing new from ${day} on: ${reason}`,
  );
}
