// Exists so that branches are told as git has them, with whether a rule protects them.
import { type Answer, notFound, ok, paged } from '../answer.ts';
import { type Call, type Route, route } from '../call.ts';
import { readCommit } from '../git/read-commit.ts';
import { refOf, refsOf } from '../git/refs.ts';
import { rulesFor } from '../mergeability.ts';
import { commit } from '../shapes/commits.ts';
import { htmlUrl, repositoryUrl } from '../shapes/repositories.ts';
import type { Repository } from '../state.ts';

const prefix = '/repos/{owner}/{repo}';

export const branches: readonly Route[] = [
  route(`GET ${prefix}/branches`, listBranches),
  route(`GET ${prefix}/branches/{branch}`, readBranch),
];

function isProtected(one: Repository, branch: string): boolean {
  return rulesFor(one, `refs/heads/${branch}`).length > 0;
}

function listBranches(call: Call): Answer {
  const { repository: one, world } = call;
  const item = ([ref, sha]: readonly [string, string]) => {
    const name = ref.slice('refs/heads/'.length);
    return {
      name,
      commit: { sha, url: `${repositoryUrl(world, one)}/commits/${sha}` },
      protected: isProtected(one, name),
    };
  };
  return paged(call, [...refsOf(one.directory, 'refs/heads')], { item });
}

function readBranch({ repository: one, params, world }: Call): Answer {
  const name = params['branch'] ?? '';
  const sha = refOf(one.directory, `refs/heads/${name}`);
  if (sha === undefined) {
    throw notFound();
  }
  const url = `${repositoryUrl(world, one)}/branches/${name}`;
  return ok({
    name,
    commit: commit(world, one, readCommit(one.directory, sha)),
    _links: { self: url, html: `${htmlUrl(world, one)}/tree/${name}` },
    protected: isProtected(one, name),
    protection: { enabled: false, required_status_checks: { enforcement_level: 'off', contexts: [], checks: [] } },
    protection_url: `${url}/protection`,
  });
}
