import { describe, expect, test } from 'vitest';
import { gradesOf, reachOf, waysOf } from '../../../support/reach.ts';
import {
  coreModule,
  custom,
  func,
  join,
  name,
  type Part,
  section,
  u32,
  vec,
  wat,
} from '../../../support/wasm-builder.ts';

const end = 0x0b;
const body = (...code: readonly Part[]): Uint8Array => {
  const content = join(0, ...code, end);
  return join(u32(content.length), content);
};
const imported = (...titles: readonly string[]): Part =>
  section(2, vec(...titles.map((title) => join(name('env'), name(title), 0, 0))));

/** Imports `f`, exports `run`, and has a table with `f` in it. */
const withTable = (parts: string, call: string): string => `(module
  (import "env" "f" (func $f)) ${parts}
  (func (export "run") ${call}))`;

describe('traceImports() grades an import', () => {
  test('direct by a chain of plain calls, the shortest one shown', () => {
    const source = `(module
      (import "env" "f" (func $f))
      (func (export "long") (call $b))
      (func (export "run") (call $a))
      (func $a (call $f))
      (func $b (call $a)))`;
    expect(waysOf(source)).toEqual(['direct: export run > call 3 > call env.f']);
  });

  test('direct through a tail call', () => {
    expect(waysOf(withTable('', '(return_call $f)'))).toEqual(['direct: export run > call env.f']);
  });

  test('with the offsets of the export and of the operands of the calls', () => {
    const source = '(module (import "env" "f" (func $f)) (func (export "run") (call $f)))';
    const bytes = wat(source);
    const [use] = reachOf(bytes).imports;
    const offsets = use?.path.map(({ offset }) => offset) ?? [];
    expect(bytes.subarray(offsets[0], (offsets[0] ?? 0) + 4)).toEqual(name('run'));
    expect([...bytes.subarray((offsets[1] ?? 0) - 1, (offsets[1] ?? 0) + 1)]).toEqual([0x10, 0]);
  });

  test('table when only an indirect call of its type can reach it', () => {
    const table = '(table 2 funcref) (elem (i32.const 0) $f $g) (func $g)';
    expect(waysOf(withTable(table, '(call_indirect (i32.add (i32.const 0) (i32.const 0)))'))).toEqual([
      'table: export run > table env.f',
    ]);
  });

  test('dead when no indirect call has its type', () => {
    const table = '(table 1 funcref) (elem (i32.const 0) $f)';
    expect(waysOf(withTable(table, '(local i32) (call_indirect (param i32) (i32.const 1) (local.get 0))'))).toEqual([
      'dead',
    ]);
  });

  test('dead when nothing refers to it, or only dead code does', () => {
    expect(waysOf(withTable('(func (call $f))', ''))).toEqual(['dead']);
  });

  test('table when code refers to it and some call may get the reference', () => {
    const parts = '(table 1 funcref) (elem declare func $f)';
    const call = '(table.set (i32.const 0) (ref.func $f)) (call_indirect (i32.const 0))';
    expect(waysOf(withTable(parts, call))).toEqual(['table: export run > table env.f']);
  });

  test('as if functions that do not exist were not named', () => {
    const bytes = coreModule(
      section(1, vec(func())),
      imported('f'),
      section(3, vec(0)),
      section(4, vec([0x70, 0, 1])),
      section(6, vec([0x70, 0, 0xd2, 77, end])),
      section(7, vec([...name('run'), 0, 1], [...name('again'), 0, 1], [...name('g'), 3, 0])),
      section(9, vec([0, 0x41, 0, end, 2, 99, 0], [2, 9, 0x41, 0, end, 0, 1, 0])),
      section(10, vec(body(0x41, 1, 0x11, 0, 0))),
    );
    expect(waysOf(bytes)).toEqual(['direct: export run > slot env.f']);
  });

  test('table when an initial value refers to it', () => {
    const parts = '(table 1 funcref) (global funcref (ref.func $f))';
    expect(waysOf(withTable(parts, '(call_indirect (i32.const 0))'))).toEqual(['dead']);
    expect(waysOf(withTable(parts, '(local i32) (call_indirect (local.get 0))'))).toEqual([
      'table: export run > table env.f',
    ]);
  });

  test('direct when it is exported again', () => {
    expect(waysOf('(module (import "env" "f" (func $f)) (export "again" (func $f)))')).toEqual([
      'direct: export again',
    ]);
  });

  test('direct when a table that the host sees holds it, whatever function reads the table', () => {
    const exported = '(module (import "env" "f" (func $f)) (table (export "t") funcref (elem $f $f)))';
    expect(waysOf(exported)).toEqual(['direct: export t']);
    expect(waysOf(exported.replace('(table', '(export "second" (table 0)) (table'))).toEqual(['direct: export second']);
    const taken = '(module (import "env" "f" (func $f)) (import "env" "t" (table 1 funcref)) (elem (i32.const 0) $f))';
    expect(waysOf(taken)).toEqual(['direct: export env.t']);
  });

  test('direct when an exported global refers to it', () => {
    const source = `(module (import "env" "f" (func $f)) (import "env" "n" (global i32)) (import "env" "h" (func $h))
      (global i32 (i32.const 1)) (global (export "g") funcref (ref.func $f)) (global funcref (ref.func $h)))`;
    expect(gradesOf(source)).toEqual({ f: 'direct', h: 'table' });
    expect(waysOf(source)[0]).toBe('direct: export g');
  });

  test.each<[string, string]>([
    ['an exported table', '(table (export "out") 1 funcref) (elem (i32.const 0) $a)'],
    ['an exported global of references', '(global (export "out") (mut funcref) (ref.null func)) (elem func $a)'],
    [
      'an exported function that gives one',
      '(func (export "out") (result funcref) (ref.func $a)) (elem declare func $a)',
    ],
  ])('table when %s lets the host call what leads to it', (_, parts) => {
    const source = `(module (import "env" "f" (func $f)) ${parts} (func $a (call $f)))`;
    expect(gradesOf(source)).toMatchObject({ f: 'table' });
  });

  test.each<[string, string]>([
    ['a function that takes references', '(import "env" "take" (func (param funcref)))'],
    ['a global of references', '(import "env" "g" (global (mut funcref)))'],
    [
      'a global of references, which is exported again,',
      '(import "env" "g" (global $g funcref)) (export "g" (global $g))',
    ],
    ['a table', '(import "env" "t" (table 1 funcref))'],
    ['a tag of references', '(import "env" "e" (tag (param funcref)))'],
  ])('table when %s is imported and could hand on what leads to it', (_, parts) => {
    const source = `(module (import "env" "f" (func $f)) ${parts} (elem func $a) (func $a (call $f)))`;
    expect(gradesOf(source)).toMatchObject({ f: 'table' });
  });
});

