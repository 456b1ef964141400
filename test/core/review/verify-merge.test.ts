import { describe, expect, test } from 'vitest';
import type { TreeDifference } from '../../../src/core/model/tree-difference.ts';
import { type MergeFacts, verifyMerge } from '../../../src/core/review/verify-merge.ts';
import { problemsOf } from '../../support/builders.ts';
import { base, head } from '../../support/review-builder.ts';

const file = { mode: '100644', object: 'f'.repeat(40) };
const judged: readonly TreeDifference[] = [
  { path: 'registry/plugins/slugify/1.1.0/plugin.json', after: file },
  { path: 'registry/plugins/slugify/yanked/1.0.0.json', before: file },
];
const facts: MergeFacts = { base, head, judged, parents: [base, head], merged: [...judged].reverse() };

function wrong(parts: Partial<MergeFacts>): readonly string[] {
  return problemsOf(verifyMerge({ ...facts, ...parts })).map(({ message }) => message);
}

describe('verifyMerge()', () => {
  test('a merge of what was judged, where it was judged', () => {
    expect(verifyMerge(facts)).toEqual({ ok: true, value: true });
  });

  test('a push to the base branch at the last moment', () => {
    expect(wrong({ parents: ['c'.repeat(40), head] })).toEqual([
      `The first parent is ${'c'.repeat(40)}, not the judged base ${base}`,
    ]);
  });

  test('another head, a squash, an octopus, and no parents at all', () => {
    const second = `The second parent is not the judged head ${head} alone`;
    expect(wrong({ parents: [base, 'c'.repeat(40)] })).toEqual([second]);
    expect(wrong({ parents: [base] })).toEqual([second]);
    expect(wrong({ parents: [base, head, 'c'.repeat(40)] })).toEqual([second]);
    expect(wrong({ parents: [] })).toEqual([`The first parent is missing, not the judged base ${base}`, second]);
  });

  test('a file more, a file less, another object, another mode', () => {
    const [first, second] = judged as readonly [TreeDifference, TreeDifference];
    const more = { path: 'README.md', after: file };
    expect(wrong({ merged: [...judged, more] })).toEqual(['The merge changes README.md otherwise than it was judged']);
    expect(wrong({ merged: [first] })).toEqual([`The merge does not change ${second.path}, which was judged`]);
    for (const after of [{ ...file, object: 'e'.repeat(40) }, { ...file, mode: '100755' }, undefined]) {
      const changed = after === undefined ? { path: first.path } : { path: first.path, after };
      expect(wrong({ merged: [changed, second] })).toEqual([
        `The merge changes ${first.path} otherwise than it was judged`,
      ]);
    }
  });
});
