// Exists so that labels are made and set, and it is on record who did it.
import { type Answer, created, noContent, notFound, ok, paged, unprocessable } from '../answer.ts';
import { type Call, type PullIssue, type Route, route, text, textOr, texts } from '../call.ts';
import { recordEvent } from '../issue-events.ts';
import type { Issue, Label } from '../issue-state.ts';
import { raisePull } from '../refs-changed.ts';
import { label, labelsOf } from '../shapes/issues.ts';
import { found, newId, stamp } from '../world.ts';

const prefix = '/repos/{owner}/{repo}';
const ofIssue = `${prefix}/issues/{issue_number}/labels` as const;

export const labels: readonly Route[] = [
  route(`GET ${prefix}/labels`, (call) =>
    paged(call, call.repository.labels, { item: (one) => label(call.world, call.repository, one) }),
  ),
  route(`POST ${prefix}/labels`, create),
  route(`GET ${prefix}/labels/{name}`, (call) => ok(label(call.world, call.repository, labelOf(call)))),
  route(`PATCH ${prefix}/labels/{name}`, update),
  route(`DELETE ${prefix}/labels/{name}`, (call) => {
    const { id } = labelOf(call);
    call.repository.labels.splice(call.repository.labels.indexOf(labelOf(call)), 1);
    for (const issue of call.repository.issues.filter((one) => one.labels.includes(id))) {
      issue.labels.splice(issue.labels.indexOf(id), 1);
    }
    return noContent;
  }),
  route(`GET ${ofIssue}`, (call) =>
    paged(call, labelsOf(call.world, call.repository, issueOf(call)), { item: (one) => one }),
  ),
  route(`POST ${ofIssue}`, (call) => {
    const issue = issueOf(call);
    setLabels(call, issue, [...namesOf(call, issue), ...asked(call)]);
    return ok(labelsOf(call.world, call.repository, issue));
  }),
  route(`PUT ${ofIssue}`, (call) => {
    setLabels(call, issueOf(call), asked(call));
    return ok(labelsOf(call.world, call.repository, issueOf(call)));
  }),
  route(`DELETE ${ofIssue}/{name}`, unset),
];

function issueOf({ repository, params }: Call): Issue {
  const one = repository.issues.find(({ number }) => String(number) === params['issue_number']);
  if (one === undefined) {
    throw notFound();
  }
  return one;
}

const sameName = (left: string, right: string): boolean => left.toLowerCase() === right.toLowerCase();

function labelOf({ repository, params }: Call): Label {
  const one = repository.labels.find(({ name }) => sameName(name, params['name'] ?? ''));
  if (one === undefined) {
    throw notFound();
  }
  return one;
}

function create(call: Call): Answer {
  const { world, repository } = call;
  const name = text(call, 'name');
  if (repository.labels.some((one) => sameName(one.name, name))) {
    throw unprocessable('Label.name', 'already_exists');
  }
  return created(label(world, repository, add(call, name)));
}

function add(call: Call, name: string): Label {
  const { world, repository } = call;
  if (name.length > 50) {
    throw unprocessable('Label.name', 'custom', 'name is too long (maximum is 50 characters)');
  }
  const one = {
    id: newId(world),
    name,
    color: textOr(call, 'color', 'ededed'),
    description: textOr(call, 'description', null),
  };
  repository.labels.push(one);
  return one;
}

function update(call: Call): Answer {
  const one = labelOf(call);
  one.name = textOr(call, 'new_name', one.name);
  one.color = textOr(call, 'color', one.color);
  one.description = textOr(call, 'description', one.description);
  return ok(label(call.world, call.repository, one));
}

function asked({ body }: Call): readonly string[] {
  const list = Array.isArray(body) ? body : body['labels'];
  return Array.isArray(list) ? list.map((one) => (typeof one === 'string' ? one : String(one.name))) : texts(list);
}

function namesOf({ repository }: Call, issue: Issue): readonly string[] {
  return repository.labels.filter(({ id }) => issue.labels.includes(id)).map(({ name }) => name);
}

/** Labels that do not exist yet are made, as GitHub does. */
export function setLabels(call: Call, issue: Issue, names: readonly string[]): void {
  const { repository } = call;
  const wanted = names.map(
    (name) => repository.labels.find((one) => sameName(one.name, name)) ?? add({ ...call, body: {} }, name),
  );
  const ids = [...new Set(wanted.map(({ id }) => id))];
  const before = [...issue.labels];
  for (const id of before.filter((one) => !ids.includes(one))) {
    change(call, issue, { id, action: 'unlabeled' });
  }
  for (const id of ids.filter((one) => !before.includes(one))) {
    change(call, issue, { id, action: 'labeled' });
  }
}

function change(call: Call, issue: Issue, { id, action }: { id: number; action: 'labeled' | 'unlabeled' }): void {
  const { world, repository, actor } = call;
  const one = found(repository.labels.find((each) => each.id === id));
  if (action === 'labeled') {
    issue.labels.push(id);
  } else {
    issue.labels.splice(issue.labels.indexOf(id), 1);
  }
  issue.updatedAt = stamp(world);
  recordEvent(world, issue, { event: action, actor: actor.id, label: { name: one.name, color: one.color } });
  if (issue.pull !== undefined) {
    const more = { label: label(world, repository, one) };
    raisePull(world, repository, { issue: issue as PullIssue, by: found(call.token), action, more });
  }
}

function unset(call: Call): Answer {
  const issue = issueOf(call);
  const { id } = labelOf(call);
  if (!issue.labels.includes(id)) {
    throw notFound();
  }
  change(call, issue, { id, action: 'unlabeled' });
  return ok(labelsOf(call.world, call.repository, issue));
}
