// Exists so that a registry that nobody touches goes on signing, and says so when it does not.
import { alarmStep } from './alarm-steps.ts';
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
    runs-on: ubuntu-24.04
    timeout-minutes: 5
    permissions:
      actions: write
    outputs:
      stale: \${{ steps.upkeep.outputs.stale }}
    steps:
      - id: upkeep
        uses: ${action}
        with:
          command: maintain
`;
}

const stale =
  'No deploy has ended well for more than nine days. Signatures end after fourteen: then clients refuse the index.';
const failed = 'The upkeep failed: schedules may be switched off, and nobody looks at the age of signatures.';

function alarmJob({ action }: WorkflowPlan): string {
  return `  alarm:
    needs: upkeep
    if: always() && (needs.upkeep.outputs.stale == 'true' || needs.upkeep.result == 'failure')
    runs-on: ubuntu-24.04
    timeout-minutes: 5
    permissions:
      issues: write
    steps:
${alarmStep(action, `needs.upkeep.outputs.stale == 'true' && '${stale}' || '${failed}'`)}`;
}

function textOf(plan: WorkflowPlan): string {
  return `${heading('maintain', 'Keeps schedules on and signatures fresh, and raises the alarm.')}on:
  schedule:
    - cron: 41 5 * * *
  workflow_dispatch:
permissions: {}
concurrency:
  group: plugyard-maintain
  cancel-in-progress: false
jobs:
${upkeepJob(plan)}${alarmJob(plan)}`;
}
