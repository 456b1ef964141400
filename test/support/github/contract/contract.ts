// Exists so that every exchange with the fake is held against GitHub's own description of its API.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2019, type AnySchema, type ValidateFunction } from 'ajv/dist/2019.js';
import { definitionsOf, toJsonSchema } from './to-json-schema.ts';

type Node = Readonly<Record<string, unknown>>;

interface Parameter {
  readonly name: string;
  readonly in: 'path' | 'query' | 'header';
  readonly required?: boolean;
  readonly schema: Node;
}

interface Operation {
  readonly parameters?: readonly (Parameter | { readonly $ref: string })[];
  readonly requestBody?: { readonly required?: boolean; readonly content: Readonly<Record<string, { schema?: Node }>> };
  readonly responses: Readonly<Record<string, Node>>;
}

interface Description {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: {
    readonly schemas: Readonly<Record<string, Node>>;
    readonly parameters: Readonly<Record<string, Parameter>>;
    readonly responses: Readonly<Record<string, Node>>;
  };
}

interface Asked {
  /** `GET /repos/{owner}/{repo}`. */
  readonly operation: string;
  readonly params: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  /** Parsed JSON; `undefined` when there was none, or when it is not JSON. */
  readonly body: unknown;
}

interface Answered {
  readonly status: number;
  /** `undefined` when the body is not JSON. */
  readonly body: unknown;
}

export interface Contract {
  /** What is wrong with a request, each as one line; an empty list when nothing is. */
  request(asked: Asked): readonly string[];
  response(operation: string, answered: Answered): readonly string[];
}

/** Reads the committed description; validators are compiled when they are first needed. */
export function openContract(): Contract {
  const text = readFileSync(join(import.meta.dirname, '../description/api.json'), 'utf8');
  const description: Description = JSON.parse(text);
  const check = checker(description);
  const find = (operation: string): Operation => {
    const [method = '', path = ''] = operation.split(' ');
    const found = description.paths[path]?.[method.toLowerCase()];
    if (found === undefined) {
      throw new Error(`The committed description has no ${operation}: run test/support/github/description/refresh.ts`);
    }
    return found;
  };
  return {
    request: (asked) => {
      const operation = find(asked.operation);
      const parameters = (operation.parameters ?? []).map((parameter) =>
        '$ref' in parameter ? resolved<Parameter>(description.components.parameters, parameter.$ref) : parameter,
      );
      return [...checkParameters(parameters, asked, check), ...checkBody(operation, asked, check)];
    },
    response: (operation, answered) => checkAnswer(find(operation), { operation, answered, description, check }),
  };
}

/** Begins the key of a schema that need not know every property. */
const openKey = 'open ';

type Check = (key: string, schema: Node, value: unknown) => readonly string[];

/** The schemas are official, and most are used once: no time is spent on checking or improving them. */
const quick = {
  strict: false,
  allErrors: true,
  validateSchema: false,
  inlineRefs: false,
  code: { optimize: false },
} as const;

function checker({ components }: Description): Check {
  const ajv = new Ajv2019({ ...quick, unevaluated: true, addUsedSchema: false });
  ajv.addFormat('date-time', /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/);
  ajv.addFormat('date', /^\d{4}-\d\d-\d\d$/);
  // GitHub answers with empty addresses, and describes them as the default.
  ajv.addFormat('uri', (text) => text === '' || URL.canParse(text));
  for (const other of ['int64', 'int32', 'email', 'binary', 'float', 'double', 'uuid', 'hostname', 'repo.nwo']) {
    ajv.addFormat(other, true);
  }
  const $defs = definitionsOf(components.schemas);
  ajv.addSchema({ $id: 'github', $defs } as AnySchema);
  const compiled = new Map<string, ValidateFunction>();
  return (key, schema, value) => {
    const validate =
      compiled.get(key) ?? ajv.compile(atHome(toJsonSchema(schema, key.startsWith(openKey))) as AnySchema);
    compiled.set(key, validate);
    return validate(value) ? [] : toLines(validate);
  };
}

/** References are to the definitions of one schema that all others share. */
function atHome(schema: unknown): unknown {
  return JSON.parse(JSON.stringify(schema).replaceAll('"#/$defs/', '"github#/$defs/'));
}

