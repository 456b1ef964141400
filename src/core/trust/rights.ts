// Exists so that who may do what is one table: the checks and the review read it, and nothing else decides.
import type { Policy } from '../model/policy.ts';

/**
 * `administrator` and `reviewer` are of the registry, the next two of the organisation, `owner` is of the plugin and of
 * the version. `publisher` is a signature that counts. `submitter` is whoever opened it: a check demands that it is the
 * account that the files name.
 */
export const roles = [
  'administrator',
  'reviewer',
  'organisation-admin',
  'organisation-member',
  'owner',
  'publisher',
  'submitter',
  'anyone',
] as const;

export type Role = (typeof roles)[number];

/** What a change is about, finer than its kind: what it needs hangs on it. */
export const matters = [
  'new-plugin',
  'release',
  'record',
  'orphan',
  'provenance-reset',
  'yank',
  'removal',
  'deprecation',
  'rating',
  'organisation',
  'new-organisation',
  'advisory',
  'policy',
  'trust',
  'registry',
  'outside',
  'unclear',
] as const;

export type Matter = (typeof matters)[number];

/** So many people with one of these roles have to say yes to the head. */
export interface Need {
  readonly by: readonly Role[];
  /** Where there are fewer, all of them. */
  readonly count: number;
  /** Whether the yes of those who brought the change counts; where it does not, it still does if there is nobody else. */
  readonly own: boolean;
  /** Who takes the place of these roles where nobody else has them. */
  readonly otherwise?: readonly Role[];
}

/** One row of SECURITY-DESIGN section 3. */
export interface Right {
  /** One of these roles is enough to bring the change. */
  readonly submit: readonly Role[];
  /** All of these have to be met before a change that is held can merge. */
  readonly approve: readonly Need[];
  readonly waits?: Wait;
  /** Whether it merges without anybody's yes, when nothing was found. */
  readonly byItself: boolean;
}

export type Wait = keyof Policy['waitingHours'] | 'orphan';

const aReviewer: Need = { by: ['reviewer'], count: 1, own: false };
const anAdministrator: Need = { by: ['administrator'], count: 1, own: true };
const twoAdministrators: Need = { by: ['administrator'], count: 2, own: true };
const aSecondVoice: Need = { by: ['owner', 'publisher'], count: 1, own: false, otherwise: ['administrator'] };

export const rights: Readonly<Record<Matter, Right>> = {
  'new-plugin': { submit: ['submitter'], approve: [aReviewer], waits: 'newPlugin', byItself: false },
  release: { submit: ['owner', 'publisher'], approve: [aReviewer], byItself: true },
  record: { submit: ['owner'], approve: [aReviewer, aSecondVoice], waits: 'record', byItself: false },
  orphan: { submit: ['administrator'], approve: [twoAdministrators], waits: 'orphan', byItself: false },
  'provenance-reset': { submit: ['owner', 'administrator'], approve: [twoAdministrators], byItself: false },
  yank: { submit: ['owner'], approve: [aReviewer], byItself: true },
  removal: { submit: ['administrator'], approve: [anAdministrator], byItself: false },
  deprecation: { submit: ['owner'], approve: [aReviewer], byItself: true },
  rating: { submit: ['submitter'], approve: [aReviewer], byItself: true },
  organisation: {
    submit: ['organisation-admin'],
    approve: [{ by: ['organisation-admin', 'reviewer'], count: 1, own: false }],
    byItself: false,
  },
  'new-organisation': { submit: ['submitter'], approve: [aReviewer], byItself: false },
  advisory: { submit: ['administrator'], approve: [anAdministrator], byItself: false },
  policy: { submit: ['administrator'], approve: [anAdministrator], byItself: false },
  trust: { submit: ['administrator'], approve: [twoAdministrators], byItself: false },
  registry: { submit: ['administrator'], approve: [anAdministrator], byItself: false },
  outside: { submit: ['anyone'], approve: [anAdministrator], byItself: false },
  /** More than one kind at once, or none: nobody can bring or allow it. */
  unclear: { submit: [], approve: [{ by: [], count: 1, own: false }], byItself: false },
};

/** How long a plugin without owners is announced before it gets new ones. */
export const orphanHours: number = 30 * 24;

export function hoursOf(wait: Wait, { waitingHours }: Pick<Policy, 'waitingHours'>): number {
  return wait === 'orphan' ? orphanHours : waitingHours[wait];
}

export function maySubmit(matter: Matter, held: ReadonlySet<Role>): boolean {
  return rights[matter].submit.some((role) => held.has(role));
}
