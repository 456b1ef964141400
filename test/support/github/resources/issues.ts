// Exists so that issues and the conversation of pull requests are answered for.
import { type Answer, created, forbidden, notFound, ok, paged } from '../answer.ts';
import { type Call, type PullIssue, type Route, route, text, textOr, texts } from '../call.ts';
import { recordEvent } from '../issue-events.ts';
import type { Issue } from '../issue-state.ts';
import { newIssue } from '../new-issue.ts';
import { closePull } from '../refs-changed.ts';
import { issue, issueEvent } from '../shapes/issues.ts';
import { accountNamed, atLeast, found, roleOf, stamp } from '../world.ts';
import { setLabels } from './labels.ts';

const prefix = '/repos/{owner}/{repo}/issues';

export const issues: readonly Route[] = [
  route(`GET ${prefix}`, list),
  route(`POST ${prefix}`, open),
  route(`GET ${prefix}/{issue_number}`, (call) => ok(issue(call.world, call.repository, issueOf(call)))),
  route(`PATCH ${prefix}/{issue_number}`, update),
  route(`GET ${prefix}/{issue_number}/events`, (call) =>
    paged(call, issueOf(call).events, { item: (event) => issueEvent(call.world, call.repository, event) }),
  ),
];

export function issueOf({ repository, params }: Call): Issue {
  const one = repository.issues.find(({ number }) => String(number) === params['issue_number']);
  if (one === undefined) {
    throw notFound();
  }
  return one;
}

function list(call: Call): Answer {
  const { world, repository, query } = call;
  const state = query.get('state') ?? 'open';
  const labels = query.get('labels')?.split(',') ?? [];
  const creator = query.get('creator');
  const named = (one: Issue): readonly string[] =>
    repository.labels.filter(({ id }) => one.labels.includes(id)).map(({ name }) => name);
  const matching = repository.issues.filter(
    (one) =>
      (state === 'all' || one.state === state) &&
      labels.every((label) => named(one).includes(label)) &&
      (creator === null || one.author === accountNamed(world, creator)?.id) &&
      one.updatedAt >= (query.get('since') ?? ''),
  );
  const shown = query.get('direction') === 'asc' ? matching : matching.toReversed();
  return paged(call, shown, { item: (one) => issue(world, repository, one) });
}

function open(call: Call): Answer {
  const { world, repository, actor, body } = call;
  const title = String(body['title']);
  const one = newIssue(world, repository, { author: actor.id, title, body: textOr(call, 'body', null) });
  if (mayTriage(call)) {
    setLabels(call, one, texts(body['labels']));
  }
  return created(issue(world, repository, one));
}

function mayTriage({ world, repository, token, actor }: Call): boolean {
  return token?.app !== undefined || atLeast(roleOf(world, repository, actor.id), 'triage');
}

function update(call: Call): Answer {
  const { world, repository, actor, body } = call;
  const one = issueOf(call);
  if (!mayTriage(call) && one.author !== actor.id) {
    throw forbidden('Must have triage access to repository');
  }
  const title = textOr(call, 'title', one.title);
  if (title !== one.title) {
    recordEvent(world, one, { event: 'renamed', actor: actor.id, rename: { from: one.title, to: title } });
  }
  one.title = title;
  one.body = textOr(call, 'body', one.body);
  if (body['labels'] !== undefined && mayTriage(call)) {
    setLabels(call, one, texts(body['labels']));
  }
  changeState(call, one);
  one.updatedAt = stamp(world);
  return ok(issue(world, repository, one));
}

function changeState(call: Call, one: Issue): void {
  const { world, repository, actor } = call;
  const state = text(call, 'state');
  if (state === 'closed' && one.state === 'open' && one.pull !== undefined) {
    closePull(world, repository, { issue: one as PullIssue, by: found(call.token) });
  } else if (state === 'closed' || state === 'open') {
    one.state = state;
    one.closedAt = state === 'closed' ? stamp(world) : null;
    one.stateReason = state === 'closed' ? ((text(call, 'state_reason') || 'completed') as 'completed') : 'reopened';
    recordEvent(world, one, { event: state === 'closed' ? 'closed' : 'reopened', actor: actor.id });
  }
}
