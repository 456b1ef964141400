// Exists so that a process whose only thread is busy in an engine still ends when it takes too much.
import { kill, pid } from 'node:process';
import { Worker } from 'node:worker_threads';
import type { ProcessLimits } from './engine-job.ts';

/** Runs as text, since a thread without files of its own starts twice as fast. */
const watch = `
const { workerData: { limits, up, output } } = require('node:worker_threads');
const { writeSync } = require('node:fs');
const ready = new Int32Array(up);
const spent = () => { const { user, system } = process.cpuUsage(); return (user + system) / 1000; };
const begin = spent();
const giveUp = (gaveUp) => {
  try { writeSync(output, JSON.stringify({ gaveUp }) + '\\n'); } finally { process.kill(process.pid, 'SIGKILL'); }
};
setInterval(() => {
  if (process.memoryUsage.rss() > limits.memoryBytes) giveUp('it took more memory than ' + limits.memoryBytes + ' bytes');
  if (spent() - begin > limits.processorMs) giveUp('it took longer than ' + limits.processorMs + ' ms');
}, 5);
Atomics.store(ready, 0, 1);
Atomics.notify(ready, 0);
`;

const maxStartMs = 5_000;

/**
 * The watch kills the whole process: nothing else stops an engine in the middle of its work.
 * What is returned waits until the watch is up.
 */
export function startWatch(limits: ProcessLimits): () => void {
  const up = new SharedArrayBuffer(4);
  const worker = new Worker(watch, { eval: true, env: {}, workerData: { limits, up, output: 1 } });
  worker.unref();
  return () => {
    if (Atomics.wait(new Int32Array(up), 0, 0, maxStartMs) === 'timed-out') kill(pid, 'SIGKILL');
  };
}
