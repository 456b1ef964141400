// The schemas are what editors and other programs read: they must be whole, and the generated validators must agree with them.
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import Ajv2020, { type AnySchema, type ValidateFunction } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { abis } from '../src/core/model/abi.ts';
import { changeKinds } from '../src/core/model/change.ts';
import type { JsonValue } from '../src/core/model/json.ts';
import { provenanceRanks } from '../src/core/model/provenance.ts';
import { severities } from '../src/core/model/report.ts';
import type { Validator } from '../src/core/model/schema.ts';
import { trustLevels } from '../src/core/model/trust-level.ts';
import { versionPattern } from '../src/core/model/version.ts';
import { generateValidators, readSchemas } from '../src/generate/validators.ts';

const root = resolve(import.meta.dirname, '..');
const schemas = readSchemas(join(root, 'schemas'));
const names = Object.keys(schemas).filter((name) => name !== 'definitions');

const validatorNames: ReadonlyMap<string, string> = new Map(
  names.map((name) => [name, `validate${name.split('-').map(capitalised).join('')}`]),
);
const generated: ReadonlyMap<string, Validator> = new Map(
  await Promise.all(names.map(async (name): Promise<[string, Validator]> => [name, await importValidator(name)])),
);

// The options of src/generate/validators.ts that change a verdict.
const ajv = new Ajv2020.default({
  schemas: Object.values(schemas),
  allErrors: true,
  verbose: true,
  strict: true,
  allowUnionTypes: true,
  strictRequired: false,
  strictTypes: false,
});

async function importValidator(name: string): Promise<Validator> {
  const module = (await import(`../src/core/model/generated/validate-${name}.js`)) as Record<string, Validator>;
  return module[validatorNames.get(name) ?? ''] as Validator;
}

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

function fresh(name: string): ValidateFunction {
  return ajv.getSchema(String(schemas[name]?.['$id'])) as ValidateFunction;
}

function examplesOf(name: string): readonly JsonValue[] {
  return (schemas[name]?.['examples'] ?? []) as readonly JsonValue[];
}

/** The enum at a JSON pointer of a schema. */
function enumAt(name: string, pointer: string): unknown {
  const path = pointer.split('/').slice(1);
  return path.reduce<unknown>((part, key) => (part as Record<string, unknown>)[key], schemas[name] as AnySchema);
}

/** Everything that one small mistake can make of a value. */
function* mutations(value: JsonValue): Iterable<JsonValue> {
  yield* [null, true, -1, 0.5, 'x', '', [], {}, [value]].filter(
    (other) => typeof other !== typeof value || other !== value,
  );
  if (typeof value === 'number') {
    yield String(value);
  }
  if (Array.isArray(value)) {
    yield* mutateArray(value);
  } else if (typeof value === 'object' && value !== null) {
    yield* mutateObject(value as Readonly<Record<string, JsonValue>>);
  }
}

function* mutateArray(value: readonly JsonValue[]): Iterable<JsonValue> {
  yield [...value, ...value];
  yield [...value, null];
  for (const [index, entry] of value.entries()) {
    yield value.toSpliced(index, 1);
    for (const mutation of mutations(entry)) {
      yield value.with(index, mutation);
    }
  }
}

function* mutateObject(value: Readonly<Record<string, JsonValue>>): Iterable<JsonValue> {
  yield { ...value, unknownField: 1 };
  yield { ...value, 'x-y': 1, 'X-y': 1 };
  for (const [key, member] of Object.entries(value)) {
    const { [key]: _, ...rest } = value;
    yield rest;
    yield { ...rest, [key.toUpperCase()]: member };
    for (const mutation of mutations(member)) {
      yield { ...value, [key]: mutation };
    }
  }
}

test('there is a schema for every format', () => {
  expect(names).toEqual(expect.arrayContaining(['manifest', 'record', 'registry', 'policy', 'lockfile', 'submission']));
});

