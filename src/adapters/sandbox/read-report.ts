// Exists so that the answer of a process in which a stranger's program ran is believed in its shape only.
import {
  budgets,
  type GuestCalls,
  type GuestJob,
  type GuestOutput,
  type GuestReport,
  type GuestRun,
  type RunEnd,
} from '../../core/model/guest-job.ts';

type Members = Readonly<Record<string, unknown>>;

/** The report, if the text is one for this job; built anew, so that nothing else comes along. */
export function readReport(text: string, job: GuestJob): GuestReport | undefined {
  try {
    const { engine, runs, called, memoryBytes } = members(JSON.parse(text));
    const report = {
      engine: string(engine),
      runs: list(runs).map((run) => readRun(run, job)),
      called: list(called).map((calls) => readCalls(calls, job)),
      memoryBytes: count(memoryBytes),
    };
    return report.runs.length === job.calls.length + 1 ? report : undefined;
  } catch {
    return undefined;
  }
}

function readRun(value: unknown, job: GuestJob): GuestRun {
  const { end, unanswered } = members(value);
  return { end: readEnd(members(end)), unanswered: list(unanswered).map((index) => place(index, job)) };
}

function readEnd({ ended, output, message, budget, reason }: Members): RunEnd {
  switch (ended) {
    case 'returned':
      return { ended, output: readOutput(members(output)) };
    case 'failed':
    case 'trapped':
      return { ended, message: string(message) };
    case 'out of':
      return { ended, budget: budgets.find((known) => known === budget) ?? wrong() };
    case 'not run':
      return { ended, reason: string(reason) };
    default:
      return wrong();
  }
}

function readOutput({ kind, text, number, size }: Members): GuestOutput {
  switch (kind) {
    case 'text':
      return { kind, text: string(text) };
    case 'number':
      return { kind, number: string(number) };
    case 'bytes':
      return { kind, size: count(size) };
    case 'nothing':
      return { kind };
    default:
      return wrong();
  }
}

function readCalls(value: unknown, job: GuestJob): GuestCalls {
  const { import: index, calls, atSetup, samples } = members(value);
  const words = list(samples).map(string);
  if (words.length > job.limits.samples) return wrong();
  return { import: place(index, job), calls: count(calls), atSetup: count(atSetup), samples: words };
}

function place(value: unknown, job: GuestJob): number {
  const index = count(value);
  return index < job.imports.length ? index : wrong();
}

function members(value: unknown): Members {
  return typeof value === 'object' && value !== null ? (value as Members) : wrong();
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : wrong();
}

function string(value: unknown): string {
  return typeof value === 'string' ? value : wrong();
}

function count(value: unknown): number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 ? value : wrong();
}

function wrong(): never {
  throw new TypeError('this is no report');
}
