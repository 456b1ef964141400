// The contract of WasmValidator, kept by the one of the tests and by V8 in a process of its own.
import { describe, expect, test } from 'vitest';
import { toolsAt } from '../../src/adapters/engine/component-tools.ts';
import { engineFeatures, engineLacks } from '../../src/adapters/engine/engine-features.ts';
import { createWasmValidator } from '../../src/adapters/engine/wasm-validator.ts';
import type { WasmFeature } from '../../src/core/model/wasm-features.ts';
import type { EngineAnswer, WasmValidity } from '../../src/core/model/wasm-validity.ts';
import { inspectWasm } from '../../src/core/wasm/inspect-wasm.ts';
import type { ValidityQuestion, WasmValidator } from '../../src/ports.ts';
import { resolveInCorpus } from '../support/import-corpus.ts';
import { memoryValidator } from '../support/memory-validator.ts';
import { component, coreModule, custom, func, join, name, section, vec, wat } from '../support/wasm-builder.ts';

const findTools = () => toolsAt(resolveInCorpus('@bytecodealliance/jco-transpile/wasm-tools'));

const validators: readonly (readonly [string, WasmValidator])[] = [
  ['in memory', memoryValidator()],
  ['in processes', createWasmValidator({ findTools })],
];

const wholeModule = (bytes: Uint8Array, features: readonly WasmFeature[] = []): ValidityQuestion => ({
  kind: 'module',
  modules: [{ offset: 0, size: bytes.length }],
  features,
});

/** One function that returns an i32, under a name of its own; the body is given. */
const withBody = (body: readonly number[], functionName?: string): Uint8Array =>
  coreModule(
    section(1, vec(func([], [0x7f]))),
    section(3, vec(0x00)),
    section(10, vec(join(body.length + 1, 0x00, body))),
    functionName === undefined ? [] : custom('name', section(1, vec(join(0x00, name(functionName))))),
  );

const sound = withBody([0x41, 0x01, 0x0b]);
const illTyped = [0x42, 0x01, 0x0b];
/** A memory with pages of one byte: V8 does not know them. */
const smallPages = coreModule(section(5, vec(join(0x08, 0x01, 0x00))));
/** A continuation type: V8 knows it, and wants it switched on. */
const continuation = coreModule(section(1, vec(func(), join(0x5d, 0x00))));

