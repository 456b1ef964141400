// Exists so that after every merge somebody looks whether it is what was judged.
import { verifyMerge } from '../../core/review/verify-merge.ts';
import type { FetchedRange } from '../../ports.ts';

export interface MadeMerge {
  readonly base: string;
  readonly head: string;
  /** What the forge made of them. */
  readonly commit: string;
}

/** What is wrong with it, in sentences; nothing, if all is well. */
export async function inspectMerge(
  { repository, mergeBases, add }: FetchedRange,
  { base, head, commit }: MadeMerge,
): Promise<readonly string[]> {
  await add(commit);
  const [{ parents }, judged, merged] = await Promise.all([
    repository.commit(commit),
    repository.differences(mergeBases[0] ?? base, head),
    repository.differences(base, commit),
  ]);
  const result = verifyMerge({ base, head, judged, parents, merged });
  return result.ok ? [] : result.problems.map(({ message }) => message);
}
