// Exists so that forks share their objects with their parent, as the fork network of GitHub does.
import { type Answer, conflict, forbidden, invalid, ok, paged } from '../answer.ts';
import { type Call, type Route, route, text, textOr } from '../call.ts';
import { gitAnswer, writeCommit } from '../git/native-git.ts';
import { personOf, webFlow } from '../git/person-of.ts';
import { refOf } from '../git/refs.ts';
import { mergedTree } from '../mergeability.ts';
import { fullRepository, repositoryItem } from '../shapes/repositories.ts';
import { accountNamed, accountOf, addRepository, found, repositoryNamed, repositoryOf } from '../world.ts';
import { writeRef } from '../write-ref.ts';

const prefix = '/repos/{owner}/{repo}';

export const forks: readonly Route[] = [
  route(`GET ${prefix}/forks`, (call) => {
    const all = call.world.repositories.filter(({ parent }) => parent === call.repository.id);
    return paged(call, all.toReversed(), { item: (one) => repositoryItem(call.world, one) });
  }),
  route(`POST ${prefix}/forks`, fork),
  route(`POST ${prefix}/merge-upstream`, mergeUpstream),
];

/** Forking twice gives the same fork. */
function fork(call: Call): Answer {
  const { world, repository, actor, token } = call;
  if (token?.app !== undefined) {
    throw forbidden('Resource not accessible by integration');
  }
  const organization = textOr(call, 'organization', undefined);
  const owner = organization === undefined ? actor : accountNamed(world, organization);
  if (
    owner === undefined ||
    (owner !== actor && owner.members.get(actor.id) === undefined) ||
    owner.id === repository.owner
  ) {
    throw invalid('You cannot fork this repository to that account.');
  }
  const own = world.repositories.find((one) => one.parent === repository.id && one.owner === owner.id);
  const wanted = textOr(call, 'name', repository.name);
  const taken = repositoryNamed(world, accountOf(world, owner.id).login, wanted) !== undefined;
  const name = taken ? `${wanted}-1` : wanted;
  const one = own ?? addRepository(world, { owner, name, parent: repository, isPrivate: repository.isPrivate });
  return { status: 202, body: fullRepository(world, one, actor.id) };
}

function mergeUpstream(call: Call): Answer {
  const { world, repository, actor, token } = call;
  if (repository.parent === null) {
    throw invalid('This repository is not a fork.');
  }
  const branch = text(call, 'branch');
  const ref = `refs/heads/${branch}`;
  const upstream = refOf(repositoryOf(world, repository.parent).directory, ref);
  const own = refOf(repository.directory, ref);
  if (upstream === undefined || own === undefined) {
    throw invalid(`The branch ${branch} does not exist`);
  }
  const isBehind = (from: string, to: string): boolean =>
    gitAnswer(repository.directory, ['merge-base', '--is-ancestor', from, to]).code === 0;
  if (isBehind(upstream, own)) {
    return ok({ message: 'This branch is not behind the upstream', merge_type: 'none', base_branch: branch });
  }
  const forward = isBehind(own, upstream);
  const tree = forward ? undefined : mergedTree(repository.directory, own, upstream);
  if (!forward && tree === undefined) {
    throw conflict('There are merge conflicts');
  }
  const message = `Merge branch ${branch} of upstream`;
  const parents = [own, upstream];
  const to = forward
    ? upstream
    : writeCommit(repository.directory, {
        tree: found(tree),
        parents,
        message,
        author: personOf(world, actor.id),
        committer: webFlow(world),
      });
  writeRef(world, { repository, ref, to, token: found(token) });
  return ok({
    message: 'Successfully fetched and merged',
    merge_type: forward ? 'fast-forward' : 'merge',
    base_branch: branch,
  });
}
