// Exists so that no list of the scan is cut without a word.
import type { DataList } from '../model/data-facts.ts';
import type { ScanFacts } from '../model/scan-facts.ts';

/** What no check tells where it judges the list. */
const lists: readonly (readonly [DataList, string])[] = [
  ['packed', 'stretches of data that look random'],
  ['paths', 'paths of the build machine'],
  ['sourceMaps', 'addresses of source maps'],
  ['modules', 'digests of core modules'],
];

/** Such as `12 paths of the build machine`; empty where everything is told. */
export function whatIsLeftOut({ data, reach }: ScanFacts): readonly string[] {
  const cut = lists.flatMap(([list, things]) =>
    data.more[list] === undefined ? [] : [`${data.more[list]} ${things}`],
  );
  return reach.pathsLeftOut === 0 ? cut : [...cut, `ways to ${reach.pathsLeftOut} imports`];
}
