// Exists so that an operator is told the settings that the repository needs, from the data that they are held against.
import { mainBranch, type RequiredSettings, verdictStatus } from './required-settings.ts';
import type { WorkflowPlan } from './workflow.ts';

/** A step for each page of the repository's settings; Markdown. */
export function settingSteps({ private: hidden }: WorkflowPlan, settings: RequiredSettings): readonly string[] {
  return [
    environmentStep(settings),
    hidden ? noPagesStep : pagesStep,
    'Settings, Actions, General: allow the actions that the workflows name, require full-length commit SHAs, "Read repository contents and packages permissions", and no approving of pull requests.',
    rulesetStep(settings),
    'Settings, General: allow merge commits. Merge queue and automatic merging stay off.',
  ];
}

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
