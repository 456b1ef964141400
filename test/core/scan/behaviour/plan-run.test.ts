import { describe, expect, test } from 'vitest';
import { abis } from '../../../../src/core/model/abi.ts';
import type { WasmExport } from '../../../../src/core/model/artifact-facts.ts';
import type { JsonValue } from '../../../../src/core/model/json.ts';
import { maxExamples, planRun } from '../../../../src/core/scan/behaviour/plan-run.ts';

const facts = { exports: ['_start', 'f', 'g'].map((name) => aFunction(name, ['i32', 'i64'])) };

function aFunction(name: string, parameters: readonly string[]): WasmExport {
  return { name, type: { kind: 'function', type: { parameters, results: ['i32'] } }, offset: 0 };
}

function examples(...inputs: readonly JsonValue[]): { examples: readonly { input: JsonValue; output: JsonValue }[] } {
  return { examples: inputs.map((input) => ({ input, output: null })) };
}

describe('a plan', () => {
  test('gives an Extism plugin a text as it is, and anything else as JSON', () => {
    const { calls, examples: planned } = planRun('extism', facts, { f: examples('hi', { a: 1 }), g: examples([1]) });
    expect(calls).toEqual([
      { via: 'extism', function: 'f', input: 'hi' },
      { via: 'extism', function: 'f', input: '{"a":1}' },
      { via: 'extism', function: 'g', input: '[1]' },
    ]);
    expect(planned).toEqual([
      { function: 'f', index: 0, input: 'hi', output: null, call: 0 },
      { function: 'f', index: 1, input: { a: 1 }, output: null, call: 1 },
      { function: 'g', index: 0, input: [1], output: null, call: 2 },
    ]);
  });

  test('gives a command its input by standard input', () => {
    const { calls, setup } = planRun('wasi-command', facts, { _start: examples('hi') });
    expect(calls).toEqual([{ via: 'stdin', function: '_start', input: 'hi' }]);
    expect(setup).toEqual([]);
  });

  test('starts a command without examples once', () => {
    const calls = [{ via: 'stdin', function: '_start', input: '' }];
    expect(planRun('wasi-command', facts)).toEqual({ setup: [], calls, examples: [], start: 0 });
  });

  test('knows that a command has one function', () => {
    const { examples: planned } = planRun('wasi-command', facts, { f: examples('hi') });
    expect(planned).toMatchObject([{ notRun: 'a command has one function, _start' }]);
  });

  test('gives plain exports numbers and texts, with the types that they take', () => {
    const { calls } = planRun('raw', facts, { f: examples([1, 'a']) });
    expect(calls).toEqual([{ via: 'values', function: 'f', input: [1, 'a'], parameters: ['i32', 'i64'] }]);
  });

  test.each<[JsonValue]>([['hi'], [[true]], [[[1]]], [{}]])('does not make arguments of %j', (input) => {
    const { examples: planned } = planRun('raw', facts, { f: examples(input) });
    expect(planned).toMatchObject([{ notRun: 'the input is not an array of numbers and texts' }]);
  });

  test('tells which function is not there; a memory of that name is none', () => {
    const memory: WasmExport = { name: 'm', type: { kind: 'memory', limits: { minimum: 1 } }, offset: 0 };
    const { examples: planned } = planRun('raw', { exports: [memory] }, { m: examples([]) });
    expect(planned).toMatchObject([{ notRun: 'the artifact exports no function m' }]);
  });

  test('runs examples only where it is laid down how an input travels', () => {
    const able = abis.filter((abi) => planRun(abi, facts, { f: examples([1]), _start: examples('') }).calls.length > 0);
    expect(able).toEqual(['extism', 'wasi-command', 'raw']);
    const { examples: planned } = planRun('proxy-wasm', facts, { f: examples('') });
    expect(planned).toMatchObject([{ notRun: 'how an example is given to a proxy-wasm plugin is not laid down' }]);
  });

  test('sets every kind of plugin up as its hosts do', () => {
    const functions = Object.fromEntries(
      abis.map((abi) => [abi, planRun(abi, facts, { _start: examples('') }).setup.map((call) => call.function)]),
    );
    expect(functions).toEqual({
      extism: ['_initialize', 'hs_init'],
      'wasi-command': [],
      'wasi-reactor': ['_initialize'],
      'wasi-component': [],
      'proxy-wasm': ['_initialize', '_start', 'proxy_on_context_create', 'proxy_on_vm_start'],
      'wasm-bindgen': ['__wbindgen_start'],
      assemblyscript: ['_initialize', '_start'],
      raw: [],
    });
  });

  test('runs no more examples than the limit, and says so for the rest', () => {
    const most = Object.fromEntries(
      ['f', 'g', '_start'].map((name) => [name, examples(...Array<JsonValue>(80).fill(''))]),
    );
    const { calls, examples: planned } = planRun('extism', facts, most);
    expect(calls.length).toBe(maxExamples);
    expect(planned.length).toBe(240);
    expect(planned[maxExamples]).toMatchObject({ notRun: 'only the first 200 examples are run' });
  });

  test('has nothing to call without functions, and none for a function without examples', () => {
    expect(planRun('raw', facts)).toEqual({ setup: [], calls: [], examples: [] });
    expect(planRun('raw', facts, { f: {} })).toEqual({ setup: [], calls: [], examples: [] });
  });
});
