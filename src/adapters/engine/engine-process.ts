// Exists so that an engine meets hostile bytes in a process of its own, which can be killed: one job, one line, the end.
import { readSync } from 'node:fs';
import { stdin, stdout } from 'node:process';
import type { EngineJob } from './engine-job.ts';
import { examineComponent } from './examine-component.ts';
import { examineModules } from './examine-modules.ts';
import { startWatch } from './watch-oneself.ts';

const file = 3;
/** A line that is longer is no job of ours. */
const maxHeader = 16 * 1024 * 1024;

/** Up to this size V8 is done before a watch would be up: it takes at most some 2 seconds and 70 MB for a megabyte. */
const quickSize = 64 * 1024;
/** Up to this size it may begin before the watch is up: a watch is a thread, and takes longer to start than such a file. */
const modestSize = 1024 * 1024;

async function receiveJob(): Promise<EngineJob> {
  let head = '';
  for await (const chunk of stdin.setEncoding('utf8') as AsyncIterable<string>) {
    head += chunk;
    if (head.length > maxHeader) throw new Error('the job is too long');
    if (chunk.endsWith('\n')) return JSON.parse(head) as EngineJob;
  }
  throw new Error('the pipe ended before the job');
}

function readBytes(size: number): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(size);
  for (let at = 0; at < size; ) {
    const count = readSync(file, bytes, at, size - at, at);
    if (count === 0) throw new Error('the file is shorter than the job says');
    at += count;
  }
  return bytes;
}

async function examine(job: EngineJob): Promise<unknown> {
  const untilWatched = job.size > quickSize || job.tools !== undefined ? startWatch(job.limits) : undefined;
  const bytes = readBytes(job.size);
  if (job.size > modestSize || job.tools !== undefined) untilWatched?.();
  return job.tools === undefined ? examineModules(bytes, job) : await examineComponent(bytes, job.tools);
}

stdout.write(`${JSON.stringify(await examine(await receiveJob()))}\n`);
