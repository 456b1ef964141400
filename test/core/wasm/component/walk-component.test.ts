import { describe, expect, test } from 'vitest';
import {
  component,
  componentImport,
  componentPreamble,
  coreModule,
  custom,
  factsOf,
  func,
  instanceImports,
  join,
  name,
  type Part,
  problemOf,
  section,
  vec,
} from '../../../support/wasm-builder.ts';

const importing = (...imports: readonly Part[]): Uint8Array => component(section(10, vec(...imports)));
const exporting = (...exports: readonly Part[]): Uint8Array => component(section(11, vec(...exports)));
const item = (sort: string): object => ({ kind: 'component-item', sort });

describe('inspectWasm() reads the imports of a component and', () => {
  test.each<[string, readonly Part[]]>([
    ['module', [0, 0x11, 0]],
    ['function', [1, 0]],
    ['value', [2, 0x73]],
    ['type', [3, 0, 5]],
    ['type', [3, 1]],
    ['component', [4, 0]],
    ['instance', [5, 0]],
  ])('knows the sort %s', (sort, description) => {
    expect(factsOf(importing(componentImport('a-name', ...description))).imports).toEqual([
      { module: '', name: 'a-name', type: item(sort), offset: 11 },
    ]);
  });

  test.each<[string, Part, object]>([
    ['names without options', [0, ...name('wasi:io/poll@0.2.0')], { name: 'wasi:io/poll@0.2.0' }],
    ['names as tools wrote them until 2024', [1, ...name('wasi:io/poll@0.2.0')], { name: 'wasi:io/poll@0.2.0' }],
    ['names with no option', [2, ...name('x'), 0], { name: 'x' }],
    ['a version suffix', [2, ...name('wasi:io/poll@0.2'), 1, 1, ...name('.6')], { name: 'wasi:io/poll@0.2.6' }],
    ['an external id', [2, ...name('x'), 1, 2, ...name('y')], { name: 'x' }],
    [
      'the interface behind a plain name',
      [2, ...name('x'), 2, 0, ...name('wasi:io/poll@0.2'), 1, ...name('.6')],
      { name: 'x', type: { ...item('instance'), implements: 'wasi:io/poll@0.2.6' } },
    ],
  ])('understands %s', (_, title, expected) => {
    expect(factsOf(importing(join(title, 5, 0))).imports[0]).toMatchObject(expected);
  });

  test.each<[string, Part, string]>([
    ['an unknown form of a name', [3, ...name('x'), 5, 0], 'There is no form 0x03 of a name; expected 0x00 to 0x02.'],
    ['an unknown option', [2, ...name('x'), 1, 3, ...name('y'), 5, 0], 'There is no option 0x03 of a name.'],
    [
      'an option twice',
      [2, ...name('x'), 2, 0, ...name('y'), 0, ...name('z'), 5, 0],
      'A name has the option implements twice.',
    ],
    [
      'a version suffix without a version',
      [2, ...name('wasi:io/po'), 1, 1, ...name('ll'), 5, 0],
      'A name has the end of a version, but no version.',
    ],
    ['four options', [2, ...name('x'), 4, 0, 0, 0, 0], 'claims 4 options of a name; at most 3 are possible here.'],
    ['an unknown sort', [0, ...name('x'), 6, 0], 'There is no sort 0x06.'],
    [
      'a core function',
      [0, ...name('x'), 0, 0, 0],
      'Of core items, components pass on modules only; found a core function.',
    ],
    ['an unknown bound', [0, ...name('x'), 3, 2], 'There is no bound 0x02 of a type; expected 0x00 or 0x01.'],
  ])('refuses %s', (_, entry, message) => {
    expect(problemOf(importing(entry)).message).toContain(message);
  });

  test('refuses a name twice', () => {
    expect(problemOf(component(instanceImports('a:b/c', 'a:b/c'))).message).toBe(
      'The component imports "a:b/c" twice.',
    );
    expect(problemOf(component(instanceImports('a:b/c'), instanceImports('a:b/c'))).message).toContain('twice');
  });
});

