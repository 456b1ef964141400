import { readFileSync } from 'node:fs';
import Ajv from 'ajv';
import { describe, expect, test } from 'vitest';
import { toSarif } from '../../../src/core/report/to-sarif.ts';
import { capable, failing, flooded, holding, passing } from './report-samples.ts';

const schema = JSON.parse(
  readFileSync(new URL('../../support/vectors/sarif-schema-2.1.0.json', import.meta.url), 'utf8'),
) as object;
const validate = new Ajv.default({ strict: false, validateFormats: false, unicodeRegExp: false }).compile(schema);

interface Log {
  readonly runs: readonly [
    {
      readonly tool: { readonly driver: { readonly rules: readonly { readonly id: string }[] } };
      readonly results: readonly Record<string, unknown>[];
      readonly invocations: readonly [{ readonly toolExecutionNotifications: readonly unknown[] }];
    },
  ];
}

function runOf(report: Parameters<typeof toSarif>[0]): Log['runs'][0] {
  return (JSON.parse(toSarif(report)) as Log).runs[0];
}

describe('toSarif()', () => {
  test.each(Object.entries({ capable, failing, holding, passing, flooded: flooded(50, 1) }))(
    'fits the schema of SARIF 2.1.0: %s',
    (_, report) => {
      expect(validate(JSON.parse(toSarif(report))), JSON.stringify(validate.errors)).toBe(true);
    },
  );

  test('names every rule once, and each result its rule', () => {
    const { tool, results } = runOf({ ...failing, findings: [...failing.findings, ...failing.findings] });
    const ids = tool.driver.rules.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(results.map(({ ruleIndex }) => ids[ruleIndex as number])).toEqual(results.map(({ ruleId }) => ruleId));
  });

  test('asks a human with a warning, and says what to type next', () => {
    expect(runOf(holding).results).toMatchObject([
      {
        ruleId: 'review/plugin-is-established',
        level: 'warning',
        message: { text: 'slugify is a new plugin\nFix: Wait for a reviewer, and for 72 hours.' },
      },
    ]);
    expect(runOf(holding).results[0]).not.toHaveProperty('locations');
  });

  test('gives line and column, or line 1 and the byte', () => {
    const regions = runOf(failing).results.map(
      ({ locations }) =>
        (locations as [{ physicalLocation: { region: object } }] | undefined)?.[0].physicalLocation.region,
    );
    expect(regions).toEqual([
      undefined,
      { startLine: 1, byteOffset: 0x1a, byteLength: 0 },
      { startLine: 6, startColumn: 14 },
      { startLine: 9 },
      { startLine: 1 },
    ]);
  });

  test('follows the call path from export to import, in a file whose name is written as an address', () => {
    const [result] = runOf(capable).results;
    expect(JSON.stringify(result?.['codeFlows'])).toContain('"text":"http_request"');
    expect(JSON.stringify(result)).toContain('registry/plugins/slugify/1.1.0/plugin%20wasm%3F.wasm');
  });

  test('tells which checks did not run', () => {
    expect(runOf(failing).invocations[0].toolExecutionNotifications).toMatchObject([
      { descriptor: { id: 'artifact/is-wasm' } },
      { message: { text: 'ownership/release-is-authorised did not run: who submits is known in the pull request' } },
      { descriptor: { id: 'review/plugin-is-established' } },
      { message: { text: 'artifact/size-matches did not run: a fact is missing' } },
    ]);
  });
});
