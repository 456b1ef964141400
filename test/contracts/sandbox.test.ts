// The contract of the port Sandbox: every job has an answer, and a hostile one cannot keep it from coming.
import { join } from 'node:path';
import process from 'node:process';
import { describe, expect, test } from 'vitest';
import { nodeSandbox, openSandbox } from '../../src/adapters/sandbox/node-sandbox.ts';
import { readReport } from '../../src/adapters/sandbox/read-report.ts';
import type { ObservedBehaviour } from '../../src/core/model/behaviour.ts';
import type { GuestJob, GuestReport } from '../../src/core/model/guest-job.ts';
import { defaultRunLimits } from '../../src/flows/run-artifact.ts';
import { examples, runSandboxed, type Sandboxed } from '../support/sandboxed.ts';
import { factsOf, wat } from '../support/wasm-builder.ts';

const adder = wat('(module (func (export "add") (param i64 i64) (result i64) (i64.add (local.get 0) (local.get 1))))');

function aJob(wasm: Uint8Array, changes: Partial<GuestJob> = {}): GuestJob {
  return {
    wasm,
    imports: factsOf(wasm).imports,
    program: 'guest',
    setup: [],
    calls: [],
    limits: defaultRunLimits,
    ...changes,
  };
}

async function report(job: GuestJob): Promise<GuestReport> {
  const answer = await nodeSandbox.run(job);
  if ('gaveUp' in answer) throw new Error(answer.gaveUp);
  return answer;
}

describe('the sandbox', () => {
  test('runs setup first, then each call in an instance of its own', async () => {
    const wasm = wat(`(module (import "host" "tick" (func $tick)) (global $n (mut i32) (i32.const 0))
      (func (export "_initialize") (call $tick) (global.set $n (i32.const 10)))
      (func (export "next") (result i32) (global.set $n (i32.add (global.get $n) (i32.const 1))) (global.get $n)))`);
    const call = { via: 'values', function: 'next', input: [], parameters: [] } as const;
    const setup = [
      { function: '_initialize', arguments: [] },
      { function: 'not there', arguments: [] },
    ];
    const { runs, called, memoryBytes } = await report(aJob(wasm, { setup, calls: [call, call] }));
    const eleven = { ended: 'returned', output: { kind: 'number', number: '11' } };
    expect(runs.map(({ end }) => end)).toEqual([{ ended: 'returned', output: { kind: 'nothing' } }, eleven, eleven]);
    expect(runs[0]?.unanswered).toEqual([0]);
    expect(called).toEqual([{ import: 0, calls: 3, atSetup: 3, samples: [''] }]);
    expect(memoryBytes).toBe(0);
  });

  test('names the engine', async () => {
    expect((await report(aJob(adder))).engine).toBe(`Node ${process.versions.node}, V8 ${process.versions.v8}`);
  });

  test('passes 64 bits in and out whole', async () => {
    const call = { via: 'values', function: 'add', input: [2 ** 53, 1], parameters: ['i64', 'i64'] } as const;
    const { runs } = await report(aJob(adder, { calls: [call] }));
    expect(runs[1]?.end).toEqual({ ended: 'returned', output: { kind: 'number', number: '9007199254740993' } });
  });

  test('gives the same answer twice', async () => {
    const wasm = wat(`(module (import "wasi_snapshot_preview1" "random_get" (func $random (param i32 i32) (result i32)))
      (import "env" "seed" (func $seed (result f64))) (memory (export "memory") 1)
      (func (export "f") (result i32) (drop (call $seed)) (drop (call $random (i32.const 0) (i32.const 4))) (i32.load (i32.const 0))))`);
    const call = { via: 'values', function: 'f', input: [], parameters: [] } as const;
    const job = aJob(wasm, { calls: [call] });
    expect(await report(job)).toEqual(await report(job));
  });

  test('tells what is no module, and what this engine cannot load', async () => {
    const { runs } = await report({ ...aJob(adder), wasm: Uint8Array.of(1, 2, 3, 4, 5, 6, 7, 8) });
    expect(runs[0]?.end).toEqual({ ended: 'not run', reason: expect.stringContaining('magic') });
    const call = { via: 'values', function: 'missing', input: [], parameters: [] } as const;
    const missing = await report(aJob(adder, { calls: [call] }));
    expect(missing.runs[1]?.end).toEqual({ ended: 'not run', reason: 'there is no such function' });
  });

  test('runs nothing more once the time for all is over', async () => {
    const wasm = wat('(module (func (export "f") (loop (br 0))))');
    const call = { via: 'values', function: 'f', input: [], parameters: [] } as const;
    const limits = { ...defaultRunLimits, totalMs: 1_000, runMs: 10_000 };
    const { runs } = await report(aJob(wasm, { calls: [call, call], limits }));
    expect(runs.map(({ end }) => end.ended)).toEqual(['returned', 'out of', 'not run']);
  });

  test('gives up on a process that does not answer in time', async () => {
    const limits = { ...defaultRunLimits, totalMs: -5_000 };
    expect(await nodeSandbox.run(aJob(adder, { limits }))).toEqual({ gaveUp: 'no answer within 0 ms' });
  });

  test('gives a guest neither environment nor files nor arguments of this process', async () => {
    const wasm = wat(`(module
      (import "wasi_snapshot_preview1" "environ_sizes_get" (func $env (param i32 i32) (result i32)))
      (import "wasi_snapshot_preview1" "args_sizes_get" (func $args (param i32 i32) (result i32)))
      (memory (export "memory") 1)
      (func (export "f") (result i32)
        (i64.store (i32.const 0) (i64.const -1)) (i64.store (i32.const 8) (i64.const -1))
        (drop (call $env (i32.const 0) (i32.const 4))) (drop (call $args (i32.const 8) (i32.const 12)))
        (i32.add (i32.mul (i32.add (i32.load (i32.const 0)) (i32.load (i32.const 4))) (i32.const 1000))
          (i32.add (i32.mul (i32.load (i32.const 8)) (i32.const 100)) (i32.load (i32.const 12))))))`);
    const call = { via: 'values', function: 'f', input: [], parameters: [] } as const;
    const { runs } = await report(aJob(wasm, { calls: [call] }));
    // No variables in no bytes; one argument, `guest` with its zero.
    expect(runs[1]?.end).toEqual({ ended: 'returned', output: { kind: 'number', number: '106' } });
  });
});

