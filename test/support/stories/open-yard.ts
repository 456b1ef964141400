// Exists so that a story that is a test has a world of its own, and fails where a job of it failed.
import { expect, vi } from 'vitest';
import { startGitHub } from '../github/start-github.ts';
import { openYardIn, type StoryParts, type StoryYard } from './story-yard.ts';

// A story starts dozens of programs, and the machine may have others to run: a minute is too short for the longest.
vi.setConfig({ testTimeout: 180_000, hookTimeout: 180_000 });

export async function openYard(newFolder: (name: string) => string, parts: StoryParts): Promise<StoryYard> {
  return await openYardIn(await startGitHub(newFolder('github')), newFolder('registry'), parts);
}

/** Every job ended well but those of `check`, which fails to tell; or the test says why not. */
export function expectFine({ registry: { runs } }: StoryYard): void {
  const reviews = runs.filter(({ event }) => event !== 'pull_request');
  const failed = reviews.flatMap(({ event, jobs }) =>
    jobs
      .filter(({ conclusion }) => conclusion === 'failure')
      .map(({ key, steps }) => `${event} ${key}: ${steps.find((step) => step.conclusion === 'failure')?.log}`),
  );
  expect(failed).toEqual([]);
}
