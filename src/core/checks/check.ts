// Exists so that a check is one small card: what it demands, why, how to mend it, and which facts it reads.
import type { Account } from '../model/account.ts';
import type { ChangeKind } from '../model/change.ts';
import type { CallStep } from '../model/reach-facts.ts';
import type { Severity } from '../model/report.ts';
import type { Delivery, FactName, SubmissionFacts } from '../model/submission.ts';

/** What a check found; the runner adds the check's id, its severity, the whole path, and line and column of the pointer. */
export interface Found {
  readonly message: string;
  /** What to type next, when it is more exact than the check's own `fix`. */
  readonly fix?: string;
  /** Path in the repository. */
  readonly file?: string | undefined;
  /** Instead of `file`: a file of the judged release, by its name there. */
  readonly releaseFile?: string;
  readonly pointer?: string;
  readonly line?: number;
  readonly column?: number;
  readonly offset?: number;
  readonly callPath?: readonly CallStep[];
}

interface Card<Needs extends readonly FactName[]> {
  /** Equal to the file's path: a positive statement, never reused. */
  readonly id: string;
  readonly title: string;
  readonly severity: Severity;
  /** The threat or the harm that the check keeps away. */
  readonly why: string;
  readonly fix: string;
  /** The kinds of change that it judges; all when absent. */
  readonly on?: readonly ChangeKind[];
  readonly needs: Needs;
  /** Pure; gets exactly the facts that `needs` names. */
  find(facts: Pick<SubmissionFacts, Needs[number]>): Iterable<Found>;
}

/** A check whose facts are no longer named one by one, as the catalogue holds it. */
export interface Check extends Omit<Card<readonly FactName[]>, 'find'> {
  find(facts: SubmissionFacts): Iterable<Found>;
}

export function defineCheck<const Needs extends readonly FactName[]>(card: Card<Needs>): Check {
  return card;
}

/** The kinds of change that bring a release. */
export const releaseKinds = ['new-plugin', 'release'] as const;

/** The kinds of change that touch one plugin. */
export const pluginKinds = ['new-plugin', 'release', 'record', 'yank', 'removal', 'deprecation', 'rating'] as const;

/** A place in the artifact: the byte where it lies in the repository; else the line that names its address. */
export function artifactPlace(
  { by, place }: Delivery,
  offset: number | undefined,
): Pick<Found, 'file' | 'releaseFile' | 'pointer' | 'offset'> {
  if (by === 'url') {
    return { releaseFile: 'plugin.json', pointer: '/artifact/url' };
  }
  return { file: place, ...(offset === undefined ? {} : { offset }) };
}

/** `alice (1001), bob (1002)`: a login may have changed hands, an id has not. */
export function tellAccounts(accounts: readonly Account[]): string {
  return accounts.map(({ login, id }) => `${login} (${id})`).join(', ');
}
