// Exists so that what speaks to the forge is loaded with the first artifact that only members may fetch.
import { type GithubOptions, openGithubClient } from '../adapters/github-forge/client.ts';
import { openHeldFiles } from '../adapters/github-forge/held-files.ts';
import type { HeldFiles } from '../forge.ts';

export function openReleases(options: GithubOptions): HeldFiles {
  return openHeldFiles(openGithubClient(options));
}
