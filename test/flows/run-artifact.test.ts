// The flow that runs an artifact: what it asks of a sandbox, what it makes of the answer, and where it refuses.
import { describe, expect, test } from 'vitest';
import type { GuestJob, GuestReport, GuestRun } from '../../src/core/model/guest-job.ts';
import type { PluginName } from '../../src/core/model/plugin-name.ts';
import { findWriteTokens } from '../../src/core/scan/behaviour/write-tokens.ts';
import { defaultRunLimits, type RunRequest, runArtifact } from '../../src/flows/run-artifact.ts';
import type { GaveUp, Sandbox } from '../../src/ports.ts';
import { component, factsOf, wat } from '../support/wasm-builder.ts';

const wasm = wat(`(module (import "host" "a" (func)) (import "host" "b" (func))
  (func (export "f") (param i32) (result i32) (local.get 0)))`);

/** A sandbox that remembers what it was asked, and answers what it was told to. */
function aSandbox(answer: GuestReport | GaveUp): Sandbox & { readonly jobs: GuestJob[] } {
  const jobs: GuestJob[] = [];
  return {
    jobs,
    run: async (job) => {
      jobs.push(job);
      return answer;
    },
  };
}

const done: GuestRun = { end: { ended: 'returned', output: { kind: 'nothing' } }, unanswered: [] };

function aReport(changes: Partial<GuestReport> = {}): GuestReport {
  return { engine: 'V8', runs: [done], called: [], memoryBytes: 65_536, ...changes };
}

function aRequest(changes: Partial<RunRequest> = {}): RunRequest {
  return { wasm, facts: factsOf(wasm), environment: { writeTokens: [] }, ...changes };
}

const manifest = {
  name: 'guest' as PluginName,
  abi: 'raw',
  functions: {
    f: {
      examples: [
        { input: [1], output: 1 },
        { input: [2], output: 3 },
        { input: 'text', output: 1 },
      ],
    },
  },
} as const;

describe('running an artifact', () => {
  test('asks for setup and examples, and tells each in the order of the manifest', async () => {
    const number = (text: string): GuestRun => ({
      end: { ended: 'returned', output: { kind: 'number', number: text } },
      unanswered: [],
    });
    const called = [{ import: 1, calls: 4, atSetup: 3, samples: ['1'] }];
    const sandbox = aSandbox(aReport({ runs: [done, number('1'), { ...number('2'), unanswered: [1] }], called }));
    const request = aRequest({ manifest });
    expect(await runArtifact(request, sandbox)).toEqual({
      engine: 'V8',
      limits: defaultRunLimits,
      setup: { outcome: 'done' },
      examples: [
        { function: 'f', index: 0, result: { outcome: 'same' } },
        { function: 'f', index: 1, result: { outcome: 'needs a host', imports: ['host.b'] } },
        {
          function: 'f',
          index: 2,
          result: { outcome: 'not run', reason: 'the input is not an array of numbers and texts' },
        },
      ],
      observed: [{ import: request.facts.imports[1], calls: 4, atSetup: 3, samples: ['1'] }],
      memoryBytes: 65_536,
    });
    expect(sandbox.jobs).toEqual([
      {
        wasm,
        imports: request.facts.imports,
        program: 'guest',
        setup: [],
        calls: [
          { via: 'values', function: 'f', input: [1], parameters: ['i32'] },
          { via: 'values', function: 'f', input: [2], parameters: ['i32'] },
        ],
        limits: defaultRunLimits,
      },
    ]);
  });

  test('without a manifest sets up what the bytes say it is', async () => {
    const reactor = wat(
      '(module (import "wasi_snapshot_preview1" "sched_yield" (func (result i32))) (memory (export "memory") 1))',
    );
    const sandbox = aSandbox(aReport());
    await runArtifact(aRequest({ wasm: reactor, facts: factsOf(reactor) }), sandbox);
    expect(sandbox.jobs).toMatchObject([{ program: 'plugin', setup: [{ function: '_initialize' }], calls: [] }]);
  });

  test('tells how a command without examples ended', async () => {
    const command = wat('(module (func (export "_start")))');
    const request = aRequest({ wasm: command, facts: factsOf(command) });
    const failed: GuestRun = { end: { ended: 'failed', message: 'exit code 1' }, unanswered: [] };
    const setup = { outcome: 'failed', message: 'exit code 1' };
    expect(await runArtifact(request, aSandbox(aReport({ runs: [done, failed] })))).toMatchObject({
      setup,
      examples: [],
    });
    expect(await runArtifact(request, aSandbox(aReport({ runs: [failed, done] })))).toMatchObject({ setup });
    expect(await runArtifact(request, aSandbox(aReport()))).toMatchObject({ setup: { outcome: 'not run' } });
  });

  test.each([
    [
      { ended: 'failed', message: 'why' },
      { outcome: 'failed', message: 'why' },
    ],
    [
      { ended: 'trapped', message: 'why' },
      { outcome: 'trapped', message: 'why' },
    ],
    [
      { ended: 'out of', budget: 'time' },
      { outcome: 'out of', budget: 'time' },
    ],
    [
      { ended: 'not run', reason: 'why' },
      { outcome: 'not run', reason: 'why' },
    ],
  ] as const)('tells a setup that ended with %j', async (end, setup) => {
    const behaviour = await runArtifact(aRequest(), aSandbox(aReport({ runs: [{ end, unanswered: [] }] })));
    expect(behaviour).toMatchObject({ setup });
  });

  test('tells of runs that never came back, and of a setup that no sandbox can do', async () => {
    const trapped = { end: { ended: 'trapped', message: 'why' }, unanswered: [0] } as const;
    const behaviour = await runArtifact(aRequest({ manifest }), aSandbox(aReport({ runs: [trapped] })));
    const missing = { outcome: 'not run', reason: 'no run came back' };
    expect(behaviour).toMatchObject({
      setup: { outcome: 'needs a host', imports: ['host.a'] },
      examples: [{ result: missing }, { result: missing }, { result: { outcome: 'not run' } }],
    });
    expect(await runArtifact(aRequest(), aSandbox(aReport({ runs: [] })))).toMatchObject({ setup: missing });
  });

  test('says of a component that it is not run, and starts nothing', async () => {
    const sandbox = aSandbox(aReport());
    const facts = factsOf(component());
    expect(await runArtifact(aRequest({ facts }), sandbox)).toEqual({ notRun: expect.stringContaining('component') });
    expect(sandbox.jobs).toEqual([]);
  });

  test('says why the sandbox gave up', async () => {
    expect(await runArtifact(aRequest(), aSandbox({ gaveUp: 'no answer' }))).toEqual({
      notRun: 'the sandbox gave up: no answer',
    });
  });
});

test('nothing is started beside a token that can write', async () => {
  const sandbox = aSandbox(aReport());
  const environment = {
    writeTokens: findWriteTokens({ GITHUB_ACTIONS: 'true', GITHUB_TOKEN: 'ghs_x', DEPLOY_HOST: 'y' }),
  };
  await expect(runArtifact(aRequest({ environment }), sandbox)).rejects.toMatchObject({
    code: 'PERMISSIONS_ERROR',
    message: 'A plugin is not run where GITHUB_TOKEN is set',
    details: { variables: ['GITHUB_TOKEN'] },
  });
  expect(sandbox.jobs).toEqual([]);
});
