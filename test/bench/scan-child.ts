// Exists so that each subject is measured in a process of its own: time beside V8 on one thread, or memory alone.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { argv, resourceUsage, stdout } from 'node:process';
import { compare } from './measure.ts';
import { ours, peers, type ReadModule } from './scan-subjects.ts';

/** Milliseconds for one reading of one file, or why the subject would not read it. */
export interface Reading {
  readonly file: string;
  readonly size: number;
  readonly job: number;
  readonly peer: number;
  readonly refused?: string;
}

/** Small files are read again and again until the clock can tell them apart. */
const bytesInRound = 2_000_000;

async function measureTimes(name: string, folder: string): Promise<readonly Reading[]> {
  const subject = ours[name] ?? peers[name];
  if (subject === undefined) throw new Error(`nobody is called ${name}`);
  const read = await subject.open();
  const readings: Reading[] = [];
  for (const file of readdirSync(folder).sort()) {
    readings.push(await measureFile(read, join(folder, file), subject.rounds));
  }
  return readings;
}

async function measureFile(read: ReadModule, path: string, rounds: number): Promise<Reading> {
  const bytes = new Uint8Array(readFileSync(path));
  const times = Math.ceil(bytesInRound / bytes.length);
  const repeat = (job: () => void): (() => void) => {
    return () => {
      for (let time = 0; time < times; time += 1) job();
    };
  };
  const validate = (): void => void WebAssembly.validate(bytes);
  try {
    const { job, peer } = await compare(
      rounds,
      repeat(() => read(bytes)),
      repeat(validate),
    );
    return { file: path, size: bytes.length, job: job / times, peer: peer / times };
  } catch (reason) {
    return {
      file: path,
      size: bytes.length,
      job: 0,
      peer: 0,
      refused: String(reason).replaceAll(/\s+/g, ' ').slice(0, 120),
    };
  }
}

/** Peak memory of this process, in bytes, after one reading of one file. */
async function measureMemory(name: string, path: string): Promise<number> {
  const read = await ours[name]?.open();
  read?.(new Uint8Array(readFileSync(path)));
  return peakKilobytes() * 1024;
}

/** Linux hands the peak of whoever started a process down to it, so there the memory map itself is asked. */
function peakKilobytes(): number {
  const status = '/proc/self/status';
  const own = existsSync(status) ? /^VmHWM:\s*(\d+) kB/m.exec(readFileSync(status, 'utf8'))?.[1] : undefined;
  return own === undefined ? resourceUsage().maxRSS : Number(own);
}

if (import.meta.main) {
  const [what = '', name = '', path = ''] = argv.slice(2);
  const measured = what === 'memory' ? await measureMemory(name, path) : await measureTimes(name, path);
  stdout.write(JSON.stringify(measured));
}
