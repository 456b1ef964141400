// Exists so that workflows are started by hand or by an event of one's own; the only events of a workflow's token that start any.
import { type Answer, invalid, noContent, unprocessable } from '../answer.ts';
import { type Call, type Route, route, text } from '../call.ts';
import { raise } from '../events.ts';
import { refOf } from '../git/refs.ts';
import { nodeId } from '../shapes/people.ts';
import { workflowFile, workflowPaths } from '../workflows/known-workflows.ts';
import { found } from '../world.ts';
import { workflowOf } from './workflows.ts';

export const dispatches: readonly Route[] = [
  route('POST /repos/{owner}/{repo}/dispatches', repositoryDispatch),
  route('POST /repos/{owner}/{repo}/actions/workflows/{workflow_id}/dispatches', workflowDispatch),
];

function repositoryDispatch(call: Call): Answer {
  const { world, repository, token, body } = call;
  const payload = (body['client_payload'] ?? {}) as Readonly<Record<string, unknown>>;
  if (Object.keys(payload).length > 10) {
    throw unprocessable('RepositoryDispatch.client_payload', 'custom', 'No more than 10 properties are allowed');
  }
  raise(world, {
    name: 'repository_dispatch',
    repository,
    by: found(token),
    payload: {
      action: text(call, 'event_type'),
      branch: repository.defaultBranch,
      client_payload: payload,
      installation: { id: 1, node_id: nodeId('Installation', 1) },
    },
  });
  return noContent;
}

/** The file at that ref must say `workflow_dispatch`, and declare every input. */
function workflowDispatch(call: Call): Answer {
  const { world, repository, token, body } = call;
  const workflow = workflowOf(call);
  const given = text(call, 'ref');
  const ref = [given, `refs/heads/${given}`, `refs/tags/${given}`].find(
    (one) => one.startsWith('refs/') && refOf(repository.directory, one) !== undefined,
  );
  if (ref === undefined) {
    throw invalid(`No ref found for: ${given}`);
  }
  if (workflow.state !== 'active') {
    throw invalid("Cannot trigger a 'workflow_dispatch' on a disabled workflow");
  }
  const inputs = (body['inputs'] ?? {}) as Readonly<Record<string, unknown>>;
  mustTake(call, { path: workflow.path, ref, inputs });
  const payload = { inputs, ref, workflow: workflow.path };
  raise(world, { name: 'workflow_dispatch', repository, by: found(token), payload });
  return noContent;
}

interface Dispatched {
  readonly path: string;
  readonly ref: string;
  readonly inputs: Readonly<Record<string, unknown>>;
}

function mustTake({ repository }: Call, { path, ref, inputs }: Dispatched): void {
  const trigger = workflowPaths(repository, ref).includes(path)
    ? workflowFile(repository, ref, path).on['workflow_dispatch']
    : undefined;
  if (trigger === undefined) {
    throw invalid("Workflow does not have 'workflow_dispatch' trigger");
  }
  const declared = trigger.inputs ?? {};
  const unexpected = Object.keys(inputs).filter((name) => !(name in declared));
  if (unexpected.length > 0) {
    throw invalid(`Unexpected inputs provided: ${JSON.stringify(unexpected)}`);
  }
  const missing = Object.entries(declared).filter(
    ([name, input]) => input.required === true && input.default === undefined && !(name in inputs),
  );
  if (missing.length > 0) {
    throw invalid(`Required input '${missing[0]?.[0]}' not provided`);
  }
}
