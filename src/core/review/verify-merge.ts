// Exists so that after a merge somebody looks whether the forge merged what was judged, and only that.
import { failed, ok, type Problem, type Result } from '../model/result.ts';
import type { TreeDifference } from '../model/tree-difference.ts';

export interface MergeFacts {
  /** What was decided. */
  readonly base: string;
  readonly head: string;
  /** Merge base against head. */
  readonly judged: readonly TreeDifference[];
  /** What came of it. */
  readonly parents: readonly string[];
  /** First parent against the merge commit. */
  readonly merged: readonly TreeDifference[];
}

/** Threat: a push to the base at that very moment, a merge by another way, a merge driver that adds something. */
export function verifyMerge({ base, head, judged, parents, merged }: MergeFacts): Result<true> {
  const problems: readonly (Problem | false)[] = [
    parents[0] !== base && { message: `The first parent is ${parents[0] ?? 'missing'}, not the judged base ${base}` },
    (parents.length !== 2 || parents[1] !== head) && {
      message: `The second parent is not the judged head ${head} alone`,
    },
    ...differences(judged, merged),
  ];
  const found = problems.filter((problem) => problem !== false);
  return found.length === 0 ? ok(true) : failed(...found);
}

function differences(judged: readonly TreeDifference[], merged: readonly TreeDifference[]): readonly Problem[] {
  const [before, after] = [spell(judged), spell(merged)];
  return [
    ...[...after]
      .filter(([path, text]) => before.get(path) !== text)
      .map(([path]) => ({
        message: `The merge changes ${path} otherwise than it was judged`,
      })),
    ...[...before.keys()]
      .filter((path) => !after.has(path))
      .map((path) => ({
        message: `The merge does not change ${path}, which was judged`,
      })),
  ];
}

function spell(all: readonly TreeDifference[]): ReadonlyMap<string, string> {
  return new Map(all.map(({ path, before, after }) => [path, `${side(before)} ${side(after)}`]));
}

function side(entry: TreeDifference['before']): string {
  return entry === undefined ? '-' : `${entry.mode} ${entry.object}`;
}
