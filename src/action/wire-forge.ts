// Exists so that what speaks to the forge is loaded by the commands that do, and by no others.
import { openOrigin as openGitOrigin } from '../adapters/git/git-origin.ts';
import { type GithubClient, openGithubClient } from '../adapters/github-forge/client.ts';
import { openGithubForge } from '../adapters/github-forge/github-forge.ts';
import { openHeldFiles as openHeld } from '../adapters/github-forge/held-files.ts';
import { openUpkeep as openKeeping } from '../adapters/github-forge/upkeep.ts';
import type { OwnReleases } from '../flows/review/own-releases.ts';
import type { Forge, HeldFiles, Upkeep } from '../forge.ts';
import type { Origin } from '../ports.ts';
import type { Inputs } from './inputs.ts';

/** The repository of the event, as the runner names it. */
function openClient({ env, token }: Inputs): GithubClient {
  return openGithubClient({
    api: env['GITHUB_API_URL'] || 'https://api.github.com',
    repository: env['GITHUB_REPOSITORY'] ?? '',
    token,
  });
}

export function openForge(inputs: Inputs): Forge {
  return openGithubForge(openClient(inputs));
}

export function openHeldFiles(inputs: Inputs): HeldFiles {
  return openHeld(openClient(inputs));
}

/** The releases of the repository of the event. */
export function openOwnReleases(inputs: Inputs): OwnReleases {
  const { env } = inputs;
  const server = env['GITHUB_SERVER_URL'] || 'https://github.com';
  return { files: openHeldFiles(inputs), server, repository: env['GITHUB_REPOSITORY'] ?? '' };
}

export function openOrigin({ url, token, scratch }: Inputs): Origin {
  return openGitOrigin({ url, token, scratch });
}

export function openUpkeep(inputs: Inputs): Upkeep {
  return openKeeping(openClient(inputs));
}
