// Exists so that what speaks to the forge is loaded by the commands that propose something, and by no others.
import { setTimeout } from 'node:timers/promises';
import { runGit } from '../adapters/git/run-git.ts';
import { openSubmissionForge } from '../adapters/github-forge/submission-forge.ts';

export { openSubmissionForge };

export async function waitSeconds(seconds: number): Promise<void> {
  await setTimeout(seconds * 1000);
}

/** Where a clone was cloned from; `undefined` where it does not say. */
export async function originOf(folder: string): Promise<string | undefined> {
  try {
    return (await runGit(['remote', 'get-url', 'origin'], { directory: folder })).toString('utf8').trim();
  } catch {
    return undefined;
  }
}