describe.each(names)('the schema of %s', (name) => {
  const schema = schemas[name] ?? {};

  test('says what it is, with at least one example', () => {
    expect(schema).toMatchObject({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      $id: expect.stringMatching(new RegExp(`^https://[^ ]+/${name}\\.schema\\.json$`)),
      title: expect.stringMatching(/^[A-Z]/),
      description: expect.stringMatching(/\.$/),
    });
    expect(examplesOf(name).length).toBeGreaterThan(0);
  });

  test('fits its examples, in the generated validator and in a fresh one', () => {
    for (const example of examplesOf(name)) {
      expect(generated.get(name)?.(example), JSON.stringify(generated.get(name)?.errors)).toBe(true);
      expect(fresh(name)(example)).toBe(true);
    }
  });

  test('gives every small mistake the same verdict, in the generated validator and in a fresh one', () => {
    const verdicts = { accepted: 0, refused: 0 };
    for (const mutation of examplesOf(name).flatMap((example) => [...mutations(example)])) {
      const verdict = generated.get(name)?.(mutation);
      verdicts[verdict === true ? 'accepted' : 'refused'] += 1;
      const problems = (generated.get(name)?.errors ?? []).map(
        ({ keyword, instancePath }) => `${keyword} ${instancePath}`,
      );
      expect(verdict, JSON.stringify(mutation)).toBe(fresh(name)(mutation));
      expect(problems).toEqual(
        (fresh(name).errors ?? []).map(({ keyword, instancePath }) => `${keyword} ${instancePath}`),
      );
    }
    expect(verdicts.refused).toBeGreaterThan(20);
  });

  test('refuses every example without one of the members that it requires', () => {
    const required = (schema['required'] ?? []) as readonly string[];
    expect(required.length).toBeGreaterThan(0);
    for (const key of required) {
      const { [key]: _, ...rest } = examplesOf(name)[0] as Readonly<Record<string, JsonValue>>;
      expect(generated.get(name)?.(rest), key).toBe(false);
    }
  });
});

describe('the closed lists of the code', () => {
  test.each([
    ['definitions', '/$defs/abi/enum', abis],
    ['report', '/properties/subject/properties/kind/enum', changeKinds],
    ['submission', '/properties/facts/properties/change/properties/value/properties/kind/enum', changeKinds],
    ['report', '/properties/findings/items/properties/severity/enum', severities],
    ['policy', '/properties/requiredTrust/enum', trustLevels],
    ['definitions', '/$defs/trustLevel/enum', trustLevels],
    [
      'submission',
      '/properties/facts/properties/plugin/properties/value/properties/releases/items/properties/rank/enum',
      provenanceRanks,
    ],
    ['definitions', '/$defs/version/pattern', versionPattern],
  ])('are those of %s%s', (name, pointer, list) => {
    expect(enumAt(name, pointer)).toEqual(list);
  });
});

test('the generated validators are what the schemas give now; if not: npm run generate', async () => {
  const files = await generateValidators(root);
  const stale = Object.keys(files).filter((path) => readFileSync(join(root, path), 'utf8') !== files[path]);
  expect(stale, 'type: npm run generate').toEqual([]);
});

/** Text that makes a careless pattern try every way of matching. */
const hostileTexts: readonly string[] = [
  'a',
  '-',
  'a-',
  '.',
  'a.',
  '0',
  '/',
  '../',
  '1.',
  'a/',
  '*.',
  '@',
  '\\',
  ' ',
].flatMap((part) => [`${part.repeat(50_000)}!`, `1.0.0-${part.repeat(50_000)}!`, `https://${part.repeat(50_000)} `]);

test('no pattern of a schema takes long for any text', () => {
  const patterns = new Set(
    [...JSON.stringify(Object.values(schemas)).matchAll(/"pattern":("(?:[^"\\]|\\.)*")/g)].map(
      ([, pattern]) => JSON.parse(pattern ?? '""') as string,
    ),
  );
  expect(patterns.size).toBeGreaterThan(10);
  for (const pattern of patterns) {
    const form = new RegExp(pattern, 'u');
    for (const text of hostileTexts) {
      form.test(text);
    }
  }
});
