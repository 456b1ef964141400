// `npm run test:nightly`: the random tests with a fresh seed and many more runs, and what needs the network.
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
// The committed part of GitHub's own description is still a part of it.
const description = spawnSync(execPath, [join(root, 'test/support/github/description/refresh.ts'), '--check'], {
  stdio: 'inherit',
  cwd: root,
});
exit(status === 0 ? (description.status ?? 1) : (status ?? 1));
