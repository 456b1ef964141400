// Exists so that whatever an engine's process does, there is an answer in time, and the process is gone after it.
import type { EngineJob, GaveUp } from './engine-job.ts';
import { type EngineProcess, hold } from './start-process.ts';

interface Asked {
  readonly job: EngineJob;
  readonly bytes: Uint8Array;
  readonly wallMs: number;
}

/** The line that the process answers, without its end; or why there is none. */
export async function askProcess(child: EngineProcess, { job, bytes, wallMs }: Asked): Promise<string | GaveUp> {
  hold(child, true);
  child.stdin.write(`${JSON.stringify(job)}\n`);
  child.stdin.end(bytes);
  const answer = await Promise.race([
    readLine(child, maxAnswer(bytes.length)),
    ended(child),
    expiry(wallMs, `there was no answer within ${Math.round(wallMs)} ms`),
  ]);
  child.kill('SIGKILL');
  child.stdin.destroy();
  child.stdout.destroy();
  return answer;
}

/** Threat: an answer without an end. A listing of the smallest imports is some 20 times longer than they are. */
function maxAnswer(size: number): number {
  return 65_536 + 24 * size;
}

function readLine(child: EngineProcess, maxBytes: number): Promise<string | GaveUp> {
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
function ended(child: EngineProcess): Promise<GaveUp> {
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
