// `npm run test:nightly`: the random tests with a fresh seed and many more runs.
import { spawnSync } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { join, resolve } from 'node:path';
import { env, execPath, exit, stdout } from 'node:process';

const root = resolve(import.meta.dirname, '..');
const seed = env['PLUGYARD_SEED'] ?? String(randomInt(2 ** 31));
const scale = env['PLUGYARD_SCALE'] ?? '25';
stdout.write(`PLUGYARD_SEED=${seed} PLUGYARD_SCALE=${scale}\n`);
const { status } = spawnSync(
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
exit(status ?? 1);
