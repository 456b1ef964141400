// Exists so that a workflow runs a release of the Action, or in the repository of the Action itself what its base branch holds.
import type { ActionPin } from './action-pin.ts';
import { pinned } from './workflow.ts';

/** `own`: built in a job of its own from the base branch, for the repository that the Action is made in. */
export type ActionSource = ActionPin | 'own';

const folder = '.plugyard';

/** What stands behind `uses:`. */
export function usedAction(source: ActionSource): string {
  return source === 'own' ? `./${folder}` : source;
}

/** The line `needs:` of a job that uses the Action; empty where it waits for nobody. */
export function neededJobs(source: ActionSource, ...jobs: readonly string[]): string {
  const all = [...(source === 'own' ? ['action'] : []), ...jobs];
  return all.length === 0 ? '' : `    needs: ${all.length === 1 ? all[0] : `[${all.join(', ')}]`}\n`;
}

/**
 * The first steps of a job that uses the Action. Threat: a job that reads strangers' bytes could hand another Action on to
 * the job that may write, under the same name. The digest is an output of the job that built it, which nobody else can set.
 */
export function fetchedAction(source: ActionSource): string {
  return source === 'own'
    ? `      - uses: ${pinned.downloadArtifact}
        with:
          name: action
          path: ${folder}
      - env:
          DIGEST: \${{ needs.action.outputs.digest }}
        working-directory: ${folder}
        run: |
          echo "$DIGEST  action.tar" | sha256sum --check --strict
          tar --extract --file action.tar
`
    : '';
}

interface ActionJob {
  /** What is checked out, as the context `github` names it; where a pull request starts it, `sha` would be the head. */
  readonly from: 'sha' | 'base_ref';
  /** When the jobs run that use it; absent for always. */
  readonly condition?: string;
}

/** The job that builds the Action: packages come by the lockfile, none of them runs a script, and it may only read. */
export function actionJob(source: ActionSource, { from, condition }: ActionJob): string {
  const asked = condition === undefined ? '' : `    if: ${condition}\n`;
  return source === 'own'
    ? `  action:
${asked}    runs-on: ubuntu-24.04
    timeout-minutes: 15
    concurrency: plugyard-action-\${{ github.run_id }}
    permissions:
      contents: read
    outputs:
      digest: \${{ steps.pack.outputs.digest }}
    steps:
      - uses: ${pinned.checkout}
        with:
          ref: \${{ github.${from} }}
          persist-credentials: false
      - uses: ${pinned.setupNode}
        with:
          node-version: 24
      - run: npm ci --ignore-scripts --no-audit --no-fund
      - run: npm ci --ignore-scripts --no-audit --no-fund --prefix test/corpus
      - run: node src/generate/bundle.ts
      - id: pack
        run: |
          tar --create --file action.tar action.yml package.json dist
          printf 'digest=%s\\n' "$(sha256sum < action.tar | cut -d ' ' -f 1)" >> "$GITHUB_OUTPUT"
      - uses: ${pinned.uploadArtifact}
        with:
          name: action
          path: action.tar
          if-no-files-found: error
          retention-days: 7
`
    : '';
}
