// Exists so that a test decides when the clock of a schedule strikes.
import { raise } from '../events.ts';
import type { Repository, World } from '../state.ts';

/** Starts the workflows of the default branch that name exactly this line of cron. */
export function fireSchedule(world: World, repository: Repository, cron: string): void {
  raise(world, {
    name: 'schedule',
    repository,
    by: { account: repository.owner, workflow: false },
    payload: { schedule: cron },
  });
}
