// Exists so that accounts, organisations and teams are answered for.
import { type Answer, noContent, notFound, ok, paged } from '../answer.ts';
import { type Call, type Route, route } from '../call.ts';
import { api, fullOrganization, publicUser, simpleOrganization, simpleUser, team } from '../shapes/people.ts';
import type { Account, Team } from '../state.ts';
import { accountNamed } from '../world.ts';

export const users: readonly Route[] = [
  route('GET /user', ({ world, actor }) => {
    const secret = {
      private_gists: 0,
      total_private_repos: 0,
      owned_private_repos: 0,
      disk_usage: 0,
      collaborators: 0,
    };
    return ok({ ...publicUser(world, actor), ...secret, two_factor_authentication: true });
  }),
  route('GET /users/{username}', (call) => ok(publicUser(call.world, somebody(call, 'username')))),
  route('GET /user/{account_id}', ({ world, params }) => {
    const account = world.accounts.find(({ id }) => String(id) === params['account_id']);
    if (account === undefined) {
      throw notFound();
    }
    return ok(publicUser(world, account));
  }),
  route('GET /orgs/{org}', (call) => ok(fullOrganization(call.world, organization(call)))),
  route('GET /orgs/{org}/members/{username}', (call) => {
    if (!organization(call).members.has(somebody(call, 'username').id)) {
      throw notFound();
    }
    return noContent;
  }),
  route('GET /orgs/{org}/memberships/{username}', membership),
  route('GET /orgs/{org}/teams/{team_slug}', showTeam),
  route('GET /orgs/{org}/teams/{team_slug}/members', (call) =>
    paged(call, [...teamOf(call).members.keys()], { item: (id) => simpleUser(call.world, id) }),
  ),
  route('GET /orgs/{org}/teams/{team_slug}/memberships/{username}', teamMembership),
];

function somebody({ world, params }: Call, name: string): Account {
  const account = accountNamed(world, params[name] ?? '');
  if (account === undefined) {
    throw notFound();
  }
  return account;
}

function organization(call: Call): Account {
  const account = somebody(call, 'org');
  if (account.type !== 'Organization') {
    throw notFound();
  }
  return account;
}

function membership(call: Call): Answer {
  const { world } = call;
  const account = organization(call);
  const member = somebody(call, 'username');
  const role = account.members.get(member.id);
  if (role === undefined) {
    throw notFound();
  }
  const url = `${api(world)}/orgs/${account.login}`;
  return ok({
    url: `${url}/memberships/${member.login}`,
    state: 'active',
    role,
    organization_url: url,
    organization: simpleOrganization(world, account),
    user: simpleUser(world, member.id),
  });
}

function teamOf(call: Call): Team {
  const one = organization(call).teams.find(({ slug }) => slug === call.params['team_slug']);
  if (one === undefined) {
    throw notFound();
  }
  return one;
}

function showTeam(call: Call): Answer {
  const account = organization(call);
  const one = teamOf(call);
  const { created_at, updated_at, ...inside } = fullOrganization(call.world, account);
  return ok({
    ...team(call.world, account, one),
    members_count: one.members.size,
    repos_count: 0,
    created_at: account.createdAt,
    updated_at: account.createdAt,
    organization: { ...inside, created_at, updated_at },
  });
}

function teamMembership(call: Call): Answer {
  const one = teamOf(call);
  const role = one.members.get(somebody(call, 'username').id);
  if (role === undefined) {
    throw notFound();
  }
  const url = `${api(call.world)}/organizations/${organization(call).id}/team/${one.id}/memberships/${call.params['username']}`;
  return ok({ url, role, state: 'active' });
}
