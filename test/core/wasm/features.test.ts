import { describe, expect, test } from 'vitest';
import type { FeatureUse, WasmFeature } from '../../../src/core/model/wasm-features.ts';
import { walkWasm } from '../../../src/core/wasm/walk-wasm.ts';
import {
  component,
  coreModule,
  custom,
  func,
  join,
  name,
  type Part,
  problemOf,
  section,
  u32,
  vec,
} from '../../support/wasm-builder.ts';

function usesOf(bytes: Uint8Array): readonly FeatureUse[] {
  const walked = walkWasm(bytes);
  if (!walked.ok) throw new Error(walked.problems[0]?.message);
  return walked.value.features;
}

const featuresOf = (...sections: readonly Part[]): readonly WasmFeature[] =>
  usesOf(coreModule(...sections)).map(({ feature }) => feature);

const types = (...all: readonly Part[]): Part => section(1, vec(...all));
const takes = (...parameter: readonly number[]): Part => join(0x60, 1, parameter, 0);
const global = (...type: readonly number[]): Part => section(2, vec([0, 0, 3, ...type, 0]));
const initial = (...expression: readonly number[]): Part => section(6, vec([0x7f, 0, ...expression, 0x0b]));

/** What is written, and what it needs. */
const written: readonly (readonly [string, readonly Part[], readonly WasmFeature[]])[] = [
  ['numbers', [types(takes(0x7f), takes(0x7c)), global(0x7f)], []],
  ['a table of functions', [section(4, vec([0x70, 0, 1]))], []],
  ['a vector', [types(takes(0x7b))], ['simd']],
  ['a function as a value', [types(takes(0x70))], ['reference-types']],
  ['a value of the host', [types(takes(0x6f))], ['reference-types']],
  ['a reference that is never null', [types(takes(0x64, 0x70))], ['function-references']],
  ['a reference to a type', [types(func(), takes(0x63, 0))], ['function-references']],
  ['any value', [types(takes(0x6e))], ['gc']],
  ['an exception as a value', [types(takes(0x69))], ['exceptions']],
  ['a continuation as a value', [types(takes(0x68))], ['stack-switching']],
  ['a shared reference', [types(takes(0x65, 0x6e))], ['gc', 'shared-everything-threads']],
  [
    'a shared reference, spelt long',
    [types(takes(0x64, 0x65, 0x70))],
    ['function-references', 'shared-everything-threads'],
  ],
  ['an exact reference', [types(func(), takes(0x64, 0x62, 0))], ['custom-descriptors', 'function-references']],
  ['two results', [types(func([], [0x7f, 0x7f]))], ['multi-value']],
  ['a structure', [types([0x5f, 0])], ['gc']],
  ['an array', [types([0x5e, 0x7f, 0])], ['gc']],
  ['a group of types', [types([0x4e, 1, 0x60, 0, 0])], ['gc']],
  ['a type with room for others below', [types([0x50, 0, 0x60, 0, 0])], ['gc']],
  ['a type of continuations', [types(func(), [0x5d, 0])], ['stack-switching']],
  ['a shared type', [types([0x65, 0x60, 0, 0])], ['shared-everything-threads']],
  ['a described type', [types([0x4d, 1, 0x5f, 0], [0x4c, 0, 0x5f, 0])], ['custom-descriptors', 'gc']],
  ['a memory of 64 bits', [section(5, vec([4, 1]))], ['memory64']],
  ['a shared memory', [section(5, vec([3, 1, 1]))], ['threads']],
  ['a memory of small pages', [section(5, vec([8, 1, 0]))], ['custom-page-sizes']],
  ['two memories', [section(5, vec([0, 1], [0, 1]))], ['multi-memory']],
  ['an imported memory and another', [section(2, vec([0, 0, 2, 0, 1])), section(5, vec([0, 1]))], ['multi-memory']],
  ['two tables', [section(4, vec([0x70, 0, 1], [0x70, 0, 1]))], ['reference-types']],
  ['a shared table', [section(4, vec([0x70, 2, 1]))], ['shared-everything-threads']],
  ['a table of 64 bits', [section(4, vec([0x70, 4, 1]))], ['memory64']],
  [
    'a table with an initial value',
    [section(4, vec([0x40, 0, 0x70, 0, 1, 0xd0, 0x70, 0x0b]))],
    ['function-references', 'reference-types'],
  ],
  ['a mutable global from outside', [section(2, vec([0, 0, 3, 0x7f, 1]))], ['mutable-globals']],
  [
    'a mutable global for others',
    [section(6, vec([0x7f, 1, 0x41, 0, 0x0b])), section(7, vec([0, 3, 0]))],
    ['mutable-globals'],
  ],
  ['a shared global', [section(2, vec([0, 0, 3, 0x7f, 2]))], ['shared-everything-threads']],
  ['a tag', [types(func()), section(13, vec([0, 0]))], ['exception-tags']],
  ['a function of one exact type', [types(func()), section(2, vec([0, 0, 0x20, 0]))], ['custom-descriptors']],
  ['initial values that are added up', [initial(0x41, 1, 0x41, 1, 0x6a)], ['extended-const']],
  ['an initial null', [initial(0xd0, 0x70)], ['reference-types']],
  ['an initial vector', [initial(0xfd, 0x0c, ...new Uint8Array(16))], ['simd']],
  ['an initial structure', [types([0x5f, 0]), initial(0xfb, 0x00, 0)], ['gc']],
  ['an initial structure with a descriptor', [types([0x5f, 0]), initial(0xfb, 0x21, 0)], ['custom-descriptors', 'gc']],
  ['functions for later', [section(9, vec([1, 0, 0]))], ['bulk-memory']],
  ['functions that are only declared', [section(9, vec([3, 0, 0]))], ['reference-types']],
  ['functions from expressions', [section(9, vec([4, 0x41, 0, 0x0b, 0]))], ['reference-types']],
  ['data for later', [section(11, vec([1, 0]))], ['bulk-memory']],
  ['a number of data segments', [section(12, 0)], ['bulk-memory']],
  [
    'strings of JavaScript',
    [types(func()), section(2, vec(join(name('wasm:js-string'), name('test'), 0, 0)))],
    ['js-string-builtins'],
  ],
  ['hints for branches', [custom('metadata.code.branch_hint', 0)], ['branch-hinting']],
  ['hints for the compiler', [custom('metadata.code.compilation_priority', 0)], ['compilation-hints']],
];