describe('inspectWasm() reads the exports of a component and', () => {
  test('knows sorts, ascribed types and several sections', () => {
    const facts = factsOf(
      component(
        section(11, vec([0, ...name('run'), 1, 7, 0], [1, ...name('a:b/c@1.0.0'), 5, 0, 1, 5, 3])),
        section(11, vec([0, ...name('inner'), 0, 0x11, 0, 0])),
      ),
    );
    expect(facts.exports.map(({ name: title, type }) => [title, type])).toEqual([
      ['run', item('function')],
      ['a:b/c@1.0.0', item('instance')],
      ['inner', item('module')],
    ]);
  });

  test.each<[string, readonly Part[], string]>([
    [
      'a name twice',
      [
        [0, ...name('x'), 1, 0, 0],
        [0, ...name('x'), 1, 1, 0],
      ],
      'The component exports "x" twice.',
    ],
    [
      'a type that is neither there nor not',
      [[0, ...name('x'), 1, 0, 2]],
      'An export has a type (0x01) or not (0x00), never 0x02.',
    ],
  ])('refuses %s', (_, exports, message) => {
    expect(problemOf(exporting(...exports)).message).toBe(message);
  });
});

describe('inspectWasm() walks a component and', () => {
  const module = coreModule(section(1, vec(func())), section(2, vec([...name('m'), ...name('f'), 0, 0])));

  test('lists its sections in any order and number', () => {
    const ids = [12, 8, 7, 6, 5, 3, 2, 7];
    const facts = factsOf(component(...ids.map((id) => section(id, 0)), custom('note', 'x')));
    expect(facts.sections.map(({ name: title }) => title)).toEqual(
      'value,canon,type,alias,instance,core type,core instance,type,custom'.split(','),
    );
    expect(facts.customSections).toEqual([{ name: 'note', offset: expect.any(Number), size: 1 }]);
  });

  test('inspects core modules inside, with offsets from the start of the file', () => {
    const bytes = component(section(1, module));
    const [inner] = factsOf(bytes).modules;
    expect(inner).toMatchObject({ kind: 'module', abi: 'raw', imports: [{ module: 'm', name: 'f' }] });
    const offset = inner?.imports[0]?.offset ?? 0;
    expect(bytes.subarray(offset, offset + 2)).toEqual(name('m'));
  });

  test('lists the modules of nested components behind its own, outermost first', () => {
    const marked = (mark: string): Uint8Array => section(1, coreModule(custom(mark)));
    const nested = (...parts: readonly Part[]): Uint8Array => section(4, component(...parts));
    const facts = factsOf(component(nested(marked('b'), nested(marked('d')), marked('c')), marked('a')));
    expect(facts.modules.map(({ customSections }) => customSections[0]?.name)).toEqual(['a', 'b', 'c', 'd']);
  });

  test('keeps imports and exports of nested components to themselves', () => {
    const inner = component(
      instanceImports('wasi:http/outgoing-handler@0.2.0'),
      section(11, vec([0, ...name('x'), 1, 0, 0])),
    );
    const facts = factsOf(component(instanceImports('a:b/c'), section(4, inner), section(4, inner)));
    expect(facts.imports.map(({ name: title }) => title)).toEqual(['a:b/c']);
    expect(facts.exports).toEqual([]);
  });

  test('knows its own producers', () => {
    const producers = custom('producers', vec(join(name('sdk'), vec(join(name('wit'), name('1'))))));
    expect(factsOf(component(producers)).producers).toEqual([{ field: 'sdk', name: 'wit', version: '1' }]);
  });

  test.each<[string, readonly Part[], string]>([
    [
      'a component where a module should be',
      [section(1, component())],
      'The core module section holds a component; expected a module.',
    ],
    [
      'a module where a component should be',
      [section(4, coreModule())],
      'The component section holds a module; expected a component.',
    ],
    [
      'something else where a module should be',
      [section(1, [1, 2, 3, 4])],
      'The core module section does not start with the bytes 00 61 73 6d.',
    ],
    [
      'a cut-off module',
      [section(1, [0, 0x61, 0x73])],
      'The core module section ends where the version of the format should be.',
    ],
    [
      'a damaged module',
      [section(1, coreModule(section(1, 9)))],
      'The type section claims 9 types, but only 0 bytes follow.',
    ],
    [
      'a damaged nested component',
      [section(4, componentPreamble, section(10, 9))],
      'The import section claims 9 imports',
    ],
    ['an unknown section', [section(13, 0)], 'There is no section with id 0x0d.'],
  ])('refuses %s', (_, sections, message) => {
    expect(problemOf(component(...sections)).message).toContain(message);
  });

  test('accepts eight levels of nesting and refuses nine', () => {
    const nest = (depth: number): Uint8Array => (depth === 0 ? component() : component(section(4, nest(depth - 1))));
    expect(factsOf(nest(8)).modules).toEqual([]);
    expect(problemOf(nest(9)).message).toBe('Components are nested deeper than 8 levels.');
  });
});
