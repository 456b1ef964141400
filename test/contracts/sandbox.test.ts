// The contract of the port Sandbox: every job has an answer, and a hostile one cannot keep it from coming.
import { describe, expect, test } from 'vitest';
import { nodeSandbox } from '../../src/adapters/sandbox/node-sandbox.ts';
import { readReport } from '../../src/adapters/sandbox/read-report.ts';
import type { GuestJob, GuestReport } from '../../src/core/model/guest-job.ts';
import { defaultRunLimits } from '../../src/flows/run-artifact.ts';
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
