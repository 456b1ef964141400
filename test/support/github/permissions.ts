// Exists so that a request is refused as GitHub refuses it: by the token's permissions, or by what the person may do.
import { forbidden, notFound, Refusal } from './answer.ts';
import type { OperationName } from './description/trim-description.ts';
import { type Need, permissionTable } from './permission-table.ts';
import type { Permissions, Repository, Token, World } from './state.ts';
import { atLeast, roleOf } from './world.ts';

interface Question {
  readonly operation: OperationName;
  readonly token: Token | undefined;
  /** Absent where the address names none. */
  readonly repository: Repository | undefined;
}

export function needOf(operation: OperationName): Need {
  const need = permissionTable.get(operation);
  if (need === undefined) {
    throw new Error(`${operation} has no row in the permission table`);
  }
  return need;
}

/** Reading, and bringing it back. */
const mayTouchArchived = /^(GET .*|(PATCH|DELETE) \/repos\/\{owner\}\/\{repo\}|POST .*\/forks)$/;

/** Throws a refusal, or returns. */
export function mustBeAllowed(world: World, { operation, token, repository }: Question): void {
  const need = needOf(operation);
  if (token === undefined) {
    if (need.who !== 'nobody') {
      throw new Refusal(401, 'Requires authentication');
    }
    return;
  }
  if (repository?.archived === true && !mayTouchArchived.test(operation)) {
    throw forbidden('Repository was archived so is read-only.');
  }
  if (token.app !== undefined) {
    mustBeGranted(world, { need, token, repository });
  } else {
    mustBeSomebody(world, { need, token, repository });
  }
}

/** Reading what is public needs nothing; all else is for the one repository, by the permissions of the token. */
function mustBeGranted(world: World, { need, token, repository }: Asked): void {
  if (need.permissions === '') {
    return;
  }
  const own = repository !== undefined && repository.id === token.repository;
  const readsPublic = need.who === 'nobody' && repository?.isPrivate !== true && !(own && world.asIfPrivate);
  if (!(own && grants(token.permissions, need.permissions)) && !readsPublic) {
    throw forbidden('Resource not accessible by integration');
  }
}

/** `a=read,b=write; c=read`: both of the first, or the other. */
export function grants(permissions: Permissions, accepted: string): boolean {
  return accepted.split('; ').some((alternative) =>
    alternative.split(',').every((part) => {
      const [name = '', level = ''] = part.split('=');
      return name === 'metadata' || permissions[name] === 'write' || permissions[name] === level;
    }),
  );
}

interface Asked {
  readonly need: Need;
  readonly token: Token;
  readonly repository: Repository | undefined;
}

function mustBeSomebody(world: World, { need, token, repository }: Asked): void {
  const { who } = need;
  if (who === 'app') {
    throw forbidden('You must authenticate via a GitHub App.');
  }
  if (who === 'nobody' || who === 'signed-in' || repository === undefined) {
    return;
  }
  if (!atLeast(roleOf(world, repository, token.account), who)) {
    throw who === 'admin'
      ? forbidden('Must have admin rights to Repository.')
      : forbidden('Must have push access to repository');
  }
}

/** What nobody may see does not exist. */
export function mustBeVisible(world: World, repository: Repository | undefined, token: Token | undefined): Repository {
  if (repository === undefined) {
    throw notFound();
  }
  const byApp = token?.app !== undefined && token.repository === repository.id;
  if (repository.isPrivate && !byApp && !atLeast(roleOf(world, repository, token?.account), 'read')) {
    throw notFound();
  }
  return repository;
}
