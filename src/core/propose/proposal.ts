// Exists so that a change can be shown, argued about and tested before a pull request is opened for it.
import type { Policy } from '../model/policy.ts';
import { hoursOf, type Matter, type Role, rights } from '../trust/rights.ts';

/** A change of the registry's tree, with the words for its pull request. */
export interface Proposal {
  /** The row of the table of rights that it falls under. */
  readonly matter: Matter;
  readonly title: string;
  /** A name for the branch, of letters, digits and `. _ - /`. */
  readonly branch: string;
  readonly files: readonly ProposedFile[];
}

/** One file: `before` is absent where it is new, `after` where it is deleted. `null` before: bytes that nobody shows. */
export interface ProposedFile {
  readonly path: string;
  readonly before?: string | null;
  readonly after?: string;
}

/** `plugyard/yank-acme-json-format-1.0.0`: what a branch may not hold is left out. Git refuses `..`, and `.lock` at the end. */
export function branchName(...words: readonly string[]): string {
  return `plugyard/${words
    .join('-')
    .replace(/[^A-Za-z0-9.-]+/g, '-')
    .replace(/-{2,}/g, '-')
    .replace(/\.{2,}/g, '.')
    .replace(/^-|-$/g, '')
    .replace(/\.lock$/, '.lock_')}`;
}

const roleWords: Readonly<Record<Role, string>> = {
  administrator: 'an administrator',
  reviewer: 'a reviewer',
  'organisation-admin': 'an admin of the organisation',
  'organisation-member': 'a member of the organisation',
  owner: 'another owner',
  publisher: 'the signature of a publisher who stays (record.sigstore.json)',
  submitter: 'you',
  anyone: 'anyone',
};

/** What a change of this kind will wait for, in one sentence. */
export function tellNeeds(matter: Matter, policy: Pick<Policy, 'waitingHours' | 'autoMerge'>): string {
  const { byItself, approve, waits } = rights[matter];
  if (byItself && policy.autoMerge === 'signed') return 'It merges by itself when every check passes.';
  const people = approve.map(
    ({ by, count }) => `${count === 1 ? '' : `${count} times `}${by.map((role) => roleWords[role]).join(' or ')}`,
  );
  const time = waits === undefined ? [] : [`${hoursOf(waits, policy)} hours`];
  return `It needs: ${[...people, ...time].join('; ')}.`;
}
