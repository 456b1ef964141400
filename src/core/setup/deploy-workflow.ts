// Exists so that a merge becomes a signed tree in jobs of which one reads, one signs and one publishes.
import { actionJob, fetchedAction, neededJobs, usedAction } from './action-source.ts';
import { alarmSteps } from './alarm-steps.ts';
import { publishedJob, uploadSigned } from './publish-jobs.ts';
import { heading, pinned, type Workflow, type WorkflowPlan, workflowPath } from './workflow.ts';

export function deployWorkflow(plan: WorkflowPlan): Workflow {
  return { name: 'deploy', path: workflowPath('deploy'), commands: ['deploy', 'sign', 'alarm'], text: textOf(plan) };
}

function textOf(plan: WorkflowPlan): string {
  return `${heading('deploy', plan, 'Builds, signs and publishes the registry; every day it signs anew.')}on:
  push:
    branches: [main]
    paths: [registry/**]
  schedule:
    - cron: 17 4 * * *
  workflow_dispatch:
permissions: {}
concurrency:
  group: plugyard-deploy
  cancel-in-progress: false
jobs:
${actionJob(plan.action, { from: 'sha' })}${buildJob(plan)}${signJob(plan)}${publishedJob(plan)}${alarmJob(plan)}`;
}

/** Parses what strangers sent, so it may read and nothing else. Beside what is published it hands on what releases hold. */
function buildJob({ action }: WorkflowPlan): string {
  return `  build:
${neededJobs(action)}    runs-on: ubuntu-24.04
    timeout-minutes: 20
    permissions:
      contents: read
    steps:
${fetchedAction(action)}      - uses: ${usedAction(action)}
        with:
          command: deploy
          out: built/public
          held: built/held
      - uses: ${pinned.uploadArtifact}
        with:
          name: built
          path: built
          if-no-files-found: error
`;
}

/** Holds the online key. The environment admits the branch main only. */
function signJob(plan: WorkflowPlan): string {
  // Threat: a public log would show the name of a private repository for ever.
  const keyless = plan.private ? '' : `      id-token: write\n      attestations: write\n`;
  return `  sign:
${neededJobs(plan.action, 'build')}    runs-on: ubuntu-24.04
    timeout-minutes: 20
    environment: plugyard-signing
    permissions:
      contents: write
${keyless}    outputs:
      alarm: \${{ steps.sign.outputs.alarm }}
      superseded: \${{ steps.sign.outputs.superseded }}
      digest: \${{ steps.digest.outputs.digest }}
    steps:
${fetchedAction(plan.action)}      - uses: ${pinned.downloadArtifact}
        with:
          name: built
          path: built
      - id: sign
        uses: ${usedAction(plan.action)}
        with:
          command: sign
          out: built/public
          held: built/held
        env:
          PLUGYARD_SIGNING_KEY: \${{ secrets.PLUGYARD_SIGNING_KEY }}
          PLUGYARD_PASSPHRASE: \${{ secrets.PLUGYARD_PASSPHRASE }}
      - id: digest
        run: printf 'digest=%s\\n' "$(sha256sum < built/public/index-root.json | cut -d ' ' -f 1)" >> "$GITHUB_OUTPUT"
${uploadSigned(plan)}`;
}

/** Runs at the end of every deploy: one that ended well closes the issue of one that did not. */
function alarmJob({ action, private: hidden }: WorkflowPlan): string {
  return `  alarm:
${neededJobs(action, 'build', 'sign', hidden ? 'branch' : 'pages')}    if: always()
    runs-on: ubuntu-24.04
    timeout-minutes: 5
    permissions:
      issues: write
    steps:
${alarmSteps(action, `needs.sign.outputs.alarm || (contains(needs.*.result, 'failure') || contains(needs.*.result, 'cancelled')) && 'The registry could not be built, signed or published.' || ''`)}`;
}
