// What `plugyard registry trust workflow` does; loaded when it runs.
import { PlugyardError } from '../../errors.ts';
import type { Answer } from '../terminal.ts';

/** The actions of others that the workflow uses, by the commits of their releases. */
const uploadArtifact = 'actions/upload-artifact@ea165f8d65b6e75b540449e92b4886f43607fa02 # v4.6.2';
const downloadArtifact = 'actions/download-artifact@d3f86a106a0bac45b974a628896c90dbdf5c8093 # v4.3.0';
const uploadPages = 'actions/upload-pages-artifact@56afc609e74202658d3ffba0e8f6dda462b719fa # v3.0.1';
const deployPages = 'actions/deploy-pages@d6db90164ac5ed86f2b6aed7e0febac5b3c0c03e # v4.0.5';

/** The workflow that builds, signs and publishes a registry, and signs it anew every day. */
export async function workflow(action: string): Promise<Answer> {
  // Threat: a tag can be moved; the job beside the online key runs one commit and no other.
  if (!/^[A-Za-z0-9-]+\/[A-Za-z0-9._-]+@[0-9a-f]{40}$/.test(action)) {
    throw new PlugyardError('USAGE', `--action is "${action}"`, {
      hint: 'Write the repository and the whole commit of a release: plugyard/plugyard@<40 hex digits>.',
    });
  }
  const text = workflowText(action);
  return { data: { workflow: text }, text };
}

function workflowText(action: string): string {
  return `# Written by plugyard registry trust workflow. Builds, signs and publishes the registry; every day it signs anew.
name: registry
on:
  push:
    branches: [main]
    paths: [registry/**]
  schedule:
    - cron: 17 4 * * *
  workflow_dispatch:
permissions: {}
concurrency:
  group: plugyard-deploy
jobs:
${buildJob(action)}${signJob(action)}${pagesJob}${alarmJob}`;
}

/** Parses what strangers sent, so it may read and nothing else. */
function buildJob(action: string): string {
  return `  build:
    runs-on: ubuntu-24.04
    timeout-minutes: 20
    permissions:
      contents: read
    steps:
      - uses: ${action}
        with:
          command: deploy
          out: public
      - uses: ${uploadArtifact}
        with:
          name: published
          path: public
          if-no-files-found: error
`;
}

/** Holds the online key. The environment admits the branch main only. */
function signJob(action: string): string {
  return `  sign:
    needs: build
    runs-on: ubuntu-24.04
    timeout-minutes: 20
    environment: plugyard-signing
    permissions:
      contents: write
      id-token: write
    outputs:
      alarm: \${{ steps.sign.outputs.alarm }}
      superseded: \${{ steps.sign.outputs.superseded }}
    steps:
      - uses: ${downloadArtifact}
        with:
          name: published
          path: public
      - id: sign
        uses: ${action}
        with:
          command: sign
          out: public
        env:
          PLUGYARD_SIGNING_KEY: \${{ secrets.PLUGYARD_SIGNING_KEY }}
          PLUGYARD_PASSPHRASE: \${{ secrets.PLUGYARD_PASSPHRASE }}
      - uses: ${uploadPages}
        with:
          path: public
`;
}

const pagesJob = `  pages:
    needs: sign
    if: needs.sign.outputs.superseded == 'false'
    runs-on: ubuntu-24.04
    timeout-minutes: 15
    environment: github-pages
    permissions:
      pages: write
      id-token: write
    steps:
      - uses: ${deployPages}
`;

/** One open issue at a time: edited while something is wrong, closed by people. */
const alarmJob = `  alarm:
    needs: [build, sign, pages]
    if: always() && (needs.sign.outputs.alarm != '' || contains(needs.*.result, 'failure'))
    runs-on: ubuntu-24.04
    timeout-minutes: 5
    permissions:
      issues: write
    steps:
      - env:
          GH_TOKEN: \${{ github.token }}
          GH_REPO: \${{ github.repository }}
          ALARM: \${{ needs.sign.outputs.alarm }}
          RUN: \${{ github.server_url }}/\${{ github.repository }}/actions/runs/\${{ github.run_id }}
        run: |
          { printf '%s\\n' "\${ALARM:-The registry could not be built, signed or published.}"; printf '\\nSee %s\\n' "$RUN"; } > alarm.md
          number=$(gh issue list --label plugyard-alarm --state open --json number --jq '.[0].number // empty')
          if [ -n "$number" ]; then
            gh issue edit "$number" --body-file alarm.md
          else
            gh label create plugyard-alarm --force --description 'The registry needs somebody'
            gh issue create --title 'The registry needs somebody' --label plugyard-alarm --body-file alarm.md
          fi
`;
