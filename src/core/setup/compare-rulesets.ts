// Exists so that the main branch is held against its rules, wherever these are written: one ruleset, several, or inherited ones.
import type { FoundRule, FoundRuleset, SettingFinding } from './found-settings.ts';
import { actionsIntegration, mainBranch, type RequiredSettings, verdictStatus } from './required-settings.ts';

type Parameters = NonNullable<FoundRule['parameters']>;

export function compareRulesets(required: RequiredSettings, found: readonly FoundRuleset[]): readonly SettingFinding[] {
  const active = found.filter(holdsForMain);
  const rules = active.flatMap(({ rules: own = [] }) => own);
  return [
    ...active.flatMap(compareBypass),
    ...compareTypes(new Set(rules.map(({ type }) => type))),
    ...comparePullRequests(required, parametersOf(rules, 'pull_request')),
    ...(required.verdict ? compareVerdict(parametersOf(rules, 'required_status_checks')) : []),
    ...compareUpToDate(parametersOf(rules, 'required_status_checks')),
  ];
}

function holdsForMain({ target, enforcement, conditions }: FoundRuleset): boolean {
  const names = ['~DEFAULT_BRANCH', '~ALL', `refs/heads/${mainBranch}`];
  const isNamed = (list: readonly string[] = []): boolean => list.some((name) => names.includes(name));
  const refs = conditions?.ref_name;
  return target === 'branch' && enforcement === 'active' && isNamed(refs?.include) && !isNamed(refs?.exclude);
}

function compareBypass({ name, bypass_actors: actors }: FoundRuleset): readonly SettingFinding[] {
  const fix = `Empty the bypass list of the ruleset ${name}: not even an administrator merges past the verdict.`;
  if (actors === undefined) {
    return [{ setting: 'Rules', state: 'unknown', message: `Who may bypass the ruleset ${name} is not shown`, fix }];
  }
  return actors.length === 0 ? [] : [wrong(`${actors.length} may bypass the ruleset ${name}`, fix)];
}

const fixes: Readonly<Record<string, string>> = {
  pull_request: 'Tick "Require a pull request before merging".',
  deletion: 'Tick "Restrict deletions".',
  non_fast_forward: 'Tick "Block force pushes".',
};

/** Rules under which nothing could merge as it must. */
const obstacles: Readonly<Record<string, string>> = {
  merge_queue: 'Untick "Require merge queue": what is merged must be what was judged.',
  required_linear_history: 'Untick "Require linear history": a merge commit holds the record of the review.',
};

function compareTypes(types: ReadonlySet<string>): readonly SettingFinding[] {
  return [
    ...Object.entries(fixes).flatMap(([type, fix]) =>
      types.has(type) ? [] : [wrong(`No active rule of ${mainBranch} is of the type ${type}`, fix)],
    ),
    ...Object.entries(obstacles).flatMap(([type, fix]) =>
      types.has(type) ? [wrong(`A rule of ${mainBranch} is of the type ${type}`, fix)] : [],
    ),
  ];
}

/** Where no rule asks for pull requests, that is said already. */
function comparePullRequests(
  { ownersReview }: RequiredSettings,
  all: readonly Parameters[],
): readonly SettingFinding[] {
  if (all.length === 0) {
    return [];
  }
  const findings: SettingFinding[] = [];
  if (all.some(({ required_approving_review_count: count = 0 }) => count > 0)) {
    const fix = 'Set "Required approvals" to 0: who must approve is decided by what changes.';
    findings.push(wrong('Every pull request needs an approval, also one that may merge by itself', fix));
  }
  if (!all.some(({ allowed_merge_methods: methods }) => methods?.join() === 'merge')) {
    findings.push(wrong('Other ways to merge than merge commits are allowed', 'Allow the merge method "Merge" alone.'));
  }
  if (all.some(({ require_code_owner_review: review }) => review === true) !== ownersReview) {
    findings.push(
      ownersReview
        ? wrong('Files of CODEOWNERS change without an owner', 'Tick "Require review from Code Owners".')
        : wrong(
            'The only administrator would have to approve what is his own',
            'Untick "Require review from Code Owners", or name a second administrator.',
          ),
    );
  }
  return findings;
}

/** Threat: any account that may write can set a status of that name, unless its source is named. */
function compareVerdict(all: readonly Parameters[]): readonly SettingFinding[] {
  const checks = all.flatMap(({ required_status_checks: own = [] }) => own);
  const verdicts = checks.filter(({ context }) => context === verdictStatus);
  if (verdicts.length === 0) {
    return [wrong(`The status ${verdictStatus} is not required`, `Add it to "Require status checks to pass".`)];
  }
  return verdicts.some(({ integration_id: source }) => source === actionsIntegration)
    ? []
    : [wrong(`Anybody who may write can set the status ${verdictStatus}`, 'Choose GitHub Actions as its source.')];
}

function compareUpToDate(all: readonly Parameters[]): readonly SettingFinding[] {
  return all.some(({ strict_required_status_checks_policy: strict }) => strict === true)
    ? [
        wrong(
          'Every branch must be up to date before it is merged',
          'Untick "Require branches to be up to date before merging": the review judges again when main moved.',
        ),
      ]
    : [];
}

function parametersOf(rules: readonly FoundRule[], type: string): readonly Parameters[] {
  return rules.filter((rule) => rule.type === type).map(({ parameters = {} }) => parameters);
}

function wrong(message: string, fix: string): SettingFinding {
  return { setting: 'Rules', state: 'wrong', message, fix };
}
