// `plugyard verify-bundle` as anyone's test suite drives it: the built program, its exit codes, and no network at all.
import { execFile, spawnSync } from 'node:child_process';
import { generateKeyPairSync } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { execPath } from 'node:process';
import { beforeAll, describe, expect, test } from 'vitest';
import {
  artifact,
  artifactSha256,
  type BundleRoom,
  openRoom,
  statementOf,
  toBytes,
  workflow,
} from '../support/bundle-question.ts';
import type { CommandRun } from '../support/run-cli.ts';
import { temporaryFolders } from '../support/temporary-folder.ts';

const cli = resolve(import.meta.dirname, '../../dist/cli.js');
const blocker = resolve(import.meta.dirname, '../support/cut-network.ts');
const vector = resolve(import.meta.dirname, '../support/vectors/public-good.sigstore.json');
const folder = temporaryFolders()('verify-bundle');

/** Runs the built program with every socket and every look-up of a name blocked. */
function run(...arguments_: readonly string[]): Promise<CommandRun> {
  return new Promise((settle) => {
    const options = { cwd: folder, encoding: 'utf8', env: { PATH: process.env['PATH'], NO_COLOR: '1' } } as const;
    execFile(execPath, ['--import', blocker, cli, ...arguments_], options, (error, stdout, stderr) => {
      settle({ stdout, stderr, exitCode: typeof error?.code === 'number' ? error.code : error === null ? 0 : -1 });
    });
  });
}

const verify = (...arguments_: readonly string[]): Promise<CommandRun> => run('verify-bundle', ...arguments_);
const identity = ['--certificate-identity', workflow.identity, '--certificate-oidc-issuer', workflow.issuer] as const;
const rooted = ['--trusted-root', 'root.json'] as const;
const digest = `sha256:${artifactSha256}`;
const key = generateKeyPairSync('ed25519');
let room: BundleRoom;

beforeAll(async () => {
  room = await openRoom();
  const files: Readonly<Record<string, unknown>> = {
    'artifact.txt': artifact,
    'other.txt': 'something else',
    'large.json': new Uint8Array(2 * 1024 * 1024).fill(0x20),
    'root.json': room.trustedRoot(),
    'keyless.json': await room.workshop.envelope(statementOf(), { logs: ['v2 dsse'], stamps: [room.sigstore.stamp] }),
    'message.json': await room.workshop.message(artifact),
    'by-key.json': await room.workshop.envelope(statementOf(), { key, digest: null }),
    'message-by-key.json': await room.workshop.message(artifact, { key, digest: null }),
    'key.pub': key.publicKey.export({ type: 'spki', format: 'pem' }).toString(),
    'raw.pub': key.publicKey.export({ type: 'spki', format: 'der' }).subarray(-32).toString('base64'),
    'private.pem': key.privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    // A file whose name looks like a digest is a file.
    [`sha256:${'0'.repeat(64)}`]: artifact,
  };
  for (const [name, content] of Object.entries(files)) {
    writeFileSync(join(folder, name), toBytes(content));
  }
});

test('the network is really blocked here', async () => {
  const { exitCode, stderr } = await run('search', '--registry', 'http://127.0.0.1:8099/');
  expect({ exitCode, stderr }).toEqual({ exitCode: 99, stderr: 'THE NETWORK WAS USED\n' });
});

describe('verify-bundle says yes', () => {
  test.each<[string, readonly string[]]>([
    ['to a keyless envelope and its file', ['--bundle', 'keyless.json', ...identity, ...rooted, 'artifact.txt']],
    ['to a keyless envelope and a digest', ['--bundle', 'keyless.json', ...identity, ...rooted, digest]],
    ['to a keyless signature and its file', ['--bundle', 'message.json', ...identity, ...rooted, 'artifact.txt']],
    ['to a keyless signature and a digest', ['--bundle', 'message.json', ...identity, ...rooted, digest]],
    ['with the options in another order', ['artifact.txt', ...rooted, ...identity, '--bundle', 'keyless.json']],
    [
      'to the staging Sigstore with its root',
      ['--staging', '--bundle', 'keyless.json', ...identity, ...rooted, digest],
    ],
    ['to a key', ['--bundle', 'by-key.json', '--key', 'key.pub', 'artifact.txt']],
    ['to a raw key and a digest', ['--bundle', 'by-key.json', '--key', 'raw.pub', digest]],
    ['to a bare Ed25519 signature', ['--bundle', 'message-by-key.json', '--key', 'key.pub', ...rooted, 'artifact.txt']],
    [
      'to a file that is called like a digest',
      ['--bundle', 'by-key.json', '--key', 'key.pub', `sha256:${'0'.repeat(64)}`],
    ],
  ])('%s', async (_, arguments_) => {
    const { exitCode, stdout, stderr } = await verify(...arguments_);
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
    expect(stdout).toMatch(new RegExp(`^ok {2}sha256:${artifactSha256} {2}signed by \\S`));
  });

  test('to the real bundle of the public-good Sigstore, with the packaged root', async () => {
    const beacon =
      'https://github.com/sigstore-conformance/extremely-dangerous-public-oidc-beacon/.github/workflows/extremely-dangerous-oidc-beacon.yml@refs/heads/main';
    const signed = 'sha256:70ed0277251d0cf2eb5eda8b574ce012de485e39a3de1fb4b1e0717e14b02d6a';
    const asked = ['--bundle', vector, '--certificate-identity', beacon, '--certificate-oidc-issuer', workflow.issuer];
    expect(await verify(...asked, signed)).toMatchObject({ exitCode: 0, stderr: '' });
    expect(await verify(...asked, digest)).toMatchObject({ exitCode: 5, stdout: '' });
  });
});

