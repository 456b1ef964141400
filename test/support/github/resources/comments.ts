// Exists so that comments are written, edited and reacted to; each keeps its author.
import { type Answer, created, forbidden, noContent, notFound, ok, paged, unprocessable } from '../answer.ts';
import { type Call, type Route, route, text } from '../call.ts';
import { raise } from '../events.ts';
import type { Comment, Issue, Reaction } from '../issue-state.ts';
import { comment, issue } from '../shapes/issues.ts';
import { integration, nodeId, simpleUser } from '../shapes/people.ts';
import { atLeast, found, newId, roleOf, stamp } from '../world.ts';
import { issueOf } from './issues.ts';

const prefix = '/repos/{owner}/{repo}/issues';

export const comments: readonly Route[] = [
  route(`GET ${prefix}/{issue_number}/comments`, (call) => {
    const on = issueOf(call);
    const since = call.query.get('since') ?? '';
    const fresh = on.comments.filter(({ updatedAt }) => updatedAt >= since);
    return paged(call, fresh, { item: (one) => comment(call.world, call.repository, { issue: on, comment: one }) });
  }),
  route(`POST ${prefix}/{issue_number}/comments`, write),
  route(`GET ${prefix}/comments`, (call) => {
    const all = call.repository.issues.flatMap((on) => on.comments.map((one) => ({ issue: on, comment: one })));
    return paged(call, all, { item: (one) => comment(call.world, call.repository, one) });
  }),
  route(`GET ${prefix}/comments/{comment_id}`, (call) => ok(comment(call.world, call.repository, commentOf(call)))),
  route(`PATCH ${prefix}/comments/{comment_id}`, edit),
  route(`DELETE ${prefix}/comments/{comment_id}`, remove),
  route(`GET ${prefix}/comments/{comment_id}/reactions`, (call) =>
    paged(call, commentOf(call).comment.reactions, { item: (one) => reaction(call, one) }),
  ),
  route(`POST ${prefix}/comments/{comment_id}/reactions`, react),
];

interface Found {
  readonly issue: Issue;
  readonly comment: Comment;
}

function commentOf({ repository, params }: Call): Found {
  for (const on of repository.issues) {
    const one = on.comments.find(({ id }) => String(id) === params['comment_id']);
    if (one !== undefined) {
      return { issue: on, comment: one };
    }
  }
  throw notFound();
}

/** GitHub counts characters, and takes no more of them. */
const longest = 65_536;

function bodyOf(call: Call): string {
  const body = text(call, 'body');
  if (body.length > longest) {
    throw unprocessable('IssueComment.body', 'custom', `Body is too long (maximum is ${longest} characters)`);
  }
  if (body.trim() === '') {
    throw unprocessable('IssueComment.body', 'custom', 'Body cannot be blank');
  }
  return body;
}

function write(call: Call): Answer {
  const { world, repository, actor, token } = call;
  const on = issueOf(call);
  if (on.locked && !mayMaintain(call)) {
    throw forbidden('Unable to create comment because issue is locked.');
  }
  const one: Comment = {
    id: newId(world),
    author: actor.id,
    ...(token?.app === undefined ? {} : { app: token.app }),
    createdAt: stamp(world),
    updatedAt: stamp(world),
    body: bodyOf(call),
    reactions: [],
  };
  on.comments.push(one);
  on.updatedAt = stamp(world);
  tell(call, { issue: on, comment: one }, { action: 'created' });
  return created(comment(world, repository, { issue: on, comment: one }));
}

function mayMaintain({ world, repository, token, actor }: Call): boolean {
  return token?.app !== undefined || atLeast(roleOf(world, repository, actor.id), 'write');
}

function mayEdit(call: Call, { comment: one }: Found): void {
  if (one.author !== call.actor.id && !mayMaintain(call)) {
    throw forbidden('Must have admin rights to Repository.');
  }
}

function edit(call: Call): Answer {
  const on = commentOf(call);
  mayEdit(call, on);
  const from = on.comment.body;
  on.comment.body = bodyOf(call);
  on.comment.updatedAt = stamp(call.world);
  tell(call, on, { action: 'edited', changes: { body: { from } } });
  return ok(comment(call.world, call.repository, on));
}

function remove(call: Call): Answer {
  const on = commentOf(call);
  mayEdit(call, on);
  on.issue.comments.splice(on.issue.comments.indexOf(on.comment), 1);
  tell(call, on, { action: 'deleted' });
  return noContent;
}

function react(call: Call): Answer {
  const { world, actor } = call;
  const { comment: one } = commentOf(call);
  const content = text(call, 'content');
  const same = one.reactions.find((each) => each.author === actor.id && each.content === content);
  const given = same ?? { id: newId(world), author: actor.id, content, createdAt: stamp(world) };
  if (same === undefined) {
    one.reactions.push(given);
  }
  return { status: same === undefined ? 201 : 200, body: reaction(call, given) };
}

function reaction({ world }: Call, { id, author, content, createdAt }: Reaction) {
  return { id, node_id: nodeId('Reaction', id), user: simpleUser(world, author), content, created_at: createdAt };
}

function tell(call: Call, on: Found, more: Readonly<Record<string, unknown>>): void {
  const { world, repository, token } = call;
  const app = on.comment.app;
  const shown = {
    ...comment(world, repository, on),
    performed_via_github_app: app === undefined ? null : integration(world, app),
  };
  const payload = { ...more, issue: issue(world, repository, on.issue), comment: shown };
  raise(world, { name: 'issue_comment', repository, by: found(token), payload });
}
