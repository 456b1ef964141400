// Exists so that reviews are given, submitted and dismissed, each bound to a commit.
import { type Answer, notFound, ok, paged, unprocessableWords } from '../answer.ts';
import { type Call, type PullIssue, type Route, route, text, textOr } from '../call.ts';
import { raise, webhookPull } from '../events.ts';
import { gitAnswer } from '../git/native-git.ts';
import { recordEvent } from '../issue-events.ts';
import type { Review } from '../issue-state.ts';
import { mustNotBeWorkflow, pullOf } from '../pull-of.ts';
import { review, simplePull } from '../shapes/pulls.ts';
import { found, newId, stamp } from '../world.ts';

const prefix = '/repos/{owner}/{repo}/pulls/{pull_number}/reviews';

export const reviews: readonly Route[] = [
  route(`GET ${prefix}`, (call) => {
    const issue = pullOf(call);
    const visible = issue.pull.reviews.filter(
      ({ state, author }) => state !== 'PENDING' || author === call.token?.account,
    );
    return paged(call, visible, { item: (one) => shown(call, issue, one) });
  }),
  route(`POST ${prefix}`, give),
  route(`GET ${prefix}/{review_id}`, (call) => ok(shown(call, pullOf(call), reviewOf(call)))),
  route(`POST ${prefix}/{review_id}/events`, submit),
  route(`PUT ${prefix}/{review_id}/dismissals`, dismiss),
];

const states = { APPROVE: 'APPROVED', REQUEST_CHANGES: 'CHANGES_REQUESTED', COMMENT: 'COMMENTED' } as const;

function shown({ world, repository }: Call, issue: PullIssue, one: Review) {
  return review(world, repository, { issue, review: one });
}

function reviewOf(call: Call): Review {
  const one = pullOf(call).pull.reviews.find(({ id }) => String(id) === call.params['review_id']);
  if (one === undefined) {
    throw notFound();
  }
  return one;
}

function give(call: Call): Answer {
  const { world, repository, actor } = call;
  const issue = pullOf(call);
  const event = call.body['event'] as keyof typeof states | undefined;
  if (event === 'APPROVE') {
    mustNotBeWorkflow(call);
  }
  if (issue.author === actor.id && (event === 'APPROVE' || event === 'REQUEST_CHANGES')) {
    throw unprocessableWords('Can not approve your own pull request');
  }
  if (event !== 'APPROVE' && event !== undefined && text(call, 'body') === '') {
    throw unprocessableWords('Body cannot be blank');
  }
  const commit = textOr(call, 'commit_id', issue.pull.head);
  if (gitAnswer(repository.directory, ['cat-file', '-e', `${commit}^{commit}`]).code !== 0) {
    throw unprocessableWords('The commit is not part of the pull request');
  }
  const one: Review = {
    id: newId(world),
    author: actor.id,
    body: text(call, 'body'),
    state: event === undefined ? 'PENDING' : states[event],
    commit,
    submittedAt: event === undefined ? null : stamp(world),
  };
  issue.pull.reviews.push(one);
  if (event !== undefined) {
    tell(call, issue, { one, action: 'submitted' });
  }
  return ok(shown(call, issue, one));
}

function submit(call: Call): Answer {
  const one = reviewOf(call);
  one.state = states[call.body['event'] as keyof typeof states];
  one.body = textOr(call, 'body', one.body);
  one.submittedAt = stamp(call.world);
  tell(call, pullOf(call), { one, action: 'submitted' });
  return ok(shown(call, pullOf(call), one));
}

function dismiss(call: Call): Answer {
  const one = reviewOf(call);
  if (one.state !== 'APPROVED' && one.state !== 'CHANGES_REQUESTED') {
    throw unprocessableWords('Can not dismiss a commented pull request review');
  }
  const dismissed = { review: one.id, state: one.state, message: text(call, 'message') };
  recordEvent(call.world, pullOf(call), { event: 'review_dismissed', actor: call.actor.id, dismissed });
  one.state = 'DISMISSED';
  tell(call, pullOf(call), { one, action: 'dismissed' });
  return ok(shown(call, pullOf(call), one));
}

function tell(call: Call, issue: PullIssue, { one, action }: { one: Review; action: string }): void {
  const { world, repository, token } = call;
  const inner = { submitted_at: null, ...shown(call, issue, one) };
  const payload = {
    action,
    review: { ...inner, state: one.state.toLowerCase() },
    pull_request: webhookPull(simplePull(world, repository, issue)),
  };
  raise(world, { name: 'pull_request_review', repository, by: found(token), payload });
}
