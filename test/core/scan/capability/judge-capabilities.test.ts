import { describe, expect, test } from 'vitest';
import { maxJudgedImports } from '../../../../src/core/scan/capability/imported-capabilities.ts';
import {
  judgeCapabilities,
  maxCapabilityRows,
  tellCapabilities,
  tellNeed,
  tellWay,
} from '../../../../src/core/scan/capability/judge-capabilities.ts';
import { importing, producer, reachOf } from '../../../support/capability-builders.ts';

const p1 = 'wasi_snapshot_preview1';
const rust = { producers: [producer('processed-by rustc')] };
const nothing = reachOf(importing([]));

describe('tellCapabilities()', () => {
  test('tells declared, undeclared and baseline apart, each with its grade and its way', () => {
    const wasm = importing(
      [`${p1} environ_get`, `${p1} random_get`, `${p1} path_open`, 'env emscripten_run_script'],
      rust,
    );
    const reach = reachOf(wasm, { path_open: 'table', environ_get: 'table' });
    expect(tellCapabilities(wasm, reach, { random: true })).toEqual({
      rows: [
        {
          permission: 'filesystem read',
          import: { module: p1, name: 'path_open', offset: 102 },
          grade: 'table',
          standing: 'undeclared',
          path: reach.imports[2]?.path,
        },
        {
          permission: 'host function env.emscripten_run_script',
          import: { module: 'env', name: 'emscripten_run_script', offset: 103 },
          grade: 'direct',
          standing: 'undeclared',
          trait: 'dynamic-code',
          path: reach.imports[3]?.path,
        },
        {
          permission: 'environment',
          import: { module: p1, name: 'environ_get', offset: 100 },
          grade: 'table',
          standing: 'baseline',
          reason: expect.stringContaining("Rust's standard library") as string,
          path: reach.imports[0]?.path,
        },
        {
          permission: 'random',
          import: { module: p1, name: 'random_get', offset: 101 },
          grade: 'direct',
          standing: 'declared',
          path: reach.imports[1]?.path,
        },
      ],
      more: 0,
    });
  });

  test('is cut at a fixed length, where what nobody declared is kept', () => {
    const names = Array.from({ length: maxCapabilityRows + 7 }, (_, index) => `host f${index}`);
    const wasm = importing([...names, `${p1} random_get`]);
    const hostFunctions = names.map((name) => name.replace(' ', '.'));
    const { rows, more } = tellCapabilities(wasm, reachOf(wasm), { hostFunctions });
    expect(rows).toHaveLength(maxCapabilityRows);
    expect(more).toBe(8);
    expect(rows[0]).toMatchObject({ permission: 'random', standing: 'undeclared' });
  });

  test('shows configuration as what the host hands over', () => {
    const wasm = importing(['extism:host/env config_get']);
    expect(tellCapabilities(wasm, reachOf(wasm), undefined).rows).toMatchObject([
      { permission: 'configuration', standing: 'declared' },
    ]);
  });
});

