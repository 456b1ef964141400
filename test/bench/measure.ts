// Exists so that every figure is a median of interleaved runs, beside a peer in the same run.
import { spawnSync } from 'node:child_process';
import { execPath } from 'node:process';

/** Milliseconds of each of two jobs, run in turns; the first turn warms up and does not count. */
export async function compare(
  rounds: number,
  job: () => Promise<void> | void,
  peer: () => Promise<void> | void,
): Promise<{ readonly job: number; readonly peer: number }> {
  const times: { job: number[]; peer: number[] } = { job: [], peer: [] };
  for (let round = 0; round <= rounds; round += 1) {
    const peerTime = await time(peer);
    const jobTime = await time(job);
    if (round > 0) {
      times.peer.push(peerTime);
      times.job.push(jobTime);
    }
  }
  return { job: median(times.job), peer: median(times.peer) };
}

export async function time(job: () => Promise<void> | void): Promise<number> {
  const start = performance.now();
  await job();
  return performance.now() - start;
}

/** The start of Node itself: nothing can be faster. */
export function bareNode(): void {
  spawnSync(execPath, ['-e', '0']);
}

export function median(values: readonly number[]): number {
  return [...values].sort((left, right) => left - right)[Math.floor(values.length / 2)] ?? 0;
}
