import { describe, expect, test } from 'vitest';
import type { Definition } from '../../../../src/core/wasm/component/component-body.ts';
import { walkWasm } from '../../../../src/core/wasm/walk-wasm.ts';
import {
  component,
  componentImport,
  coreModule,
  join,
  name,
  type Part,
  problemOf,
  section,
  u32,
  vec,
} from '../../../support/wasm-builder.ts';

/** What a component of these sections defines. */
function definitionsOf(...sections: readonly Uint8Array[]): readonly Definition[] {
  const walked = walkWasm(component(...sections));
  if (!walked.ok) throw new Error(walked.problems[0]?.message);
  return walked.value.body ?? [];
}

const messageOf = (id: number, ...entry: readonly Part[]): string =>
  problemOf(component(section(id, vec(join(...entry))))).message;

const accepts = (id: number, ...entry: readonly Part[]): void => {
  expect(definitionsOf(section(id, vec(join(...entry))))).toBeDefined();
};

describe('walkWasm() reads of a component', () => {
  test('its modules and components', () => {
    const definitions = definitionsOf(section(1, coreModule()), section(4, component(section(8, vec([0x1e])))));
    expect(definitions).toMatchObject([
      { kind: 'module', module: { facts: { kind: 'module' } } },
      { kind: 'component', body: [{ kind: 'built-in' }] },
    ]);
  });

  test('its core instances', () => {
    expect(
      definitionsOf(section(2, vec([0, 3, 1, ...name('m'), 0x12, 4], [1, 2, ...name('f'), 0, 5, ...name('t'), 1, 6]))),
    ).toEqual([
      { kind: 'instantiate', sort: 'core instance', of: 3, with: [{ name: 'm', sort: 'core instance', index: 4 }] },
      {
        kind: 'bundle',
        sort: 'core instance',
        exports: [
          { name: 'f', sort: 'core function', index: 5 },
          { name: 't', sort: 'core table', index: 6 },
        ],
      },
    ]);
  });

  test('its instances', () => {
    const exported = [1, 2, 0, ...name('f'), 1, 5, 1, ...name('m'), 0, 0x11, 6];
    expect(definitionsOf(section(5, vec([0, 3, 1, ...name('i'), 5, 4], exported)))).toEqual([
      { kind: 'instantiate', sort: 'instance', of: 3, with: [{ name: 'i', sort: 'instance', index: 4 }] },
      {
        kind: 'bundle',
        sort: 'instance',
        exports: [
          { name: 'f', sort: 'function', index: 5 },
          { name: 'm', sort: 'core module', index: 6 },
        ],
      },
    ]);
  });

  test('its aliases', () => {
    const aliases = vec([0x01, 0x00, 2, ...name('f')], [0x00, 0x02, 0x01, 3, ...name('m')], [0x03, 0x02, 1, 4]);
    expect(definitionsOf(section(6, aliases))).toEqual([
      { kind: 'alias', sort: 'function', of: 'instance', instance: 2, name: 'f' },
      { kind: 'alias', sort: 'core memory', of: 'core instance', instance: 3, name: 'm' },
      { kind: 'outer alias', sort: 'type', levels: 1, index: 4 },
    ]);
  });

  test('its functions, lifted and lowered, with what the engine calls for them', () => {
    const everyOption = vec(0, 1, 2, [3, 1], [4, 11], [5, 12], 6, [7, 13], [8, 1], 9);
    expect(definitionsOf(section(8, vec([0, 0, 7, ...everyOption, 2], [1, 0, 8, 0])))).toMatchObject([
      { kind: 'helper', function: 11 },
      { kind: 'helper', function: 12 },
      { kind: 'helper', function: 13 },
      { kind: 'lift', function: 7 },
      { kind: 'lower', function: 8 },
    ]);
  });

  test.each<[string, readonly number[]]>([
    ['with a type', [0x02, 0x03, 0x04, 0x0e, 0x13, 0x14, 0x15, 0x1a, 0x1b, 0x2e, 0x2f, 0x40]],
    ['with nothing', [0x05, 0x0d, 0x1e, 0x1f, 0x22, 0x23, 0x24, 0x25, 0x26, 0x28, 0x42]],
    ['with a flag', [0x06, 0x0c, 0x29, 0x2a, 0x2b, 0x2c, 0x2d]],
    ['of contexts, with a type and a slot', [0x0a, 0x0b]],
    ['with a type and options', [0x0f, 0x10, 0x16, 0x17]],
    ['with a type and a flag', [0x11, 0x12, 0x18, 0x19]],
    ['with options', [0x1c, 0x1d]],
    ['with a flag and a memory', [0x20, 0x21]],
  ])('its built-ins %s', (form, codes) => {
    const follows: Readonly<Record<string, readonly number[]>> = {
      'with a type': [5],
      'with nothing': [],
      'with a flag': [1],
      'of contexts, with a type and a slot': [0x7f, 0],
      'with a type and options': [5, 1, 0],
      'with a type and a flag': [5, 0],
      'with options': [1, 0],
      'with a flag and a memory': [0, 0],
    };
    for (const code of codes) {
      expect(definitionsOf(section(8, vec([code, ...(follows[form] ?? [])])))).toEqual([{ kind: 'built-in' }]);
    }
  });

  test('its returns from tasks, with and without a result', () => {
    const returns = section(8, vec([0x09, 0, 0x73, 0], [0x09, 1, 0, 0]));
    expect(definitionsOf(returns)).toEqual([{ kind: 'built-in' }, { kind: 'built-in' }]);
  });

  test.each([0x27, 0x41])('its tables of threads (0x%x)', (code) => {
    expect(definitionsOf(section(8, vec([code, 1, 2])))).toMatchObject([
      { kind: 'thread table', table: 2 },
      { kind: 'built-in' },
    ]);
  });

  test('its start function and its values', () => {
    expect(definitionsOf(section(9, 3, vec(0, 1), 1), section(12, vec([0x7d, 1, 42])))).toMatchObject([
      { kind: 'start', function: 3 },
    ]);
  });

  test('its imports and exports, in their order among all', () => {
    const imports = section(10, vec(componentImport('i', 5, 0), componentImport('m', 0, 0x11, 0)));
    const exports = section(11, vec([0, ...name('e'), 5, 0, 0]));
    expect(definitionsOf(imports, exports)).toMatchObject([
      { kind: 'import', sort: 'instance', name: 'i' },
      { kind: 'import', sort: 'core module', name: 'm' },
      { kind: 'export', sort: 'instance', index: 0, name: 'e' },
    ]);
  });

  test('destructors of resources, of all that types say', () => {
    expect(definitionsOf(section(7, vec([0x3f, 0x7f, 0], [0x3f, 0x7f, 1, 9])))).toMatchObject([
      { kind: 'helper', function: 9 },
    ]);
  });
});

