// Exists so that a test can prove: what is committed is a part of the official descriptions, and nothing else.

type Node = Record<string, unknown>;

/** An operation as `GET /repos/{owner}/{repo}`. */
export type OperationName = `${string} /${string}`;

/** Events that start workflows, or that a registry of ours might listen to. */
const events = [
  'issue_comment',
  'pull_request',
  'pull_request_review',
  'push',
  'release',
  'repository_dispatch',
  'workflow_dispatch',
  'workflow_run',
];

/** The operations and all that they refer to, without prose and examples; sorted, one line. */
export function trimApi(description: Node, operations: readonly OperationName[]): string {
  const paths: Node = {};
  for (const operation of [...operations].sort()) {
    const [method = '', path = ''] = operation.split(' ');
    const whole = at(description, ['paths', path, method.toLowerCase()]);
    if (whole === undefined) {
      throw new Error(`The official description has no ${operation}`);
    }
    const part = { ...(paths[path] as Node | undefined), [method.toLowerCase()]: withoutProse(pick(whole as Node)) };
    paths[path] = part;
  }
  const components = reachable(paths, (reference) => withoutProse(at(description, reference)));
  return `${JSON.stringify(sorted({ version: at(description, ['info', 'version']), paths, components }))}\n`;
}

/** The schemas of our events; the examples live in their own package. */
export function trimWebhooks(schema: Node): string {
  const all = schema['definitions'] as Readonly<Record<string, Node>>;
  const names = Object.keys(all).filter((name) => events.includes(name.split('$')[0] ?? '') && name.includes('$'));
  const roots = Object.fromEntries(names.map((name) => [name, withoutProse(all[name])]));
  const { definitions = {} } = reachable(roots, (reference) => withoutProse(at(schema, reference)));
  return `${JSON.stringify(sorted({ definitions: { ...(definitions as Node), ...roots } }))}\n`;
}

function pick(operation: Node): Node {
  const { operationId, parameters = [], requestBody, responses } = operation;
  return { operationId, parameters, responses, ...(requestBody === undefined ? {} : { requestBody }) };
}

/** Follows `$ref`s until nothing new is named. */
function reachable(roots: Node, read: (path: readonly string[]) => unknown): Node {
  const found: Node = {};
  const queue = references(roots);
  const seen = new Set<string>();
  for (let reference = queue.pop(); reference !== undefined; reference = queue.pop()) {
    if (!seen.has(reference)) {
      seen.add(reference);
      const path = reference.replace('#/', '').split('/').map(decodeURIComponent);
      const value = read(path);
      queue.push(...references(value));
      place(found, path, value);
    }
  }
  return (found['components'] as Node | undefined) ?? found;
}

function place(target: Node, path: readonly string[], value: unknown): void {
  const parent = path.slice(0, -1).reduce<Node>((node, name) => {
    node[name] ??= {};
    return node[name] as Node;
  }, target);
  parent[path.at(-1) ?? ''] = value;
}

function references(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) {
    return [];
  }
  const own = (value as Node)['$ref'];
  return [...(typeof own === 'string' ? [own] : []), ...Object.values(value).flatMap(references)];
}

const prose = [
  'description',
  'summary',
  'example',
  'examples',
  'title',
  'externalDocs',
  'tsType',
  'tsAdditionalProperties',
];

/** Words for people are dropped; a property that is called `description` stays. */
function withoutProse(value: unknown, names = false): unknown {
  if (Array.isArray(value)) {
    return value.map((item) => withoutProse(item));
  }
  if (typeof value !== 'object' || value === null) {
    return value;
  }
  const kept = Object.entries(value).filter(([key]) => names || !(prose.includes(key) || key.startsWith('x-')));
  return Object.fromEntries(
    kept.map(([key, inner]) => [
      key,
      key === 'enum' || key === 'default' ? inner : withoutProse(inner, key === 'properties' && !names),
    ]),
  );
}

function at(value: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>((node, name) => (node as Node | undefined)?.[name], value);
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) {
    return value.map(sorted);
  }
  if (typeof value !== 'object' || value === null) {
    return value;
  }
  return Object.fromEntries(
    Object.entries(value)
      .sort(([left], [right]) => (left < right ? -1 : 1))
      .map(([key, inner]) => [key, sorted(inner)]),
  );
}
