import { describe, expect, test } from 'vitest';
import { componentText } from '../../../support/component-text.ts';
import { reachOf, waysOf } from '../../../support/reach.ts';
import { component, componentImport, coreModule, func, name, section, vec } from '../../../support/wasm-builder.ts';

/** Imports `a:b/c` with functions `f` and `g` and a function `h`; lowers all three as $f, $g and $h. */
const world = `
  (import "a:b/c" (instance $c (export "f" (func)) (export "g" (func))))
  (import "h" (func $imported-h))
  (alias export $c "f" (func $cf))
  (core func $f (canon lower (func $cf)))
  (core func $g (canon lower (func $c "g")))
  (core func $h (canon lower (func $imported-h)))`;

/** A module that imports `env f`, exports `run`, which does what `code` says, and `dead`, which calls it. */
const calling = (code: string, parts = ''): string => `
  (core module $m (import "env" "f" (func $f)) ${parts} (func (export "run") ${code}) (func (export "dead") call $f))`;

const instance = '(core instance $i (instantiate $m (with "env" (instance (export "f" (func $f))))))';
const exported = '(func $run (canon lift (core func $i "run"))) (export "run" (func $run))';

const ways = async (...parts: readonly string[]): Promise<readonly string[]> =>
  waysOf(await componentText(`(component ${world} ${parts.join('\n')})`));

