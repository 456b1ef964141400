// What a command of the built Action loads before it begins: a check must not pay for a review.
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';

const dist = resolve(import.meta.dirname, '../../dist');

/** A chunk and all that it imports without waiting. */
function filesOf(name: string): readonly string[] {
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
  return [...seen];
}

function loadedBy(name: string): string {
  return filesOf(name)
    .map((file) => readFileSync(join(dist, file), 'utf8'))
    .join('\n');
}

test('check loads neither the SDK of the forge nor what decides on a merge', () => {
  const [check, act] = [loadedBy('run-check'), loadedBy('run-act')];
  for (const mark of ['octokit', 'plugyard:review', 'Plugyard-Record']) {
    expect(act).toContain(mark);
    expect(check).not.toContain(mark);
  }
});

test('the job that signs does not load what lists packages', () => {
  expect(loadedBy('list-packages')).toContain('bomFormat');
  expect(loadedBy('run-sign')).not.toContain('bomFormat');
});

test('check loads no format of the deployed index before an index is named', () => {
  const mark = '/schemas/shard.schema.json';
  expect(loadedBy('read-dependents')).toContain(mark);
  expect(loadedBy('run-check')).not.toContain(mark);
});

test.each(['run-check', 'run-action', 'bundles', 'program'])(
  'what %s always needs lies in few files: each is looked for, read and linked apart',
  (name) => {
    const files = filesOf(name);
    expect(files.length).toBeGreaterThan(1);
    expect(files.length).toBeLessThanOrEqual(5);
  },
);

test('what a check reads before it judges is less than a megabyte', () => {
  const files = new Set(['run-action', 'wire-engine', 'run-check', 'tell-outcome', 'bundles'].flatMap(filesOf));
  const bytes = [...files].reduce((sum, file) => sum + readFileSync(join(dist, file)).length, 0);
  expect(bytes).toBeGreaterThan(100_000);
  expect(bytes).toBeLessThan(800_000);
});
