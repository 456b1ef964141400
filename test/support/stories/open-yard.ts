// Exists so that a story that is a test has a world of its own, and fails where a job of it failed.
import { expect } from 'vitest';
import { startGitHub } from '../github/start-github.ts';
import { openYardIn, type StoryParts, type StoryYard } from './story-yard.ts';

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
