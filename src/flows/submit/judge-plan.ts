// Exists so that what is about to be proposed is judged at home by the checks of the review, on the very bytes that will be sent.
import { runChecks } from '../../core/checks/run-checks.ts';
import type { Account } from '../../core/model/account.ts';
import type { ChangedFile } from '../../core/model/change.ts';
import type { Fact } from '../../core/model/fact.ts';
import type { PlannedChange, PlannedFile } from '../../core/propose/planned-change.ts';
import { PlugyardError } from '../../errors.ts';
import type { Tree } from '../../ports.ts';
import type { CheckPorts, Judgement } from '../check-range.ts';
import { gatherSubmission } from '../gather-submission.ts';

export interface PlanToJudge {
  readonly plan: PlannedChange;
  /** The tree of the base tip. */
  readonly base: Tree;
  readonly author: Fact<Account>;
}

export async function judgePlan(ports: CheckPorts, { plan, base, author }: PlanToJudge): Promise<Judgement> {
  const files = await Promise.all(plan.files.map((file) => toChanged(base, file)));
  const submission = await gatherSubmission(
    { ...ports, base, head: plannedTree(base, plan.files) },
    { files, mergeBases: 1, author, now: ports.clock() },
  );
  return { submission, report: runChecks(submission) };
}

async function toChanged(base: Tree, { path, bytes }: PlannedFile): Promise<ChangedFile> {
  const mode = '100644';
  if (bytes === undefined) return { path, status: 'deleted', mode };
  return { path, status: (await hasFile(base, path)) ? 'modified' : 'added', mode };
}

async function hasFile(tree: Tree, path: string): Promise<boolean> {
  const slash = path.lastIndexOf('/');
  return (await tree.list(path.slice(0, slash))).some(({ name }) => name === path.slice(slash + 1));
}

/** The base with the planned files on top: what the branch will hold. */
function plannedTree(base: Tree, files: readonly PlannedFile[]): Tree {
  const planned = new Map(files.map(({ path, bytes }) => [path, bytes]));
  return {
    ...base,
    commit: undefined,
    read: async (path, maxBytes) => {
      const bytes = planned.get(path);
      if (bytes !== undefined && bytes.length > maxBytes) {
        throw new PlugyardError('TOO_LARGE', `${path} has ${bytes.length} bytes; at most ${maxBytes} are read`, {
          details: { size: bytes.length, maxBytes },
        });
      }
      return planned.has(path) ? bytes : await base.read(path, maxBytes);
    },
    walk: async (directory) => {
      const below = (path: string): boolean => path.startsWith(`${directory}/`);
      const kept = (await base.walk(directory)).filter(({ path }) => !planned.has(path));
      const added = files.flatMap(({ path, bytes }) => (bytes === undefined ? [] : [{ path, size: bytes.length }]));
      return [...kept, ...added.filter(({ path }) => below(path))];
    },
  };
}
