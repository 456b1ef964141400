// Exists so that the schemas of OpenAPI 3.0 become JSON Schemas that know every property: an unknown one is a violation.

type Node = Readonly<Record<string, unknown>>;

/** The components as definitions: `X` knows every property, `X~open` leaves room for its siblings in an `allOf`. */
export function definitionsOf(schemas: Readonly<Record<string, Node>>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(schemas).flatMap(([name, schema]) => [
      [name, toJsonSchema(schema)],
      [`${name}~open`, toJsonSchema(schema, true)],
    ]),
  );
}

/** `open`: the schema is one of several for one value, so others may know more properties. */
export function toJsonSchema(schema: Node, open = false): unknown {
  const reference = schema['$ref'];
  if (typeof reference === 'string') {
    return { $ref: `#/$defs/${reference.split('/').at(-1)}${open ? '~open' : ''}` };
  }
  const { nullable, ...rest } = schema;
  const result = Object.fromEntries(Object.entries(rest).flatMap((entry) => keyword(entry, schema, open)));
  if (!open && mustKnowAll(schema)) {
    // The cheap keyword where it says the same.
    const isWhole = !lists.some((list) => list in schema);
    result[isWhole ? 'additionalProperties' : 'unevaluatedProperties'] = false;
  }
  return nullable === true ? orNull(result) : result;
}

const lists = ['allOf', 'anyOf', 'oneOf'];
const dropped = ['example', 'examples', 'description', 'title', 'deprecated', 'discriminator', 'externalDocs', 'xml'];

function keyword([name, value]: [string, unknown], schema: Node, open: boolean): [string, unknown][] {
  if (name === 'properties') {
    return [[name, mapValues(value as Record<string, Node>)]];
  }
  if (lists.includes(name)) {
    const together = open || name === 'allOf' || schema['properties'] !== undefined;
    const branches = (value as Node[]).map((branch) => toJsonSchema(branch, together));
    // GitHub's own answers often match two branches; which one is not our question.
    return [[name === 'oneOf' ? 'anyOf' : name, branches]];
  }
  if (name === 'items' || (name === 'additionalProperties' && typeof value === 'object')) {
    return [[name, toJsonSchema(value as Node)]];
  }
  return dropped.includes(name) || name.startsWith('x-') ? [] : [[name, value]];
}

function mapValues(schemas: Readonly<Record<string, Node>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(schemas).map(([name, schema]) => [name, toJsonSchema(schema)]));
}

/** An object that names properties; a list of whole alternatives takes care of itself. */
function mustKnowAll(schema: Node): boolean {
  return (
    schema['additionalProperties'] === undefined &&
    (schema['properties'] !== undefined || schema['allOf'] !== undefined)
  );
}

function orNull(schema: Record<string, unknown>): unknown {
  const { type, enum: values } = schema;
  if (typeof type !== 'string') {
    return { anyOf: [schema, { type: 'null' }] };
  }
  const withNull = Array.isArray(values) ? { enum: [...values, null] } : {};
  return { ...schema, type: [type, 'null'], ...withNull };
}
