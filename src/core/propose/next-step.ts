// Exists so that a submission that was cut short at any moment goes on where it stood, and never does anything twice.

/** Ids that git gives to bytes, by path; `undefined` for a file that is deleted. */
export type FileIds = ReadonlyMap<string, string | undefined>;

/** A branch as the forge has it. */
export interface FoundBranch {
  readonly head: string;
  /** What it changes since it left the base branch; empty where all of it is merged. */
  readonly changes: FileIds;
}

export interface FoundPull {
  readonly number: number;
  readonly state: 'open' | 'closed' | 'merged';
  readonly head: string;
}

export interface SubmissionState {
  readonly wanted: FileIds;
  /** All that lies below belongs to the change, wanted or not. */
  readonly directory?: string | undefined;
  /** Absent where there is no such branch. */
  readonly branch?: FoundBranch | undefined;
  /** Pull requests from that branch, newest first. */
  readonly pulls: readonly FoundPull[];
  /** Whether people want to open once more what was closed. */
  readonly again: boolean;
}

export type NextStep =
  | { readonly step: 'make-branch' }
  /** Leaves the files named behind. `onto` is absent where the branch is merged: it goes on from the base. */
  | { readonly step: 'add-commit'; readonly onto?: string; readonly drop: readonly string[] }
  | { readonly step: 'open'; readonly head: string }
  | { readonly step: 'follow'; readonly number: number; readonly head: string }
  /** The same bytes were refused. */
  | { readonly step: 'closed'; readonly number: number }
  /** The branch holds something else: another name has to be found. */
  | { readonly step: 'taken' };

/** Threat: a branch of our name can hold anything, whoever pushed it. Its bytes decide, and no commit message. */
export function nextStep({ wanted, directory, branch, pulls, again }: SubmissionState): NextStep {
  if (branch === undefined) return { step: 'make-branch' };
  const { head, changes } = branch;
  if (changes.size === 0) return { step: 'add-commit', drop: [] };
  const isOurs = (path: string): boolean => wanted.has(path) || isBelow(path, directory);
  const paths = [...changes.keys()];
  if (!paths.every(isOurs)) return { step: 'taken' };
  if (!isSame(wanted, changes)) {
    const drop = paths.filter((path) => !wanted.has(path) && changes.get(path) !== undefined);
    return { step: 'add-commit', onto: head, drop };
  }
  const open = pulls.find(({ state }) => state === 'open');
  if (open !== undefined) return { step: 'follow', number: open.number, head };
  const refused = pulls.find((pull) => pull.state === 'closed' && pull.head === head);
  return refused === undefined || again ? { step: 'open', head } : { step: 'closed', number: refused.number };
}

/** Whether a tree holds what is wanted already. */
export function isSame(wanted: FileIds, found: FileIds): boolean {
  return wanted.size === found.size && [...wanted].every(([path, id]) => found.has(path) && found.get(path) === id);
}

function isBelow(path: string, directory: string | undefined): boolean {
  return directory !== undefined && path.startsWith(`${directory}/`);
}
