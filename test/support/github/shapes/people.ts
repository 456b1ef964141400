// Exists so that accounts, apps and teams look as GitHub shows them.

import type { Account, App, Team, World } from '../state.ts';
import { accountOf } from '../world.ts';
import type { Json } from './json.ts';

/** The prefix of addresses of the API. */
export const api = ({ url }: World): string => `${url}/api/v3`;

export const nodeId = (kind: string, id: number | string): string => Buffer.from(`${kind}:${id}`).toString('base64url');

export function simpleUser(world: World, id: number): Json {
  const { login, type } = accountOf(world, id);
  const url = `${api(world)}/users/${encodeURIComponent(login)}`;
  return {
    login,
    id,
    node_id: nodeId('User', id),
    avatar_url: `${world.url}/avatars/u/${id}`,
    gravatar_id: '',
    url,
    html_url: `${world.url}/${encodeURIComponent(login)}`,
    followers_url: `${url}/followers`,
    following_url: `${url}/following{/other_user}`,
    gists_url: `${url}/gists{/gist_id}`,
    starred_url: `${url}/starred{/owner}{/repo}`,
    subscriptions_url: `${url}/subscriptions`,
    organizations_url: `${url}/orgs`,
    repos_url: `${url}/repos`,
    events_url: `${url}/events{/privacy}`,
    received_events_url: `${url}/received_events`,
    type,
    site_admin: false,
  };
}

export function publicUser(world: World, account: Account): Json {
  const repositories = world.repositories.filter(({ owner, isPrivate }) => owner === account.id && !isPrivate);
  return {
    ...simpleUser(world, account.id),
    name: null,
    company: null,
    blog: '',
    location: null,
    email: null,
    hireable: null,
    bio: null,
    twitter_username: null,
    public_repos: repositories.length,
    public_gists: 0,
    followers: 0,
    following: 0,
    created_at: account.createdAt,
    updated_at: account.createdAt,
  };
}

export function simpleOrganization(world: World, { id, login }: Account): Json {
  const url = `${api(world)}/orgs/${login}`;
  return {
    login,
    id,
    node_id: nodeId('Organization', id),
    url,
    repos_url: `${url}/repos`,
    events_url: `${url}/events`,
    hooks_url: `${url}/hooks`,
    issues_url: `${url}/issues`,
    members_url: `${url}/members{/member}`,
    public_members_url: `${url}/public_members{/member}`,
    avatar_url: `${world.url}/avatars/u/${id}`,
    description: null,
  };
}

export function fullOrganization(world: World, account: Account): Json {
  const repositories = world.repositories.filter(({ owner, isPrivate }) => owner === account.id && !isPrivate);
  return {
    ...simpleOrganization(world, account),
    html_url: `${world.url}/${account.login}`,
    has_organization_projects: true,
    has_repository_projects: true,
    public_repos: repositories.length,
    public_gists: 0,
    followers: 0,
    following: 0,
    type: 'Organization',
    created_at: account.createdAt,
    updated_at: account.createdAt,
    archived_at: null,
  };
}

export function team(world: World, organization: Account, { id, slug }: Team): Json {
  const url = `${api(world)}/organizations/${organization.id}/team/${id}`;
  return {
    id,
    node_id: nodeId('Team', id),
    name: slug,
    slug,
    description: null,
    privacy: 'closed',
    permission: 'pull',
    url,
    html_url: `${world.url}/orgs/${organization.login}/teams/${slug}`,
    members_url: `${url}/members{/member}`,
    repositories_url: `${url}/repos`,
    type: 'organization',
    organization_id: organization.id,
    parent: null,
  };
}

export function integration(world: World, app: App): Json {
  return {
    id: app.id,
    slug: app.slug,
    node_id: nodeId('App', app.id),
    owner: simpleUser(world, app.bot),
    name: app.slug,
    description: '',
    external_url: 'https://help.github.com/en/actions',
    html_url: `${world.url}/apps/${app.slug}`,
    created_at: accountOf(world, app.bot).createdAt,
    updated_at: accountOf(world, app.bot).createdAt,
    permissions: { metadata: 'read' },
    events: [],
  };
}
