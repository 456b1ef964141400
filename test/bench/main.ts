// `npm run bench`: figures as ratios to a peer or a limit in the same run.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { argv, execPath, stderr, stdout } from 'node:process';
import { alice, commitAll, git, makeScratch, makeSigner, projectRoot, sign } from '../demo/scratch-registry.ts';
import { buildDist } from '../demo/story.ts';
import { runAction } from '../support/run-action.ts';
import { runCli } from '../support/run-cli.ts';
import { makeRegistry } from './make-registry.ts';
import { bareNode, compare, time } from './measure.ts';

interface Row {
  readonly what: string;
  readonly figure: string;
  readonly peer: string;
  readonly ratio: string;
  readonly bar: string;
}

const rows: Row[] = [];
const scratch = makeScratch('bench');
const signer = makeSigner();

function report(
  what: string,
  { job, peer }: { readonly job: number; readonly peer: number },
  bar: { readonly peer: string; readonly limit: string },
): void {
  stderr.write(`  ${what}\n`);
  rows.push({
    what,
    figure: `${job.toFixed(0)} ms`,
    peer: `${bar.peer} ${peer.toFixed(0)} ms`,
    ratio: `${(job / peer).toFixed(2)} x`,
    bar: bar.limit,
  });
}

/** A registry with a branch that adds one signed release of about 1 MB. */
async function registryWithSubmission(
  name: string,
  size: { readonly plugins: number; readonly releases: number },
): Promise<{ readonly directory: string; readonly event: object }> {
  const directory = join(scratch.path, name);
  await makeRegistry(directory, size, signer);
  const base = git(directory, 'rev-parse', 'main');
  git(directory, 'sparse-checkout', 'set', '--no-cone', '/registry/plugins/plugin-1/');
  git(directory, 'checkout', '--quiet', '-b', 'submission', 'main');
  const release = join(directory, 'registry/plugins/plugin-1/2.0.0');
  cpSync(join(directory, 'registry/plugins/plugin-1/1.0.0'), release, { recursive: true });
  const manifest = JSON.parse(readFileSync(join(release, 'plugin.json'), 'utf8')) as object;
  writeFileSync(join(release, 'plugin.json'), `${JSON.stringify({ ...manifest, version: '2.0.0' }, undefined, 2)}\n`);
  writeFileSync(join(release, 'plugin.wasm'), largeModule(1_000_000));
  await sign(release, signer);
  const head = commitAll(directory, 'plugin-1 2.0.0');
  return { directory, event: { pull_request: { number: 1, user: alice, base: { sha: base }, head: { sha: head } } } };
}

/** A module of that many bytes: functions of constants and additions, as many as fit. */
function largeModule(size: number): Uint8Array {
  const body = [
    0x01,
    0x7f,
    ...Array.from({ length: 60 }, () => [0x41, 0x2a, 0x41, 0x07, 0x6a, 0x21, 0x00]).flat(),
    0x20,
    0x00,
    0x0b,
  ];
  const code = [...leb(body.length + 1), 0x01, ...body];
  const functions = Math.floor(size / (code.length + 1));
  const section = (id: number, content: readonly number[]): number[] => [id, ...leb(content.length), ...content];
  const bodies = Array.from({ length: functions }, () => code).flat();
  return new Uint8Array([
    ...[0, 0x61, 0x73, 0x6d, 1, 0, 0, 0],
    ...section(1, [1, 0x60, 0, 1, 0x7f]),
    ...section(3, [...leb(functions), ...Array.from({ length: functions }, () => 0)]),
    ...section(10, [...leb(functions), ...bodies]),
  ]);
}

function leb(value: number): number[] {
  return value < 128 ? [value] : [(value & 127) | 128, ...leb(value >>> 7)];
}

async function check(registry: { readonly directory: string; readonly event: object }): Promise<void> {
  const run = await runAction({
    inputs: { command: 'check', repository: registry.directory },
    event: registry.event,
    scratch: join(scratch.path, 'run'),
  });
  if (run.outputs['verdict'] !== 'PASS') {
    throw new Error(`expected PASS:\n${run.stdout}${run.stderr}`);
  }
}

/** `npm ci` in a folder of its own: seconds and megabytes. */
async function measureInstall(): Promise<void> {
  const folder = join(scratch.path, 'npm-ci');
  mkdirSync(folder);
  for (const file of ['package.json', 'package-lock.json']) {
    cpSync(join(projectRoot, file), join(folder, file));
  }
  const milliseconds = await time(() => {
    const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
      cwd: folder,
      stdio: 'inherit',
    });
    if (status !== 0) {
      throw new Error('npm ci failed');
    }
  });
  const megabytes = Number(
    spawnSync('du', ['-sm', join(folder, 'node_modules')], { encoding: 'utf8' }).stdout.split('\t')[0],
  );
  rows.push({
    what: 'npm ci',
    figure: `${(milliseconds / 1000).toFixed(0)} s`,
    peer: 'limit 60 s',
    ratio: (milliseconds / 60_000).toFixed(2),
    bar: '<= 1',
  });
  rows.push({
    what: 'npm ci',
    figure: `${megabytes} MB`,
    peer: 'limit 650 MB',
    ratio: (megabytes / 650).toFixed(2),
    bar: '<= 1',
  });
}

buildDist();
stderr.write('Making registries of 100 and 10,000 releases …\n');
const small = await registryWithSubmission('small', { plugins: 10, releases: 10 });
const large = await registryWithSubmission('large', { plugins: 1000, releases: 10 });
report('Action, one release of 1 MB, cold', await compare(11, () => check(small), bareNode), {
  peer: 'bare node',
  limit: '<= 6 x',
});
report(
  'check at 10,000 releases',
  await compare(
    11,
    () => check(large),
    () => check(small),
  ),
  { peer: 'at 100', limit: '<= 1.2 x' },
);
const published = join(scratch.path, 'public');
const build = async (): Promise<void> => {
  rmSync(published, { recursive: true, force: true });
  const { exitCode, stderr: failure } = await runCli(
    scratch.path,
    'registry',
    'build',
    '--repository',
    large.directory,
    '--revision',
    'main',
    '--out',
    published,
  );
  if (exitCode !== 0) {
    throw new Error(failure);
  }
};
const copy = (): void => {
  rmSync(join(scratch.path, 'copy'), { recursive: true, force: true });
  cpSync(published, join(scratch.path, 'copy'), { recursive: true });
};
await build();
report('registry build, 1,000 plugins x 10', await compare(3, build, copy), {
  peer: 'copying its files',
  limit: '<= 8 x',
});
const install = async (): Promise<void> => {
  const project = join(scratch.path, 'project');
  rmSync(project, { recursive: true, force: true });
  const { exitCode, stderr: failure } = await runCli(project, 'install', 'plugin-7', '--registry', published);
  if (exitCode !== 0) {
    throw new Error(failure);
  }
};
report('install one plugin and its dependency', await compare(11, install, bareNode), { peer: 'bare node', limit: '' });
const version = async (): Promise<void> => {
  await runCli(scratch.path, '--version');
};
report('plugyard --version', await compare(11, version, bareNode), { peer: 'bare node', limit: '+ 15 ms' });
if (!argv.includes('--no-install')) {
  await measureInstall();
}
scratch.remove();
stdout.write(`\n${execPath.split('/').at(-1)} ${process.version}\n`);
for (const { what, figure, peer, ratio, bar } of rows) {
  stdout.write(`${what.padEnd(40)} ${figure.padStart(9)}   ${peer.padEnd(26)} ${ratio.padStart(7)}   ${bar}\n`);
}
