// What a command of the built Action loads before it begins: a check must not pay for a review.
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';

const dist = resolve(import.meta.dirname, '../../dist');

/** A chunk and all that it imports without waiting. */
function loadedBy(name: string): string {
  const seen = new Set<string>();
  const visit = (file: string): void => {
    if (seen.has(file)) return;
    seen.add(file);
    for (const [, next = ''] of readFileSync(join(dist, file), 'utf8').matchAll(/(?:from|import)"\.\/([^"]+)"/g)) {
      visit(next);
    }
  };
  const [first = ''] = readdirSync(dist).filter((file) => file.startsWith(`${name}-`));
  visit(first);
  return [...seen].map((file) => readFileSync(join(dist, file), 'utf8')).join('\n');
}

test('check loads neither the SDK of the forge nor what decides on a merge', () => {
  const [check, act] = [loadedBy('run-check'), loadedBy('run-act')];
  for (const mark of ['octokit', 'plugyard:review', 'Plugyard-Record']) {
    expect(act).toContain(mark);
    expect(check).not.toContain(mark);
  }
});
