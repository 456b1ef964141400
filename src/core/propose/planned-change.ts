// Exists so that whatever is proposed, a release or one line of JSON, becomes a commit in the same way: files with their bytes.
import type { Matter } from '../trust/rights.ts';
import type { Proposal } from './proposal.ts';

/** One file of the tree: its new bytes, or `undefined` where it is deleted. */
export interface PlannedFile {
  readonly path: string;
  readonly bytes: Uint8Array | undefined;
}

/** What one pull request brings. */
export interface PlannedChange {
  /** The row of the table of rights that it falls under. */
  readonly matter: Matter;
  readonly title: string;
  readonly branch: string;
  readonly files: readonly PlannedFile[];
  /** Whatever else lies below this directory is of the same change; a branch that touches more is somebody else's. */
  readonly directory?: string;
}

export function toPlannedChange({ matter, title, branch, files }: Proposal): PlannedChange {
  const encoder = new TextEncoder();
  return {
    matter,
    title,
    branch,
    files: files.map(({ path, after }) => ({ path, bytes: after === undefined ? undefined : encoder.encode(after) })),
  };
}