test('the process and its thread may read their program, and that is all', async () => {
  const probe = join(import.meta.dirname, '../support/sandbox-probe.mjs');
  process.env['PLUGYARD_PROBE'] = 'seen';
  const answer = await openSandbox(probe).run(aJob(adder));
  const denied = 'ERR_ACCESS_DENIED';
  const found = {
    itself: 'allowed',
    beside: denied,
    read: denied,
    write: denied,
    leave: denied,
    start: denied,
    addon: 'ERR_DLOPEN_DISABLED',
    eval: false,
  };
  const { engine } = answer as GuestReport;
  expect(JSON.parse(engine)).toEqual({ variables: [], process: found, thread: found });
});

describe('what stands in for a host', () => {
  async function run(text: string, { abi = 'raw', functions = {} }: Sandboxed = {}): Promise<ObservedBehaviour> {
    return await runSandboxed(wat(text), { abi, functions });
  }

  test('of AssemblyScript tells why a module aborted, and what it logged', async () => {
    const { setup, observed } = await run(
      `(module (import "env" "abort" (func $abort (param i32 i32 i32 i32))) (import "env" "console.log" (func $log (param i32)))
        (import "env" "seed" (func $seed (result f64))) (import "env" "Date.now" (func $now (result f64)))
        (memory (export "memory") 1) (data (i32.const 8) "\\04\\00\\00\\00h\\00i\\00")
        (func (export "_start") (if (f64.eq (call $seed) (call $now)) (then unreachable))
          (call $log (i32.const 12)) (call $log (i32.const 0)) (call $abort (i32.const 12) (i32.const 12) (i32.const 3) (i32.const 4))))`,
      { abi: 'assemblyscript' },
    );
    expect(setup).toEqual({ outcome: 'trapped', message: 'abort: hi (hi:3:4)' });
    expect(observed.find(({ import: { name } }) => name === 'console.log')?.samples).toEqual(['hi', '']);
  });

  test.each(['extism:host/env" "', 'env" "extism_'])(
    'of Extism gives input, takes output and errors, keeps variables (%s)',
    async (prefix) => {
      const wasm = `(module (import "${prefix}input_length" (func $length (result i64)))
      (import "${prefix}input_load_u8" (func $load (param i64) (result i32)))
      (import "${prefix}alloc" (func $alloc (param i64) (result i64)))
      (import "${prefix}store_u8" (func $store (param i64 i32)))
      (import "${prefix}var_set" (func $set (param i64 i64))) (import "${prefix}var_get" (func $get (param i64) (result i64)))
      (import "${prefix}length" (func $size (param i64) (result i64)))
      (import "${prefix}config_get" (func $config (param i64) (result i64)))
      (import "${prefix}output_set" (func $output (param i64 i64))) (import "${prefix}error_set" (func $error (param i64)))
      (func (export "f") (result i32) (local $at i64)
        (local.set $at (call $alloc (call $length)))
        (call $store (local.get $at) (call $load (i64.const 0)))
        (if (i64.ne (call $get (local.get $at)) (i64.const 0)) (then unreachable))
        (call $set (local.get $at) (local.get $at))
        (if (i64.ne (call $size (call $get (local.get $at))) (call $length)) (then unreachable))
        (call $set (local.get $at) (i64.const 0))
        (if (i64.ne (call $get (local.get $at)) (i64.const 0)) (then unreachable))
        (if (i64.ne (call $config (local.get $at)) (i64.const 0)) (then unreachable))
        (call $output (local.get $at) (call $length)) (call $error (local.get $at))
        (i32.eq (call $load (i64.const 0)) (i32.const 33))))`;
      const { examples: runs } = await run(wasm, { abi: 'extism', functions: { f: examples(['?', '?'], ['!', '!']) } });
      expect(runs.map(({ result }) => result)).toEqual([{ outcome: 'same' }, { outcome: 'failed', message: '!' }]);
    },
  );

  test('of WASI gives input in the pieces that are asked for, and knows three streams', async () => {
    const wasm = `(module
      (import "wasi_snapshot_preview1" "fd_read" (func $read (param i32 i32 i32 i32) (result i32)))
      (import "wasi_snapshot_preview1" "fd_write" (func $write (param i32 i32 i32 i32) (result i32)))
      (import "wasi_snapshot_preview1" "fd_seek" (func $seek (param i32 i64 i32 i32) (result i32)))
      (import "wasi_snapshot_preview1" "fd_close" (func $close (param i32) (result i32)))
      (import "wasi_snapshot_preview1" "fd_fdstat_get" (func $stat (param i32 i32) (result i32)))
      (memory (export "memory") 1) (data (i32.const 0) "\\20\\00\\00\\00\\03\\00\\00\\00\\30\\00\\00\\00\\03\\00\\00\\00")
      (func (export "_start")
        (if (i32.ne (call $seek (i32.const 0) (i64.const 0) (i32.const 0) (i32.const 64)) (i32.const 70)) (then unreachable))
        (if (i32.ne (call $stat (i32.const 1) (i32.const 64)) (i32.const 0)) (then unreachable))
        (if (i32.ne (i32.load8_u (i32.const 64)) (i32.const 2)) (then unreachable))
        (if (i32.ne (call $close (i32.const 3)) (i32.const 8)) (then unreachable))
        (if (i32.ne (call $read (i32.const 1) (i32.const 0) (i32.const 2) (i32.const 64)) (i32.const 8)) (then unreachable))
        (if (i32.ne (call $write (i32.const 0) (i32.const 0) (i32.const 2) (i32.const 64)) (i32.const 8)) (then unreachable))
        (drop (call $read (i32.const 0) (i32.const 0) (i32.const 2) (i32.const 64)))
        (if (i32.ne (i32.load (i32.const 64)) (i32.const 5)) (then unreachable))
        (i32.store (i32.const 12) (i32.const 2))
        (drop (call $write (i32.const 1) (i32.const 0) (i32.const 2) (i32.const 64)))
        (drop (call $write (i32.const 2) (i32.const 0) (i32.const 1) (i32.const 64)))))`;
    const { examples: runs } = await run(wasm, {
      abi: 'wasi-command',
      functions: { _start: examples(['hallo', 'hallo']) },
    });
    expect(runs[0]?.result).toEqual({ outcome: 'same' });
  });

  test('of proxy-wasm starts the root context', async () => {
    const { setup, observed } = await run(
      `(module (import "env" "proxy_log" (func $log (param i32 i32 i32) (result i32)))
        (func (export "proxy_abi_version_0_2_1"))
        (func (export "proxy_on_context_create") (param i32 i32) (drop (call $log (i32.const 2) (local.get 0) (local.get 1))))
        (func (export "proxy_on_vm_start") (param i32 i32) (result i32) (call $log (i32.const 3) (local.get 0) (local.get 1))))`,
      { abi: 'proxy-wasm' },
    );
    expect(setup).toEqual({ outcome: 'done' });
    expect(observed).toMatchObject([{ calls: 2, atSetup: 2, samples: ['2 1 0', '3 1 0'] }]);
  });

  test('gives memories, tables and globals of the types that are asked for', async () => {
    const wasm = `(module (import "e" "m" (memory 2 3)) (import "e" "t" (table 1 10 funcref)) (import "e" "x" (table 1 externref))
      (import "e" "a" (global i32)) (import "e" "b" (global (mut i64))) (import "e" "c" (global f64))
      (import "e" "d" (global externref)) (import "e" "f" (global funcref))
      (func (export "f") (result i32) (i32.add (memory.size) (global.get 0))))`;
    const { examples: runs, memoryBytes } = await run(wasm, { functions: { f: examples([[], 2]) } });
    expect(runs[0]?.result).toEqual({ outcome: 'same' });
    expect(memoryBytes).toBe(131_072);
  });

  test('says what it cannot give', async () => {
    const tag = await run('(module (import "e" "tag" (tag)))');
    expect(tag.setup).toEqual({ outcome: 'not run', reason: 'it imports a tag, which cannot be given to it here' });
    const wide = await run('(module (import "e" "v" (global v128)))');
    expect(wide.setup).toEqual({
      outcome: 'not run',
      reason: 'it imports a global of v128, which cannot be given to it here',
    });
  });

  test('puts a text where the exported buffer is, and grows the memory for it', async () => {
    const wasm = `(module (memory (export "memory") 1) (global (export "buffer") i32 (i32.const 65535))
      (func (export "f") (param i32 i32) (result i32) (i32.add (local.get 1) (i32.load8_u (i32.add (local.get 0) (i32.const 1))))))`;
    const { examples: runs } = await run(wasm, { functions: { f: examples([['ab'], 100]) } });
    expect(runs[0]?.result).toEqual({ outcome: 'same' });
    const bare = await run('(module (func (export "f") (param i32 i32)))', { functions: { f: examples([['ab'], 1]) } });
    expect(bare.examples[0]?.result).toEqual({
      outcome: 'not run',
      reason: 'a text needs the exports memory and buffer',
    });
  });
});

