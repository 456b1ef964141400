// Exists so that a mutant meets only the tests that know its folder, and a run that was broken off goes on with the next part.

export interface Part {
  readonly name: string;
  readonly sources: readonly string[];
  /** Files of tests, the quick ones first: a mutant is left at the first test that fails. */
  readonly tests: readonly string[];
  /** The beginnings of the ids of the checks whose golden cases are tried. */
  readonly checks: readonly string[];
  /** Also tries what is worked out once, when a file is loaded, such as tables: each time all tests of the part run. */
  readonly atLoad: boolean;
}

const goldenCases = 'test/submissions/submissions.test.ts';
const ofTheRunner = 'test/core/checks/*.test.ts';

/** A folder of checks, or those of them whose names begin with one of the letters. */
function checks(group: string, letters = ''): Part {
  const some = letters === '' ? '*' : `[${letters}]*`;
  return {
    name: letters === '' ? `checks-${group}` : `checks-${group}-${letters}`,
    sources: [`src/core/checks/${group}/${some}.ts`],
    tests: [goldenCases, ofTheRunner],
    checks: letters === '' ? [`${group}/`] : [...letters].map((letter) => `${group}/${letter}`),
    atLoad: false,
  };
}

export const parts: readonly Part[] = [
  {
    name: 'review',
    sources: ['src/core/review/*.ts'],
    tests: [
      'test/core/review/!(comment|who-may-do-what).test.ts',
      'test/attacks/review-rules.test.ts',
      'test/core/review/{comment,who-may-do-what}.test.ts',
    ],
    checks: [],
    atLoad: true,
  },
  { name: 'trust', sources: ['src/core/trust/*.ts'], tests: ['test/core/trust/*.test.ts'], checks: [], atLoad: true },
  {
    name: 'checks',
    sources: ['src/core/checks/*.ts'],
    tests: [ofTheRunner, goldenCases],
    checks: ['change/', 'manifest/', 'review/'],
    atLoad: false,
  },
  ...['change', 'dependencies', 'manifest', 'ownership', 'provenance', 'review', 'version'].map((group) =>
    checks(group),
  ),
  ...['abcde', 'fgh', 'iklmn', 'prst'].map((letters) => checks('artifact', letters)),
];
