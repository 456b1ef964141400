// `npm run test:nightly`: the random tests with a fresh seed and many more runs, what needs the network, and mutation testing.
import { spawnSync } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { join, resolve } from 'node:path';
import { env, execPath, exit, stdout } from 'node:process';

const root = resolve(import.meta.dirname, '..');
const seed = env['PLUGYARD_SEED'] ?? String(randomInt(2 ** 31));
const scale = env['PLUGYARD_SCALE'] ?? '25';
stdout.write(`PLUGYARD_SEED=${seed} PLUGYARD_SCALE=${scale}\n`);
const laws = spawnSync(
  execPath,
  [
    join(root, 'node_modules/vitest/vitest.mjs'),
    'run',
    '--config',
    join(root, 'test/vitest.config.ts'),
    '--testTimeout=1800000',
    'test/laws',
  ],
  { stdio: 'inherit', cwd: root, env: { ...env, PLUGYARD_SEED: seed, PLUGYARD_SCALE: scale } },
);
// The committed part of GitHub's own description is still a part of it.
const description = run('test/support/github/description/refresh.ts', '--check');
// Nine of ten changes of the code that judges are noticed by its tests.
const mutation = run('test/mutation/main.ts');
exit([laws.status ?? 1, description, mutation].find((code) => code !== 0) ?? 0);

function run(script: string, ...options: readonly string[]): number {
  return spawnSync(execPath, [join(root, script), ...options], { stdio: 'inherit', cwd: root }).status ?? 1;
}
