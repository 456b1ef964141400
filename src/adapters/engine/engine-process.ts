// Exists so that an engine meets hostile bytes in a process of its own, which can be killed: one job, one line, the end.
import { stdin, stdout } from 'node:process';
import type { EngineJob } from './engine-job.ts';
import { examineComponent } from './examine-component.ts';
import { examineModules } from './examine-modules.ts';
import { startWatch } from './watch-oneself.ts';

const lineEnd = 0x0a;
/** A line that is longer is no job of ours. */
const maxHeader = 16 * 1024 * 1024;

/**
 * Up to this size V8 needs no watch: it takes at most some 70 bytes for a byte of the file, and the parent counts the
 * seconds. A watch is a thread, and starting one takes longer than judging such a file.
 */
const unwatchedSize = 1024 * 1024;

type Chunks = AsyncIterator<Buffer>;

interface Header {
  readonly job: EngineJob;
  /** What came behind the line already. */
  readonly first: Buffer;
}

async function receiveHeader(chunks: Chunks): Promise<Header> {
  let head = Buffer.alloc(0);
  while (!head.includes(lineEnd)) {
    head = Buffer.concat([head, await next(chunks)]);
    if (head.length > maxHeader) throw new Error('the job is too long');
  }
  const end = head.indexOf(lineEnd);
  return { job: JSON.parse(head.toString('utf8', 0, end)) as EngineJob, first: head.subarray(end + 1) };
}

async function receiveBytes({ job, first }: Header, chunks: Chunks): Promise<Uint8Array<ArrayBuffer>> {
  const bytes = new Uint8Array(job.size);
  bytes.set(first);
  for (let at = first.length; at < bytes.length; ) {
    const chunk = await next(chunks);
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}

async function next(chunks: Chunks): Promise<Buffer> {
  const { done, value } = await chunks.next();
  if (done === true) throw new Error('the pipe ended before the job');
  return value;
}

async function examine(chunks: Chunks): Promise<unknown> {
  const header = await receiveHeader(chunks);
  const { job } = header;
  // Its start and the coming of the bytes take the same time.
  const untilWatched = job.size > unwatchedSize || job.tools !== undefined ? startWatch(job.limits) : undefined;
  const bytes = await receiveBytes(header, chunks);
  untilWatched?.();
  return job.tools === undefined ? examineModules(bytes, job) : await examineComponent(bytes, job.tools);
}

const answer = await examine(stdin[Symbol.asyncIterator]() as Chunks);
stdout.write(`${JSON.stringify(answer)}\n`);
