// Exists so that a file that breaks its schema is answered in sentences, each with a place and a fix.
import { isJsonObject, type JsonDocument, type JsonValue, parseJson } from './json.ts';
import { appendPointer, pointerSegments } from './json-pointer.ts';
import type { JsonLimits } from './json-text.ts';
import { nearestWords } from './nearest.ts';
import { maxProblems, type Problem, type Result, shorten } from './result.ts';

/** One error as the generated validators report it (ajv, with `verbose` and `allErrors`). */
export interface SchemaError {
  readonly keyword: string;
  readonly instancePath: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly parentSchema?: SchemaPart;
  readonly data: unknown;
  readonly propertyName?: string;
}

interface SchemaPart {
  readonly description?: string;
  readonly properties?: Readonly<Record<string, unknown>>;
  readonly type?: string | readonly string[];
  readonly enum?: readonly unknown[];
}

/** A validator made by `npm run generate` from `schemas/`. */
export interface Validator {
  (value: unknown): boolean;
  errors?: readonly SchemaError[] | null;
}

/** Turns a text into a value that can be trusted, or into everything that is wrong with it. */
export type Parser<T> = (text: string) => Result<T>;

/** The parser of a JSON format whose schema says all there is to say. */
export function parserOf<T>(validate: Validator, limits?: JsonLimits): Parser<T> {
  return (text) => {
    const document = parseJson(text, limits);
    return document.ok ? conform<T>(document.value, validate) : document;
  };
}

/** Holds a document against a schema; afterwards its value can be trusted to have the type `T`. */
export function conform<T>(document: JsonDocument, validate: Validator): Result<T> {
  if (validate(document.value)) {
    return { ok: true, value: document.value as T };
  }
  const problems = withKeys(validate.errors ?? [])
    .slice(0, maxProblems)
    .map((error) => toProblem(error, document));
  return { ok: false, problems };
}

/** Ajv reports what is wrong with a key first, and which key it was in an error of its own afterwards. */
function withKeys(errors: readonly SchemaError[]): readonly SchemaError[] {
  let wrongKey: SchemaError | undefined;
  const told = [...errors].reverse().flatMap((error) => {
    if (error.keyword === 'propertyNames') {
      wrongKey = error;
    }
    const key = wrongKey?.instancePath === error.instancePath ? wrongKey.params['propertyName'] : undefined;
    const summary = error.keyword === 'propertyNames' || error.keyword === 'if';
    return summary ? [] : [typeof key === 'string' && key === error.data ? { ...error, propertyName: key } : error];
  });
  return told.reverse();
}

function toProblem(error: SchemaError, document: JsonDocument): Problem {
  const child = error.params['additionalProperty'] ?? error.propertyName;
  const pointer = typeof child === 'string' ? appendPointer(error.instancePath, child) : error.instancePath;
  const where = pointerSegments(pointer).at(-1);
  const subject = where === undefined ? 'The file' : `"${shorten(where)}"`;
  return { ...explain(error, subject), pointer, ...document.locate(pointer) };
}

function explain(error: SchemaError, subject: string): { readonly message: string; readonly fix: string } {
  const { keyword, params, parentSchema } = error;
  switch (keyword) {
    case 'required': {
      const name = String(params['missingProperty']);
      return { message: `${subject} lacks "${name}"`, fix: `Add "${name}"${describe(partOf(parentSchema, name))}.` };
    }
    case 'additionalProperties':
      return explainUnknown(subject, String(params['additionalProperty']), parentSchema);
    case 'type':
      return {
        message: `${subject} is ${kindOf(error.data)}, not ${[params['type']].flat().join(' or ')}`,
        fix: `Write ${parentSchema?.description ?? `a value of type ${[params['type']].flat().join(' or ')}`}.`,
      };
    case 'enum':
    case 'const': {
      const allowed = [params['allowedValues'] ?? params['allowedValue']].flat().map((value) => JSON.stringify(value));
      const near = nearestWords(show(error.data), allowed, 1)[0];
      return {
        message: `${subject} is ${show(error.data)}; allowed is ${allowed.join(', ')}`,
        fix: `Write ${near ?? allowed.join(' or ')}.`,
      };
    }
    default:
      return explainLimit(error, subject);
  }
}

function explainUnknown(
  subject: string,
  name: string,
  schema: SchemaPart | undefined,
): { message: string; fix: string } {
  const near = nearestWords(name, Object.keys(schema?.properties ?? {}), 1)[0];
  return {
    message: `${subject} is not a field of this format`,
    fix: near === undefined ? 'Remove it.' : `Write "${near}", or remove it.`,
  };
}

function explainLimit(
  { keyword, params, parentSchema, data }: SchemaError,
  subject: string,
): { message: string; fix: string } {
  const expected = parentSchema?.description;
  const limit = String(params['limit']);
  const sentences: Readonly<Record<string, string>> = {
    pattern: `${subject} is ${show(data)}, not ${expected ?? 'of the form that is asked for'}`,
    minLength: `${subject} is too short: at least ${limit} characters`,
    maxLength: `${subject} is too long: at most ${limit} characters`,
    minimum: `${subject} is ${show(data)}: at least ${limit}`,
    maximum: `${subject} is ${show(data)}: at most ${limit}`,
    minItems: `${subject} needs at least ${limit} entries`,
    maxItems: `${subject} has more than ${limit} entries`,
    maxProperties: `${subject} has more than ${limit} entries`,
    uniqueItems: `${subject} lists the same entry twice (${params['i']} and ${params['j']})`,
  };
  return {
    message: sentences[keyword] ?? `${subject} does not fit the format (${keyword})`,
    fix: expected === undefined ? 'Correct the value.' : `Write ${expected}.`,
  };
}

function partOf(schema: SchemaPart | undefined, name: string): SchemaPart | undefined {
  return schema?.properties?.[name] as SchemaPart | undefined;
}

function describe(part: SchemaPart | undefined): string {
  return part?.description === undefined ? '' : `: ${part.description}`;
}

function show(value: unknown): string {
  return shorten(JSON.stringify(value), 60);
}

function kindOf(value: unknown): string {
  if (value === null) {
    return 'null';
  }
  return Array.isArray(value) ? 'an array' : isJsonObject(value as JsonValue) ? 'an object' : `a ${typeof value}`;
}