describe('traceImports() follows a component', () => {
  test('from what it exports to the interface that it imports', async () => {
    expect(await ways(calling('call $f'), instance, exported)).toEqual(['direct: export run > call a:b/c#f', 'dead']);
  });

  test('and takes what no export reaches for dead', async () => {
    expect(await ways(calling('nop'), instance, exported)).toEqual(['dead', 'dead']);
    expect(await ways(calling('call $f'), instance)).toEqual(['dead', 'dead']);
  });

  test('through the functions of exported instances', async () => {
    const lifted = '(func $run (canon lift (core func $i "run"))) (instance $out (export "run" (func $run)))';
    expect((await ways(calling('call $f'), instance, lifted, '(export "x:y/z" (instance $out))'))[0]).toBe(
      'direct: export x:y/z#run > call a:b/c#f',
    );
  });

  test('from module to module', async () => {
    const second = `(core module $n (import "m" "run" (func $r)) (func (export "go") call $r))
      (core instance $j (instantiate $n (with "m" (instance $i))))
      (func $run (canon lift (core func $j "go"))) (export "run" (func $run))`;
    expect((await ways(calling('call $f'), instance, second))[0]).toBe('direct: export run > call run > call a:b/c#f');
  });

  test('through the table that a shim has and a fixup fills', async () => {
    const linked = await ways(
      `(core module $shim (type (func)) (table (export "t") 2 2 funcref)
         (func (export "0") i32.const 0 call_indirect (type 0)) (func (export "1") i32.const 1 call_indirect (type 0)))
       (core module $fixup (import "" "t" (table 2 2 funcref)) (import "" "0" (func)) (import "" "1" (func))
         (elem (i32.const 0) func 0 1))
       (core instance $s (instantiate $shim))`,
      calling('call $f'),
      '(core instance $i (instantiate $m (with "env" (instance (export "f" (func $s "1"))))))',
      `(core instance (instantiate $fixup (with "" (instance
         (export "t" (table $s "t")) (export "0" (func $h)) (export "1" (func $g))))))`,
      exported,
    );
    expect(linked).toEqual(['direct: export run > call 1 > slot a:b/c#g', 'dead']);
  });

  test('and keeps modules apart that share nothing', async () => {
    const other = `(core module $n (import "env" "f" (func $f)) (table 1 funcref) (elem (i32.const 0) func $f))
      (core instance (instantiate $n (with "env" (instance (export "f" (func $h))))))`;
    const indirect = calling(
      '(call_indirect (local.get 0)) (local i32)'.replace(/(.*) (\(local i32\))/, '$2 $1'),
      '(table 1 funcref) (elem (i32.const 0) func $f)',
    );
    expect(await ways(indirect, instance, exported, other)).toEqual(['table: export run > table a:b/c#f', 'dead']);
  });

  test('through references that one module hands to another', async () => {
    const receiver = `(core module $n (type $v (func)) (table 1 funcref)
      (func (export "f") (param funcref) i32.const 0 local.get 0 table.set (call_indirect (type $v) (i32.const 0))))
      (core instance $j (instantiate $n))`;
    const giver = `(core module $m (import "n" "f" (func $give (param funcref))) (import "env" "f" (func $f))
      (elem declare func $f) (func (export "run") ref.func $f call $give))
      (core instance $i (instantiate $m (with "n" (instance $j)) (with "env" (instance (export "f" (func $f))))))`;
    expect((await ways(receiver, giver, exported))[0]).toBe('table: export run > call f > table a:b/c#f');
  });

  test('through globals that hold references', async () => {
    const holder = `(core module $n (global (export "g") (mut funcref) (ref.null func)) (memory (export "m") 1))
      (core instance $j (instantiate $n))`;
    const giver = `(core module $k (import "n" "g" (global (mut funcref))) (import "n" "m" (memory 1)) (import "env" "f" (func $f))
      (elem declare func $f) (func (export "set") ref.func $f global.set 0))
      (core instance (instantiate $k (with "n" (instance $j)) (with "env" (instance (export "f" (func $f))))))`;
    const taker = `(core module $m (import "n" "g" (global (mut funcref))) (table 1 funcref) (type $v (func))
      (func (export "run") i32.const 0 global.get 0 table.set (call_indirect (type $v) (i32.const 0))))
      (core instance $i (instantiate $m (with "n" (instance $j))))`;
    expect((await ways(holder, giver, taker, exported))[0]).toBe('table: export run > table a:b/c#f');
  });

  test('that runs code when it is instantiated', async () => {
    const bytes = await componentText(`(component ${world} ${calling('nop', '(func $s call $f) (start $s)')} ${instance}
      (core instance (instantiate $m (with "env" (instance (export "f" (func $h)))))))`);
    const facts = reachOf(bytes);
    expect(facts.start).toMatchObject({ by: 'start' });
    expect(facts.imports).toMatchObject([
      { name: 'a:b/c', grade: 'direct', atStart: 'direct', path: [{ by: 'start' }, { by: 'call' }] },
      { name: 'h', grade: 'direct', atStart: 'direct' },
    ]);
  });

  test('in nested components, given what the outer one has', async () => {
    const nested = `(component $n (import "f" (func $f)) (core func $g (canon lower (func $f)))
        ${calling('call $f')}
        (core instance $i (instantiate $m (with "env" (instance (export "f" (func $g))))))
        (func (export "run") (canon lift (core func $i "run"))))
      (instance $o (instantiate $n (with "f" (func $imported-h))))
      (export "run" (func $o "run"))`;
    expect(await ways(nested)).toEqual(['dead', 'direct: export run > call h']);
  });

  test('in components and modules that are taken from outside by name', async () => {
    const nested = `${calling('call $f')}
      (component $n (import "f" (func $f)) (core func $g (canon lower (func $f)))
        (alias outer 1 $m (core module $outer))
        (core instance $i (instantiate $outer (with "env" (instance (export "f" (func $g))))))
        (func (export "run") (canon lift (core func $i "run"))))
      (component $taker (import "n" (component $n (import "f" (func)) (export "run" (func)))) (import "f" (func $f))
        (instance $i (instantiate $n (with "f" (func $f)))) (export "run" (func $i "run")))
      (instance $o (instantiate $taker (with "n" (component $n)) (with "f" (func $cf))))
      (export "run" (func $o "run"))`;
    expect((await ways(nested))[0]).toBe('direct: export run > call a:b/c#f');
  });

  test('where the engine calls by itself: memory, after a call, destructors', async () => {
    const module = calling(
      'nop',
      `(memory (export "mem") 1)
      (func (export "realloc") (param i32 i32 i32 i32) (result i32) call $f i32.const 0)
      (func (export "take") (param i32 i32)) (func (export "dtor") (param i32) call $f)`,
    );
    const lifted = `(alias core export $i "mem" (core memory $mem)) (alias core export $i "realloc" (core func $re))
      (func $run (param "s" string) (canon lift (core func $i "take")
      (memory $mem) (realloc $re))) (export "take" (func $run))`;
    expect((await ways(module, instance, lifted))[0]).toBe('direct: export a call by the engine > call a:b/c#f');
    const resource =
      '(alias core export $i "dtor" (core func $dtor)) (type $r (resource (rep i32) (dtor (core func $dtor)))) (core func (canon resource.drop $r))';
    expect((await ways(module, instance, resource))[0]).toBe('direct: export a call by the engine > call a:b/c#f');
  });

  test('into a built-in, which calls nothing', async () => {
    const drop = `(import "r" (type $r (sub resource))) (core func $d (canon resource.drop $r))
      (core module $m (import "env" "f" (func $f (param i32))) (func (export "run") i32.const 0 call $f))
      (core instance $i (instantiate $m (with "env" (instance (export "f" (func $d))))))`;
    expect(await ways(drop, exported)).toEqual(['dead', 'dead']);
  });

  test('and counts as reachable what threads of the engine may start', async () => {
    const threads = `(core module $t (import "env" "f" (func $f)) (table (export "t") 1 1 funcref)
        (func $go (param i32) call $f) (elem (i32.const 0) func $go))
      (core instance $i (instantiate $t (with "env" (instance (export "f" (func $f))))))
      (core type $start (func (param i32)))
      (alias core export $i "t" (core table $table))
      (core func (canon thread.new-indirect $start (core table $table)))`;
    expect((await ways(threads))[0]).toBe('table: export a thread of the engine > table go > call a:b/c#f');
  });
});

