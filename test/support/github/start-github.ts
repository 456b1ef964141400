// Exists so that a test has a GitHub of its own on loopback, and fails when anything said there breaks the official description.
import { afterAll, afterEach, expect } from 'vitest';
import { type ServedGitHub, serveGitHub } from './serve-github.ts';
import type { World } from './state.ts';

const running: ServedGitHub[] = [];

afterAll(async () => {
  await Promise.all(running.splice(0).map(({ close }) => close()));
});

// One violation fails the test, even where the client swallowed the answer.
afterEach(() => {
  expect(running.flatMap(({ world }) => world.violations.splice(0))).toEqual([]);
});

/** Listens on a free port until the tests of the file are done. `folder` is empty and is the caller's to remove. */
export async function startGitHub(folder: string): Promise<World> {
  const served = await serveGitHub(folder);
  running.push(served);
  return served.world;
}