describe('traceImports() knows what a constant place of a table holds and', () => {
  const table = '(table 3 funcref) (elem (i32.const 1) $g $f) (func $g)';
  const call = (slot: number): string => `(call_indirect (i32.const ${slot}))`;

  test('follows the call as a plain one', () => {
    expect(waysOf(withTable(table, call(2)))).toEqual(['direct: export run > slot env.f']);
  });

  test('follows constants that take several bytes', () => {
    const far = '(table 300 funcref) (elem (i32.const 299) $f)';
    expect(waysOf(withTable(far, call(299)))).toEqual(['direct: export run > slot env.f']);
  });

  test('reads a place below zero as the far end that it is', () => {
    expect(waysOf(withTable('(table 200 funcref) (elem (i32.const 127) $f)', call(-1)))).toEqual(['dead']);
  });

  test('sees that another place is called', () => {
    expect(waysOf(withTable(table, call(1)))).toEqual(['dead']);
    expect(waysOf(withTable(table, call(0)))).toEqual(['dead']);
  });

  test('takes all of several segments that claim one place', () => {
    expect(waysOf(withTable(`${table} (elem (i32.const 2) $g)`, call(2)))).toEqual(['direct: export run > slot env.f']);
  });

  test('is not fooled by operands that look like a constant', () => {
    const locals = Array.from({ length: 70 }, () => 'i32').join(' ');
    const source = withTable(table, `(local ${locals}) (call_indirect (local.get 65))`);
    expect(waysOf(source)).toEqual(['table: export run > table env.f']);
  });

  test.each<[string, string, string]>([
    ['sets places', '(elem declare func $f)', '(table.set (i32.const 0) (ref.func $f))'],
    ['grows it', '', '(drop (table.grow (ref.null func) (i32.const 1)))'],
    ['fills it', '', '(table.fill (i32.const 0) (ref.null func) (i32.const 1))'],
    ['copies into it', '', '(table.copy (i32.const 0) (i32.const 1) (i32.const 1))'],
    ['lays segments into it', '(elem $later func $f)', '(table.init $later (i32.const 0) (i32.const 0) (i32.const 1))'],
    ['does not, but a segment lies at a place that the host decides', '(elem (global.get $base) $g)', ''],
    ['does not, but a segment has gaps', '(elem (i32.const 0) funcref (ref.null func))', ''],
    ['does not, but a host sees it', '(export "t" (table 0))', ''],
  ])('does not trust a table when the code %s', (_, parts, code) => {
    const source = `(module (import "env" "f" (func $f)) (import "env" "base" (global $base i32))
      ${table} ${parts} (func (export "run") ${code} ${call(1)}) (func $x (call $f)))`;
    expect(reachOf(source).imports[0]?.path.map(({ by }) => by)).not.toContain('slot');
    expect(gradesOf(source)).not.toEqual({ f: 'dead' });
  });

  test('does not trust a table with an initial value', () => {
    const bytes = coreModule(
      section(1, vec(func())),
      imported('f'),
      section(3, vec(0)),
      section(4, vec([0x40, 0, 0x70, 0, 1, 0xd2, 0, end])),
      section(7, vec([...name('run'), 0, 1])),
      section(10, vec(body(0x41, 0, 0x11, 0, 0))),
    );
    expect(waysOf(bytes)).toEqual(['table: export run > table env.f']);
  });
});

