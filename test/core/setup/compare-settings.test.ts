import { describe, expect, test } from 'vitest';
import { deferred, known, missing } from '../../../src/core/model/fact.ts';
import { ownedPaths } from '../../../src/core/setup/code-owners.ts';
import { compareSettings } from '../../../src/core/setup/compare-settings.ts';
import type { FoundEnvironment, FoundRuleset, FoundSettings } from '../../../src/core/setup/found-settings.ts';
import { buildRuleset, type RequiredSettings, requiredSettings } from '../../../src/core/setup/required-settings.ts';

const people = { administrators: 2, verdict: true };
const openly = requiredSettings({ private: false }, people);
const hidden = requiredSettings({ private: true }, people);

/** The ruleset that we write, as GitHub gives it back. */
function rulesetOf(required: RequiredSettings): FoundRuleset {
  return buildRuleset(required) as FoundRuleset;
}

function environment(name: string, change: Partial<FoundEnvironment> = {}): FoundEnvironment {
  return {
    name,
    protection_rules: [{ type: 'branch_policy' }],
    deployment_branch_policy: { custom_branch_policies: true },
    branch_policies: [{ name: 'main', type: 'branch' }],
    ...change,
  };
}

const repository = { default_branch: 'main', visibility: 'public', allow_merge_commit: true };
const actions = { enabled: true, allowed_actions: 'all', sha_pinning_required: true };
const token = { default_workflow_permissions: 'read', can_approve_pull_request_reviews: false };
const pages = { build_type: 'workflow', public: true, https_enforced: true };
const ownersText = `# Owners\n${ownedPaths.map((path) => `${path} @ann @ben\n`).join('')}`;
const right: FoundSettings = {
  repository: known(repository),
  rulesets: known([rulesetOf(openly)]),
  environments: known([environment('plugyard-signing'), environment('github-pages')]),
  pages: known(pages),
  actions: known(actions),
  token: known(token),
  codeOwners: known({ text: ownersText, errors: [] }),
  secrets: known(['SOMETHING_ELSE']),
};
const rightAndHidden: FoundSettings = {
  ...right,
  repository: known({ ...repository, visibility: 'private' }),
  pages: known(null),
};

/** What is found, as `page: message`. */
function find(change: Partial<FoundSettings>, required = openly): readonly string[] {
  return compareSettings(required, { ...right, ...change }).map(({ setting, message }) => `${setting}: ${message}`);
}

/** The same for the ruleset of the main branch, changed. */
function findInRuleset(change: Partial<FoundRuleset>, required = openly): readonly string[] {
  return find({ rulesets: known([{ ...rulesetOf(openly), ...change }]) }, required);
}

/** The rules that we write, with other parameters of one type. */
function rulesWith(type: string, parameters: object): NonNullable<FoundRuleset['rules']> {
  const { rules = [] } = rulesetOf(openly);
  return rules.map((rule) => (rule.type === type ? { type, parameters: { ...rule.parameters, ...parameters } } : rule));
}

describe('compareSettings()', () => {
  test('finds nothing where everything is as we write it', () => {
    expect(find({})).toEqual([]);
    expect(compareSettings(hidden, rightAndHidden)).toEqual([]);
  });

  test('finds nothing where one administrator is not asked for a second', () => {
    const alone = requiredSettings({ private: false }, { administrators: 1, verdict: true });
    expect(find({ rulesets: known([rulesetOf(alone)]) }, alone)).toEqual([]);
  });

  test('what could not be read is told, never passed over', () => {
    const unknown = missing('the token may not read it');
    const found = compareSettings(openly, { ...right, pages: unknown, secrets: deferred('later') });
    expect(found).toEqual([
      {
        setting: 'Pages',
        state: 'unknown',
        message: 'It could not be read: the token may not read it',
        fix: expect.stringContaining('token of an administrator'),
      },
      { setting: 'Secrets', state: 'unknown', message: 'It could not be read: later', fix: expect.any(String) },
    ]);
  });

  test.each<[string, Partial<FoundSettings>, string]>([
    [
      'another branch',
      { repository: known({ ...repository, default_branch: 'trunk' }) },
      'General: The default branch is trunk',
    ],
    [
      'no merge commits',
      { repository: known({ ...repository, allow_merge_commit: false }) },
      'General: Merge commits are not allowed',
    ],
    ['no actions', { actions: known({ ...actions, enabled: false }) }, 'Actions: Actions are disabled'],
    [
      'own actions only',
      { actions: known({ ...actions, allowed_actions: 'local_only' }) },
      'Actions: Only actions of the own organisation may run',
    ],
    ['tags', { actions: known({ enabled: true }) }, 'Actions: An action may be named by a tag, which can be moved'],
    [
      'a token that writes',
      { token: known({ ...token, default_workflow_permissions: 'write' }) },
      'Actions: A workflow that asks for no rights gets the right to write',
    ],
    [
      'a token that approves',
      { token: known({ ...token, can_approve_pull_request_reviews: true }) },
      'Actions: Workflows may approve pull requests',
    ],
    ['no pages', { pages: known(null) }, 'Pages: There are no pages'],
    ['pages of a branch', { pages: known({ ...pages, build_type: 'legacy' }) }, 'Pages: Pages are built from a branch'],
    ['pages without TLS', { pages: known({ ...pages, https_enforced: false }) }, 'Pages: Pages answer without TLS'],
    [
      'attack: a key that a workflow on any branch can read',
      { secrets: known(['PLUGYARD_SIGNING_KEY']) },
      'Secrets: PLUGYARD_SIGNING_KEY is a secret of the repository, which a workflow on any branch can read',
    ],
  ])('finds %s', (_, change, message) => {
    expect(find(change)).toEqual([message]);
  });

  test('attack: a private registry that the world can read', () => {
    const found = compareSettings(hidden, { ...rightAndHidden, repository: known(repository), pages: known(pages) });
    expect(found.map(({ message }) => message)).toEqual([
      'The repository is public',
      'The pages of this private registry are public',
    ]);
    expect(compareSettings(hidden, { ...rightAndHidden, pages: known({ ...pages, public: false }) })).toEqual([]);
  });
});

