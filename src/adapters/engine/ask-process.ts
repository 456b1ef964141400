// Exists so that whatever an engine's process does, there is an answer in time, and the process is gone after it.
import { writeSync } from 'node:fs';
import type { EngineJob, GaveUp } from './engine-job.ts';
import { type EngineProcess, endProcess, hold } from './start-process.ts';

interface Asked {
  readonly job: EngineJob;
  readonly bytes: Uint8Array;
  readonly wallMs: number;
}

/** The line that the process answers, without its end; or why there is none. */
export async function askProcess(engine: EngineProcess, { job, bytes, wallMs }: Asked): Promise<string | GaveUp> {
  hold(engine, true);
  try {
    writeAll(engine.file, bytes);
    engine.child.stdin.end(`${JSON.stringify(job)}\n`);
    return await Promise.race([
      readLine(engine, maxAnswer(bytes.length)),
      ended(engine),
      expiry(wallMs, `there was no answer within ${Math.round(wallMs)} ms`),
    ]);
  } finally {
    endProcess(engine);
  }
}

function writeAll(file: number, bytes: Uint8Array): void {
  for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at, bytes.length - at, at);
}

/** Threat: an answer without an end. A listing of the smallest imports is ten times longer than they are; then there is WIT. */
function maxAnswer(size: number): number {
  return 2 * 1024 * 1024 + 24 * size;
}

function readLine({ child }: EngineProcess, maxBytes: number): Promise<string | GaveUp> {
  return new Promise((resolve) => {
    const chunks: Buffer[] = [];
    let size = 0;
    child.stdout.on('data', (chunk: Buffer) => {
      size += chunk.length;
      const end = chunk.indexOf(10);
      chunks.push(end < 0 ? chunk : chunk.subarray(0, end));
      if (size > maxBytes) resolve({ gaveUp: 'the engine talked too much' });
      else if (end >= 0) resolve(Buffer.concat(chunks).toString('utf8'));
    });
  });
}

/** After everything that it said was read. */
function ended({ child }: EngineProcess): Promise<GaveUp> {
  return new Promise((resolve) => {
    const died = (): void => resolve({ gaveUp: 'the engine died' });
    child.once('error', died);
    child.once('close', died);
  });
}

/** An answer that came while this program itself was busy still counts: it is read before the time is up. */
function expiry(milliseconds: number, gaveUp: string): Promise<GaveUp> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => setImmediate(() => setImmediate(resolve, { gaveUp })), milliseconds);
    timer.unref();
  });
}
