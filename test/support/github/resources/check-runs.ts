// Exists so that check runs belong to the app that wrote them, and nobody else changes them.
import { type Answer, created, forbidden, invalid, notFound, ok, paged, unprocessable } from '../answer.ts';
import { type Call, type Route, route, text, textOr } from '../call.ts';
import { resolveRevision } from '../git/native-git.ts';
import { integration, nodeId } from '../shapes/people.ts';
import { htmlUrl, repositoryUrl } from '../shapes/repositories.ts';
import type { CheckRun } from '../state.ts';
import { found, newId, stamp } from '../world.ts';

const prefix = '/repos/{owner}/{repo}';

export const checkRuns: readonly Route[] = [
  route(`POST ${prefix}/check-runs`, create),
  route(`GET ${prefix}/check-runs/{check_run_id}`, (call) => ok(shown(call, runOf(call)))),
  route(`PATCH ${prefix}/check-runs/{check_run_id}`, update),
  route(`GET ${prefix}/check-runs/{check_run_id}/annotations`, (call) =>
    paged(call, runOf(call).annotations, { item: (one) => annotation(call, one) }),
  ),
  route(`GET ${prefix}/commits/{ref}/check-runs`, list),
];

function runOf({ repository, params }: Call): CheckRun {
  const one = repository.checkRuns.find(({ id }) => String(id) === params['check_run_id']);
  if (one === undefined) {
    throw notFound();
  }
  return one;
}

function create(call: Call): Answer {
  const { world, repository, token } = call;
  const sha = text(call, 'head_sha');
  if (resolveRevision(repository.directory, sha) === undefined) {
    throw invalid(`No commit found for SHA: ${sha}`);
  }
  const one: CheckRun = {
    id: newId(world),
    app: found(token?.app),
    sha,
    name: text(call, 'name'),
    externalId: null,
    detailsUrl: null,
    status: 'queued',
    conclusion: null,
    startedAt: stamp(world),
    completedAt: null,
    title: null,
    summary: null,
    text: null,
    annotations: [],
  };
  repository.checkRuns.push(one);
  apply(call, one);
  return created(shown(call, one));
}

function update(call: Call): Answer {
  const one = runOf(call);
  if (call.token?.app?.id !== one.app.id) {
    throw forbidden('Resource not accessible by integration');
  }
  apply(call, one);
  return ok(shown(call, one));
}

function apply(call: Call, one: CheckRun): void {
  one.name = textOr(call, 'name', one.name);
  one.externalId = textOr(call, 'external_id', one.externalId);
  one.detailsUrl = textOr(call, 'details_url', one.detailsUrl);
  one.startedAt = textOr(call, 'started_at', one.startedAt);
  one.conclusion = textOr(call, 'conclusion', one.conclusion);
  one.status = one.conclusion === null ? ((text(call, 'status') || one.status) as CheckRun['status']) : 'completed';
  one.completedAt = one.status === 'completed' ? textOr(call, 'completed_at', stamp(call.world)) : null;
  const output = call.body['output'] as Readonly<Record<string, unknown>> | undefined;
  if (output !== undefined) {
    applyOutput(one, output);
  }
}

function applyOutput(one: CheckRun, output: Readonly<Record<string, unknown>>): void {
  for (const key of ['title', 'summary', 'text'] as const) {
    const value = output[key];
    if (typeof value === 'string') {
      if (value.length > 65_535) {
        throw unprocessable(`CheckRun.output.${key}`, 'custom', `${key} exceeds a maximum bytesize of 65535`);
      }
      one[key] = value;
    }
  }
  one.annotations.push(...((output['annotations'] as Record<string, unknown>[] | undefined) ?? []));
}

function list(call: Call): Answer {
  const { repository, params, query } = call;
  const sha = resolveRevision(repository.directory, params['ref'] ?? '');
  const matching = repository.checkRuns.filter(
    (one) =>
      one.sha === sha &&
      one.name === (query.get('check_name') ?? one.name) &&
      one.status === (query.get('status') ?? one.status) &&
      String(one.app.id) === (query.get('app_id') ?? String(one.app.id)),
  );
  const newest = matching.filter(
    (one, at) => !matching.slice(at + 1).some(({ name, app }) => name === one.name && app.id === one.app.id),
  );
  const runs = query.get('filter') === 'all' ? matching : newest;
  return paged(call, runs.toReversed(), {
    item: (one) => shown(call, one),
    wrap: (page, total) => ({ total_count: total, check_runs: page }),
  });
}

function shown({ world, repository }: Call, one: CheckRun) {
  const url = `${repositoryUrl(world, repository)}/check-runs/${one.id}`;
  const html = `${htmlUrl(world, repository)}/runs/${one.id}`;
  return {
    id: one.id,
    head_sha: one.sha,
    node_id: nodeId('CheckRun', one.id),
    external_id: one.externalId,
    url,
    html_url: html,
    details_url: one.detailsUrl ?? html,
    status: one.status,
    conclusion: one.conclusion,
    started_at: one.startedAt,
    completed_at: one.completedAt,
    output: {
      title: one.title,
      summary: one.summary,
      text: one.text,
      annotations_count: one.annotations.length,
      annotations_url: `${url}/annotations`,
    },
    name: one.name,
    check_suite: { id: one.app.id },
    app: integration(world, one.app),
    pull_requests: [],
  };
}

function annotation({ world, repository, params }: Call, one: Readonly<Record<string, unknown>>) {
  const run = found(repository.checkRuns.find(({ id }) => String(id) === params['check_run_id']));
  return {
    start_column: null,
    end_column: null,
    title: null,
    raw_details: null,
    ...one,
    blob_href: `${repositoryUrl(world, repository)}/git/blobs/${run.sha}`,
  };
}