describe('traceImports() knows the start function of a component,', () => {
  test('which runs before any export', () => {
    const bytes = component(section(10, vec(componentImport('f', 0x01, 0))), section(9, 0, 0, 0));
    expect(reachOf(bytes)).toMatchObject({
      start: { by: 'start' },
      imports: [{ name: 'f', grade: 'direct', atStart: 'direct', path: [{ by: 'start' }] }],
    });
  });
});

describe('traceImports() opens to the host what a component hands out:', () => {
  test('an export that is an import', async () => {
    expect(await ways('(export "again" (instance $c))', '(export "h-again" (func $imported-h))')).toEqual([
      'direct: export again',
      'direct: export h-again',
    ]);
  });

  test('a core module, which the host may instantiate', async () => {
    const shared =
      '(core module $m (table (export "t") 1 funcref) (memory (export "m") 1) (global (export "g") i32 i32.const 0) (func (export "f")))';
    const facts = reachOf(await componentText(`(component ${shared} (export "m" (core module $m)))`));
    expect(facts.functions).toEqual({ total: 1, direct: 1, withTables: 1 });
  });

  test('nothing through what calls nothing: components, types, built-ins', async () => {
    const out = `(component $n) (export "n" (component $n)) (type $t u8) (export "t" (type $t))
      (instance $i (export "u" (type $t)) (export "n" (component $n)) (export "m" (component $n)))
      (export "i" (instance $i)) (export "again" (instance $i))`;
    expect(await ways(out)).toEqual(['dead', 'dead']);
    const builtIn = component(
      section(8, vec([0x1e])),
      section(1, coreModule(section(1, vec(func([0x70]))), section(2, vec([...name('m'), ...name('x'), 0, 0])))),
      section(2, vec([1, 1, ...name('x'), 0, 0], [0, 0, 1, ...name('m'), 0x12, 0])),
    );
    expect(reachOf(builtIn).unresolved).toBeUndefined();
  });

  test('functions given to a component or module that the host brings', async () => {
    const brought = `(import "other" (component $o (import "run" (func))))
      ${calling('call $f')} ${instance} (func $run (canon lift (core func $i "run")))
      (instance (instantiate $o (with "run" (func $run))))`;
    expect(await ways(brought)).toEqual(['direct: export other#run > call a:b/c#f', 'dead', 'dead']);
  });

  test('what a module of the host gives and takes', async () => {
    const brought = `(import "mod" (core module $b (export "f" (func)) (export "t" (table 1 funcref))
        (export "m" (memory 1))))
      (core module $own (func (export "f"))) (core instance $own (instantiate $own))
      (core instance $b (instantiate $b (with "own" (instance $own))))
      (core module $m (import "b" "f" (func $f)) (import "b" "t" (table 1 funcref)) (import "b" "m" (memory 1)) (import "env" "f" (func $h))
        (elem (i32.const 0) func $h) (func (export "run") call $f))
      (core instance $i (instantiate $m (with "b" (instance $b)) (with "env" (instance (export "f" (func $f))))))`;
    expect(await ways(brought, exported)).toEqual([
      'direct: export mod#t > call a:b/c#f',
      'dead',
      'direct: export run > call mod#f',
    ]);
  });
});