describe('an answer', () => {
  const job = aJob(wat('(module (import "a" "b" (func)))'));
  const good = {
    engine: 'x',
    runs: [{ end: { ended: 'returned', output: { kind: 'nothing' } }, unanswered: [0] }],
    called: [{ import: 0, calls: 1, atSetup: 0, samples: ['1'] }],
    memoryBytes: 0,
  };
  const withEnd = (end: unknown): unknown => ({ ...good, runs: [{ end, unanswered: [] }] });

  test.each([
    good,
    withEnd({ ended: 'returned', output: { kind: 'text', text: 'a' } }),
    withEnd({ ended: 'returned', output: { kind: 'number', number: 'NaN' } }),
    withEnd({ ended: 'returned', output: { kind: 'bytes', size: 2 } }),
    withEnd({ ended: 'failed', message: 'a' }),
    withEnd({ ended: 'trapped', message: 'a' }),
    withEnd({ ended: 'out of', budget: 'time' }),
    withEnd({ ended: 'not run', reason: 'a' }),
  ])('of the right form is read as it is (%#)', (answer) => {
    expect(readReport(JSON.stringify(answer), job)).toEqual(answer);
  });

  test('loses what does not belong there', () => {
    expect(readReport(JSON.stringify({ ...good, more: 1 }), job)).toEqual(good);
  });

  test.each([
    null,
    [],
    { ...good, runs: [] },
    { ...good, engine: 1 },
    { ...good, memoryBytes: -1 },
    { ...good, memoryBytes: '1' },
    { ...good, runs: 'x' },
    { ...good, called: [{ import: 1, calls: 1, atSetup: 0, samples: [] }] },
    { ...good, called: [{ import: 0, calls: 1, atSetup: 0, samples: Array(17).fill('') }] },
    withEnd({ ended: 'won' }),
    withEnd({ ended: 'out of', budget: 'patience' }),
    withEnd({ ended: 'returned', output: { kind: 'gold' } }),
    withEnd({ ended: 'returned' }),
  ])('of another form is no answer (%#)', (answer) => {
    expect(readReport(JSON.stringify(answer), job)).toBeUndefined();
  });

  test('that is no JSON is no answer', () => {
    expect(readReport('', job)).toBeUndefined();
  });
});
