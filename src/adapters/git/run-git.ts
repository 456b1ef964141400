// Exists so that git is always run the same way: without a shell, without the caller's environment, bounded.
import { execFile } from 'node:child_process';
import { env } from 'node:process';
import { PlugyardError } from '../../errors.ts';

/** Configuration for single calls; passed by the environment, so that secrets stand in no argument list. */
export type GitConfig = Readonly<Record<string, string>>;

export interface GitOptions {
  readonly directory?: string;
  readonly config?: GitConfig;
  /** Exit codes besides 0 that are answers, not failures. */
  readonly allowed?: readonly number[];
  readonly input?: Uint8Array;
}

const maxOutput = 1024 * 1024 * 1024;

/** What git printed. Throws `GIT_FAILED` with git's own words. */
export async function runGit(arguments_: readonly string[], options: GitOptions = {}): Promise<Buffer> {
  const { directory, config = {}, allowed = [], input } = options;
  return await new Promise((resolve, reject) => {
    const child = execFile(
      'git',
      [...arguments_],
      {
        ...(directory === undefined ? {} : { cwd: directory }),
        encoding: 'buffer',
        maxBuffer: maxOutput,
        env: gitEnvironment(config),
      },
      (error, stdout, stderr) => {
        if (error === null || (typeof error.code === 'number' && allowed.includes(error.code))) {
          resolve(stdout);
        } else {
          const missing = 'code' in error && (error.code as unknown) === 'ENOENT';
          reject(
            new PlugyardError(
              'GIT_FAILED',
              `git ${arguments_[0]} failed: ${stderr.toString('utf8').trim() || error.message}`,
              {
                hint: missing ? 'Install git 2.38 or newer.' : 'Check that this is a complete clone of the registry.',
                cause: error,
              },
            ),
          );
        }
      },
    );
    child.stdin?.end(input);
  });
}

/** Threat: variables such as GIT_DIR in the caller's environment would point git elsewhere. */
export function gitEnvironment(config: GitConfig = {}): NodeJS.ProcessEnv {
  const clean = Object.fromEntries(Object.entries(env).filter(([name]) => !name.startsWith('GIT_')));
  const entries = Object.entries(config);
  const settings = entries.flatMap(([key, value], index) => [
    [`GIT_CONFIG_KEY_${index}`, key],
    [`GIT_CONFIG_VALUE_${index}`, value],
  ]);
  return {
    ...clean,
    LC_ALL: 'C',
    GIT_TERMINAL_PROMPT: '0',
    GIT_CONFIG_NOSYSTEM: '1',
    // Threat: a replacement makes git show other bytes than those that were hashed.
    GIT_NO_REPLACE_OBJECTS: '1',
    GIT_CONFIG_COUNT: String(entries.length),
    ...Object.fromEntries(settings),
  };
}
