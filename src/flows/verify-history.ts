// Exists so that what is published is what was judged: each merge since the last index is looked at once more, however it came.
import { acceptedPath, parseAccepted } from '../core/model/accepted-commit.ts';
import { parseMergeRecord } from '../core/model/merge-record.ts';
import { registryRoot } from '../core/model/registry-path.ts';
import type { Report } from '../core/model/report.ts';
import { verifyMerge } from '../core/review/verify-merge.ts';
import { PlugyardError } from '../errors.ts';
import type { HistoryCommit, Repository } from '../ports.ts';
import { readBase } from './gather/read-text.ts';

export interface VerifyHistoryPorts {
  readonly repository: Repository;
  /** Judges a change that no review has judged. */
  readonly judge: (base: string, head: string) => Promise<Report>;
}

export interface VerifiedHistory {
  /** Commits that a review has merged. */
  readonly recorded: readonly string[];
  /** Commits that came in by another way, and break no rule. */
  readonly unrecorded: readonly string[];
  /** Commits that people have let through. */
  readonly accepted: readonly string[];
}

/** `tip` holds what was accepted; `commits` are those of the first-parent history that were never deployed, oldest first. */
export interface Undeployed {
  readonly tip: string;
  readonly commits: readonly Pick<HistoryCommit, 'commit' | 'message'>[];
}

/** Throws `REGISTRY_INVALID`, with every commit that may not be deployed and why. */
export async function verifyHistory(ports: VerifyHistoryPorts, { tip, commits }: Undeployed): Promise<VerifiedHistory> {
  const tree = ports.repository.tree(tip);
  const found = { recorded: [] as string[], unrecorded: [] as string[], accepted: [] as string[] };
  const refused: string[] = [];
  for (const { commit, message } of commits) {
    const looked = await lookAt(ports, commit, message);
    if (looked === undefined) continue;
    const { way, problems } = looked;
    if (problems.length === 0) {
      found[way].push(commit);
    } else if ((await readBase(tree, acceptedPath(commit), parseAccepted)) !== undefined) {
      found.accepted.push(commit);
    } else {
      refused.push(...problems.map((problem) => `${commit}: ${problem}`));
    }
  }
  if (refused.length > 0) throw stop(refused);
  return found;
}

interface Looked {
  readonly way: 'recorded' | 'unrecorded';
  readonly problems: readonly string[];
}

/** `undefined` where it leaves the registry as it was. */
async function lookAt(
  { repository, judge }: VerifyHistoryPorts,
  commit: string,
  message: string,
): Promise<Looked | undefined> {
  const { parents } = await repository.commit(commit);
  const [base] = parents;
  if (base === undefined) return { way: 'unrecorded', problems: ['it has no commit before it to be judged on'] };
  const merged = await repository.differences(base, commit);
  if (!merged.some(({ path }) => path.startsWith(`${registryRoot}/`))) return undefined;
  const record = parseMergeRecord(message);
  if (!record.ok) return { way: 'unrecorded', problems: problemsOf(await judge(base, commit)) };
  return { way: 'recorded', problems: await inspect(repository, { ...record.value, parents, merged }) };
}

type Recorded = Omit<Parameters<typeof verifyMerge>[0], 'judged'>;

/** Threat: a commit that was pushed past every rule, with the record of a merge copied into it. */
async function inspect(repository: Repository, made: Recorded): Promise<readonly string[]> {
  const { base, head, parents } = made;
  if (!parents.includes(base) || !parents.includes(head)) {
    return ['its record speaks of other commits than those that it merges'];
  }
  const [mergeBase, ...more] = await repository.mergeBases(base, head);
  if (mergeBase === undefined || more.length > 0) return ['what it merges has no single beginning'];
  const result = verifyMerge({ ...made, judged: await repository.differences(mergeBase, head) });
  return result.ok ? [] : result.problems.map((problem) => problem.message);
}

/** What waits for people has had them: whoever merges by hand may. A broken rule is another matter. */
function problemsOf({ verdict, findings }: Report): readonly string[] {
  return verdict === 'FAIL'
    ? findings.filter(({ severity }) => severity === 'error').map(({ check, message }) => `${check}: ${message}`)
    : [];
}

const most = 20;

function stop(refused: readonly string[]): PlugyardError {
  const commits = [...new Set(refused.map((line) => line.slice(0, line.indexOf(':'))))];
  return new PlugyardError(
    'REGISTRY_INVALID',
    `${commits.length === 1 ? 'A commit' : `${commits.length} commits`} on the main branch may not be deployed: ${refused.slice(0, most).join('; ')}`,
    {
      hint: `Undo it in a pull request. If it may stay, let the administrators add ${commits.map(acceptedPath).join(' and ')}, which says { "format": 1, "reason": "..." }.`,
      details: { explanation: refused.slice(0, most), commits },
    },
  );
}