describe('traceImports() follows calls that name no table:', () => {
  const calling = (...code: readonly number[]): Uint8Array =>
    coreModule(
      section(1, vec(func(), [0x5d, 0])),
      imported('f'),
      section(3, vec(0)),
      section(7, vec([...name('run'), 0, 1])),
      section(9, vec([3, 0, 1, 0])),
      section(10, vec(body(...code))),
    );

  test.each<[string, readonly number[]]>([
    ['call_ref', [0xd2, 0, 0x14, 0]],
    ['return_call_ref', [0xd2, 0, 0x15, 0]],
    ['a continuation, which is run later', [0xd2, 0, 0xe0, 1]],
  ])('%s', (_, code) => {
    expect(waysOf(calling(...code))).toEqual(['table: export run > table env.f']);
  });

  test('nothing when nothing calls', () => {
    expect(waysOf(calling())).toEqual(['dead']);
  });
});

describe('traceImports() compares types', () => {
  /** The import has type 0, the indirect call type 1. */
  const calling = (imports: Uint8Array, called: Uint8Array): Uint8Array =>
    coreModule(
      section(1, vec(imports, called, func())),
      imported('f'),
      section(3, vec(2)),
      section(4, vec([0x70, 0, 1])),
      section(7, vec([...name('run'), 0, 1])),
      section(9, vec([0, 0x41, 0, end, 1, 0])),
      section(10, vec(body(0x00, 0x11, 1, 0))),
    );

  test.each<readonly [string, readonly [imported: Uint8Array, called: Uint8Array], string]>([
    ['by what they are, not by their index', [func([0x7f]), func([0x7f])], 'table'],
    ['by numbers', [func([0x7f]), func([0x7e])], 'dead'],
    ['by results', [func([], [0x7f]), func([0x7f])], 'dead'],
    ['allowing any reference for another, as subtypes may', [func([0x70]), func([0x6f])], 'table'],
    ['through declared subtypes', [func(), join(0x50, 1, 0, func())], 'table'],
  ])('%s', (_, types, grade) => {
    expect(gradesOf(calling(...types))).toEqual({ f: grade });
  });
});

describe('traceImports() knows what runs before any export is chosen:', () => {
  const source = (parts: string): string => `(module (import "env" "f" (func $f)) ${parts})`;

  test('the start section', () => {
    const facts = reachOf(source('(func $s (call $f)) (start $s) (func (export "_initialize"))'));
    expect(facts.start).toEqual({ by: 'start', function: 'start', offset: expect.any(Number) });
    expect(facts.imports).toMatchObject([{ atStart: 'direct', path: [{ by: 'start' }, { by: 'call' }] }]);
  });

  test.each(['_initialize', '__wasm_call_ctors'])('%s', (title) => {
    const facts = reachOf(source(`(func (export "${title}") (call $f))`));
    expect(facts.start).toMatchObject({ by: 'export', function: title });
    expect(facts.imports[0]?.atStart).toBe('direct');
  });

  test('also what it reaches through tables', () => {
    const parts = `(table 1 funcref) (elem (i32.const 0) $f)
      (func (export "_initialize") (local i32) (call_indirect (local.get 0)))
      (func (export "run") (call $f))`;
    expect(reachOf(source(parts)).imports).toMatchObject([{ grade: 'direct', atStart: 'table' }]);
  });

  test('but not _start, which is the program itself', () => {
    const facts = reachOf(source('(func (export "_start") (call $f))'));
    expect(facts.start).toBeUndefined();
    expect(facts.imports[0]).not.toHaveProperty('atStart');
  });
});

