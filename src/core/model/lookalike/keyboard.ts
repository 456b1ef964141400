// Exists so that a slip of the finger is known from another letter: keys that lie side by side.

/** The rows of QWERTY, QWERTZ and AZERTY, each with the digits above them. */
const layouts: readonly (readonly string[])[] = [
  ['1234567890', 'qwertyuiop', 'asdfghjkl', 'zxcvbnm'],
  ['1234567890', 'qwertzuiop', 'asdfghjkl', 'yxcvbnm'],
  ['1234567890', 'azertyuiop', 'qsdfghjklm', 'wxcvbn'],
];

const neighbours: ReadonlySet<string> = new Set(layouts.flatMap(pairsOf));

/** Whether the two characters of a text lie side by side on a common keyboard. */
export function areNeighbours(pair: string): boolean {
  return neighbours.has(pair);
}

/** A key touches the next one of its row, and of the row below the one under it and the one before that. */
function pairsOf(rows: readonly string[]): readonly string[] {
  return rows.flatMap((row, at) =>
    [...row].flatMap((key, column) => {
      const below = rows[at + 1] ?? '';
      const others = row.slice(column + 1, column + 2) + below.slice(Math.max(0, column - 1), column + 1);
      return [...others].flatMap((other) => [key + other, other + key]);
    }),
  );
}
