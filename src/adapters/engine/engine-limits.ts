// Exists so that it is written in one place how long an engine may think, and how much it may remember.
import type { ProcessLimits } from './engine-job.ts';

export interface EngineLimits extends ProcessLimits {
  /** Until the answer is here, the start of the process included; then it is killed from outside. */
  readonly wallMs: number;
}

const megabyte = 1024 * 1024;

/** Larger files are not even asked about. */
export const maxEngineSize: number = 64 * megabyte;

/**
 * The last resort, for a process that neither works nor ends. It is far away, since a busy machine makes nobody guilty:
 * by processor time an engine has given up on 10 MB after 1.5 seconds.
 */
const wallMs = 20_000;

/** Honest files, measured with V8: 4 ms of processor time a megabyte, 3 bytes for a byte, and 60 MB for itself. */
export function moduleLimits(size: number): EngineLimits {
  return {
    wallMs,
    processorMs: 800 + 70 * (size / megabyte),
    memoryBytes: 128 * megabyte + 6 * size,
  };
}

/** The same with the component tools: 10 ms a megabyte, 5 bytes for a byte, and 90 ms and 85 MB for themselves. */
export function toolsLimits(size: number): EngineLimits {
  return {
    wallMs,
    processorMs: 800 + 70 * (size / megabyte),
    memoryBytes: 160 * megabyte + 9 * size,
  };
}
