// Exists so that an artifact is run in one way only: never beside a token, never outside the sandbox.
import type { Abi } from '../core/model/abi.ts';
import type { WasmFacts } from '../core/model/artifact-facts.ts';
import type { Behaviour, ExampleRun, ObservedImport } from '../core/model/behaviour.ts';
import type { GuestJob, GuestLimits, GuestReport, GuestRun } from '../core/model/guest-job.ts';
import type { Manifest } from '../core/model/manifest.ts';
import { nameOf } from '../core/scan/behaviour/judge-behaviour.ts';
import { judgeExample, judgeSetup } from '../core/scan/behaviour/judge-example.ts';
import { type PlannedExample, planRun, type RunPlan } from '../core/scan/behaviour/plan-run.ts';
import { PlugyardError } from '../errors.ts';
import type { Sandbox } from '../ports.ts';

/** What the front door knows of the place that it runs in. */
interface RunEnvironment {
  /** Names of variables and inputs that hold a token, as `findWriteTokens` tells them. */
  readonly writeTokens: readonly string[];
}

export interface RunRequest {
  readonly wasm: Uint8Array;
  /** Of the same bytes. */
  readonly facts: WasmFacts;
  /** Without one, the artifact is set up and nothing more. */
  readonly manifest?: Pick<Manifest, 'name' | 'abi' | 'functions'>;
  readonly environment: RunEnvironment;
  readonly limits?: GuestLimits;
}

/** For all plugins alike: what a manifest claims for itself makes no limit larger. */
export const defaultRunLimits: GuestLimits = {
  memoryBytes: 134_217_728,
  calls: 500_000,
  samples: 16,
  outputBytes: 1_048_576,
  runMs: 2_000,
  totalMs: 30_000,
  processBytes: 536_870_912,
};

/** Throws `PERMISSIONS_ERROR`, before anything runs, where a token could be stolen. */
export async function runArtifact(request: RunRequest, sandbox: Sandbox): Promise<Behaviour> {
  const { wasm, facts, manifest, environment, limits = defaultRunLimits } = request;
  refuseTokens(environment);
  if (facts.kind === 'component') {
    return { notRun: 'a component must be turned into core modules first, which is not done here' };
  }
  const abi: Abi = manifest?.abi ?? facts.abi;
  const plan = planRun(abi, facts, manifest?.functions);
  const job: GuestJob = {
    wasm,
    imports: facts.imports,
    program: manifest?.name ?? 'plugin',
    setup: plan.setup,
    calls: plan.calls,
    limits,
  };
  const report = await sandbox.run(job);
  if ('gaveUp' in report) return { notRun: `the sandbox gave up: ${report.gaveUp}` };
  const setup = startOf(plan, report);
  return {
    engine: report.engine,
    limits,
    setup: judgeSetup(setup, unansweredBy(setup, facts)),
    examples: plan.examples.map((example) => toExample(example, { plan, report, request })),
    observed: toObserved(facts, report),
    memoryBytes: report.memoryBytes,
  };
}

// Threat: code that a stranger sent, started where a job may write to the repository or publish a package.
function refuseTokens({ writeTokens }: RunEnvironment): void {
  if (writeTokens.length === 0) return;
  throw new PlugyardError('PERMISSIONS_ERROR', `A plugin is not run where ${writeTokens.join(', ')} is set`, {
    hint: 'Run it in a job without secrets and with "permissions: {}", or unset these variables.',
    details: { variables: writeTokens },
  });
}

/** A sandbox that keeps its contract answers for every run. */
const neverRun: GuestRun = { end: { ended: 'not run', reason: 'no run came back' }, unanswered: [] };

interface Ran {
  readonly plan: RunPlan;
  readonly report: GuestReport;
  readonly request: RunRequest;
}

function toExample(example: PlannedExample, { report, request }: Ran): ExampleRun {
  const { function: name, index } = example;
  if ('notRun' in example) return { function: name, index, result: { outcome: 'not run', reason: example.notRun } };
  const run = report.runs[example.call + 1] ?? neverRun;
  const promised = { output: example.output, schema: request.manifest?.functions?.[name]?.output };
  return { function: name, index, result: judgeExample(promised, run, unansweredBy(run, request.facts)) };
}

/** Setup; and where that went well and one call stands for the start, that call. */
function startOf({ start }: RunPlan, { runs }: GuestReport): GuestRun {
  const [setup = neverRun] = runs;
  return start === undefined || setup.end.ended !== 'returned' ? setup : (runs[start + 1] ?? neverRun);
}

/** By name. */
function unansweredBy({ unanswered }: GuestRun, facts: WasmFacts): readonly string[] {
  return unanswered.flatMap((place) => importAt(facts, place).map(nameOf));
}

function toObserved(facts: WasmFacts, { called }: GuestReport): readonly ObservedImport[] {
  return called.flatMap(({ import: place, calls, atSetup, samples }) =>
    importAt(facts, place).map((item) => ({ import: item, calls, atSetup, samples })),
  );
}

function importAt({ imports }: WasmFacts, place: number): WasmFacts['imports'] {
  return imports.slice(place, place + 1);
}
