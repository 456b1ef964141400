// Exists so that an engine's process is always started the same way: no shell, no environment, nothing but two pipes and a file.
import { type ChildProcessByStdio, spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { closeSync, openSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { env, execPath, platform } from 'node:process';
import type { Readable, Writable } from 'node:stream';
import { fileURLToPath } from 'node:url';

export interface EngineProcess {
  readonly child: ChildProcessByStdio<Writable, Readable, null>;
  /**
   * Open here and, as number 3, in the process: a file without a name, for the bytes. A pipe would move only while this
   * program has nothing else to do.
   */
  readonly file: number;
}

/** In the bundle the entry is a file of its own beside the chunk that this becomes. */
export const engineEntry: URL = new URL(
  import.meta.url.endsWith('.ts') ? './engine-process.ts' : './engine.js',
  import.meta.url,
);

/** Windows starts no program without this one. */
const environment = platform === 'win32' ? { SystemRoot: env['SystemRoot'] ?? '' } : {};

/** Nothing waits for the process until it is asked something. Throws only where no file can be made. */
export function startProcess(entry: URL): EngineProcess {
  const file = openNamelessFile();
  const child = spawn(execPath, ['--max-old-space-size=256', fileURLToPath(entry)], {
    env: environment,
    stdio: ['pipe', 'pipe', 'ignore', file],
    windowsHide: true,
    // The types know no more than three ends.
  }) as EngineProcess['child'];
  // Whoever asks hears of it by the end of the process.
  child.on('error', () => undefined);
  child.stdin.on('error', () => undefined);
  child.stdout.on('error', () => undefined);
  const started = { child, file };
  hold(started, false);
  return started;
}

/** Gone with the last process that has it open, whatever happens to either. */
function openNamelessFile(): number {
  const path = join(tmpdir(), `plugyard-${randomUUID()}`);
  const file = openSync(path, 'wx+', 0o600);
  rmSync(path);
  return file;
}

/** Whether this program stays alive for the sake of that process. */
export function hold({ child }: EngineProcess, held: boolean): void {
  for (const part of [child, child.stdin, child.stdout] as readonly Partial<{ ref(): void; unref(): void }>[]) {
    if (held) part.ref?.();
    else part.unref?.();
  }
}

/** Nothing waits for its end either, which takes some milliseconds. */
export function endProcess(engine: EngineProcess): void {
  const { child, file } = engine;
  hold(engine, false);
  child.kill('SIGKILL');
  child.stdin.destroy();
  child.stdout.destroy();
  closeSync(file);
}