describe.each(validators)('a validator %s', (_, validator) => {
  async function ask(bytes: Uint8Array, features: readonly WasmFeature[] = []): Promise<WasmValidity> {
    return await validator.validate(bytes, wholeModule(bytes, features));
  }

  async function answerOf(bytes: Uint8Array, features: readonly WasmFeature[] = []): Promise<EngineAnswer | undefined> {
    return (await ask(bytes, features)).modules[0]?.answer;
  }

  test('lists imports and exports of a valid module by kind, in the order of the file', async () => {
    const bytes = wat(`(module
      (import "b" "f" (func)) (import "a" "m" (memory 1)) (import "a" "t" (table 1 funcref)) (import "a" "g" (global i32))
      (import "\\c3\\a9" "" (tag)) (export "z" (memory 0)) (func (export "a")) (global (export "g") i32 (i32.const 0)))`);
    const { engine, modules, component: whole } = await ask(bytes);
    expect(engine).toMatch(/^V8/);
    expect(whole).toBeUndefined();
    expect(modules).toEqual([
      {
        range: { offset: 0, size: bytes.length },
        answer: { outcome: 'valid' },
        listing: {
          imports: [
            { module: 'b', name: 'f', kind: 'function' },
            { module: 'a', name: 'm', kind: 'memory' },
            { module: 'a', name: 't', kind: 'table' },
            { module: 'a', name: 'g', kind: 'global' },
            { module: 'é', name: '', kind: 'tag' },
          ],
          exports: [
            { name: 'z', kind: 'memory' },
            { name: 'a', kind: 'function' },
            { name: 'g', kind: 'global' },
          ],
        },
      },
    ]);
  });

  test('says of an ill-typed module what is wrong, and where', async () => {
    expect(await answerOf(withBody(illTyped))).toEqual({
      outcome: 'invalid',
      message: 'Compiling function #0 failed: type error in fallthru[0] (expected i32, got i64)',
      offset: 0x1a,
    });
  });

  test('never runs the start function', async () => {
    const spinning = wat('(module (func $spin (loop $again (br $again))) (start $spin))');
    expect(await answerOf(spinning)).toEqual({ outcome: 'valid' });
  });

  test('names the feature that the engine lacks, where the file uses it', async () => {
    expect(await answerOf(smallPages, ['simd', 'custom-page-sizes'])).toEqual({
      outcome: 'unsupported',
      features: ['custom-page-sizes'],
      message: 'invalid memory limits flags 0x8',
      offset: 0x0b,
    });
    expect(await answerOf(continuation, ['stack-switching'])).toMatchObject({
      outcome: 'unsupported',
      features: ['stack-switching'],
    });
  });

  test('takes what nobody knows for malformed, where no feature explains it', async () => {
    expect(await answerOf(smallPages, ['simd', 'memory64'])).toMatchObject({ outcome: 'invalid' });
  });

  test('takes an ill-typed module for invalid, whatever features it uses besides', async () => {
    const features = ['simd', 'stack-switching', 'custom-page-sizes', 'branch-hinting'] as const;
    expect(await answerOf(withBody(illTyped), features)).toMatchObject({ outcome: 'invalid' });
  });

  test.each([
    ['a flag of V8', '", enable with --experimental-wasm-wasmfx, "'],
    ['a place', 'x" failed: y @+7\''],
    ['a reason', 'invalid opcode 0xff (not supported)'],
  ])('does not mistake the name of a function for %s', async (_kind, functionName) => {
    const answer = await answerOf(withBody(illTyped, functionName), ['custom-page-sizes']);
    expect(answer).toMatchObject({ outcome: 'invalid', offset: 0x1a });
  });

  test('tells a name with line breaks and marks on one short line', async () => {
    const answer = await answerOf(withBody(illTyped, `a\nb\u202ec${'d'.repeat(50_000)}`));
    const message = answer !== undefined && 'message' in answer ? answer.message : '';
    expect(message).toMatch(/^[^\n\u202e]{20,301}$/);
  });

  test('answers for each core module of a component, with places in the whole file', async () => {
    const bytes = component(section(1, sound), section(1, withBody(illTyped)));
    const first = { offset: 10, size: sound.length };
    const second = { offset: 12 + sound.length, size: sound.length };
    const validity = await validator.validate(bytes, { kind: 'component', modules: [second, first], features: [] });
    expect(validity.modules.map(({ range, answer }) => ({ range, answer }))).toEqual([
      {
        range: second,
        answer: expect.objectContaining({ outcome: 'invalid', offset: second.offset + 0x1a }) as object,
      },
      { range: first, answer: { outcome: 'valid' } },
    ]);
    expect(validity.component).toMatchObject({ answer: { outcome: 'valid' }, modules: [first, second] });
    expect(validity.component?.engine).toContain('tools');
  });

  test('may be warmed at any time, and as often as one likes', async () => {
    validator.warm();
    validator.warm();
    const [one, two] = await Promise.all([answerOf(sound), answerOf(sound)]);
    validator.warm();
    expect([one, two, await answerOf(sound)]).toEqual(Array(3).fill({ outcome: 'valid' }));
  });
});

describe('the table of features', () => {
  test.each([...engineFeatures])('has a sound module that needs %s', (_, { probe }) => {
    expect(inspectWasm(coreModule(Buffer.from(probe, 'hex')))).toMatchObject({ ok: true });
  });

  test('tells what this V8 lacks', () => {
    expect([...engineFeatures.keys()].filter(engineLacks)).toEqual([
      'stack-switching',
      'custom-page-sizes',
      'wide-arithmetic',
      'shared-everything-threads',
      'custom-descriptors',
      'compact-imports',
      'half-precision',
      'memory-control',
      'acquire-release-atomics',
    ]);
  });
});

describe('the component tools', () => {
  const real = createWasmValidator({ findTools });

  async function judge(bytes: Uint8Array, validator: WasmValidator = real): Promise<WasmValidity['component']> {
    return (await validator.validate(bytes, { kind: 'component', modules: [], features: [] })).component;
  }

  test('print the interface of a sound component', async () => {
    expect(await judge(component())).toEqual({
      engine: expect.stringMatching(/^wasm-tools of jco-transpile \d/) as string,
      answer: { outcome: 'valid' },
      modules: [],
      wit: 'package root:component;\n\nworld root {\n}\n',
    });
  });

  test('say what is wrong with a component, and where: here a record without fields', async () => {
    expect(await judge(component(section(7, vec([0x72, 0x00]))))).toMatchObject({
      answer: { outcome: 'invalid', message: 'record type must have at least one field', offset: 0x0b },
    });
  });

  test('are said to be missing where they are', async () => {
    expect(await judge(component(), createWasmValidator({ findTools: () => undefined }))).toEqual({
      engine: 'none',
      answer: {
        outcome: 'unsupported',
        features: ['component-model'],
        message: 'the component tools are not installed',
      },
    });
  });
});