describe('traceImports() takes every import for called when a component cannot be followed:', () => {
  const asked = section(10, vec(componentImport('a:b/c', 0x05, 0), componentImport('t', 0x03, 0x01)));
  const unresolved = (...sections: readonly Uint8Array[]): string | undefined => {
    const bytes = component(asked, ...sections);
    expect(reachOf(bytes).imports).toMatchObject([{ name: 'a:b/c', grade: 'direct', atStart: 'direct' }]);
    return reachOf(bytes).unresolved;
  };
  const module = section(1, [0, 0x61, 0x73, 0x6d, 1, 0, 0, 0]);

  test('an index that names nothing', () => {
    expect(unresolved(section(8, vec([0x01, 0x00, 9, 0])))).toBe('there is no function 9');
  });

  test('an outer alias beyond the outermost component', () => {
    expect(unresolved(section(6, vec([0x00, 0x11, 0x02, 1, 0])))).toBe('nothing stands 1 levels outside');
  });

  test('an export that an instance does not have', () => {
    const alias = section(6, vec([0x00, 0x00, 0x01, 0, ...name('f')]));
    const lack = 'an instance lacks an export that is taken from it';
    expect(unresolved(module, section(2, vec([0, 0, 0])), alias)).toBe(lack);
    expect(unresolved(section(2, vec([1, 0])), alias)).toBe(lack);
    expect(
      unresolved(
        section(8, vec([0x1e])),
        section(5, vec([1, 1, 0, ...name('f'), 0, 0x00, 0])),
        section(6, vec([0x01, 0x00, 1, ...name('g')])),
      ),
    ).toBe(lack);
  });

  test('an instance without what its module or component imports', () => {
    const importing = section(1, [
      0,
      0x61,
      0x73,
      0x6d,
      1,
      0,
      0,
      0,
      ...section(1, vec([0x60, 0, 0])),
      ...section(2, vec([...name('m'), ...name('f'), 0, 0])),
    ]);
    expect(unresolved(importing, section(2, vec([0, 0, 0])))).toBe('a module is instantiated without what it imports');
    const nested = section(4, component(section(10, vec(componentImport('x', 0x05, 0)))));
    expect(unresolved(nested, section(5, vec([0, 0, 0])))).toBe('a component is instantiated without what it imports');
  });

  test('a start function that there is not', () => {
    expect(unresolved(section(9, 3, 0, 0))).toBe('there is no function 3');
  });

  test.each<[string, readonly number[]]>([
    ['function', [0, 0]],
    ['table', [1, 0x70, 0, 1]],
  ])('something else where a %s is imported', (what, type) => {
    const importing = coreModule(section(1, vec(func())), section(2, vec([...name('m'), ...name('x'), ...type])));
    const instances = section(2, vec([1, 1, ...name('x'), 0x11, 0], [0, 0, 1, ...name('m'), 0x12, 0]));
    expect(unresolved(section(1, importing), instances)).toBe(`something else is given where a ${what} is imported`);
  });

  test('something under a sort that it is not', () => {
    const builtIn = section(8, vec([0x1e]));
    const bundle = section(2, vec([1, 1, ...name('f'), 0, 0]));
    const asModule = section(6, vec([0x00, 0x11, 0x01, 0, ...name('f')]));
    expect(unresolved(builtIn, bundle, asModule, section(2, vec([0, 0, 0])))).toBe(
      'something is instantiated that is no module or component',
    );
    const asInstance = section(6, vec([0x05, 0x01, 0, ...name('f')]));
    expect(unresolved(builtIn, bundle, asInstance, section(6, vec([0x01, 0x00, 1, ...name('g')])))).toBe(
      'an instance lacks an export that is taken from it',
    );
  });

  test('an instance of something that is no component', () => {
    const odd = [section(8, vec([0x1e])), section(11, vec([0, ...name('x'), 0x00, 0x11, 0, 0]))];
    expect(unresolved(...odd)).toBe('there is no core module 0');
  });
});

describe('traceImports() stops following a component', () => {
  const evil = `(import "a:b/evil" (instance $e (export "f" (func)))) (alias export $e "f" (func $evil))
  (core func $f (canon lower (func $evil)))`;
  const unfollowed = async (text: string): Promise<string | undefined> =>
    reachOf(await componentText(`(component ${evil} ${text})`)).unresolved;

  test('whose instances stand too deep', async () => {
    const endless = `(component $x (import "x" (component $c)) (instance (instantiate $c (with "x" (component $c)))))
      (instance (instantiate $x (with "x" (component $x))))`;
    expect(await unfollowed(endless)).toBe('instances stand deeper than 32 levels');
  });

  test('that makes too many instances', async () => {
    const twice = (level: number): string =>
      `(component $c${level} (alias outer 1 $c${level - 1} (component $d)) (instance (instantiate $d)) (instance (instantiate $d)))`;
    const levels = Array.from({ length: 24 }, (_, index) => twice(index + 1)).join('\n');
    expect(await unfollowed(`(component $c0) ${levels} (instance (instantiate $c24))`)).toBe(
      'linking takes more than 1000000 steps',
    );
  });
});
