// Exists so that a draft becomes ready: a click, or GraphQL, which the fake does not speak.
import type { PullIssue } from './call.ts';
import { raisePull } from './refs-changed.ts';
import type { Account, Repository, World } from './state.ts';
import { found } from './world.ts';

export function markReady(world: World, repository: Repository, question: { number: number; by: Account }): void {
  const issue = found(repository.issues.find(({ number }) => number === question.number)) as PullIssue;
  issue.pull.draft = false;
  raisePull(world, repository, { issue, by: { account: question.by.id, workflow: false }, action: 'ready_for_review' });
}
