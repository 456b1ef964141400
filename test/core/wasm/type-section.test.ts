import { describe, expect, test } from 'vitest';
import {
  coreModule,
  factsOf,
  func,
  join,
  name,
  type Part,
  problemOf,
  section,
  u32,
  vec,
  wat,
} from '../../support/wasm-builder.ts';

/** A module whose only import has type `index` of `types`. */
function importing(index: number, ...types: readonly Part[]): Uint8Array {
  return coreModule(section(1, vec(...types)), section(2, vec(join(name('m'), name('f'), 0, u32(index)))));
}

function parametersOf(...codes: readonly Part[]): readonly string[] {
  const type = factsOf(importing(0, join(0x60, vec(...codes), 0))).imports[0]?.type;
  return type?.kind === 'function' ? type.type.parameters : [];
}

describe('inspectWasm() reads value types and', () => {
  test('names numbers and vectors', () => {
    expect(parametersOf(0x7f, 0x7e, 0x7d, 0x7c, 0x7b)).toEqual(['i32', 'i64', 'f32', 'f64', 'v128']);
  });

  test('names nullable references to abstract heap types in short', () => {
    const codes = [0x75, 0x74, 0x73, 0x72, 0x71, 0x70, 0x6f, 0x6e, 0x6d, 0x6c, 0x6b, 0x6a, 0x69, 0x68];
    const short =
      'nullcontref nullexnref nullfuncref nullexternref nullref funcref externref anyref eqref i31ref structref arrayref exnref contref';
    expect(parametersOf(...codes)).toEqual(short.split(' '));
    expect(parametersOf(...codes.map((code) => [0x63, code]))).toEqual(short.split(' '));
  });

  test('names other references in full', () => {
    expect(parametersOf([0x64, 0x70], [0x64, 0x6f], [0x64, 3], [0x63, 0xe5, 0x8e, 0x26])).toEqual([
      '(ref func)',
      '(ref extern)',
      '(ref 3)',
      '(ref null 624485)',
    ]);
  });

  test.each<[string, Part, string]>([
    ['an unknown type', 0x40, 'There is no value or reference type 0x40.'],
    ['a packed type as a value', 0x78, 'There is no value or reference type 0x78.'],
    ['an unknown abstract heap type', [0x63, 0x40], 'There is no heap type -64.'],
    ['an abstract heap type in two bytes', [0x64, 0xf0, 0x7f], 'There is no heap type -16.'],
  ])('refuses %s', (_, code, message) => {
    expect(problemOf(importing(0, join(0x60, vec(code), 0))).message).toBe(message);
  });
});

describe('inspectWasm() reads types and', () => {
  const struct = join(0x5f, vec([0x7f, 0], [0x78, 1], [0x77, 0], [0x63, 0, 1]));
  const array = [0x5e, 0x78, 1];
  const continuation = [0x5d, 0];

  test('counts every kind, so that later indices are right', () => {
    const bytes = importing(
      7,
      struct,
      array,
      continuation,
      [0x50, 0, 0x5f, 0],
      [0x4f, 1, 3, 0x5f, 0],
      [0x4e, 0],
      [0x4e, 2, 0x5f, 0, 0x50, 0, ...func([0x7f])],
      func(),
    );
    expect(
      factsOf(
        importing(
          6,
          struct,
          array,
          continuation,
          [0x50, 0, 0x5f, 0],
          [0x4f, 1, 3, 0x5f, 0],
          [0x4e, 0],
          [0x4e, 2, 0x5f, 0, 0x50, 0, ...func([0x7f])],
        ),
      ).imports[0]?.type,
    ).toEqual({
      kind: 'function',
      type: { parameters: ['i32'], results: [] },
    });
    expect(factsOf(bytes).imports[0]?.type).toEqual({ kind: 'function', type: { parameters: [], results: [] } });
  });

  test('agrees with an assembler', () => {
    const facts = factsOf(wat('(module (import "m" "f" (func (param v128 externref) (result i32 funcref f64))))'));
    expect(facts.imports[0]?.type).toEqual({
      kind: 'function',
      type: { parameters: ['v128', 'externref'], results: ['i32', 'funcref', 'f64'] },
    });
  });

  test.each<[string, readonly Part[], string]>([
    ['an unknown kind of type', [[0x61]], 'There is no kind of type 0x61.'],
    ['a group inside a group', [[0x4e, 1, 0x4e, 0]], 'There is no kind of type 0x4e.'],
    ['a subtype of a subtype', [[0x50, 0, 0x50, 0]], 'There is no kind of type 0x50.'],
    ['two supertypes', [[0x50, 2, 0, 0]], 'The type section claims 2 supertypes; at most 1 are possible here.'],
    [
      'a field that is neither mutable nor not',
      [[0x5e, 0x7f, 2]],
      'A field is mutable (0x01) or not (0x00), never 0x02.',
    ],
    ['1,001 parameters', [join(0x60, u32(1_001), new Uint8Array(1_001), 0)], 'at most 1000 are possible here'],
    ['1,001 results', [join(0x60, 0, u32(1_001), new Uint8Array(1_001))], 'at most 1000 are possible here'],
    ['10,001 fields', [join(0x5f, u32(10_001), new Uint8Array(20_002))], 'at most 10000 are possible here'],
  ])('refuses %s', (_, types, message) => {
    expect(problemOf(importing(0, ...types)).message).toContain(message);
  });

  test.each([
    [1, 'There is no type 1: the module has 1 types.'],
    [0, 'Type 0 is not the type of a function.'],
  ])('refuses a function of type %d', (index, message) => {
    const bytes = importing(index, struct);
    expect(problemOf(bytes)).toMatchObject({ message, offset: bytes.length - 1 });
  });
});
