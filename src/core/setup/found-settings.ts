// Exists so that what GitHub says of a repository is named as GitHub names it, by the parts that somebody looks at.
import type { Fact } from '../model/fact.ts';

/** A rule of `GET /repos/{owner}/{repo}/rulesets/{ruleset_id}`; parameters are those of the rules that we ask for. */
export interface FoundRule {
  readonly type: string;
  readonly parameters?: {
    readonly allowed_merge_methods?: readonly string[];
    readonly require_code_owner_review?: boolean;
    readonly required_approving_review_count?: number;
    readonly required_status_checks?: readonly {
      readonly context: string;
      readonly integration_id?: number | null;
    }[];
    readonly strict_required_status_checks_policy?: boolean;
  };
}

/** `GET /repos/{owner}/{repo}/rulesets/{ruleset_id}`; inherited ones too. */
export interface FoundRuleset {
  readonly name: string;
  readonly target?: string;
  readonly enforcement: string;
  /** Shown to those who may edit the ruleset; absent for all others. */
  readonly bypass_actors?: readonly { readonly actor_type: string }[];
  readonly conditions?: {
    readonly ref_name?: { readonly include?: readonly string[]; readonly exclude?: readonly string[] };
  } | null;
  readonly rules?: readonly FoundRule[];
}

/** `GET /repos/{owner}/{repo}/environments/{environment_name}`, with the names of `…/deployment-branch-policies`. */
export interface FoundEnvironment {
  readonly name: string;
  readonly protection_rules?: readonly { readonly type: string }[];
  readonly deployment_branch_policy?: { readonly custom_branch_policies: boolean } | null;
  readonly branch_policies: readonly { readonly name?: string; readonly type?: string }[];
}

export interface FoundCodeOwners {
  readonly text: string;
  readonly errors: readonly { readonly line: number; readonly message: string }[];
}

export interface FoundSettings {
  /** `GET /repos/{owner}/{repo}`; `allow_merge_commit` is shown to administrators. */
  readonly repository: Fact<{
    readonly default_branch: string;
    readonly visibility?: string;
    readonly allow_merge_commit?: boolean;
  }>;
  readonly rulesets: Fact<readonly FoundRuleset[]>;
  readonly environments: Fact<readonly FoundEnvironment[]>;
  /** `GET /repos/{owner}/{repo}/pages`; `null` where that is 404. */
  readonly pages: Fact<{
    readonly build_type?: string | null;
    readonly public: boolean;
    readonly https_enforced?: boolean;
  } | null>;
  /** `GET /repos/{owner}/{repo}/actions/permissions`. */
  readonly actions: Fact<{
    readonly enabled: boolean;
    readonly allowed_actions?: string;
    readonly sha_pinning_required?: boolean;
  }>;
  /** `GET /repos/{owner}/{repo}/actions/permissions/workflow`. */
  readonly token: Fact<{
    readonly default_workflow_permissions: string;
    readonly can_approve_pull_request_reviews: boolean;
  }>;
  /** `.github/CODEOWNERS` of the main branch with `GET /repos/{owner}/{repo}/codeowners/errors`; `null` where there is none. */
  readonly codeOwners: Fact<FoundCodeOwners | null>;
  /** Names of `GET /repos/{owner}/{repo}/actions/secrets`. */
  readonly secrets: Fact<readonly string[]>;
}

/** One setting that is not as it must be, or that nobody could look at. */
export interface SettingFinding {
  /** Where it is set: the words of GitHub's own pages. */
  readonly setting: string;
  readonly state: 'wrong' | 'unknown';
  readonly message: string;
  readonly fix: string;
}
