// Exists so that a registry that nobody touches goes on signing, and says so when it does not.
import { actionJob, fetchedAction, neededJobs, usedAction } from './action-source.ts';
import { alarmSteps } from './alarm-steps.ts';
import { heading, type Workflow, type WorkflowPlan, workflowPath } from './workflow.ts';

export function maintainWorkflow(plan: WorkflowPlan): Workflow {
  return { name: 'maintain', path: workflowPath('maintain'), commands: ['maintain', 'alarm'], text: textOf(plan) };
}

/**
 * GitHub switches schedules off after 60 days without a commit; switching one on that is on starts those days anew.
 * A deploy signs for 14 days: after 30 hours without one it is started again, after 9 days people are told.
 */
function upkeepJob({ action }: WorkflowPlan): string {
  return `  upkeep:
${neededJobs(action)}    runs-on: ubuntu-24.04
    timeout-minutes: 5
    permissions:
      actions: write
    outputs:
      stale: \${{ steps.upkeep.outputs.stale }}
    steps:
${fetchedAction(action)}      - id: upkeep
        uses: ${usedAction(action)}
        with:
          command: maintain
`;
}

const stale =
  'No deploy has ended well for more than nine days. Signatures end after fourteen: then clients refuse the index.';
const failed = 'The upkeep failed: schedules may be switched off, and nobody looks at the age of signatures.';

function alarmJob({ action }: WorkflowPlan): string {
  return `  alarm:
${neededJobs(action, 'upkeep')}    if: always() && (needs.upkeep.outputs.stale == 'true' || needs.upkeep.result == 'failure')
    runs-on: ubuntu-24.04
    timeout-minutes: 5
    permissions:
      issues: write
    steps:
${alarmSteps(action, `needs.upkeep.outputs.stale == 'true' && '${stale}' || '${failed}'`)}`;
}

function textOf(plan: WorkflowPlan): string {
  return `${heading('maintain', plan, 'Keeps schedules on and signatures fresh, and raises the alarm.')}on:
  schedule:
    - cron: 41 5 * * *
  workflow_dispatch:
permissions: {}
concurrency:
  group: plugyard-maintain
  cancel-in-progress: false
jobs:
${actionJob(plan.action, { from: 'sha' })}${upkeepJob(plan)}${alarmJob(plan)}`;
}
