// Exists so that it is written in one place how long an engine may think, and how much it may remember.
import type { ProcessLimits } from './engine-job.ts';

export interface EngineLimits extends ProcessLimits {
  /** Until the answer is here, the start of the process included; then it is killed from outside. */
  readonly wallMs: number;
}

const megabyte = 1024 * 1024;

/** Larger files are not even asked about. */
export const maxEngineSize: number = 64 * megabyte;

/** What V8 needs for honest files, measured: 4 ms of processor time and 3 bytes for a byte, beside 60 MB for itself. */
export function moduleLimits(size: number): EngineLimits {
  return {
    wallMs: 1_500 + 100 * (size / megabyte),
    processorMs: 800 + 70 * (size / megabyte),
    memoryBytes: 128 * megabyte + 6 * size,
  };
}

/** What the component tools need, measured: TODO. */
export function toolsLimits(size: number): EngineLimits {
  return {
    wallMs: 1_800 + 150 * (size / megabyte),
    processorMs: 1_500 + 150 * (size / megabyte),
    memoryBytes: 176 * megabyte + 8 * size,
  };
}
