import { expect, test } from 'vitest';
import { changePathsAreSafe } from '../../../src/core/checks/change/paths-are-safe.ts';
import { classifyChange } from '../../../src/core/model/change.ts';
import type { SubmissionFacts } from '../../../src/core/model/submission.ts';

const found = (...paths: readonly string[]): readonly string[] => {
  const change = classifyChange(paths.map((path) => ({ path, status: 'added', mode: '100644' })));
  return [...changePathsAreSafe.find({ change } as SubmissionFacts)].map(({ message }) => message);
};

test.each([
  ['the same path twice', ['docs/a.md', 'docs/a.md'], 'The tree holds this path twice'],
  ['another case', ['docs/A.md', 'docs/a.md'], 'The path differs from docs/A.md by case only'],
  [
    'another way to write an accent',
    ['docs/cafe\u0301.md', 'docs/caf\u00e9.md'],
    'The path differs from docs/cafe\u0301.md only in what some systems do not see',
  ],
  ['registry/ in another case', ['Registry/a'], 'The path differs from registry/ by case only'],
  ['registry/ with a dot', ['registry./a'], 'The path differs from registry/ only in what some systems do not see'],
  ['a git directory outside registry/', ['.git/hooks/x'], 'The path is not safe: it points into a git directory'],
  ['its short name', ['a/GIT~1/x'], 'The path is not safe: "GIT~1" holds characters'],
])('tells of %s', (_, paths, message) => {
  expect(found(...paths)).toEqual([expect.stringContaining(message)]);
});

test('leaves alone what is called in some way outside registry/', () => {
  expect(found('.github/CODEOWNERS', '.gitattributes', 'docs/a guide [draft].md', 'git/x', 'registry-tools/x')).toEqual(
    [],
  );
});
