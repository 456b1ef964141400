// Exists so that the SDK of the forge is loaded by the commands that speak to it, and by no other.
import { openOrigin as openGitOrigin } from '../adapters/git/git-origin.ts';
import { openGithubClient } from '../adapters/github-forge/client.ts';
import { openGithubForge } from '../adapters/github-forge/github-forge.ts';
import { openHeldFiles } from '../adapters/github-forge/held-files.ts';
import type { Forge, HeldFiles } from '../forge.ts';
import type { Origin } from '../ports.ts';
import type { Inputs } from './inputs.ts';

export interface OpenedForge {
  readonly forge: Forge;
  readonly files: HeldFiles;
}

export function openForge({ forge: { api, repository }, token }: Inputs): OpenedForge {
  const client = openGithubClient({ api, repository, token });
  return { forge: openGithubForge(client), files: openHeldFiles(client) };
}

export function openOrigin({ url, token, scratch }: Inputs): Origin {
  return openGitOrigin({ url, token, scratch });
}
