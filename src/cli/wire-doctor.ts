// Exists so that what reads the settings of a repository is loaded by the one command that looks at them.
import { type GithubOptions, openGithubClient } from '../adapters/github-forge/client.ts';
import { openSettings } from '../adapters/github-forge/read-settings.ts';
import type { RepositorySettings } from '../forge.ts';

export function openRepositorySettings(options: GithubOptions): RepositorySettings {
  return openSettings(openGithubClient(options));
}
