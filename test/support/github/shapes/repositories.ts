// Exists so that repositories look as GitHub shows them, in its three sizes.

import type { Repository, World } from '../state.ts';
import { atLeast, fullName, repositoryOf, roleOf } from '../world.ts';
import type { Json } from './json.ts';
import { api, nodeId, simpleUser } from './people.ts';

/** Addresses that are the repository's own with something behind it. */
const addresses: Readonly<Record<string, string>> = {
  archive_url: '/{archive_format}{/ref}',
  assignees_url: '/assignees{/user}',
  blobs_url: '/git/blobs{/sha}',
  branches_url: '/branches{/branch}',
  collaborators_url: '/collaborators{/collaborator}',
  comments_url: '/comments{/number}',
  commits_url: '/commits{/sha}',
  compare_url: '/compare/{base}...{head}',
  contents_url: '/contents/{+path}',
  contributors_url: '/contributors',
  deployments_url: '/deployments',
  downloads_url: '/downloads',
  events_url: '/events',
  forks_url: '/forks',
  git_commits_url: '/git/commits{/sha}',
  git_refs_url: '/git/refs{/sha}',
  git_tags_url: '/git/tags{/sha}',
  hooks_url: '/hooks',
  issue_comment_url: '/issues/comments{/number}',
  issue_events_url: '/issues/events{/number}',
  issues_url: '/issues{/number}',
  keys_url: '/keys{/key_id}',
  labels_url: '/labels{/name}',
  languages_url: '/languages',
  merges_url: '/merges',
  milestones_url: '/milestones{/number}',
  notifications_url: '/notifications{?since,all,participating}',
  pulls_url: '/pulls{/number}',
  releases_url: '/releases{/id}',
  stargazers_url: '/stargazers',
  statuses_url: '/statuses/{sha}',
  subscribers_url: '/subscribers',
  subscription_url: '/subscription',
  tags_url: '/tags',
  teams_url: '/teams',
  trees_url: '/git/trees{/sha}',
};

export const repositoryUrl = (world: World, repository: Repository): string =>
  `${api(world)}/repos/${fullName(world, repository)}`;

export const htmlUrl = (world: World, repository: Repository): string => `${world.url}/${fullName(world, repository)}`;

export function minimalRepository(world: World, repository: Repository): Json {
  const url = repositoryUrl(world, repository);
  return {
    id: repository.id,
    node_id: nodeId('Repository', repository.id),
    name: repository.name,
    full_name: fullName(world, repository),
    private: repository.isPrivate,
    owner: simpleUser(world, repository.owner),
    html_url: htmlUrl(world, repository),
    description: repository.description,
    fork: repository.parent !== null,
    url,
    ...(Object.fromEntries(Object.entries(addresses).map(([name, rest]) => [name, `${url}${rest}`])) as Record<
      string,
      string
    >),
  };
}

/** As it stands inside a pull request and in lists. */
export function repositoryItem(world: World, repository: Repository): Json {
  const html = htmlUrl(world, repository);
  const open = repository.issues.filter(({ state }) => state === 'open').length;
  const forks = world.repositories.filter(({ parent }) => parent === repository.id).length;
  return {
    ...minimalRepository(world, repository),
    created_at: repository.createdAt,
    updated_at: repository.pushedAt,
    pushed_at: repository.pushedAt,
    git_url: `git://${fullName(world, repository)}.git`,
    ssh_url: `git@127.0.0.1:${fullName(world, repository)}.git`,
    clone_url: `${html}.git`,
    svn_url: html,
    homepage: null,
    size: 0,
    stargazers_count: 0,
    watchers_count: 0,
    language: null,
    has_issues: true,
    has_projects: true,
    has_downloads: true,
    has_wiki: true,
    has_pages: repository.pages !== null,
    has_discussions: false,
    forks_count: forks,
    mirror_url: null,
    archived: repository.archived,
    disabled: false,
    open_issues_count: open,
    license: null,
    allow_forking: true,
    is_template: false,
    web_commit_signoff_required: false,
    topics: repository.topics,
    visibility: repository.isPrivate ? 'private' : 'public',
    forks,
    open_issues: open,
    watchers: 0,
    default_branch: repository.defaultBranch,
  };
}

export function fullRepository(world: World, repository: Repository, viewer: number | undefined): Json {
  const { allow } = repository;
  const role = roleOf(world, repository, viewer);
  const parent = repository.parent === null ? undefined : repositoryOf(world, repository.parent);
  const family =
    parent === undefined ? {} : { parent: repositoryItem(world, parent), source: repositoryItem(world, parent) };
  const settings = {
    allow_merge_commit: allow.merge,
    allow_squash_merge: allow.squash,
    allow_rebase_merge: allow.rebase,
    allow_auto_merge: allow.autoMerge,
    allow_update_branch: allow.updateBranch,
    delete_branch_on_merge: repository.deleteBranchOnMerge,
  };
  return {
    ...repositoryItem(world, repository),
    network_count: 0,
    subscribers_count: 0,
    permissions: {
      admin: atLeast(role, 'admin'),
      maintain: atLeast(role, 'maintain'),
      push: atLeast(role, 'write'),
      triage: atLeast(role, 'triage'),
      pull: atLeast(role, 'read'),
    },
    ...(atLeast(role, 'write') ? settings : {}),
    ...family,
  };
}
