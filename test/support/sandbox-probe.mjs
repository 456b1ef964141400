// Exists to stand where the sandbox's own program stands, and to tell what a process there may do.
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import process from 'node:process';
import { isMainThread, parentPort, Worker } from 'node:worker_threads';

function attempt(work) {
  try {
    work();
    return 'allowed';
  } catch (error) {
    return error.code;
  }
}

const found = {
  itself: attempt(() => readFileSync(import.meta.filename)),
  beside: attempt(() => readdirSync(import.meta.dirname)),
  read: attempt(() => readFileSync(process.execPath)),
  write: attempt(() => writeFileSync(`${import.meta.filename}.written`, '')),
  leave: attempt(() => writeFileSync('left-behind', '')),
  start: attempt(() => spawnSync(process.execPath)),
  addon: attempt(() => process.dlopen({ exports: {} }, 'x.node')),
  eval: attempt(() => new Function('return 1')()) === 'allowed',
};

if (isMainThread) {
  const thread = new Worker(import.meta.filename, { env: {} });
  thread.once('message', (inThread) => {
    const engine = JSON.stringify({ variables: Object.keys(process.env), process: found, thread: inThread });
    const runs = [{ end: { ended: 'returned', output: { kind: 'nothing' } }, unanswered: [] }];
    process.stdout.write(JSON.stringify({ engine, runs, called: [], memoryBytes: 0 }));
  });
} else {
  parentPort?.postMessage(found);
}