describe('environments', () => {
  const message = 'Environments: The environment plugyard-signing admits more than the branch main, or something else';
  const pagesToo = environment('github-pages');

  test.each<[string, Partial<FoundEnvironment>]>([
    ['any branch', { deployment_branch_policy: null }],
    [
      'protected branches, which anybody who may write can name',
      { deployment_branch_policy: { custom_branch_policies: false } },
    ],
    ['another branch as well', { branch_policies: [{ name: 'main' }, { name: 'release/*' }] }],
    ['another branch instead', { branch_policies: [{ name: '*', type: 'branch' }] }],
    ['a tag of that name', { branch_policies: [{ name: 'main', type: 'tag' }] }],
    ['nothing', { branch_policies: [] }],
  ])('attack: one that admits %s', (_, change) => {
    expect(find({ environments: known([environment('plugyard-signing', change), pagesToo]) })).toEqual([message]);
  });

  test.each(['required_reviewers', 'wait_timer'])('one that waits: %s', (type) => {
    const waiting = environment('plugyard-signing', { protection_rules: [{ type }] });
    expect(find({ environments: known([waiting, pagesToo]) })).toEqual([
      'Environments: The environment plugyard-signing waits for somebody',
    ]);
  });

  test('one that is missing, and one without protection rules', () => {
    const { protection_rules: _, ...bare } = environment('plugyard-signing');
    expect(find({ environments: known([bare]) })).toEqual(['Environments: The environment github-pages is missing']);
  });
});

