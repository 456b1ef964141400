// Exists so that whatever is wrong with a registry becomes one open issue, and not one every day.

/** A step that tells what `ALARM` of its environment says, or `otherwise`. Needs `issues: write`. */
export function alarmStep(alarm: string, otherwise: string): string {
  return `      - env:
          GH_TOKEN: \${{ github.token }}
          GH_REPO: \${{ github.repository }}
          ALARM: ${alarm}
          RUN: \${{ github.server_url }}/\${{ github.repository }}/actions/runs/\${{ github.run_id }}
        run: |
          { printf '%s\\n' "\${ALARM:-${otherwise}}"; printf '\\nSee %s\\n' "$RUN"; } > alarm.md
          number=$(gh issue list --label plugyard-alarm --state open --json number --jq '.[0].number // empty')
          if [ -n "$number" ]; then
            gh issue edit "$number" --body-file alarm.md
          else
            gh label create plugyard-alarm --force --description 'The registry needs somebody'
            gh issue create --title 'The registry needs somebody' --label plugyard-alarm --body-file alarm.md
          fi
`;
}
