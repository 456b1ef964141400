// Exists so that whoever has a right has it by number, from the base tip, and for the version in question.
import type { Account } from '../model/account.ts';
import type { Member } from '../model/organisation.ts';
import type { Owner } from '../model/record.ts';
import type { BasePlugin, Settings } from '../model/submission.ts';
import { satisfies, type Version } from '../model/version.ts';
import type { Role } from './rights.ts';

/** The people of the base tip that a change concerns. */
export interface People {
  readonly administrators: readonly Account[];
  readonly reviewers: readonly Account[];
  readonly members: readonly Member[];
  /** Those whose range of versions holds the version of the change. */
  readonly owners: readonly Account[];
}

/** Threat: the head names people too. None of them counts. */
export function peopleOf(
  { registry, organisation }: Pick<Settings, 'registry' | 'organisation'>,
  plugin: BasePlugin | undefined,
  version: Version | undefined,
): People {
  return {
    administrators: registry.administrators,
    reviewers: registry.reviewers,
    members: organisation?.members ?? [],
    owners: (plugin?.record?.owners ?? []).filter((owner) => ownsVersion(owner, version)),
  };
}

/**
 * Threat: an owner of some versions who changes the record would own the rest, so such an owner has no say where no
 * version is concerned.
 */
export function ownsVersion({ versions }: Pick<Owner, 'versions'>, version: Version | undefined): boolean {
  return versions === undefined || (version !== undefined && satisfies(version, versions));
}

/** Who has one of the roles; each account once, by its number. An administrator may do what a reviewer may. */
export function holdersOf(roles: readonly Role[], people: People): readonly Account[] {
  const holders = roles.flatMap((role) => accountsOf(role, people));
  return holders.filter(({ id }, index) => holders.findIndex((other) => other.id === id) === index);
}

/** The roles of an account among these people; everybody is `anyone`. */
export function rolesOf({ id }: Pick<Account, 'id'>, people: People): ReadonlySet<Role> {
  const named: readonly Role[] = ['administrator', 'reviewer', 'organisation-admin', 'organisation-member', 'owner'];
  const held = named.filter((role) => accountsOf(role, people).some((account) => account.id === id));
  return new Set<Role>([...held, 'anyone']);
}

function accountsOf(role: Role, people: People): readonly Account[] {
  switch (role) {
    case 'administrator':
      return people.administrators;
    case 'reviewer':
      return [...people.reviewers, ...people.administrators];
    case 'organisation-admin':
      return people.members.filter((member) => member.role === 'admin');
    case 'organisation-member':
      return people.members;
    case 'owner':
      return people.owners;
    default:
      return [];
  }
}
