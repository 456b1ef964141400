// Exists so that every route finds its pull request the same way, and who acts for a workflow is asked in one place.
import { forbidden, notFound } from './answer.ts';
import type { Call, PullIssue } from './call.ts';

export function pullOf({ repository, params }: Call): PullIssue {
  const issue = repository.issues.find(({ number }) => String(number) === params['pull_number']);
  if (issue?.pull === undefined) {
    throw notFound();
  }
  return issue as PullIssue;
}

/** A setting of the repository, off unless an administrator turns it on. */
export function mustNotBeWorkflow({ repository, token }: Call): void {
  if (token?.workflow === true && !repository.actions.approve) {
    throw forbidden('GitHub Actions is not permitted to create or approve pull requests.');
  }
}
