// Exists so that an author learns of every problem from a job that can do nothing but read.
import { actionJob, fetchedAction, neededJobs, usedAction } from './action-source.ts';
import { heading, type Workflow, type WorkflowPlan, workflowPath } from './workflow.ts';

/** Its result is advice: nothing that can write looks at it. */
export function checkWorkflow(plan: WorkflowPlan): Workflow {
  return { name: 'check', path: workflowPath('check'), commands: ['check'], text: textOf(plan) };
}

function textOf(plan: WorkflowPlan): string {
  const { action, url, private: hidden } = plan;
  // The index of a private registry has no address that a job could read without rights.
  const index = hidden ? '' : `          index: ${url}\n`;
  return `${heading('check', plan, 'Tells the author of a pull request what is wrong with it. Its result decides nothing.')}on:
  pull_request:
permissions: {}
concurrency:
  group: plugyard-check-\${{ github.ref }}
  cancel-in-progress: true
jobs:
${actionJob(action, { from: 'base_ref' })}  check:
${neededJobs(action)}    runs-on: ubuntu-24.04
    timeout-minutes: 15
    permissions:
      contents: read
    steps:
${fetchedAction(action)}      - uses: ${usedAction(action)}
        with:
          command: check
${index}`;
}
