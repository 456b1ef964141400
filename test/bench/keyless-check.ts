// Exists so that the Action is measured on what the design asks for: 1 MB of wasm under a keyless bundle, from a cold start.
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  alice,
  alicesWorkflow,
  commitAll,
  copyRelease,
  createRegistry,
  git,
  makeSigner,
} from '../demo/scratch-registry.ts';
import { claimsOf } from '../demo/story.ts';
import { runAction } from '../support/run-action.ts';
import { runCliIn } from '../support/run-cli.ts';
import { startSigstoreProcess } from '../support/sigstore-process.ts';
import { largeModule } from './large-module.ts';
import { bareNode, compare } from './measure.ts';
import { report } from './table.ts';

export async function benchKeylessCheck(scratch: string): Promise<void> {
  const directory = join(scratch, 'keyless');
  const sigstore = await startSigstoreProcess();
  createRegistry(directory, makeSigner(), sigstore.trustedRoot);
  const base = git(directory, 'rev-parse', 'HEAD');
  const release = copyRelease(directory, { from: 'crc32/1.0.0', to: 'crc32/1.1.0' }, { version: '1.1.0' });
  writeFileSync(join(release, 'plugin.wasm'), largeModule(1_000_000));
  dropFunctions(join(release, 'plugin.json'));
  rmSync(join(release, 'README.md'), { force: true });
  const environment = sigstore.jobEnvironment(claimsOf(alicesWorkflow, 'refs/tags/v1.1.0'));
  const signed = await runCliIn({ folder: release, environment }, 'sign', '.', ...sigstore.options);
  await sigstore.stop();
  if (signed.exitCode !== 0) {
    throw new Error(signed.stderr);
  }
  const head = commitAll(directory, 'crc32 1.1.0');
  const event = { pull_request: { number: 1, user: alice, base: { sha: base }, head: { sha: head } } };
  const check = async (): Promise<void> => {
    const inputs = { command: 'check', repository: directory };
    const run = await runAction({ inputs, event, scratch: join(scratch, 'keyless-run') });
    if (run.outputs['verdict'] !== 'PASS') {
      throw new Error(`expected PASS:\n${run.stdout}${run.stderr}`);
    }
  };
  report('the same, under a keyless bundle', await compare(11, check, bareNode), {
    peer: 'bare node',
    limit: '<= 6 x',
  });
}

/** The module of the bench exports nothing that the manifest of crc32 could describe. */
function dropFunctions(path: string): void {
  const { functions: _, ...manifest } = JSON.parse(readFileSync(path, 'utf8')) as Record<string, unknown>;
  writeFileSync(path, `${JSON.stringify(manifest, undefined, 2)}\n`);
}
