// Exists so that the problem families of the literature, each hard in its own way, are made alike in every run.
import type { NumberedPackages, Ranges } from './numbered-registry.ts';

type Draft = Record<string, Record<string, Record<string, Ranges>>>;

const any: Ranges = [[0, null]];
const only = (version: number): Ranges => [[version, version + 1]];
const numbers = (from: number, to: number): readonly number[] =>
  Array.from({ length: Math.max(0, to - from) }, (_, at) => from + at);

/** A tree of packages with one version each. */
export function noBacktracking(packages: number): NumberedPackages {
  const children = (at: number): Record<string, Ranges> =>
    Object.fromEntries([2 * at + 1, 2 * at + 2].filter((one) => one < packages).map((one) => [one, only(0)]));
  return Object.fromEntries(numbers(0, packages).map((at) => [at, { 0: children(at) }]));
}

/** A chain in which each version needs what `wish` says of the next package; only the first package's lowest is free. */
function chain(packages: number, versions: number, wish: (version: number) => Ranges): Draft {
  const links = numbers(1, packages).map((at): [number, Draft[string]] => [
    at,
    Object.fromEntries(numbers(1, versions).map((version) => [version, { [at + 1]: wish(version) }])),
  ]);
  const draft: Draft = { ...Object.fromEntries(links), 0: { 0: { 1: any } } };
  draft[1] = { ...draft[1], 0: {} };
  return draft;
}

/** The last package of the chain does not exist, and every version needs exactly its own of the next. */
export const singletons = (packages: number, versions: number): NumberedPackages => chain(packages, versions, only);

export const backtrackingRanges = (packages: number, versions: number): NumberedPackages =>
  chain(packages, versions, (version) => [[versions - version, null]]);

/** The chain ends in a package of which the root wants another version. */
export function disjoint(packages: number, versions: number): NumberedPackages {
  const draft = chain(packages, versions, only);
  const last = numbers(1, versions).map((version) => [version, { end: only(version) }]);
  const end = numbers(0, versions).map((version) => [version, {}]);
  return {
    ...draft,
    0: { 0: { 1: any, end: only(0) } },
    [packages]: Object.fromEntries(last),
    end: Object.fromEntries(end),
  };
}

/** Every version needs a package that does not exist, or nothing below it. */
export function missing(versions: number, wish: 'full' | 'higher'): NumberedPackages {
  const all = numbers(0, versions).map((version) => [version, { ghost: wish === 'full' ? any : [[version, null]] }]);
  return { 0: { 0: { 1: any } }, 1: Object.fromEntries(all) };
}

/** Cells are packages and digits their versions; each forbids itself to its neighbours. Rows of 9, `.` for what is open. */
export function sudoku(board: string): NumberedPackages {
  const cells = numbers(0, 81);
  const digits = numbers(1, 10);
  const others = (digit: number): Ranges => [
    [1, digit],
    [digit + 1, null],
  ];
  const draft: Draft = Object.fromEntries(
    cells.map((cell) => [
      `c${cell}`,
      Object.fromEntries(
        digits.map((digit) => [
          digit,
          Object.fromEntries(
            cells.filter((other) => isNeighbour(cell, other)).map((other) => [`c${other}`, others(digit)]),
          ),
        ]),
      ),
    ]),
  );
  const given = cells.map((cell) => [`c${cell}`, board[cell] === '.' ? [[1, null]] : only(Number(board[cell]))]);
  draft['0'] = { 0: Object.fromEntries(given) };
  return draft;
}

function isNeighbour(one: number, other: number): boolean {
  const [row, column] = [Math.floor(one / 9), one % 9];
  const [otherRow, otherColumn] = [Math.floor(other / 9), other % 9];
  const sameBox =
    Math.floor(row / 3) === Math.floor(otherRow / 3) && Math.floor(column / 3) === Math.floor(otherColumn / 3);
  return one !== other && (row === otherRow || column === otherColumn || sameBox);
}
