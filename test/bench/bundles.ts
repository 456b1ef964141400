// Exists so that verifying a bundle is measured beside Sigstore's own library: same bundle, same root, no network in either.
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { execPath } from 'node:process';
import seeds from '@sigstore/tuf/seeds.json' with { type: 'json' };
import { rolldown } from 'rolldown';
import { verifyBundle } from '../../src/adapters/sigstore/verify-bundle.ts';
import type { Sha256 } from '../../src/core/model/digest.ts';
import { projectRoot } from '../demo/scratch-registry.ts';
import { artifactSha256, openRoom, statementOf, toBytes, workflow } from '../support/bundle-question.ts';
import { bareNode, compare, time } from './measure.ts';
import { openPeer } from './sigstore-peer.ts';
import { report } from './table.ts';

const vector = join(projectRoot, 'test/support/vectors/public-good.sigstore.json');
const sha256 = '70ed0277251d0cf2eb5eda8b574ce012de485e39a3de1fb4b1e0717e14b02d6a' as Sha256;
const issuer = 'https://token.actions.githubusercontent.com';
const repository = 'https://github.com/sigstore-conformance/extremely-dangerous-public-oidc-beacon';
const name = `${repository}/.github/workflows/extremely-dangerous-oidc-beacon.yml@refs/heads/main`;
const peer = { peer: 'sigstore', limit: '' };

export async function benchBundles(scratch: string): Promise<void> {
  const packaged = seeds['https://tuf-repo-cdn.sigstore.dev'].targets['trusted_root.json'];
  const root = Buffer.from(packaged, 'base64');
  const rootFile = join(scratch, 'trusted-root.json');
  writeFileSync(rootFile, root);
  await benchCold(scratch, rootFile);
  await benchWarm(root);
  await benchMany();
}

/** Two programs, each built in the same way: the CLI with everything, and the library with its few lines. */
async function benchCold(scratch: string, rootFile: string): Promise<void> {
  const program = join(scratch, 'peer.js');
  const build = await rolldown({
    input: join(import.meta.dirname, 'sigstore-peer.ts'),
    platform: 'node',
    logLevel: 'silent',
  });
  await build.write({ file: program, format: 'esm', minify: true, comments: false, codeSplitting: false });
  await build.close();
  const identity = ['--certificate-identity', name, '--certificate-oidc-issuer', issuer];
  const asked = ['verify-bundle', '--bundle', vector, ...identity, '--trusted-root', rootFile, `sha256:${sha256}`];
  const ours = (): void => run([join(projectRoot, 'dist/cli.js'), ...asked]);
  const theirs = (): void => run([program, vector, rootFile, name, issuer]);
  report('verify-bundle, keyless, cold', await compare(15, ours, theirs), peer);
  report('verify-bundle, keyless, cold', await compare(15, ours, bareNode), { ...peer, peer: 'bare node' });
}

function run(command: readonly string[]): void {
  const { status, stderr } = spawnSync(execPath, command, { encoding: 'utf8' });
  if (status !== 0) {
    throw new Error(stderr);
  }
}

async function benchWarm(trustedRoot: Uint8Array): Promise<void> {
  const bundle = readFileSync(vector);
  const verify = openPeer(Buffer.from(trustedRoot).toString('utf8'), { name, issuer });
  const question = { artifact: { sha256 }, signer: { identity: name, issuer }, trustedRoot };
  const ours = async (): Promise<void> => mustVerify(await verifyBundle(bundle, question));
  report('verify one keyless bundle, warm', await compare(300, ours, () => verify(bundle)), peer);
}

function mustVerify(answer: Awaited<ReturnType<typeof verifyBundle>>): void {
  if (!answer.verified) {
    throw new Error(answer.reason);
  }
}

/** A hundred bundles of Rekor's second kind with timestamps, ten times over. */
async function benchMany(): Promise<void> {
  const room = await openRoom();
  const order = { logs: ['v2 dsse'], stamps: [room.sigstore.stamp] } as const;
  const bundles: Uint8Array[] = [];
  for (let count = 0; count < 100; count += 1) {
    bundles.push(toBytes(await room.workshop.envelope(statementOf(), order)));
  }
  const thousand = Array.from({ length: 10 }, () => bundles).flat();
  const trustedRoot = toBytes(room.trustedRoot());
  const question = { artifact: { sha256: artifactSha256 }, signer: workflow, trustedRoot };
  const verify = openPeer(JSON.stringify(room.trustedRoot()), { name: workflow.identity, issuer: workflow.issuer });
  const theirs = (): void => thousand.forEach(verify);
  const ours = async (): Promise<void> => {
    for (const bundle of thousand) {
      mustVerify(await verifyBundle(bundle, question));
    }
  };
  await time(theirs);
  report('verify 1,000 keyless bundles', await compare(3, ours, theirs), peer);
}