describe('traceImports() names functions', () => {
  const names = (...content: readonly Part[]): Uint8Array =>
    join(
      wat(
        '(module (import "env" "f" (func $f)) (func (export "run") (call 2)) (func (call 3)) (func (export "x") (call $f)))',
      ),
      custom('name', ...content),
    );
  const functionNames = (...entries: readonly Part[]): Part => section(1, vec(...entries));

  test('by the name section, else by their export, else by their index', () => {
    expect(waysOf(names(section(0, name('m')), functionNames([1, ...name('start')], [2, ...name('middle')])))).toEqual([
      'direct: export x > call env.f',
    ]);
    const source = wat(`(module (import "env" "f" (func $f)) (memory 1) (export "m" (memory 0))
      (func (export "run") (call $a)) (func $a (call $b)) (func $b (call $c)) (func $c (call $f)) )`);
    const section1 = custom('name', functionNames([2, ...name('middle')], [9, ...name('nobody')]));
    expect(waysOf(join(source, section1))).toEqual(['direct: export run > call middle > call 3 > call 4 > call env.f']);
  });

  test('imports by what they ask for, whatever the file calls them', () => {
    const lying = names(functionNames([0, ...name('harmless')]));
    expect(waysOf(lying)).toEqual(['direct: export x > call env.f']);
  });

  test('without a damaged section', () => {
    expect(waysOf(names(section(1, 9, 1)))).toEqual(['direct: export x > call env.f']);
  });

  test('with long names cut, on a whole character', () => {
    const long = `${'n'.repeat(118)}😀tail`;
    const source = wat('(module (import "env" "f" (func)) (func (call 0)) (func (export "run") (call 1)))');
    expect(waysOf(join(source, custom('name', functionNames([1, ...name(long)]))))).toEqual([
      `direct: export run > call ${'n'.repeat(118)}\ufffd… > call env.f`,
    ]);
  });

  test('by an export when one calls another', () => {
    const source = '(module (import "env" "f" (func $f)) (func $s (call 2)) (func (export "x") (call $f)) (start $s))';
    expect(reachOf(source).imports[0]?.path).toHaveLength(2);
    const hidden =
      '(module (import "env" "f" (func $f)) (memory 1) (func (export "inner") (drop (memory.grow (i32.const 1)))))';
    expect(reachOf(hidden).growth.first?.function).toBe('inner');
  });
});

describe('traceImports() counts', () => {
  test('functions that a host can reach', () => {
    const source = `(module (table 1 funcref) (elem (i32.const 0) $t)
      (func (export "run") (local i32) (call_indirect (local.get 0))) (func $t) (func))`;
    expect(reachOf(source).functions).toEqual({ total: 3, direct: 1, withTables: 2 });
  });

  test('places that grow a memory, the first one in a loop shown', () => {
    const source = `(module (memory 1)
      (func (export "a") (drop (memory.grow (i32.const 1))))
      (func (loop (drop (memory.grow (i32.const 1)))))
      (func (loop (drop (memory.grow (i32.const 1))))))`;
    expect(reachOf(source).growth).toEqual({
      sites: 3,
      inLoops: 2,
      first: { by: 'call', function: 'function 1', offset: expect.any(Number) },
    });
    expect(reachOf('(module)').growth).toEqual({ sites: 0, inLoops: 0 });
  });

  test('tables that a host can change', () => {
    expect(reachOf('(module (table (export "t") 1 funcref) (table 1 funcref))').exportedTables).toBe(1);
  });
});

describe('traceImports() stays small', () => {
  const chain = (length: number): string => {
    const links = Array.from({ length }, (_, index) => `(func (call ${index + 2}))`).join('');
    return `(module (import "env" "f" (func)) (export "run" (func 1)) ${links} (func (call 0)))`;
  };

  test('shows the first eight and the last eight steps of a long way', () => {
    const [short] = reachOf(chain(13)).imports;
    expect(short?.path).toHaveLength(15);
    expect(short).not.toHaveProperty('stepsLeftOut');
    const [long] = reachOf(chain(40)).imports;
    expect(long?.stepsLeftOut).toBe(26);
    expect(long?.path.map((step) => step.function.replace('function ', ''))).toEqual(
      'run,2,3,4,5,6,7,8,35,36,37,38,39,40,41,env.f'.split(','),
    );
  });

  test('keeps the ways to the first thousand imports that are used, and grades all', () => {
    const imports = Array.from({ length: 1_003 }, (_, index) => `(import "env" "f${index}" (func))`).join('');
    const calls = Array.from({ length: 1_002 }, (_, index) => `(call ${index + 1})`).join('');
    const facts = reachOf(`(module ${imports} (func (export "_initialize") ${calls}))`);
    expect(facts.pathsLeftOut).toBe(2);
    expect(facts.imports[0]).toMatchObject({ grade: 'dead', path: [] });
    expect(facts.imports[1_000]?.path).toHaveLength(2);
    expect(facts.imports[1_002]).toMatchObject({ grade: 'direct', path: [], atStart: 'direct' });
  });
});