describe('walkWasm() reads types of components to their last byte:', () => {
  const string = 0x73;

  test.each<[string, readonly Part[]]>([
    ['a plain one', [0x7f]],
    ['an error context', [0x64]],
    ['a record', [0x72, vec(join(name('a'), string), join(name('b'), 0))]],
    ['a variant', [0x71, vec(join(name('a'), 0, 0), join(name('b'), 1, string, 0))]],
    ['a list', [0x70, string]],
    ['a tuple', [0x6f, vec(string, string)]],
    ['flags', [0x6e, vec(name('a'))]],
    ['an enum', [0x6d, vec(name('a'))]],
    ['an option', [0x6b, string]],
    ['a result', [0x6a, 1, string, 0]],
    ['an owned and a borrowed handle', [0x69, 0]],
    ['a borrowed handle', [0x68, 0]],
    ['a list of fixed length', [0x67, string, u32(300)]],
    ['a stream', [0x66, 0]],
    ['a future', [0x65, 1, string]],
    ['a map', [0x63, string, string]],
    ['a function', [0x40, vec(join(name('p'), string)), 0, string]],
    ['a function without a result', [0x40, 0, 1, 0]],
    ['an asynchronous function', [0x43, 0, 1, 0]],
    [
      'a component, with every declaration',
      [
        0x41,
        vec(
          join(0, 0x60, 0, 0),
          join(1, 0x70, string),
          join(2, 3, 2, 1, 0),
          join(3, 0, name('i'), 5, 0),
          join(4, 0, name('e'), 1, 0),
        ),
      ],
    ],
    ['an instance in an instance', [0x42, vec(join(1, 0x42, vec(join(4, 0, name('e'), 2, string))), join(1, 0x7f))]],
  ])('%s', (_, type) => {
    accepts(7, ...type);
  });

  test.each<[string, readonly Part[]]>([
    ['a function', [0x60, 0, 0]],
    ['a group', [0x4e, vec(join(0x60, 0, 0))]],
    ['a subtype that is not final', [0x00, 0x50, 0, 0x60, 0, 0]],
    [
      'a module, with every declaration',
      [
        0x50,
        vec(
          join(0, name('m'), name('f'), 0, 0),
          join(0, name('m'), name('t'), 1, 0x70, 0, 1),
          join(1, 0x60, 0, 0),
          join(2, 0x10, 1, 1, 0),
          join(3, name('m'), 2, 0, 1),
          join(3, name('g'), 3, 0x7f, 0),
          join(3, name('e'), 4, 0, 0),
        ),
      ],
    ],
  ])('of core code, %s', (_, type) => {
    accepts(3, ...type);
  });

  test('a hundred levels deep, and refuses more', () => {
    const nest = (depth: number): Uint8Array => (depth === 0 ? join(0x7f) : join(0x42, 1, 1, nest(depth - 1)));
    accepts(7, nest(100));
    expect(messageOf(7, nest(101))).toBe('Types are nested deeper than 100 levels.');
  });
});

