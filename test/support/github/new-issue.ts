// Exists so that issues and pull requests get their numbers from one row.
import type { Issue } from './issue-state.ts';
import type { Repository, World } from './state.ts';
import { newId, stamp } from './world.ts';

export function newIssue(
  world: World,
  repository: Repository,
  question: { author: number; title: string; body: string | null },
): Issue {
  const issue: Issue = {
    id: newId(world),
    number: repository.nextNumber,
    author: question.author,
    createdAt: stamp(world),
    title: question.title,
    body: question.body,
    state: 'open',
    stateReason: null,
    closedAt: null,
    closedBy: null,
    updatedAt: stamp(world),
    locked: false,
    labels: [],
    assignees: [],
    comments: [],
    events: [],
  };
  repository.nextNumber += 1;
  repository.issues.push(issue);
  return issue;
}
