// Exists so that a repository that is set wrongly is found before somebody else finds it.
import type { Fact } from '../model/fact.ts';
import { compareCodeOwners } from './compare-code-owners.ts';
import { compareEnvironments } from './compare-environments.ts';
import { compareRulesets } from './compare-rulesets.ts';
import type { FoundSettings, SettingFinding } from './found-settings.ts';
import { mainBranch, type RequiredSettings, signingSecret } from './required-settings.ts';

/** Everything that differs, in the order of GitHub's pages. A part that could not be read is a finding as well. */
export function compareSettings(required: RequiredSettings, found: FoundSettings): readonly SettingFinding[] {
  return [
    ...judge('General', found.repository, (value) => compareRepository(required, value)),
    ...judge('Rules', found.rulesets, (value) => compareRulesets(required, value)),
    ...judge('Code owners', found.codeOwners, compareCodeOwners),
    ...judge('Actions', found.actions, compareActions),
    ...judge('Actions', found.token, compareToken),
    ...judge('Environments', found.environments, (value) => compareEnvironments(required, value)),
    ...judge('Pages', found.pages, (value) => comparePages(required, value)),
    ...judge('Secrets', found.secrets, compareSecrets),
  ];
}

type ValueOf<Name extends keyof FoundSettings> = FoundSettings[Name] extends Fact<infer Value> ? Value : never;

/** What is wrong, by its sentence, and what to do about it; `undefined` where all is well. */
type Wrong = readonly [message: string, fix: string] | undefined;

function judge<Value>(
  setting: string,
  fact: Fact<Value>,
  compare: (value: Value) => readonly (Wrong | SettingFinding)[],
): readonly SettingFinding[] {
  if (!('value' in fact)) {
    const reason = 'missing' in fact ? fact.missing : fact.deferred;
    const fix = 'Look at the page yourself, or use a token of an administrator.';
    return [{ setting, state: 'unknown', message: `It could not be read: ${reason}`, fix }];
  }
  return compare(fact.value).flatMap((one) => toFindings(setting, one));
}

function toFindings(setting: string, one: Wrong | SettingFinding): readonly SettingFinding[] {
  if (one === undefined) {
    return [];
  }
  return 'state' in one ? [one] : [{ setting, state: 'wrong', message: one[0], fix: one[1] }];
}

function compareRepository({ visibility }: RequiredSettings, found: ValueOf<'repository'>): readonly Wrong[] {
  return [
    found.default_branch === mainBranch
      ? undefined
      : [`The default branch is ${found.default_branch}`, `Rename it to ${mainBranch}: the workflows name it.`],
    visibility === 'private' && found.visibility === 'public'
      ? ['The repository is public', 'Make it private, or set the registry up as a public one.']
      : undefined,
    found.allow_merge_commit === false
      ? ['Merge commits are not allowed', 'Tick "Allow merge commits": the record of a review stands in them.']
      : undefined,
  ];
}

function compareActions(found: ValueOf<'actions'>): readonly Wrong[] {
  return [
    found.enabled ? undefined : ['Actions are disabled', 'Enable them: they are what reviews and deploys.'],
    found.allowed_actions === 'local_only'
      ? ['Only actions of the own organisation may run', 'Allow those that the workflows name.']
      : undefined,
    found.sha_pinning_required === true
      ? undefined
      : [
          'An action may be named by a tag, which can be moved',
          'Tick "Require actions to be pinned to a full-length commit SHA".',
        ],
  ];
}

function compareToken(found: ValueOf<'token'>): readonly Wrong[] {
  return [
    found.default_workflow_permissions === 'read'
      ? undefined
      : [
          'A workflow that asks for no rights gets the right to write',
          'Choose "Read repository contents and packages permissions".',
        ],
    found.can_approve_pull_request_reviews
      ? ['Workflows may approve pull requests', 'Untick "Allow GitHub Actions to create and approve pull requests".']
      : undefined,
  ];
}

/** Threat: the pages of a private repository are public, outside Enterprise Cloud. */
function comparePages({ visibility }: RequiredSettings, found: ValueOf<'pages'>): readonly Wrong[] {
  if (visibility === 'private') {
    return [
      found?.public === true
        ? ['The pages of this private registry are public', 'Unpublish the site: members read the branch published.']
        : undefined,
    ];
  }
  if (found === null) {
    return [['There are no pages', 'Choose the source "GitHub Actions".']];
  }
  return [
    found.build_type === 'workflow'
      ? undefined
      : ['Pages are built from a branch', 'Choose the source "GitHub Actions".'],
    found.https_enforced === false ? ['Pages answer without TLS', 'Tick "Enforce HTTPS".'] : undefined,
  ];
}

function compareSecrets(names: ValueOf<'secrets'>): readonly Wrong[] {
  return [
    names.includes(signingSecret)
      ? [
          `${signingSecret} is a secret of the repository, which a workflow on any branch can read`,
          'Move it to the environment plugyard-signing, and change the key.',
        ]
      : undefined,
  ];
}
