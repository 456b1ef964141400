// Exists so that the online key is given to the main branch alone.
import type { FoundEnvironment, SettingFinding } from './found-settings.ts';
import { mainBranch, type RequiredSettings } from './required-settings.ts';

export function compareEnvironments(
  { environments }: RequiredSettings,
  found: readonly FoundEnvironment[],
): readonly SettingFinding[] {
  return environments.flatMap((name) => {
    const environment = found.find((candidate) => candidate.name === name);
    return environment === undefined
      ? [wrong(`The environment ${name} is missing`, `Create it, and admit the branch ${mainBranch} alone.`)]
      : compareEnvironment(environment);
  });
}

/** Threat: a workflow on any other branch could read the secrets of an environment that admits it. */
function compareEnvironment(environment: FoundEnvironment): readonly SettingFinding[] {
  const { name, branch_policies: branches, protection_rules: rules = [] } = environment;
  const isMainAlone =
    environment.deployment_branch_policy?.custom_branch_policies === true &&
    branches.length === 1 &&
    branches.every((policy) => policy.name === mainBranch && policy.type !== 'tag');
  const waits = rules.some(({ type }) => type === 'required_reviewers' || type === 'wait_timer');
  return [
    ...(isMainAlone
      ? []
      : [
          wrong(
            `The environment ${name} admits more than the branch ${mainBranch}, or something else`,
            `Choose "Selected branches and tags" and the branch ${mainBranch} alone.`,
          ),
        ]),
    ...(waits
      ? [wrong(`The environment ${name} waits for somebody`, 'Remove reviewers and wait timer: it signs every day.')]
      : []),
  ];
}

function wrong(message: string, fix: string): SettingFinding {
  return { setting: 'Environments', state: 'wrong', message, fix };
}
