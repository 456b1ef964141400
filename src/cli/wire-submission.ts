// Exists so that what speaks to the forge is loaded by the commands that propose something, and by no others.
import { setTimeout } from 'node:timers/promises';
import { openSubmissionForge } from '../adapters/github-forge/submission-forge.ts';

export { openSubmissionForge };

export async function waitSeconds(seconds: number): Promise<void> {
  await setTimeout(seconds * 1000);
}