describe('walkWasm() knows which features a module needs for', () => {
  test.each(written)('%s', (_, sections, features) => {
    expect(featuresOf(...sections)).toEqual(features);
  });
});

describe('walkWasm() tells of each feature', () => {
  test('where it is used first, by name', () => {
    const body = [0, 0xc0, 0xfc, 0x00, 0xc1, 0x0b];
    const bytes = coreModule(types(takes(0x7b)), section(3, vec(0)), section(10, vec(join(u32(body.length), body))));
    expect(usesOf(bytes)).toEqual([
      { feature: 'saturating-float-to-int', offset: bytes.indexOf(0xfc) },
      { feature: 'sign-extension', offset: bytes.indexOf(0xc0) },
      { feature: 'simd', offset: bytes.indexOf(0x7b) },
    ]);
  });

  test('the first use in all modules of a component', () => {
    const vectors = coreModule(types(takes(0x7b)));
    const garbage = coreModule(types(takes(0x7b), [0x5f, 0]));
    const bytes = component(section(1, coreModule()), section(1, vectors), section(1, garbage));
    expect(usesOf(bytes)).toEqual([
      { feature: 'gc', offset: bytes.lastIndexOf(0x5f) },
      { feature: 'simd', offset: bytes.indexOf(0x7b) },
    ]);
  });
});

describe('walkWasm() refuses', () => {
  test.each<[string, Part, string]>([
    ['a shared type that is not abstract', takes(0x65, 0), 'Only an abstract heap type can be shared.'],
    ['a descriptor before what is described', [0x4d, 0, 0x4c, 0, 0x5f, 0], 'There is no kind of type 0x4c.'],
  ])('%s', (_, type, message) => {
    expect(problemOf(coreModule(types(type))).message).toBe(message);
  });
});

describe('walkWasm() reads imports in groups:', () => {
  const one = types(func(), takes(0x7f));
  const grouped = (...group: readonly Part[]): Uint8Array => coreModule(one, section(2, vec(join(...group))));

  test('of one module', () => {
    const bytes = grouped(name('env'), 0, 0x7f, vec(join(name('f'), 0, 0), join(name('g'), 3, 0x7f, 0)));
    const walked = walkWasm(bytes);
    expect(walked.ok && walked.value.facts.imports).toMatchObject([
      { module: 'env', name: 'f', type: { kind: 'function', type: { parameters: [] } } },
      { module: 'env', name: 'g', type: { kind: 'global', value: 'i32' } },
    ]);
    expect(usesOf(bytes)).toMatchObject([{ feature: 'compact-imports', offset: bytes.indexOf(0x7f, 24) }]);
  });

  test('of one module and one type', () => {
    const walked = walkWasm(grouped(name('env'), 0, 0x7e, 0, 1, vec(name('f'), name('g'))));
    expect(walked.ok && walked.value.facts.imports.map((item) => [item.name, item.type, item.offset])).toEqual([
      ['f', { kind: 'function', type: { parameters: ['i32'], results: [] } }, 30],
      ['g', { kind: 'function', type: { parameters: ['i32'], results: [] } }, 32],
    ]);
    expect(walked.ok && walked.value.modules[0]?.space.functions).toHaveLength(2);
  });

  test('but not behind a name', () => {
    expect(problemOf(grouped(name('env'), name('f'), 0x7f, vec())).message).toContain('no kind of import 0x7f');
  });

  test('and not more than the file can hold', () => {
    const bytes = grouped(name('env'), 0, 0x7f, [0xff, 0xff, 0xff, 0xff, 0x0f]);
    expect(problemOf(bytes).message).toContain('claims 4294967295 imports');
  });
});
