// Exists so that keys and signatures are held against OpenSSL, which knows nothing of ours; without it the tests fail.
import { execFileSync } from 'node:child_process';

/** Runs `openssl` and returns what it prints; a failure throws with its words. */
export function openssl(folder: string, ...arguments_: readonly string[]): string {
  try {
    return execFileSync('openssl', arguments_, { cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
  } catch (error) {
    const { code, stderr, message } = error as NodeJS.ErrnoException & { stderr?: string };
    throw new Error(code === 'ENOENT' ? 'these tests need openssl 3 on the PATH' : `${message}\n${stderr}`);
  }
}