describe('judgeCapabilities()', () => {
  test('takes an import that the call graph does not know for called directly', () => {
    const wasm = importing([`${p1} random_get`]);
    const [judged] = judgeCapabilities(wasm, nothing, {});
    expect(judged).toMatchObject({ grade: 'direct', path: [], standing: 'undeclared' });
    expect(judged === undefined ? undefined : tellWay(judged)).toBe('');
  });

  test.each([
    [['dead', 'table', 'direct'], 'direct'],
    [['direct', 'dead', 'table'], 'direct'],
    [['dead', 'dead', 'table'], 'table'],
  ] as const)('of the same import three times, as %j, the best evidence counts: %s', (grades, best) => {
    const wasm = importing(['env launch']);
    const [use] = reachOf(wasm).imports;
    const imports = grades.flatMap((grade) => (use === undefined ? [] : [{ ...use, grade }]));
    expect(judgeCapabilities(wasm, { ...nothing, imports }, {})[0]?.grade).toBe(best);
  });

  test('a component is explained by its interfaces, whatever their version', () => {
    const component = { kind: 'component', producers: [producer('processed-by rustc')] } as const;
    const wasm = importing(['wasi:cli/environment@0.2.12', 'wasi:sockets/tcp@0.2.12'], component);
    expect(judgeCapabilities(wasm, reachOf(wasm), {}).map(({ standing }) => standing)).toEqual([
      'baseline',
      'undeclared',
    ]);
  });

  test('a runtime that is only claimed explains nothing where its imports are not all there', () => {
    const claimed = { kind: 'component', producers: [producer('processed-by ComponentizeJS')] } as const;
    const wasm = importing(['wasi:http/outgoing-handler@0.2.10', 'wasi:http/types@0.2.10'], claimed);
    expect(judgeCapabilities(wasm, reachOf(wasm), {})).toMatchObject([{ standing: 'undeclared' }]);
  });

  test('a claim does not carry over from components to modules', () => {
    const wasm = importing(['wasi:cli/environment x'], rust);
    expect(judgeCapabilities(wasm, reachOf(wasm), {})).toMatchObject([{ standing: 'undeclared' }]);
  });

  test('the names of a minified module are one permission, as sure as the surest of them', () => {
    const wasm = importing(['a a', 'a b', 'a c', 'a d']);
    const reach = reachOf(wasm, { a: 'dead', b: 'table' });
    expect(judgeCapabilities(wasm, reach, {}).map(({ capability, grade }) => [capability.import.name, grade])).toEqual([
      ['c', 'direct'],
    ]);
    const judged = judgeCapabilities(wasm, reach, { hostFunctions: ['a.*'] });
    expect(judged.map(({ capability, standing }) => [capability.hostFunction, capability.trait, standing])).toEqual([
      ['a.*', 'minified', 'declared'],
    ]);
  });
});

describe('tellWay()', () => {
  test('goes from the export to the import, and marks a table', () => {
    const wasm = importing(['env launch', 'env land']);
    const judged = judgeCapabilities(wasm, reachOf(wasm, { land: 'table' }), {});
    expect(judged.map(tellWay)).toEqual([
      ' The way to it: run → (table) function 12 → env land',
      ' The way to it: run → function 12 → env launch',
    ]);
  });

  test('says how many steps of a long way are not shown, as the row does', () => {
    const wasm = importing(['env launch']);
    const reach = reachOf(wasm);
    const long = { ...reach, imports: reach.imports.map((use) => ({ ...use, stepsLeftOut: 26 })) };
    expect(judgeCapabilities(wasm, long, {}).map(tellWay)).toEqual([
      ' The way to it: run → function 12 → (26 more) → env launch',
    ]);
    expect(tellCapabilities(wasm, long, {}).rows).toMatchObject([{ stepsLeftOut: 26 }]);
  });
});

test('what stands behind the imports that are judged is undeclared, whatever a manifest asks for', () => {
  const names = Array.from({ length: maxJudgedImports + 2 }, () => 'env launch');
  const wasm = importing(names);
  const judged = judgeCapabilities(wasm, reachOf(wasm), { hostFunctions: ['env.launch', '*', 'undefined'] });
  expect(judged.map(({ capability, standing, grade }) => [capability.trait, standing, grade])).toEqual([
    [undefined, 'declared', 'direct'],
    ['uncounted', 'undeclared', 'direct'],
  ]);
  expect(judged.map(({ capability }) => tellNeed(capability))[1]).toContain('more imports than can be judged');
});

test('tellNeed() is honest about shortened names', () => {
  const wasm = importing(['a a', 'env launch']);
  const needs = judgeCapabilities(wasm, reachOf(wasm), {}).map(({ capability }) => tellNeed(capability));
  expect(needs).toEqual([
    'the permission host function a.*, because shortened names do not tell what they do',
    'the permission host function env.launch',
  ]);
});