describe('the rules of the main branch', () => {
  const nothing = [
    'Rules: No active rule of main is of the type pull_request',
    'Rules: No active rule of main is of the type deletion',
    'Rules: No active rule of main is of the type non_fast_forward',
    'Rules: The status plugyard/verdict is not required',
  ];

  test.each<[string, Partial<FoundRuleset>]>([
    ['is only tried out', { enforcement: 'evaluate' }],
    ['is disabled', { enforcement: 'disabled' }],
    ['is for tags', { target: 'tag' }],
    ['names another branch', { conditions: { ref_name: { include: ['refs/heads/release'], exclude: [] } } }],
    ['leaves the main branch out', { conditions: { ref_name: { include: ['~ALL'], exclude: ['refs/heads/main'] } } }],
    ['names nothing', { conditions: null }],
    ['names nothing at all', { conditions: {} }],
    ['has no rules', { rules: [] }],
  ])('do not come from a ruleset that %s', (_, change) => {
    expect(findInRuleset(change)).toEqual(nothing);
  });

  test('come from several rulesets together, and by any name of the branch', () => {
    const { rules = [], ...ruleset } = rulesetOf(openly);
    const split = rules.map((rule, index) => ({
      ...ruleset,
      conditions: { ref_name: { include: [['~ALL', 'refs/heads/main'][index % 2] ?? ''] } },
      rules: [rule],
    }));
    expect(find({ rulesets: known(split) })).toEqual([]);
    expect(find({ rulesets: known([...split, { ...ruleset }]) })).toEqual([]);
  });

  test('attack: somebody merges past them', () => {
    expect(findInRuleset({ bypass_actors: [{ actor_type: 'RepositoryRole' }] })).toEqual([
      'Rules: 1 may bypass the ruleset plugyard',
    ]);
  });

  test('who may bypass them is unknown to a token that may not see it', () => {
    const { bypass_actors: _, ...ruleset } = rulesetOf(openly);
    expect(compareSettings(openly, { ...right, rulesets: known([ruleset]) })).toMatchObject([
      { state: 'unknown', message: 'Who may bypass the ruleset plugyard is not shown' },
    ]);
  });

  test.each(['merge_queue', 'required_linear_history'])('nothing could merge under %s', (type) => {
    const { rules = [] } = rulesetOf(openly);
    expect(findInRuleset({ rules: [...rules, { type }] })).toEqual([`Rules: A rule of main is of the type ${type}`]);
  });

  test.each<[string, object, string]>([
    [
      'approvals',
      { required_approving_review_count: 1 },
      'Every pull request needs an approval, also one that may merge by itself',
    ],
    ['squashing', { allowed_merge_methods: ['merge', 'squash'] }, 'Other ways to merge than merge commits are allowed'],
    ['every way to merge', { allowed_merge_methods: undefined }, 'Other ways to merge than merge commits are allowed'],
    ['no owners', { require_code_owner_review: false }, 'Files of CODEOWNERS change without an owner'],
  ])('pull requests: %s', (_, parameters, message) => {
    expect(findInRuleset({ rules: rulesWith('pull_request', parameters) })).toEqual([`Rules: ${message}`]);
  });

  test('a rule without parameters allows every way to merge', () => {
    const rules = rulesWith('pull_request', {}).map((rule) =>
      rule.type === 'pull_request' ? { type: rule.type } : rule,
    );
    expect(findInRuleset({ rules })).toEqual([
      'Rules: Other ways to merge than merge commits are allowed',
      'Rules: Files of CODEOWNERS change without an owner',
    ]);
  });

  test('a single administrator cannot be his own second', () => {
    const alone = requiredSettings({ private: false }, { administrators: 1, verdict: true });
    expect(findInRuleset({}, alone)).toEqual(['Rules: The only administrator would have to approve what is his own']);
  });

  test.each([{ context: 'plugyard/verdict' }, { context: 'plugyard/verdict', integration_id: null }])(
    'attack: a verdict that anybody who may write can set',
    (check) => {
      expect(
        findInRuleset({ rules: rulesWith('required_status_checks', { required_status_checks: [check] }) }),
      ).toEqual(['Rules: Anybody who may write can set the status plugyard/verdict']);
    },
  );

  test('another status is no verdict', () => {
    const required_status_checks = [{ context: 'ci', integration_id: 15_368 }];
    const message = 'Rules: The status plugyard/verdict is not required';
    expect(findInRuleset({ rules: rulesWith('required_status_checks', { required_status_checks }) })).toEqual([
      message,
    ]);
    const rules = rulesWith('required_status_checks', { required_status_checks: undefined });
    expect(findInRuleset({ rules })).toEqual([message]);
  });

  test('nobody is made to bring a branch up to date: the review judges again', () => {
    const rules = rulesWith('required_status_checks', { strict_required_status_checks_policy: true });
    expect(findInRuleset({ rules })).toEqual(['Rules: Every branch must be up to date before it is merged']);
  });

  test('no verdict is asked for before a workflow sets it', () => {
    const early = requiredSettings({ private: false }, { administrators: 2, verdict: false });
    expect(find({ rulesets: known([rulesetOf(early)]) }, early)).toEqual([]);
  });
});

describe('CODEOWNERS', () => {
  const findOwners = (text: string | null, errors: readonly { line: number; message: string }[] = []) =>
    find({ codeOwners: known(text === null ? null : { text, errors }) });

  test('that are not there', () => {
    expect(findOwners(null)).toEqual(['Code owners: .github/CODEOWNERS is missing']);
  });

  test('that leave a path to nobody, by its absence or without an owner', () => {
    const [first = '', ...rest] = ownersText.split('\n').slice(1);
    expect(findOwners(rest.join('\n'))).toEqual(['Code owners: .github/CODEOWNERS names nobody for /.github/']);
    expect(findOwners(`${rest.join('\n')}\n/.github/ # @ann`)).toEqual([
      'Code owners: .github/CODEOWNERS names nobody for /.github/',
    ]);
    expect(findOwners(`${rest.join('\n')}\n${first}`)).toEqual([]);
  });

  test('that a later line can take a path away from', () => {
    expect(findOwners(`* @mallory\n${ownersText}`)).toEqual([]);
    expect(findOwners(`${ownersText}* @mallory\n`)).toEqual(
      ownedPaths.map(
        (path) => `Code owners: The line * of .github/CODEOWNERS comes after ${path}, and may take it from its owners`,
      ),
    );
  });

  test('that GitHub does not understand', () => {
    expect(findOwners(ownersText, [{ line: 2, message: 'Unknown owner\n@ann' }])).toEqual([
      'Code owners: Line 2 of .github/CODEOWNERS is not in force: Unknown owner @ann',
    ]);
  });
});