function toLines({ errors }: ValidateFunction): readonly string[] {
  const lines = (errors ?? []).map(({ instancePath, message, params }) => {
    const detail =
      params['unevaluatedProperty'] ??
      params['additionalProperty'] ??
      params['missingProperty'] ??
      params['allowedValues'] ??
      '';
    return `${instancePath === '' ? 'body' : instancePath} ${message} ${JSON.stringify(detail)}`;
  });
  return [...new Set(lines)].slice(0, 12);
}

function checkParameters(parameters: readonly Parameter[], asked: Asked, check: Check): readonly string[] {
  const { operation, params, query } = asked;
  const known = parameters.filter((parameter) => parameter.in === 'query');
  const unknown = [...query.keys()].filter((name) => !known.some((parameter) => parameter.name === name));
  const missing = known.filter(({ name, required }) => required === true && !query.has(name));
  const given = parameters.flatMap((parameter) => {
    const text = parameter.in === 'query' ? query.get(parameter.name) : params[parameter.name];
    return text === null || text === undefined ? [] : [{ parameter, text }];
  });
  return [
    ...unknown.map((name) => `${operation}: query ?${name} is unknown`),
    ...missing.map(({ name }) => `${operation}: query ?${name} is missing`),
    ...given.flatMap(({ parameter, text }) =>
      check(`${operation} ?${parameter.name}`, parameter.schema, fromText(parameter.schema, text)).map(
        (line) => `${operation}: ${parameter.in} ${parameter.name} ${line}`,
      ),
    ),
  ];
}

/** A path or a query is text; the schema says what it stands for. */
function fromText(schema: Node, text: string): unknown {
  const types = JSON.stringify([schema['type'], schema['oneOf'], schema['anyOf']]);
  if (/integer|number/.test(types) && /^-?\d+$/.test(text)) {
    return Number(text);
  }
  if (types.includes('boolean') && (text === 'true' || text === 'false')) {
    return text === 'true';
  }
  return types.startsWith('["array') ? text.split(',') : text;
}

function checkBody(operation: Operation, { operation: name, body }: Asked, check: Check): readonly string[] {
  const schema = operation.requestBody?.content['application/json']?.schema;
  if (schema === undefined) {
    const given = typeof body === 'object' && body !== null && Object.keys(body).length > 0;
    return given && operation.requestBody === undefined ? [`${name}: takes no body`] : [];
  }
  if (body === undefined) {
    return operation.requestBody?.required === true && hasRequired(schema) ? [`${name}: body is missing`] : [];
  }
  return check(`${name} body`, schema, body).map((line) => `${name}: ${line}`);
}

/** Octokit sends no body at all where every property is optional, and GitHub takes that. */
function hasRequired(schema: Node): boolean {
  return ((schema['required'] as readonly string[] | undefined) ?? []).length > 0;
}

interface AnswerQuestion {
  readonly operation: string;
  readonly answered: Answered;
  readonly description: Description;
  readonly check: Check;
}

/** Where GitHub itself answers against its description: the repository of a head whose fork is gone. */
const knownDeviations: readonly RegExp[] = [/\/head\/repo must be object/];

const basicError: Node = { $ref: '#/components/schemas/basic-error' };

function checkAnswer(operation: Operation, question: AnswerQuestion): readonly string[] {
  const { operation: name, answered, description, check } = question;
  const where = `${name} -> ${answered.status}`;
  if (answered.status === 304) {
    return [];
  }
  const documented = operation.responses[String(answered.status)];
  if (documented === undefined && answered.status < 400) {
    return [`${where}: this status is not documented`];
  }
  const reference = documented?.['$ref'];
  const response =
    typeof reference === 'string' ? resolved<Node>(description.components.responses, reference) : documented;
  const content = response?.['content'] as Readonly<Record<string, { schema?: Node }>> | undefined;
  const schema = content?.['application/json']?.schema ?? (answered.status >= 400 ? basicError : undefined);
  if (schema === undefined || answered.body === undefined) {
    return [];
  }
  // GitHub adds to its errors what is not written down everywhere, such as `status`.
  const key = answered.status >= 400 ? `${openKey}${where}` : where;
  const lines = check(key, schema, answered.body).filter((line) => !knownDeviations.some((known) => known.test(line)));
  return lines.map((line) => `${where}: ${line}`);
}

function resolved<T>(all: Readonly<Record<string, T>>, reference: string): T {
  const found = all[reference.split('/').at(-1) ?? ''];
  if (found === undefined) {
    throw new Error(`The committed description lacks ${reference}`);
  }
  return found;
}
