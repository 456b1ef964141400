// Exists so that a CODEOWNERS file that names nobody is told as GitHub tells it.
import { type Answer, notFound, ok } from '../answer.ts';
import { type Call, type Route, route } from '../call.ts';
import { accountsOfOwner, readCodeOwners } from '../code-owners.ts';

export const codeOwnerErrors: readonly Route[] = [route('GET /repos/{owner}/{repo}/codeowners/errors', list)];

function list({ world, repository, query }: Call): Answer {
  const file = readCodeOwners(repository, query.get('ref') ?? `refs/heads/${repository.defaultBranch}`);
  if (file === undefined) {
    throw notFound();
  }
  const errors = file.lines.flatMap(({ line, owners, source }) =>
    owners
      .filter((owner) => accountsOfOwner(world, owner).length === 0)
      .map((owner) => ({
        line,
        column: source.indexOf(owner) + 1,
        kind: 'Unknown owner',
        source,
        suggestion: null,
        message: `Unknown owner on line ${line}: make sure ${owner} exists and has write access to the repository`,
        path: file.path,
      })),
  );
  return ok({ errors });
}
