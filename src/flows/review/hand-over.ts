// Exists so that what one job found reaches the job that may write as three files, each capped, and none of them believed.
import { type Examination, toExamination } from '../../core/model/examination.ts';
import { type HandedJudgement, type HandOver, handOverLimits, parseHandOver } from '../../core/model/hand-over.ts';
import { decodeText, type JsonLimits } from '../../core/model/json-text.ts';
import type { Parser } from '../../core/model/schema.ts';
import { parseSubmission, submissionLimits } from '../../core/model/submission.ts';
import { hasCode, PlugyardError } from '../../errors.ts';
import type { Tree } from '../../ports.ts';

/** `report` is for people: nothing reads it again. */
export const handOverFiles = {
  handOver: 'hand-over.json',
  submission: 'submission.json',
  artifact: 'artifact.wasm',
  report: 'report.json',
} as const;

export interface Handed {
  readonly judged: HandedJudgement;
  readonly examination: Examination;
}

/**
 * What was handed over: `nothing` by a job that died, `unasked` by one that found no open pull request. Throws
 * `HAND_OVER_INVALID`.
 * Threat: all of it comes from a job that had a stranger's bytes in its hands. Names of files are ours, sizes are capped,
 * a field that no schema knows is refused, and of the submission only what engines said of the bytes is taken.
 */
export async function readHandOver(folder: Tree): Promise<Handed | 'nothing' | 'unasked'> {
  const found = await readCapped(folder, handOverFiles.handOver, handOverLimits.maxBytes);
  if (found === undefined) return 'nothing';
  const { judged } = read<HandOver>(found, handOverFiles.handOver, { parse: parseHandOver, ...handOverLimits });
  if (judged === undefined) return 'unasked';
  const bytes = await readCapped(folder, handOverFiles.submission, submissionLimits.maxBytes);
  if (bytes === undefined) throw refused(handOverFiles.submission, 'it is missing');
  const submission = read(bytes, handOverFiles.submission, { parse: parseSubmission, ...submissionLimits });
  return { judged, examination: toExamination(submission) };
}

interface Format<T> extends JsonLimits {
  readonly parse: Parser<T>;
}

function read<T>(bytes: Uint8Array, path: string, { parse, maxBytes }: Format<T>): T {
  const text = decodeText(bytes, maxBytes);
  const parsed = text.ok ? parse(text.value) : text;
  if (!parsed.ok) throw refused(path, parsed.problems[0]?.message ?? 'it is malformed');
  return parsed.value;
}

async function readCapped(folder: Tree, path: string, maxBytes: number): Promise<Uint8Array | undefined> {
  try {
    return await folder.read(path, maxBytes);
  } catch (error) {
    throw hasCode(error, 'TOO_LARGE') ? refused(path, error.message) : error;
  }
}

function refused(path: string, reason: string): PlugyardError {
  return new PlugyardError('HAND_OVER_INVALID', `${path} of the hand-over is refused: ${reason}`, {
    hint: 'Run the workflow review again; if it stays so, look at what the job judge had in its hands.',
    details: { path },
  });
}