describe('verify-bundle says no', () => {
  test.each<[string, readonly string[], exitCode: number]>([
    ['to another file', ['--bundle', 'keyless.json', ...identity, ...rooted, 'other.txt'], 5],
    ['to another digest', ['--bundle', 'message.json', ...identity, ...rooted, `sha256:${'1'.repeat(64)}`], 5],
    ['to a digest where the file is needed', ['--bundle', 'message-by-key.json', '--key', 'key.pub', digest], 5],
    ['without the trusted root of that Sigstore', ['--bundle', 'keyless.json', ...identity, 'artifact.txt'], 5],
    ['to a file that is no bundle', ['--bundle', 'artifact.txt', ...identity, 'artifact.txt'], 5],
    [
      'to a key where an identity signed',
      ['--bundle', 'keyless.json', '--key', 'key.pub', ...rooted, 'artifact.txt'],
      5,
    ],
    ['to an identity where a key signed', ['--bundle', 'by-key.json', ...identity, ...rooted, 'artifact.txt'], 5],
    ['to key and identity at once', ['--bundle', 'by-key.json', ...identity, '--key', 'key.pub', 'artifact.txt'], 2],
    ['to key and issuer at once', ['--bundle', 'by-key.json', ...identity.slice(2), '--key', 'key.pub', digest], 2],
    ['without a signer', ['--bundle', 'keyless.json', ...rooted, 'artifact.txt'], 2],
    ['without an issuer', ['--bundle', 'keyless.json', ...identity.slice(0, 2), ...rooted, 'artifact.txt'], 2],
    [
      'to an empty identity',
      ['--bundle', 'keyless.json', '--certificate-identity', '', ...identity.slice(2), digest],
      2,
    ],
    ['to the staging Sigstore without its root', ['--staging', '--bundle', 'keyless.json', ...identity, digest], 2],
    ['without a bundle', [...identity, 'artifact.txt'], 2],
    ['without a file', ['--bundle', 'keyless.json', ...identity], 2],
    ['to a private key', ['--bundle', 'by-key.json', '--key', 'private.pem', 'artifact.txt'], 1],
    ['to a bundle of two megabytes', ['--bundle', 'large.json', ...identity, ...rooted, 'artifact.txt'], 1],
    ['where the bundle is missing', ['--bundle', 'nowhere.json', ...identity, 'artifact.txt'], 3],
    ['where the file is missing', ['--bundle', 'keyless.json', ...identity, 'nowhere.txt'], 3],
    ['to a digest that is too short', ['--bundle', 'keyless.json', ...identity, 'sha256:abc'], 3],
  ])('%s', async (_, arguments_, exitCode) => {
    const { stdout, stderr, ...ended } = await verify(...arguments_);
    expect({ stdout, ...ended }).toEqual({ stdout: '', exitCode });
    expect(stderr).not.toBe('');
    expect(stderr).not.toContain('bug');
  });

  test('and names the step that failed, its reason and what to do, in one document', async () => {
    const question = ['--bundle', 'keyless.json', ...identity, ...rooted, 'other.txt'];
    const { stdout, exitCode } = await run('--json', 'verify-bundle', ...question);
    expect(exitCode).toBe(5);
    expect(JSON.parse(stdout)).toEqual({
      schemaVersion: 1,
      ok: false,
      error: {
        code: 'SIGNATURE_VERIFICATION_FAILED',
        message: expect.stringContaining('other.txt: the statement signs other bytes than sha256:'),
        hint: expect.stringContaining('another file'),
        details: { step: 'SUBJECT_MISMATCH' },
      },
    });
  });
});

const canUnshare = spawnSync('unshare', ['--user', '--map-root-user', '--net', 'true']).status === 0;

test.runIf(canUnshare)('in a namespace without any network it verifies all the same', () => {
  const program = [execPath, cli, 'verify-bundle', '--bundle', 'keyless.json', ...identity, ...rooted, 'artifact.txt'];
  const { status, stdout } = spawnSync('unshare', ['--user', '--map-root-user', '--net', ...program], {
    cwd: folder,
    encoding: 'utf8',
  });
  expect({ status, stdout }).toEqual({ status: 0, stdout: `ok  ${digest}  signed by ${workflow.identity}\n` });
});
