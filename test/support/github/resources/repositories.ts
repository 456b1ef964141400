// Exists so that repositories are made, shown, set and removed.
import { type Answer, created, notFound, ok, unprocessable } from '../answer.ts';
import { type Call, flag, type Route, route, text, textOr } from '../call.ts';
import { fullRepository } from '../shapes/repositories.ts';
import type { Account } from '../state.ts';
import { accountNamed, addRepository, repositoryNamed } from '../world.ts';

const repository = '/repos/{owner}/{repo}';

export const repositories: readonly Route[] = [
  route('POST /user/repos', (call) => create(call, call.actor)),
  route('POST /orgs/{org}/repos', (call) => create(call, organizationOf(call))),
  route(`GET ${repository}`, ({ world, repository: one, token }) => ok(fullRepository(world, one, token?.account))),
  route(`PATCH ${repository}`, change),
  route(`DELETE ${repository}`, remove),
];

function organizationOf({ world, params }: Call): Account {
  const organization = accountNamed(world, params['org'] ?? '');
  if (organization?.type !== 'Organization') {
    throw notFound();
  }
  return organization;
}

function create(call: Call, owner: Account): Answer {
  const { world, body, actor } = call;
  const name = text(call, 'name');
  if (repositoryNamed(world, owner.login, name) !== undefined) {
    throw unprocessable('Repository.name', 'custom', 'name already exists on this account');
  }
  const made = addRepository(world, {
    owner,
    name,
    isPrivate: flag(call, 'private', body['visibility'] === 'private'),
  });
  return created(fullRepository(world, made, actor.id));
}

function change(call: Call): Answer {
  const { repository: one, world, token } = call;
  one.description = textOr(call, 'description', one.description);
  one.isPrivate = flag(call, 'private', one.isPrivate);
  one.defaultBranch = textOr(call, 'default_branch', one.defaultBranch);
  one.archived = flag(call, 'archived', one.archived);
  one.deleteBranchOnMerge = flag(call, 'delete_branch_on_merge', one.deleteBranchOnMerge);
  one.allow = {
    merge: flag(call, 'allow_merge_commit', one.allow.merge),
    squash: flag(call, 'allow_squash_merge', one.allow.squash),
    rebase: flag(call, 'allow_rebase_merge', one.allow.rebase),
    autoMerge: flag(call, 'allow_auto_merge', one.allow.autoMerge),
    updateBranch: flag(call, 'allow_update_branch', one.allow.updateBranch),
  };
  return ok(fullRepository(world, one, token?.account));
}

/** Pull requests from it stay, and their commits too: the network keeps them. */
function remove({ world, repository: one }: Call): Answer {
  world.repositories.splice(world.repositories.indexOf(one), 1);
  for (const { pull } of world.repositories.flatMap(({ issues }) => issues)) {
    if (pull?.headRepository === one.id) {
      pull.headRepository = null;
    }
  }
  return { status: 204 };
}
