// From a release workflow to a plugin on a disk: signed keyless in a CI, submitted, judged, merged, deployed, and installed
// with the network cut.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeScratch, projectRoot } from '../demo/scratch-registry.ts';
import { beginStory, type Deploy, deploy, type Judged, merge, submitKeylessRelease } from '../demo/story.ts';
import { type Ceremony, holdCeremony } from '../demo/trust-ceremony.ts';
import { type CommandRun, runCliIn } from '../support/run-cli.ts';
import { startSigstoreProcess } from '../support/sigstore-process.ts';

const scratch = makeScratch('keyless');
let ceremony: Ceremony;
let judged: Judged;
let deployed: Deploy;

beforeAll(async () => {
  const sigstore = await startSigstoreProcess();
  const story = beginStory(scratch.path, sigstore);
  ceremony = await holdCeremony(story.registry, scratch.path);
  judged = await submitKeylessRelease(story, sigstore);
  merge(story, judged);
  deployed = await deploy(story, 'public', { onlineKey: ceremony.onlineKey, sigstore });
  // From here on there is no Sigstore to ask.
  await sigstore.stop();
}, 60_000);
afterAll(() => scratch.remove());

/** The CLI of a user whose machine has no network. */
async function offline(...arguments_: readonly string[]): Promise<CommandRun> {
  const cut = `--import=${pathToFileURL(join(projectRoot, 'test/support/cut-network.ts')).href}`;
  return await runCliIn(
    {
      folder: join(scratch.path, 'project'),
      environment: { NODE_OPTIONS: cut, PLUGYARD_STATE: join(scratch.path, 'state') },
    },
    ...arguments_,
  );
}

describe('a keyless release', () => {
  test('passes by itself: the workflow is on record, the tag names the version', () => {
    expect(judged.report).toMatchObject({ verdict: 'PASS', complete: true, findings: [] });
    expect(judged.run.exitCode).toBe(0);
  });

  test('is installed with the network cut, as verified, by the root that was pinned', async () => {
    const { published } = deployed;
    const run = await offline('install', 'crc32', '--registry', published, '--root', ceremony.root, '--yes');
    expect(run).toMatchObject({ exitCode: 0, stdout: expect.stringMatching(/^\+ crc32 1\.1\.0 {2}verified/) });
    const verified = await offline('verify', '--registry', published);
    expect(verified).toMatchObject({
      exitCode: 0,
      stdout: expect.stringContaining('ok  crc32 1.1.0  verified, signed by github:4242:.github/workflows/release.yml'),
    });
  });

  test('the network was really cut', async () => {
    const run = await offline('search', 'crc32', '--registry', 'http://127.0.0.1:49999/', '--unsigned');
    expect(run).toMatchObject({ exitCode: 99, stderr: expect.stringContaining('THE NETWORK WAS USED') });
  });

  test('the pin is in plugyard.lock, so that nobody who clones the project has to be told', async () => {
    const lockfile = JSON.parse(readFileSync(join(scratch.path, 'project/plugyard.lock'), 'utf8')) as { root: string };
    expect(`sha256:${lockfile.root}`).toBe(ceremony.root);
  });

  test('the index itself says which workflow built it', async () => {
    const { published } = deployed;
    const run = await offline(
      'verify-bundle',
      '--bundle',
      join(published, 'index-root.sigstore.json'),
      '--certificate-identity',
      'https://github.com/example/registry/.github/workflows/registry.yml@refs/heads/main',
      '--certificate-oidc-issuer',
      'https://token.actions.githubusercontent.com',
      '--trusted-root',
      join(scratch.path, 'registry/registry/trust/trusted-root.json'),
      join(published, 'index-root.json'),
    );
    expect(run).toMatchObject({ exitCode: 0, stderr: '' });
  });
});
