// Exists so that a conversation can be read as one list: commits, comments, reviews, and what happened, by their times.
import { paged } from '../answer.ts';
import { type Call, type Route, route } from '../call.ts';
import { readCommits } from '../git/read-commit.ts';
import type { Issue } from '../issue-state.ts';
import { gitCommit } from '../shapes/commits.ts';
import { comment, issueEvent } from '../shapes/issues.ts';
import type { Json } from '../shapes/json.ts';
import { simpleUser } from '../shapes/people.ts';
import { review } from '../shapes/pulls.ts';
import { issueOf } from './issues.ts';

export const timeline: readonly Route[] = [
  route('GET /repos/{owner}/{repo}/issues/{issue_number}/timeline', (call) => {
    const issue = issueOf(call);
    const excluded = call.query.get('exclude')?.split(',') ?? [];
    const entries = [...pullEntries(call, issue), ...issueEntries(call, issue)]
      .filter(({ name }) => !excluded.includes(name))
      .sort((left, right) => Date.parse(left.at) - Date.parse(right.at));
    return paged(call, entries, { item: ({ show }) => show() });
  }),
];

interface Entry {
  readonly name: string;
  readonly at: string;
  /** Only what is on the page is made. */
  readonly show: () => Json;
}

/** GitHub's list of event types says of these that the timeline lacks them. */
const untold = [
  'automatic_base_change_failed',
  'automatic_base_change_succeeded',
  'base_ref_changed',
  'deployment_environment_changed',
];

function issueEntries({ world, repository }: Call, issue: Issue): readonly Entry[] {
  return [
    ...issue.comments.map((one) => ({
      name: 'commented',
      at: one.createdAt,
      show: () => ({
        event: 'commented',
        ...comment(world, repository, { issue, comment: one }),
        actor: simpleUser(world, one.author),
      }),
    })),
    ...issue.events
      .filter(({ event }) => !untold.includes(event))
      .map((one) => ({ name: one.event, at: one.createdAt, show: () => issueEvent(world, repository, one) })),
  ];
}

function pullEntries({ world, repository }: Call, issue: Issue): readonly Entry[] {
  if (issue.pull === undefined) return [];
  const on = { ...issue, pull: issue.pull };
  const { base, head, reviews } = on.pull;
  const pushed = readCommits(repository.directory, ['--reverse', `${base}..${head}`]).slice(0, mostCommits);
  return [
    ...pushed.map((one) => ({
      name: 'committed',
      at: one.committer.date,
      show: () => ({ event: 'committed', ...gitCommit(world, repository, one) }),
    })),
    ...reviews.flatMap((one) => {
      const { submittedAt: at, state } = one;
      const show = (): Json => {
        return {
          event: 'reviewed',
          ...review(world, repository, { issue: on, review: one }),
          state: state.toLowerCase(),
        };
      };
      return at === null ? [] : [{ name: 'reviewed', at, show }];
    }),
  ];
}

const mostCommits = 250;
