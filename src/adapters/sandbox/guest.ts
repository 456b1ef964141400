// Exists to be started, not imported: the process that a guest runs in, and the thread inside it.

import process from 'node:process';
import { buffer } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { isMainThread, parentPort, workerData } from 'node:worker_threads';
import { type ThreadWork, workAsGuest } from './guest-thread.ts';
import { readJob } from './job-wire.ts';
import { superviseGuest } from './supervise-guest.ts';

// A guest reaches only what it is given, and is given none of these. Whoever gets further finds them gone.
for (const name of ['fetch', 'WebSocket', 'EventSource', 'XMLHttpRequest', 'navigator'])
  Reflect.deleteProperty(globalThis, name);

if (isMainThread) {
  const report = await superviseGuest(readJob(await buffer(process.stdin)), fileURLToPath(import.meta.url));
  // Not an exit, which waits for threads: one may be left that nothing ends.
  process.stdout.write(`${JSON.stringify(report)}\n`, () => process.kill(process.pid, 'SIGKILL'));
} else {
  workAsGuest(workerData as ThreadWork, (message) => parentPort?.postMessage(message));
}
