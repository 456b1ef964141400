// Exists so that what a repository must be set to is data: written for its operator, and held against what it is.
import type { WorkflowPlan } from './workflow.ts';

/** The branch that is the registry. */
export const mainBranch = 'main';

/** The commit status that decides whether a pull request may be merged. */
export const verdictStatus = 'plugyard/verdict';

/** GitHub Actions, as the source of a status: nobody else may set the verdict. */
export const actionsIntegration = 15368;

export const signingEnvironment = 'plugyard-signing';

/** The secret with the online key; in the environment, where other branches cannot read it. */
export const signingSecret = 'PLUGYARD_SIGNING_KEY';

export interface RequiredSettings {
  /** The verdict is required once a workflow sets it; before that nothing could ever be merged. */
  readonly verdict: boolean;
  /** Nobody can approve what is his own: with a single administrator the files of CODEOWNERS could never change. */
  readonly ownersReview: boolean;
  /** Environments that admit the main branch alone, and wait for nobody. */
  readonly environments: readonly string[];
  readonly visibility: 'public' | 'private';
}

export function requiredSettings(
  { private: hidden }: Pick<WorkflowPlan, 'private'>,
  { administrators, verdict }: { readonly administrators: number; readonly verdict: boolean },
): RequiredSettings {
  return {
    verdict,
    ownersReview: administrators > 1,
    environments: hidden ? [signingEnvironment] : [signingEnvironment, 'github-pages'],
    visibility: hidden ? 'private' : 'public',
  };
}

/** The ruleset of the main branch, as GitHub's API takes it (`POST /repos/{owner}/{repo}/rulesets`) and its pages import it. */
export function buildRuleset({ verdict, ownersReview }: RequiredSettings): object {
  return {
    name: 'plugyard',
    target: 'branch',
    enforcement: 'active',
    bypass_actors: [],
    conditions: { ref_name: { include: ['~DEFAULT_BRANCH'], exclude: [] } },
    rules: [
      { type: 'deletion' },
      { type: 'non_fast_forward' },
      {
        type: 'pull_request',
        parameters: {
          allowed_merge_methods: ['merge'],
          dismiss_stale_reviews_on_push: true,
          require_code_owner_review: ownersReview,
          require_last_push_approval: false,
          required_approving_review_count: 0,
          required_review_thread_resolution: false,
        },
      },
      ...(verdict ? [verdictRule] : []),
    ],
  };
}

const verdictRule = {
  type: 'required_status_checks',
  parameters: {
    required_status_checks: [{ context: verdictStatus, integration_id: actionsIntegration }],
    strict_required_status_checks_policy: false,
  },
} as const;
