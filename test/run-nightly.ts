// `npm run test:nightly [-- lane [part...]]`: random tests with a fresh seed and many more runs, what needs the network, and mutants.
import { spawnSync } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { join, resolve } from 'node:path';
import { argv, env, execPath, exit, stdout } from 'node:process';

const root = resolve(import.meta.dirname, '..');

/** Each gives the exit code of its last program. */
const lanes: Readonly<Record<string, (parts: readonly string[]) => number>> = {
  laws,
  /** The committed part of GitHub's own description is still a part of it. */
  description: () => run('test/support/github/description/refresh.ts', '--check'),
  /** Nine of ten changes of the code that judges are noticed by its tests. */
  mutation: (parts) => run('test/mutation/main.ts', ...parts),
};

const [lane, ...parts] = argv.slice(2);
if (lane !== undefined && !Object.hasOwn(lanes, lane)) {
  stdout.write(`There is no lane ${lane}. There are: ${Object.keys(lanes).join(', ')}.\n`);
  exit(2);
}
const chosen = Object.entries(lanes).filter(([name]) => lane === undefined || name === lane);
const codes = chosen.map(([name, start]) => [name, start(parts)] as const);
stdout.write(`\n${codes.map(([name, code]) => `${name}: ${code === 0 ? 'passed' : 'failed'}`).join('\n')}\n`);
exit(codes.find(([, code]) => code !== 0)?.[1] ?? 0);

function laws(): number {
  const seed = env['PLUGYARD_SEED'] ?? String(randomInt(2 ** 31));
  const scale = env['PLUGYARD_SCALE'] ?? '25';
  stdout.write(`PLUGYARD_SEED=${seed} PLUGYARD_SCALE=${scale}\n`);
  const vitest = ['node_modules/vitest/vitest.mjs', 'run', '--config', 'test/vitest.config.ts'];
  const options = ['--testTimeout=1800000', 'test/laws'];
  const { status } = spawnSync(execPath, [...vitest, ...options], {
    stdio: 'inherit',
    cwd: root,
    env: { ...env, PLUGYARD_SEED: seed, PLUGYARD_SCALE: scale },
  });
  return status ?? 1;
}

function run(script: string, ...options: readonly string[]): number {
  return spawnSync(execPath, [join(root, script), ...options], { stdio: 'inherit', cwd: root }).status ?? 1;
}
