import { describe, expect, test } from 'vitest';
import {
  coreModule,
  custom,
  factsOf,
  func,
  join,
  name,
  type Part,
  problemOf,
  section,
  u32,
  vec,
} from '../../support/wasm-builder.ts';

const empty = (id: number): Uint8Array => section(id, 0);
const inOrder = [1, 2, 3, 4, 5, 13, 6, 7, 9, 12, 10, 11];

describe('inspectWasm() walks sections and', () => {
  test('lists each with its id, name, offset and size', () => {
    const bytes = coreModule(section(1, vec(func())), custom('note', 'text'), section(5, vec([0, 1])));
    expect(factsOf(bytes).sections).toEqual([
      { id: 1, name: 'type', offset: 10, size: 4 },
      { id: 0, name: 'custom', offset: 16, size: 9 },
      { id: 5, name: 'memory', offset: 27, size: 3 },
    ]);
  });

  test('accepts all of them in the order of the format', () => {
    expect(factsOf(coreModule(...inOrder.map(empty))).sections.map(({ name: title }) => title)).toEqual([
      'type',
      'import',
      'function',
      'table',
      'memory',
      'tag',
      'global',
      'export',
      'element',
      'data count',
      'code',
      'data',
    ]);
  });

  test.each(inOrder.slice(1).map((id, index) => [inOrder[index] ?? 0, id]))(
    'refuses %d behind %d',
    (earlier, later) => {
      expect(problemOf(coreModule(empty(later), empty(earlier)))).toMatchObject({
        message: expect.stringMatching(/^The .* section stands too late: the order is type, import, function, table/),
        offset: 13,
      });
    },
  );

  test.each(inOrder)('refuses a second section %d', (id) => {
    expect(problemOf(coreModule(empty(id), empty(id))).message).toMatch(/^The module has a second .* section\.$/);
  });

  test('refuses a start section behind an element section', () => {
    const bytes = coreModule(section(1, vec(func())), section(2, vec([0, 0, 0, 0])), section(9, 0), section(8, 0));
    expect(problemOf(bytes).message).toContain('The start section stands too late');
  });

  test.each([14, 15, 0x40, 0xff])('refuses the unknown section %d', (id) => {
    expect(problemOf(coreModule([id, 1, 0]))).toMatchObject({
      message: `There is no section with id 0x${id.toString(16).padStart(2, '0')}.`,
      offset: 8,
    });
  });

  test('refuses a section that is larger than the file', () => {
    expect(problemOf(coreModule([1, 100, 0]))).toEqual({
      message: 'The type section should have 100 bytes, but only 1 are left in the file.',
      fix: 'The file looks cut off or damaged: build or download it again.',
      offset: 10,
    });
  });

  test('refuses a section that is larger than its items', () => {
    expect(problemOf(coreModule(section(1, 0, 0, 0)))).toMatchObject({
      message: 'The type section has 2 bytes too many behind its last item.',
      offset: 11,
    });
  });

  test('refuses a section that is smaller than its items', () => {
    expect(problemOf(coreModule([1, 3, 1, 0x60, 0], section(5, 0)))).toMatchObject({
      message: 'The type section ends where the number of results should be.',
      offset: 13,
    });
  });

  test.each<[string, Part]>([
    ['one byte', [0]],
    ['a section id without a size', [1]],
  ])('refuses %s behind the last section', (_, rest) => {
    expect(problemOf(coreModule(empty(5), rest)).message).toBe('The file ends where the size of a section should be.');
  });
});

describe('inspectWasm() reads custom sections and', () => {
  test('lists each with the place of what follows its name, in any position and number', () => {
    const bytes = coreModule(custom('a', 'xyz'), empty(1), custom('a'), empty(11), custom('größe', [1]));
    expect(factsOf(bytes).customSections).toEqual([
      { name: 'a', offset: 12, size: 3 },
      { name: 'a', offset: 22, size: 0 },
      { name: 'größe', offset: 35, size: 1 },
    ]);
  });

  test('refuses a name that is longer than its section', () => {
    expect(problemOf(coreModule([0, 2, 5, 0x61])).message).toContain('only 1 are left in the custom section');
  });

  test('refuses a custom section without a name', () => {
    expect(problemOf(coreModule([0, 0])).message).toContain('ends where the length of the name of a custom section');
  });
});

describe('inspectWasm() reads producers and', () => {
  const language = join(name('language'), vec(join(name('Rust'), name('2024'))));
  const tools = join(name('processed-by'), vec(join(name('rustc'), name('1.98.0')), join(name('wasm-opt'), name(''))));

  test('lists every one with its field', () => {
    expect(factsOf(coreModule(custom('producers', vec(language, tools)))).producers).toEqual([
      { field: 'language', name: 'Rust', version: '2024' },
      { field: 'processed-by', name: 'rustc', version: '1.98.0' },
      { field: 'processed-by', name: 'wasm-opt', version: '' },
    ]);
  });

  test('keeps the first section when there are two', () => {
    const bytes = coreModule(custom('producers', vec(language)), custom('producers', vec(tools)));
    expect(factsOf(bytes).producers.map((producer) => producer.name)).toEqual(['Rust']);
  });

  test.each<[string, readonly Part[]]>([
    ['a count beyond the end', [[0xff, 0xff, 0xff, 0xff, 0x0f]]],
    ['invalid UTF-8', [[1, 1, 0xff, 0]]],
    ['bytes behind the end', [vec(language), 0]],
    ['more entries than anyone could mean', [vec(join(name('sdk'), vec(...Array(1_001).fill([0, 0]))))]],
    ['nothing at all', []],
  ])('takes none from a section with %s, for engines ignore it too', (_, content) => {
    const facts = factsOf(coreModule(custom('producers', ...content)));
    expect(facts.producers).toEqual([]);
    expect(facts.customSections).toHaveLength(1);
  });
});

describe('inspectWasm() compares sections and', () => {
  const oneType = section(1, vec(func()));
  const body = [2, 0, 0x0b];

  test('accepts as many bodies as functions, and as many data segments as announced', () => {
    const bytes = coreModule(
      oneType,
      section(3, vec(0, 0)),
      section(12, 1),
      section(10, vec(body, body)),
      section(11, vec([1, 0])),
    );
    expect(factsOf(bytes).sections).toHaveLength(5);
  });

  test.each<[string, readonly Part[], string]>([
    ['functions without code', [oneType, section(3, vec(0))], '1 functions, but there are 0 function bodies'],
    ['code without functions', [section(10, vec(body))], '0 functions, but there are 1 function bodies'],
    ['too few bodies', [oneType, section(3, vec(0, 0)), section(10, vec(body))], '2 functions, but there are 1'],
    ['too few data segments', [section(12, 2), section(11, vec([1, 0]))], '2 data segments, but there are 1'],
    ['announced data segments without data', [section(12, 1)], '1 data segments, but there are 0'],
  ])('refuses %s', (_, sections, message) => {
    const bytes = coreModule(...sections);
    expect(problemOf(bytes)).toMatchObject({ message: expect.stringContaining(message), offset: bytes.length });
  });

  test('accepts empty function and code sections that miss each other', () => {
    expect(factsOf(coreModule(section(3, 0))).sections).toHaveLength(1);
    expect(factsOf(coreModule(section(10, 0))).sections).toHaveLength(1);
  });

  test('refuses a body that is larger than its section, or than any engine takes', () => {
    expect(problemOf(coreModule(section(10, [1, 9, 0]))).message).toContain('The function body should have 9 bytes');
    expect(problemOf(coreModule(section(10, [1], u32(7_654_322)))).message).toContain('at most 7654321 are possible');
  });
});
