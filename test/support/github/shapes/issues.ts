// Exists so that issues, their comments, labels and events look as GitHub shows them.

import type { Comment, Issue, IssueEvent, Label, Reaction } from '../issue-state.ts';
import type { Repository, World } from '../state.ts';
import { associationOf } from '../world.ts';
import type { Json } from './json.ts';
import { integration, nodeId, simpleUser } from './people.ts';
import { htmlUrl, repositoryUrl } from './repositories.ts';

export function label(world: World, repository: Repository, { id, name, color, description }: Label): Json {
  const url = `${repositoryUrl(world, repository)}/labels/${encodeURIComponent(name)}`;
  return { id, node_id: nodeId('Label', id), url, name, color, default: false, description };
}

export function labelsOf(world: World, repository: Repository, issue: Issue): readonly Json[] {
  const set = repository.labels.filter(({ id }) => issue.labels.includes(id));
  return set.map((one) => label(world, repository, one));
}

export const issueUrl = (world: World, repository: Repository, { number }: Issue): string =>
  `${repositoryUrl(world, repository)}/issues/${number}`;

export const conversationUrl = (world: World, repository: Repository, { number, pull }: Issue): string =>
  `${htmlUrl(world, repository)}/${pull === undefined ? 'issues' : 'pull'}/${number}`;

export function issue(world: World, repository: Repository, one: Issue): Json {
  const url = issueUrl(world, repository, one);
  const html = conversationUrl(world, repository, one);
  const pullUrl = `${repositoryUrl(world, repository)}/pulls/${one.number}`;
  const pull = one.pull && {
    draft: one.pull.draft,
    pull_request: {
      url: pullUrl,
      html_url: html,
      diff_url: `${html}.diff`,
      patch_url: `${html}.patch`,
      merged_at: one.pull.mergedAt,
    },
  };
  return {
    url,
    repository_url: repositoryUrl(world, repository),
    labels_url: `${url}/labels{/name}`,
    comments_url: `${url}/comments`,
    events_url: `${url}/events`,
    html_url: html,
    id: one.id,
    node_id: nodeId('Issue', one.id),
    number: one.number,
    title: one.title,
    user: simpleUser(world, one.author),
    labels: labelsOf(world, repository, one),
    state: one.state,
    locked: one.locked,
    assignee: one.assignees[0] === undefined ? null : simpleUser(world, one.assignees[0]),
    assignees: one.assignees.map((id) => simpleUser(world, id)),
    milestone: null,
    comments: one.comments.length,
    created_at: one.createdAt,
    updated_at: one.updatedAt,
    closed_at: one.closedAt,
    author_association: associationOf(world, repository, one.author),
    active_lock_reason: null,
    ...pull,
    body: one.body,
    reactions: rollup(url, []),
    timeline_url: `${url}/timeline`,
    performed_via_github_app: null,
    state_reason: one.stateReason,
  };
}

export function comment(world: World, repository: Repository, question: { issue: Issue; comment: Comment }): Json {
  const { comment: one, issue: on } = question;
  const url = `${repositoryUrl(world, repository)}/issues/comments/${one.id}`;
  return {
    url,
    html_url: `${conversationUrl(world, repository, on)}#issuecomment-${one.id}`,
    issue_url: issueUrl(world, repository, on),
    id: one.id,
    node_id: nodeId('IssueComment', one.id),
    user: simpleUser(world, one.author),
    created_at: one.createdAt,
    updated_at: one.updatedAt,
    author_association: associationOf(world, repository, one.author),
    body: one.body,
    reactions: rollup(url, one.reactions),
    performed_via_github_app: one.app === undefined ? null : integration(world, one.app),
  };
}

function rollup(url: string, reactions: readonly Reaction[]) {
  const count = (content: string): number => reactions.filter((reaction) => reaction.content === content).length;
  return {
    url: `${url}/reactions`,
    total_count: reactions.length,
    '+1': count('+1'),
    '-1': count('-1'),
    laugh: count('laugh'),
    hooray: count('hooray'),
    confused: count('confused'),
    heart: count('heart'),
    rocket: count('rocket'),
    eyes: count('eyes'),
  };
}

export function issueEvent(world: World, repository: Repository, one: IssueEvent): Json {
  const url = repositoryUrl(world, repository);
  return {
    id: one.id,
    node_id: nodeId('IssueEvent', one.id),
    url: `${url}/issues/events/${one.id}`,
    actor: simpleUser(world, one.actor),
    event: one.event,
    commit_id: one.commit ?? null,
    commit_url: one.commit === undefined ? null : `${url}/commits/${one.commit}`,
    created_at: one.createdAt,
    ...(one.label === undefined ? {} : { label: one.label }),
    ...(one.rename === undefined ? {} : { rename: one.rename }),
    ...(one.dismissed === undefined ? {} : { dismissed_review: dismissedReview(one.dismissed) }),
    performed_via_github_app: null,
  };
}

function dismissedReview({ review, state, message }: NonNullable<IssueEvent['dismissed']>): Json {
  return { state: state.toLowerCase(), review_id: review, dismissal_message: message };
}
