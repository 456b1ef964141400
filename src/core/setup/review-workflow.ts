// Exists so that what reads a stranger's bytes cannot write, and what can write reads no bytes of a stranger.
import { actionJob, fetchedAction, neededJobs, usedAction } from './action-source.ts';
import { alarmSteps } from './alarm-steps.ts';
import { heading, pinned, type Workflow, type WorkflowPlan, workflowPath } from './workflow.ts';

export function reviewWorkflow(plan: WorkflowPlan): Workflow {
  return { name: 'review', path: workflowPath('review'), commands: ['judge', 'act', 'alarm'], text: textOf(plan) };
}

/** No job checks a head out: heads are fetched as bytes, and the rules come from the base. */
function textOf(plan: WorkflowPlan): string {
  return `${heading('review', plan, 'Judges pull requests, tells the verdict, and merges what may merge by itself.')}on:
  pull_request_target:
    types: [opened, reopened, synchronize, ready_for_review]
  issue_comment:
    types: [created]
  workflow_dispatch:
    inputs:
      number:
        description: The number of the pull request
        required: true
        type: number
  schedule:
    - cron: 7,37 * * * *
permissions: {}
jobs:
${actionJob(plan.action, { from: 'sha', condition: mayBeAsked })}${judgeJob(plan)}${actJob(plan)}${alarmJob(plan)}`;
}

/** A number, or nothing on the schedule, which looks at every open pull request. */
const number = `\${{ github.event.pull_request.number || github.event.issue.number || inputs.number }}`;

/** A command may stand below other text. */
const mayBeAsked =
  "github.event_name != 'issue_comment' || (github.event.issue.pull_request && contains(github.event.comment.body, '/plugyard'))";

/** Every run of a pull request waits for its turn: a comment that is dropped would be a command that nobody answers. */
function judgeJob({ action, url, private: hidden }: WorkflowPlan): string {
  // The index of a private registry has no address that a job could read without rights.
  const index = hidden ? '' : `          index: ${url}\n`;
  return `  judge:
${neededJobs(action)}    if: ${mayBeAsked}
    runs-on: ubuntu-24.04
    timeout-minutes: 15
    concurrency:
      group: plugyard-judge-${number}
      queue: max
    permissions:
      contents: read
      pull-requests: read
    steps:
${fetchedAction(action)}      - uses: ${usedAction(action)}
        with:
          command: judge
          number: ${number}
          out: judged
${index}      - uses: ${pinned.uploadArtifact}
        with:
          name: judged
          path: judged
          if-no-files-found: error
          retention-days: 7
`;
}

/**
 * One at a time for the whole registry: it reads main, judges again if main moved, and merges. It runs after a judge that
 * died, too, and tells it: time that ran out counts as cancelled.
 */
function actJob({ action }: WorkflowPlan): string {
  return `  act:
${neededJobs(action, 'judge')}    if: always() && needs.judge.result != 'skipped'
    runs-on: ubuntu-24.04
    timeout-minutes: 15
    concurrency:
      group: plugyard-merge
      queue: max
    permissions:
      contents: write
      pull-requests: write
      issues: write
      statuses: write
      checks: write
      actions: write
    outputs:
      alarm: \${{ steps.act.outputs.alarm }}
    steps:
${fetchedAction(action)}      - if: needs.judge.result == 'success'
        uses: ${pinned.downloadArtifact}
        with:
          name: judged
          path: judged
      - id: act
        uses: ${usedAction(action)}
        with:
          command: act
          number: ${number}
          judged: judged
`;
}

/** Only to raise it: what ends it is a deploy that ends well. */
function alarmJob({ action }: WorkflowPlan): string {
  return `  alarm:
${neededJobs(action, 'act')}    if: always() && needs.act.outputs.alarm != ''
    runs-on: ubuntu-24.04
    timeout-minutes: 5
    concurrency:
      group: plugyard-alarm
      queue: max
    permissions:
      issues: write
    steps:
${alarmSteps(action, 'needs.act.outputs.alarm')}`;
}
