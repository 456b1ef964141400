// Exists so that an engine's process is always started the same way: no shell, no environment, no way to speak but two pipes.
import { type ChildProcessByStdio, spawn } from 'node:child_process';
import { env, execPath, platform } from 'node:process';
import type { Readable, Writable } from 'node:stream';
import { fileURLToPath } from 'node:url';

export type EngineProcess = ChildProcessByStdio<Writable, Readable, null>;

/** In the bundle the entry is a file of its own beside the chunk that this becomes. */
export const engineEntry: URL = new URL(
  import.meta.url.endsWith('.ts') ? './engine-process.ts' : './engine.js',
  import.meta.url,
);

/** Windows starts no program without this one. */
const environment = platform === 'win32' ? { SystemRoot: env['SystemRoot'] ?? '' } : {};

/** It never throws and fails in its events alone; nothing waits for it until it is asked something. */
export function startProcess(entry: URL): EngineProcess {
  const child = spawn(execPath, ['--max-old-space-size=256', fileURLToPath(entry)], {
    env: environment,
    stdio: ['pipe', 'pipe', 'ignore'],
    windowsHide: true,
  });
  // Whoever asks hears of it by the end of the process.
  child.on('error', () => undefined);
  child.stdin.on('error', () => undefined);
  hold(child, false);
  return child;
}

/** Whether this program stays alive for the sake of that process. */
export function hold(child: EngineProcess, held: boolean): void {
  for (const part of [child, child.stdin, child.stdout] as readonly Partial<{ ref(): void; unref(): void }>[]) {
    if (held) part.ref?.();
    else part.unref?.();
  }
}
