// Exists so that a registry that nobody touches goes on signing, and says so when it does not.
import { alarmStep } from './alarm-steps.ts';
import { heading, type Workflow, type WorkflowPlan, workflowPath } from './workflow.ts';

export function maintainWorkflow(_: WorkflowPlan): Workflow {
  return { name: 'maintain', path: workflowPath('maintain'), commands: [], text };
}

const githubEnvironment = `          GH_TOKEN: \${{ github.token }}
          GH_REPO: \${{ github.repository }}
`;

/** GitHub switches schedules off after 60 days without a commit; switching one on that is on starts those days anew. */
const schedulesJob = `  schedules:
    runs-on: ubuntu-24.04
    timeout-minutes: 5
    permissions:
      actions: write
    steps:
      - env:
${githubEnvironment}        run: |
          gh api --paginate "repos/$GH_REPO/actions/workflows" \\
            --jq '.workflows[] | select(.state == "active" or .state == "disabled_inactivity") | .id' > workflows
          while read -r id; do
            gh api --method PUT "repos/$GH_REPO/actions/workflows/$id/enable" < /dev/null
          done < workflows
`;

/** A deploy signs for 14 days. After 30 hours without one it is started again, after 9 days people are told. */
const freshnessJob = `  freshness:
    runs-on: ubuntu-24.04
    timeout-minutes: 5
    permissions:
      actions: write
    outputs:
      stale: \${{ steps.age.outputs.stale }}
    steps:
      - id: age
        env:
${githubEnvironment}        run: |
          last=$(gh run list --workflow deploy.yml --branch main --status success --limit 1 --json updatedAt --jq '.[0].updatedAt // empty')
          if [[ "$last" < "$(date --utc --date '30 hours ago' +%FT%TZ)" ]]; then
            gh workflow run deploy.yml --ref main
          fi
          if [[ -n "$last" && "$last" < "$(date --utc --date '9 days ago' +%FT%TZ)" ]]; then
            printf 'stale=true\\n' >> "$GITHUB_OUTPUT"
          fi
  alarm:
    needs: freshness
    if: always() && (needs.freshness.outputs.stale == 'true' || needs.freshness.result == 'failure')
    runs-on: ubuntu-24.04
    timeout-minutes: 5
    permissions:
      issues: write
    steps:
${alarmStep("''", 'No deploy has ended well for more than nine days. Signatures end after fourteen: then clients refuse the index.')}`;

const text = `${heading('maintain', 'Keeps schedules on and signatures fresh, and raises the alarm.')}on:
  schedule:
    - cron: 41 5 * * *
  workflow_dispatch:
permissions: {}
concurrency:
  group: plugyard-maintain
  cancel-in-progress: false
jobs:
${schedulesJob}${freshnessJob}`;
