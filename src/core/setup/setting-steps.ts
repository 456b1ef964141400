// Exists so that an operator is told the settings that the repository needs, from the data that they are held against.
import {
  mainBranch,
  type RequiredSettings,
  signingEnvironment,
  signingSecret,
  verdictStatus,
} from './required-settings.ts';
import type { WorkflowPlan } from './workflow.ts';

/** Steps before the first push, which deploys; Markdown. */
export function stepsBeforePush({ private: hidden }: WorkflowPlan, settings: RequiredSettings): readonly string[] {
  return [
    `Create an empty, ${settings.visibility} repository. ${environmentStep(settings)}`,
    secretStep,
    hidden ? noPagesStep : pagesStep,
    'Settings, Actions, General: allow the actions that the workflows name, require full-length commit SHAs, "Read repository contents and packages permissions", and no approving of pull requests.',
  ];
}

/** Steps once the main branch is there. */
export function stepsAfterPush(settings: RequiredSettings): readonly string[] {
  return [rulesetStep(settings), 'Settings, General: allow merge commits. Automatic merging stays off.'];
}

const secretStep = `Put the online key into the secret \`${signingSecret}\` of the environment \`${signingEnvironment}\`, its passphrase (if it has one) into \`PLUGYARD_PASSPHRASE\` there, and destroy the file. Never make it a secret of the repository: a workflow on any branch could read it.`;

function environmentStep({ environments }: RequiredSettings): string {
  const names = environments.map((name) => `\`${name}\``).join(' and ');
  return `Settings, Environments: ${names}, with "Selected branches and tags" and the branch \`${mainBranch}\` alone, without reviewers and without a wait timer.`;
}

const pagesStep = 'Settings, Pages: the source "GitHub Actions", with HTTPS enforced.';

const noPagesStep =
  'Settings, Pages: none. Outside Enterprise Cloud the pages of a private repository are public; members read the branch `published` through git.';

function rulesetStep({ verdict, ownersReview }: RequiredSettings): string {
  const owners = ownersReview
    ? 'owners of CODEOWNERS approve changes of their files'
    : 'with one administrator nobody could approve what is his own, so code owners are not asked; tick that when there are two';
  const status = verdict
    ? `the status \`${verdictStatus}\` of GitHub Actions is required`
    : `the status \`${verdictStatus}\` is not required yet, because no workflow sets it`;
  return `Settings, Rules, Rulesets, "Import a ruleset": \`.github/ruleset.json\`, or \`gh api --method POST repos/{owner}/{repo}/rulesets --input .github/ruleset.json\`. Pull requests without a number of approvals, merge commits alone, no force push, no deletion, nobody who bypasses; ${status}; ${owners}.`;
}
