// Exists so that it is told, and set, who may do what in a repository.
import { type Answer, notFound, ok, paged } from '../answer.ts';
import { type Call, type Route, route, text } from '../call.ts';
import { simpleUser } from '../shapes/people.ts';
import type { Role } from '../state.ts';
import { accountNamed, accountOf, atLeast, roleOf } from '../world.ts';

const prefix = '/repos/{owner}/{repo}';

export const collaborators: readonly Route[] = [
  route(`GET ${prefix}/collaborators`, listCollaborators),
  route(`GET ${prefix}/collaborators/{username}`, isCollaborator),
  route(`PUT ${prefix}/collaborators/{username}`, addCollaborator),
  route(`GET ${prefix}/collaborators/{username}/permission`, permissionOf),
];

const permissionNames: Readonly<Record<string, string>> = { triage: 'read', maintain: 'write' };
const asRoles: Readonly<Record<string, Role>> = { pull: 'read', push: 'write' };

function person(call: Call) {
  const account = accountNamed(call.world, call.params['username'] ?? '');
  if (account === undefined) {
    throw notFound();
  }
  return account;
}

function withRights(call: Call, id: number) {
  const role = roleOf(call.world, call.repository, id);
  const permissions = {
    admin: atLeast(role, 'admin'),
    maintain: atLeast(role, 'maintain'),
    push: atLeast(role, 'write'),
    triage: atLeast(role, 'triage'),
    pull: atLeast(role, 'read'),
  };
  return { ...simpleUser(call.world, id), permissions, role_name: role };
}

function listCollaborators(call: Call): Answer {
  const { repository: one, world } = call;
  const owner = accountOf(world, one.owner);
  const people = new Set([...(owner.type === 'User' ? [owner.id] : owner.members.keys()), ...one.collaborators.keys()]);
  return paged(call, [...people], { item: (id) => withRights(call, id) });
}

function isCollaborator(call: Call): Answer {
  const { id } = person(call);
  const { repository: one } = call;
  if (id !== one.owner && !one.collaborators.has(id)) {
    throw notFound();
  }
  return { status: 204 };
}

function addCollaborator(call: Call): Answer {
  const wanted = text(call, 'permission') || 'push';
  call.repository.collaborators.set(person(call).id, asRoles[wanted] ?? (wanted as Role));
  return { status: 204 };
}

function permissionOf(call: Call): Answer {
  const { id } = person(call);
  const role = roleOf(call.world, call.repository, id);
  return ok({ permission: permissionNames[role] ?? role, role_name: role, user: withRights(call, id) });
}
