// Exists so that tests run the built CLI as a user does: a child process with a folder, arguments and an environment.
import { execFile } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { execPath } from 'node:process';

const cli = join(resolve(import.meta.dirname, '../..'), 'dist/cli.js');

/** What a command printed, and how it ended. */
export interface CommandRun {
  readonly stdout: string;
  readonly stderr: string;
  readonly exitCode: number;
}

/** Runs `dist/cli.js` without a terminal and without colours. */
export async function runCli(folder: string, ...arguments_: readonly string[]): Promise<CommandRun> {
  return await runCliIn({ folder }, ...arguments_);
}

interface Surroundings {
  readonly folder: string;
  readonly environment?: Readonly<Record<string, string>>;
}

/** The same, with more in the environment. */
export async function runCliIn(
  { folder, environment = {} }: Surroundings,
  ...arguments_: readonly string[]
): Promise<CommandRun> {
  mkdirSync(folder, { recursive: true });
  const env = {
    PATH: process.env['PATH'],
    HOME: process.env['HOME'],
    NO_COLOR: '1',
    // What the user's own folder would be: the roots that were pinned, and what was seen.
    PLUGYARD_STATE: join(folder, '.plugyard-state'),
    ...environment,
  };
  return await new Promise((settle) => {
    execFile(
      execPath,
      [cli, ...arguments_],
      { cwd: folder, encoding: 'utf8', env, maxBuffer: 64 * 1024 * 1024 },
      (error, stdout, stderr) => {
        settle({ stdout, stderr, exitCode: typeof error?.code === 'number' ? error.code : error === null ? 0 : -1 });
      },
    );
  });
}
