// Exists so that a test decides when the clock of a schedule strikes.
import { raise } from '../events.ts';
import type { Repository, World } from '../state.ts';
import { knownWorkflows, workflowFile } from './known-workflows.ts';

/** Days without a push, after which GitHub turns the schedules of a public repository off. */
const idleDays = 60;

/** Starts the workflows of the default branch that name exactly this line of cron. */
export function fireSchedule(world: World, repository: Repository, cron: string): void {
  const idle = world.now - Date.parse(repository.pushedAt);
  if (idle > idleDays * 86_400_000 && !repository.isPrivate) {
    turnOff(world, repository);
  }
  raise(world, {
    name: 'schedule',
    repository,
    by: { account: repository.owner, workflow: false },
    payload: { schedule: cron },
  });
}

function turnOff(world: World, repository: Repository): void {
  for (const workflow of knownWorkflows(world, repository)) {
    const file = workflowFile(repository, repository.defaultBranch, workflow.path);
    if (file.on['schedule'] !== undefined && workflow.state === 'active') {
      workflow.state = 'disabled_inactivity';
    }
  }
}
