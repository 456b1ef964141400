// Exists so that whether an example came out as documented is decided from values, away from the program that ran.
import type { ExampleOutcome, SetupOutcome } from '../../model/behaviour.ts';
import type { GuestOutput, GuestRun, RunEnd } from '../../model/guest-job.ts';
import type { JsonObject, JsonValue } from '../../model/json.ts';
import { isJsonObject } from '../../model/json.ts';
import { shorten } from '../../model/result.ts';
import { sameJson } from './same-json.ts';

/** What the manifest promises: the example's output, and the JSON Schema of the function's outputs. */
export interface Promised {
  readonly output: JsonValue;
  readonly schema: JsonValue | undefined;
}

/** `unanswered` of the run, by name: with one of them, anything but the documented output proves nothing. */
export function judgeExample(promised: Promised, { end }: GuestRun, unanswered: readonly string[]): ExampleOutcome {
  if (end.ended !== 'returned') return judgeFailure(end, unanswered);
  const outcome = judgeOutput(promised, end.output);
  return outcome.outcome === 'different' && unanswered.length > 0 ? needsHost(unanswered) : outcome;
}

/** The same for what comes before any function is asked for, which has no output to be held against. */
export function judgeSetup({ end }: GuestRun, unanswered: readonly string[]): SetupOutcome {
  return end.ended === 'returned' ? { outcome: 'done' } : judgeFailure(end, unanswered);
}

type Failure = Exclude<RunEnd, { readonly ended: 'returned' }>;
type FailureOutcome = Exclude<SetupOutcome, { readonly outcome: 'done' }>;

function judgeFailure(end: Failure, unanswered: readonly string[]): FailureOutcome {
  switch (end.ended) {
    case 'failed':
    case 'trapped':
      return unanswered.length > 0 ? needsHost(unanswered) : { outcome: end.ended, message: end.message };
    case 'out of':
      return { outcome: 'out of', budget: end.budget };
    case 'not run':
      return { outcome: 'not run', reason: end.reason };
  }
}

function needsHost(imports: readonly string[]): FailureOutcome {
  return { outcome: 'needs a host', imports };
}

function judgeOutput({ output, schema }: Promised, got: GuestOutput): ExampleOutcome {
  const described = isJsonObject(schema) ? schema : {};
  const isText = isTextPromised(described, output);
  const text = print(got, described, isText);
  return isSame(output, got, { text, isText })
    ? { outcome: 'same' }
    : { outcome: 'different', expected: shorten(JSON.stringify(output), 200), got: shorten(text, 200) };
}

interface Printed {
  readonly text: string;
  readonly isText: boolean;
}

function isSame(expected: JsonValue, got: GuestOutput, { text, isText }: Printed): boolean {
  switch (got.kind) {
    case 'number':
      return typeof expected === 'number' && String(expected) === text;
    case 'text':
      return isText ? got.text === expected : isSameJson(expected, got.text);
    default:
      return false;
  }
}

/** A string is the text itself, every other value its JSON. Without a schema the example tells which. */
function isTextPromised(described: JsonObject, output: JsonValue): boolean {
  return described['type'] === 'string' || (Object.keys(described).length === 0 && typeof output === 'string');
}

function isSameJson(expected: JsonValue, text: string): boolean {
  try {
    return sameJson(expected, JSON.parse(text) as JsonValue);
  } catch {
    return false;
  }
}

function print(got: GuestOutput, described: JsonObject, isText: boolean): string {
  switch (got.kind) {
    case 'text':
      return isText ? JSON.stringify(shorten(got.text, 400)) : got.text;
    case 'number':
      return isUnsigned(described) ? String(Number(got.number) >>> 0) : got.number;
    case 'bytes':
      return `${got.size} bytes that are not UTF-8`;
    case 'nothing':
      return 'nothing';
  }
}

/** An i32 has no sign of its own: one whose schema reaches beyond 2^31 - 1 is read without. */
function isUnsigned({ type, maximum }: JsonObject): boolean {
  return type === 'integer' && typeof maximum === 'number' && maximum > 0x7fffffff;
}
