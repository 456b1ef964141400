import { expect, test } from 'vitest';
import { type MutationReport, scoreOf, survivorsOf, withoutSurvivors } from './score.ts';

const source = "export const more = (count: number): boolean =>\n  count > 0;\nexport const word = 'yes';\n";
const [first, second] = [
  { start: { line: 2, column: 3 }, end: { line: 2, column: 12 } },
  { start: { line: 1, column: 21 }, end: { line: 2, column: 12 } },
];
const mutant = (status: string, location = first) => ({
  mutatorName: 'EqualityOperator',
  replacement: 'count >= 0',
  status,
  location,
});
const report = (path: string, ...statuses: readonly string[]): MutationReport => ({
  files: { [path]: { source, mutants: statuses.map((status) => mutant(status)) } },
});

test('the score of a folder is what was killed of what was tried, over all parts', () => {
  const reports = [
    report('src/core/checks/a.ts', 'Killed', 'Survived', 'Ignored'),
    report('src/core/checks/b/c.ts', 'Timeout', 'Killed'),
    report('src/core/checks-more/d.ts', 'Survived'),
  ];
  expect(scoreOf('src/core/checks', reports)).toEqual({
    folder: 'src/core/checks',
    mutants: 4,
    killed: 3,
    survived: 1,
    atLoad: 1,
    percent: 75,
  });
});

test('whatever no test has noticed has survived, whether it was reached or not', () => {
  const reports = [report('src/core/trust/a.ts', 'NoCoverage', 'RuntimeError', 'Pending', 'Survived')];
  expect(scoreOf('src/core/trust', reports)).toMatchObject({ mutants: 4, killed: 0, survived: 4, percent: 0 });
  expect(reports.flatMap(survivorsOf)).toHaveLength(4);
});

test('nothing tried is no success', () => {
  expect(scoreOf('src/core/review', [])).toMatchObject({ mutants: 0, percent: 0 });
});

test('what survived is tried again, what was noticed is not', () => {
  const kept = withoutSurvivors(report('src/core/trust/a.ts', 'Killed', 'Survived', 'NoCoverage', 'Ignored'));
  expect(kept.files['src/core/trust/a.ts']?.mutants.map(({ status }) => status)).toEqual(['Killed', 'Ignored']);
});

test('a survivor is told by its place, by what was there and what replaced it', () => {
  const path = 'src/core/trust/more.ts';
  const mutants = [mutant('Survived'), mutant('NoCoverage', second), mutant('Killed'), mutant('Ignored')];
  expect(survivorsOf({ files: { [path]: { source, mutants } } })).toEqual([
    `${path}:2:3 EqualityOperator: count > 0 -> count >= 0`,
    `${path}:1:21 EqualityOperator (NoCoverage): (count: number): boolean => count > 0 -> count >= 0`,
  ]);
});
