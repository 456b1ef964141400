// Exists so that the jobs of a registry are measured: check, build, install, and the start of the program.
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stderr } from 'node:process';
import { alice, commitAll, git, makeSigner, sign } from '../demo/scratch-registry.ts';
import { runAction } from '../support/run-action.ts';
import { runCli } from '../support/run-cli.ts';
import { benchKeylessCheck } from './keyless-check.ts';
import { largeModule } from './large-module.ts';
import { makeRegistry } from './make-registry.ts';
import { bareNode, compare } from './measure.ts';
import { report } from './table.ts';

interface Scratch {
  readonly path: string;
}

const signer = makeSigner();

interface Submission {
  readonly directory: string;
  readonly event: object;
}

/** A registry with a branch that adds one signed release of about 1 MB. */
async function registryWithSubmission(
  directory: string,
  size: { readonly plugins: number; readonly releases: number },
): Promise<Submission> {
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

async function check(registry: Submission, scratch: Scratch): Promise<void> {
  const run = await runAction({
    inputs: { command: 'check', repository: registry.directory },
    event: registry.event,
    scratch: join(scratch.path, 'run'),
  });
  if (run.outputs['verdict'] !== 'PASS') {
    throw new Error(`expected PASS:\n${run.stdout}${run.stderr}`);
  }
}

export async function benchRegistry(scratch: Scratch): Promise<void> {
  stderr.write('Making registries of 100 and 10,000 releases …\n');
  const small = await registryWithSubmission(join(scratch.path, 'small'), { plugins: 10, releases: 10 });
  const large = await registryWithSubmission(join(scratch.path, 'large'), { plugins: 1000, releases: 10 });
  report('Action, one release of 1 MB, cold', await compare(11, () => check(small, scratch), bareNode), {
    peer: 'bare node',
    limit: '<= 6 x',
  });
  await benchKeylessCheck(scratch.path);
  report(
    'check at 10,000 releases',
    await compare(
      11,
      () => check(large, scratch),
      () => check(small, scratch),
    ),
    { peer: 'at 100', limit: '<= 1.2 x' },
  );
  const published = join(scratch.path, 'public');
  await benchBuild(scratch, large, published);
  await benchClient(scratch, published);
}

async function benchBuild(scratch: Scratch, large: Submission, published: string): Promise<void> {
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
}

async function benchClient(scratch: Scratch, published: string): Promise<void> {
  const install = async (): Promise<void> => {
    const project = join(scratch.path, 'project');
    rmSync(project, { recursive: true, force: true });
    const { exitCode, stderr: failure } = await runCli(
      project,
      'install',
      'plugin-7',
      '--registry',
      published,
      '--unsigned',
    );
    if (exitCode !== 0) {
      throw new Error(failure);
    }
  };
  report('install one plugin and its dependency', await compare(11, install, bareNode), {
    peer: 'bare node',
    limit: '',
  });
  const version = async (): Promise<void> => {
    await runCli(scratch.path, '--version');
  };
  report('plugyard --version', await compare(11, version, bareNode), { peer: 'bare node', limit: '+ 15 ms' });
}