describe('walkWasm() refuses in a component', () => {
  test.each<[string, number, readonly Part[], string]>([
    ['a kind of instance', 2, [2], 'There is no kind of instance 0x02; expected 0x00 or 0x01.'],
    ['core arguments that are no instances', 2, [0, 0, 1, 0, 0x11, 0], 'takes instances (0x12) only, never 0x11'],
    ['two items of one name', 2, [1, 2, ...name('a'), 0, 0, ...name('a'), 0, 1], 'An instance has two items "a".'],
    ['a sort', 6, [6], 'There is no sort 0x06.'],
    ['a core sort', 6, [0, 5], 'There is no core sort 0x05.'],
    ['a target of an alias', 6, [1, 3], 'There is no target 0x03 of an alias'],
    ['a canonical function', 8, [0x08], 'There is no canonical function 0x08.'],
    ['a lifted type', 8, [0, 1], 'Functions are lifted and lowered (0x00), not sort 0x01.'],
    ['an option', 8, [1, 0, 0, 1, 10], 'There is no option 0x0a of a canonical function.'],
    ['a flag', 8, [0x06, 2], 'A flag is set (0x01) or not (0x00), never 0x02.'],
    ['a form of a result', 8, [0x09, 2], 'A function has one result (0x00) or none (0x01 0x00).'],
    ['named results', 8, [0x09, 1, 1], 'A function has one result (0x00) or none (0x01 0x00).'],
    ['a type', 7, [0x6c, 0], 'There is no type 0x6c.'],
    ['a declaration', 7, [0x42, 1, 5], 'There is no declaration 0x05.'],
    ['imports of an instance', 7, [0x42, 1, 3], 'The type of an instance has no imports.'],
    ['a form of a destructor', 7, [0x3f, 0x7f, 2], 'A resource has a destructor (0x01) or not (0x00), never 0x02.'],
    ['a form of an optional type', 7, [0x66, 2], 'A type is there (0x01) or not (0x00), never 0x02.'],
    ['a case that refines', 7, [0x71, 1, ...name('a'), 0, 1], 'A case refines no other one; expected 0x00.'],
    ['a type of values', 7, [0x70, 0x60], 'There is no such type of values.'],
    ['a declaration of a module', 3, [0x50, 1, 4], 'There is no declaration 0x04 in the type of a module.'],
    ['an alias that is not of an outer type', 3, [0x50, 1, 2, 0x11, 1], 'aliases are of outer types (0x10 0x01)'],
    ['an alias of an inner type', 3, [0x50, 1, 2, 0x10, 0], 'aliases are of outer types (0x10 0x01)'],
    ['a kind of item', 3, [0x50, 1, 3, ...name('x'), 5], 'There is no kind of item 0x05; expected 0x00 to 0x04.'],
  ])('%s it does not know', (_, id, ...row) => {
    const [entry, message] = row;
    expect(messageOf(id, ...entry)).toContain(message);
  });

  test('more definitions than a reader could follow', () => {
    const one = section(8, u32(60_000), Buffer.alloc(60_000, 0x1e));
    expect(problemOf(component(one, one)).message).toBe('This file has more than 100000 definitions in components.');
  });
});
