import { describe, expect, test } from 'vitest';
import { parseJson } from '../../../src/core/model/json.ts';
import type { Problem } from '../../../src/core/model/result.ts';
import { conform, parserOf, type SchemaError, type Validator } from '../../../src/core/model/schema.ts';
import { accepted, problemsOf } from '../../support/builders.ts';

/** A validator that finds these errors in anything. */
function finding(...errors: readonly SchemaError[]): Validator {
  const validate: Validator = () => errors.length === 0;
  validate.errors = errors;
  return validate;
}

/** The answer to one error of a validator. */
function answer(error: Partial<SchemaError>, text = '{"a":{"b":1}}'): Problem | undefined {
  const whole = { keyword: 'type', instancePath: '/a/b', params: {}, data: 1, ...error };
  return problemsOf(conform(accepted(parseJson(text)), finding(whole)))[0];
}

describe('parserOf()', () => {
  test('gives the value that the validator accepts', () => {
    expect(parserOf(finding())('{"a":1}')).toEqual({ ok: true, value: { a: 1 } });
  });

  test('says why a text is not even JSON, within its limits', () => {
    expect(parserOf(finding())('{').ok).toBe(false);
    expect(parserOf(finding(), { maxBytes: 10, maxDepth: 1 })('[[]]').ok).toBe(false);
  });
});

describe('conform()', () => {
  test('puts each problem where its value stands, or its nearest parent', () => {
    expect(answer({})).toMatchObject({ pointer: '/a/b', line: 1, column: 11 });
    expect(answer({ instancePath: '/a/c' })).toMatchObject({ pointer: '/a/c', line: 1, column: 6 });
  });

  test.each<[Partial<SchemaError>, string, string]>([
    [
      { keyword: 'required', instancePath: '', params: { missingProperty: 'name' } },
      'The file lacks "name"',
      'Add "name".',
    ],
    [
      {
        keyword: 'required',
        params: { missingProperty: 'name' },
        parentSchema: { properties: { name: { description: 'its name' } } },
      },
      '"b" lacks "name"',
      'Add "name": its name.',
    ],
    [
      { keyword: 'additionalProperties', instancePath: '/a', params: { additionalProperty: 'b' } },
      '"b" is not a field of this format',
      'Remove it.',
    ],
    [
      {
        keyword: 'additionalProperties',
        params: { additionalProperty: 'licence' },
        parentSchema: { properties: { license: {} } },
      },
      '"licence" is not a field of this format',
      'Write "license", or remove it.',
    ],
    [{ params: { type: 'string' } }, '"b" is a number, not string', 'Write a value of type string.'],
    [
      { params: { type: ['string', 'object'] }, parentSchema: { description: 'a version range' }, data: true },
      '"b" is a boolean, not string or object',
      'Write a version range.',
    ],
    [{ params: { type: 'string' }, data: null }, '"b" is null, not string', 'Write a value of type string.'],
    [{ params: { type: 'string' }, data: [] }, '"b" is an array, not string', 'Write a value of type string.'],
    [{ params: { type: 'string' }, data: {} }, '"b" is an object, not string', 'Write a value of type string.'],
    [
      { keyword: 'enum', params: { allowedValues: ['linux', 'darwin'] }, data: 'linus' },
      '"b" is "linus"; allowed is "linux", "darwin"',
      'Write "linux".',
    ],
    [{ keyword: 'const', params: { allowedValue: 1 }, data: 'two' }, '"b" is "two"; allowed is 1', 'Write 1.'],
    [
      { keyword: 'pattern', parentSchema: { description: 'a digest' }, data: 'x' },
      '"b" is "x", not a digest',
      'Write a digest.',
    ],
    [{ keyword: 'pattern', data: 'x' }, '"b" is "x", not of the form that is asked for', 'Correct the value.'],
    [{ keyword: 'minLength', params: { limit: 3 } }, '"b" is too short: at least 3 characters', 'Correct the value.'],
    [{ keyword: 'maxLength', params: { limit: 3 } }, '"b" is too long: at most 3 characters', 'Correct the value.'],
    [{ keyword: 'minimum', params: { limit: 3 } }, '"b" is 1: at least 3', 'Correct the value.'],
    [{ keyword: 'maximum', params: { limit: 0 } }, '"b" is 1: at most 0', 'Correct the value.'],
    [{ keyword: 'minItems', params: { limit: 1 } }, '"b" needs at least 1 entries', 'Correct the value.'],
    [{ keyword: 'maxItems', params: { limit: 1 } }, '"b" has more than 1 entries', 'Correct the value.'],
    [{ keyword: 'maxProperties', params: { limit: 1 } }, '"b" has more than 1 entries', 'Correct the value.'],
    [
      { keyword: 'uniqueItems', params: { i: 2, j: 0 } },
      '"b" lists the same entry twice (2 and 0)',
      'Correct the value.',
    ],
    [{ keyword: 'minProperties' }, '"b" does not fit the format (minProperties)', 'Correct the value.'],
  ])('answers %j', (error, message, fix) => {
    expect(answer(error)).toMatchObject({ message, fix });
  });

  test('says of a key that is wrong which key it is, however ajv reports it', () => {
    const pattern = { keyword: 'pattern', instancePath: '/a', params: {}, data: 'b' };
    const summary = { keyword: 'propertyNames', instancePath: '/a', params: { propertyName: 'b' }, data: {} };
    const document = accepted(parseJson('{"a":{"b":1}}'));
    for (const error of [pattern, { ...pattern, propertyName: 'b' }]) {
      expect(problemsOf(conform(document, finding(error, summary)))).toMatchObject([
        { pointer: '/a/b', message: '"b" is "b", not of the form that is asked for' },
      ]);
    }
  });

  test('does not blame a key for what is wrong elsewhere', () => {
    const errors = [
      { keyword: 'minLength', instancePath: '/a', params: { limit: 5 }, data: 'b' },
      { keyword: 'pattern', instancePath: '/b', params: {}, data: 'x' },
      { keyword: 'propertyNames', instancePath: '/b', params: { propertyName: 'y' }, data: {} },
    ];
    const document = accepted(parseJson('{"a":"b","b":{"y":1}}'));
    expect(problemsOf(conform(document, finding(...errors))).map(({ pointer }) => pointer)).toEqual(['/a', '/b']);
  });

  test('leaves out that a branch failed, and says why it did', () => {
    const branch = { keyword: 'if', instancePath: '', params: {}, data: {} };
    const cause = { keyword: 'required', instancePath: '', params: { missingProperty: 'x' }, data: {} };
    expect(problemsOf(conform(accepted(parseJson('{}')), finding(cause, branch)))).toHaveLength(1);
  });

  test('tells 50 problems of a file that is made of them', () => {
    const errors = Array.from({ length: 1000 }, () => ({ keyword: 'x', instancePath: '', params: {}, data: null }));
    expect(problemsOf(conform(accepted(parseJson('{}')), finding(...errors)))).toHaveLength(50);
  });

  test('repeats at most 80 characters of a key and 60 of a value', () => {
    const key = 'k'.repeat(10_000);
    const text = `{"${key}":"${'v'.repeat(10_000)}"}`;
    const message = answer({ keyword: 'pattern', instancePath: `/${key}`, data: 'v'.repeat(10_000) }, text)?.message;
    expect(message?.length).toBeLessThan(220);
  });

  test('refuses what its validator refuses without a word', () => {
    expect(conform(accepted(parseJson('{}')), () => false)).toEqual({ ok: false, problems: [] });
  });
});
