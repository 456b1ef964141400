// Exists so that nothing is published that came to the branch past the review, however it came there.
import { acceptancePath, parseAcceptance } from '../core/model/acceptance.ts';
import { type MergeRecord, parseMergeRecord } from '../core/model/merge-record.ts';
import { registryRoot } from '../core/model/registry-path.ts';
import { shorten } from '../core/model/result.ts';
import type { TreeDifference } from '../core/model/tree-difference.ts';
import { verifyMerge } from '../core/review/verify-merge.ts';
import type { Repository } from '../ports.ts';
import { type CheckPorts, checkRange } from './check-range.ts';
import { readBase } from './gather/read-text.ts';

export interface InspectPorts extends CheckPorts {
  /** With its whole history. */
  readonly repository: Repository;
}

/** A commit of the branch that is not what a review decided, or that no review would have let pass. */
export interface BadCommit {
  readonly commit: string;
  readonly problems: readonly string[];
}

/**
 * Looks at every first-parent commit of `tip` but the first `seen`: one with a merge record has to be the merge that was
 * judged; one without is judged now, and stops the deploy if errors are found. What administrators accepted is left out.
 */
export async function inspectMerges(
  ports: InspectPorts,
  { tip, seen }: { readonly tip: string; readonly seen: number },
): Promise<readonly BadCommit[]> {
  const { repository } = ports;
  const tree = repository.tree(tip);
  const bad: BadCommit[] = [];
  for (const { commit } of (await repository.history(tip, registryRoot)).slice(seen)) {
    const problems = await inspect(ports, commit);
    const accepted = problems.length === 0 ? undefined : await readBase(tree, acceptancePath(commit), parseAcceptance);
    if (problems.length > 0 && accepted === undefined) bad.push({ commit, problems });
  }
  return bad;
}

async function inspect(ports: InspectPorts, commit: string): Promise<readonly string[]> {
  const { parents, message } = await ports.repository.commit(commit);
  const [base] = parents;
  if (base === undefined) return [];
  const merged = await ports.repository.differences(base, commit);
  if (!merged.some(({ path }) => path.startsWith(`${registryRoot}/`))) return [];
  const record = parseMergeRecord(message);
  return record.ok
    ? await compare(ports, { record: record.value, parents, merged })
    : await judge(ports, { base, commit });
}

interface RecordedMerge {
  readonly record: MergeRecord;
  readonly parents: readonly string[];
  readonly merged: readonly TreeDifference[];
}

/** Threat: a record that somebody wrote himself. It has to be about these parents, and the merge adds nothing to them. */
async function compare(
  { repository }: InspectPorts,
  { record: { base, head }, parents, merged }: RecordedMerge,
): Promise<readonly string[]> {
  if (parents[0] !== base || parents[1] !== head) {
    return [`Its record is about the merge of ${head} into ${base}, which it is not`];
  }
  const [mergeBase = base] = await repository.mergeBases(base, head);
  const judged = await repository.differences(mergeBase, head);
  const result = verifyMerge({ base, head, judged, parents, merged });
  return result.ok ? [] : result.problems.map(({ message }) => message);
}

/** Nobody says who brought it, so that only what is wrong for everybody is found. */
async function judge(
  ports: InspectPorts,
  { base, commit }: { readonly base: string; readonly commit: string },
): Promise<readonly string[]> {
  const author = { login: undefined };
  const range = { base, head: commit, mergeBases: [base], author };
  const { report } = await checkRange(ports, ports.repository, range);
  return report.findings
    .filter(({ severity }) => severity === 'error')
    .map(({ check, message }) => `${check}: ${shorten(message, 200)}`);
}
