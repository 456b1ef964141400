// Exists so that a registry that nobody touches goes on signing, and people hear of it in time when it does not.
import { addHours, type Timestamp } from '../core/model/timestamp.ts';
import type { Forge, Upkeep } from '../forge.ts';
import { alarmDays, validityDays } from './trust/dates.ts';

export interface Kept {
  /** Workflows whose schedules go on. */
  readonly schedules: readonly string[];
  readonly lastDeploy: Timestamp | undefined;
  /** A deploy was started, because none has ended well for more than a day. */
  readonly started: boolean;
  /** So long ago that signatures end soon. */
  readonly stale: boolean;
}

/** A deploy comes every day; this is a late one. */
const lateHours = 30;
const staleHours = (validityDays.online - alarmDays.online) * 24;

export async function keepRegistry(
  { upkeep, dispatch }: { readonly upkeep: Upkeep } & Pick<Forge, 'dispatch'>,
  now: Timestamp,
): Promise<Kept> {
  const schedules = await upkeep.keepSchedules();
  const lastDeploy = await upkeep.lastDeploy();
  const isOlder = (hours: number): boolean => lastDeploy !== undefined && addHours(lastDeploy, hours) < now;
  const started = lastDeploy === undefined || isOlder(lateHours);
  if (started) await dispatch('deploy');
  return { schedules, lastDeploy, started, stale: isOlder(staleHours) };
}
