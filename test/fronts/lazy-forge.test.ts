// What speaks to the forge is in chunks of its own: those who judge at home, and the job `check`, never load it.
import { globSync, readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';

const dist = join(resolve(import.meta.dirname, '../..'), 'dist');
const chunks = new Map(globSync(join(dist, '*.js')).map((path) => [basename(path), readFileSync(path, 'utf8')]));

/** The chunk of a module, by the beginning of its name. */
function chunkOf(name: string): string {
  const found = [...chunks.keys()].filter((file) => new RegExp(`^${name}-[\\w-]{8}\\.js$`).test(file));
  expect(found, name).toHaveLength(1);
  return found[0] ?? '';
}

/** A chunk with everything that is loaded before it runs: imports with a bracket come later, or never. */
function loadedWith(chunk: string, seen: Set<string> = new Set()): ReadonlySet<string> {
  if (!seen.has(chunk)) {
    seen.add(chunk);
    for (const [, next = ''] of (chunks.get(chunk) ?? '').matchAll(/(?:from|import)\s*["']\.\/([^"']+)["']/g)) {
      loadedWith(next, seen);
    }
  }
  return seen;
}

const speaksToForge = (chunk: string): boolean => (chunks.get(chunk) ?? '').includes('octokit');

describe('the forge', () => {
  test.each(['action.js', 'cli.js', 'client.js'])('is not loaded with %s', (entry) => {
    expect([...loadedWith(entry)].filter(speaksToForge)).toEqual([]);
  });

  test.each(['run-action', 'run-check', 'run-deploy', 'run-sign', 'program', 'check', 'install', 'download', 'verify'])(
    'is not loaded with the chunk %s',
    (name) => {
      const found = name === 'check' ? [...chunks.keys()].filter((file) => file.startsWith('check-')) : [chunkOf(name)];
      expect(found.length).toBeGreaterThan(0);
      expect(found.flatMap((chunk) => [...loadedWith(chunk)]).filter(speaksToForge)).toEqual([]);
    },
  );

  test.each(['wire-forge', 'doctor', 'wire-members'])('is loaded with the chunk %s', (name) => {
    const found = [...chunks.keys()].filter((file) => file.startsWith(`${name}-`));
    expect(found.some((chunk) => [...loadedWith(chunk)].some(speaksToForge))).toBe(true);
  });
});
