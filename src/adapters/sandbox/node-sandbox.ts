// Exists so that a stranger's program runs in a process that has nothing: no files, no environment, no way to last.
import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, extname, join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import type { GuestJob } from '../../core/model/guest-job.ts';
import { PlugyardError } from '../../errors.ts';
import type { GaveUp, Sandbox } from '../../ports.ts';
import { writeJob } from './job-wire.ts';
import { readReport } from './read-report.ts';

/** What the process itself takes beside the guest, to start and to answer. */
const graceMs = 5_000;
const maxAnswerBytes = 64 * 1_048_576;
const heapMb = 256;
const pageBytes = 65_536;

const here = fileURLToPath(import.meta.url);
/** `guest.ts` beside this file in the source; in the bundle `guest.js`, which is one file. */
const guestEntry = join(dirname(here), `guest${extname(here)}`);

/** Runs each job in a Node process of its own. */
export const nodeSandbox: Sandbox = openSandbox(guestEntry);

/** The same with the program of that process somewhere else. */
export function openSandbox(entry: string): Sandbox {
  return {
    run: async (job) => {
      const answer = await askInEmptyFolder(job, entry);
      if (typeof answer !== 'string') return answer;
      return readReport(answer, job) ?? { gaveUp: 'the process ended without an answer' };
    },
  };
}

/**
 * Threat: a program that breaks out of the engine. It may read the code of the process and nothing else, write nothing, start
 * nothing; connecting is not among what Node 24 can forbid. The engine itself refuses memories beyond the limit.
 */
function flagsFor({ limits }: GuestJob, entry: string): readonly string[] {
  return [
    '--permission',
    '--allow-worker',
    `--allow-fs-read=${extname(entry) === '.ts' ? dirname(entry) : entry}`,
    '--no-addons',
    '--no-warnings',
    '--disable-proto=delete',
    '--disallow-code-generation-from-strings',
    `--max-old-space-size=${heapMb}`,
    `--wasm-max-mem-pages=${Math.floor(limits.memoryBytes / pageBytes)}`,
    '--wasm-max-table-size=1000000',
    entry,
  ];
}

/** Threat: whatever the flags say, a thread of Node 24 may read the folder that its process was started in. */
async function askInEmptyFolder(job: GuestJob, entry: string): Promise<string | GaveUp> {
  const folder = await mkdtemp(join(tmpdir(), 'plugyard-guest-')).catch((cause: unknown) => {
    throw new PlugyardError('DISK_FAILED', 'An empty folder to run in cannot be made', { cause });
  });
  try {
    return await ask(job, { entry, folder });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

interface Place {
  readonly entry: string;
  /** An empty one. */
  readonly folder: string;
}

/** The one line that the process prints, or why there is none. */
function ask(job: GuestJob, { entry, folder }: Place): Promise<string | GaveUp> {
  return new Promise((resolve) => {
    const guest = spawn(process.execPath, flagsFor(job, entry), {
      cwd: folder,
      env: {},
      stdio: ['pipe', 'pipe', 'ignore'],
      windowsHide: true,
    });
    let gaveUp: string | undefined;
    const giveUp = (reason: string): void => {
      gaveUp ??= reason;
      guest.kill('SIGKILL');
    };
    const timer = setTimeout(
      () => giveUp(`no answer within ${job.limits.totalMs + graceMs} ms`),
      job.limits.totalMs + graceMs,
    );
    const chunks: Buffer[] = [];
    let size = 0;
    guest.stdout.on('data', (chunk: Buffer) => {
      size += chunk.length;
      if (size > maxAnswerBytes) giveUp('the answer was too long');
      else chunks.push(chunk);
    });
    guest.on('error', (error) => {
      gaveUp ??= `the process did not start: ${error.message}`;
    });
    // It may end before it has read everything.
    guest.stdin.on('error', () => undefined);
    guest.stdin.end(writeJob(job));
    guest.on('close', () => {
      clearTimeout(timer);
      resolve(gaveUp === undefined ? Buffer.concat(chunks).toString('utf8') : { gaveUp });
    });
  });
}
