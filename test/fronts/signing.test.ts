// The built CLI makes keys, signs with them, and verifies files, as a user types it.
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { keyAlgorithms } from '../../src/core/model/publisher.ts';
import { projectRoot } from '../demo/scratch-registry.ts';
import { openssl } from '../support/openssl.ts';
import { type CommandRun, runCli, runCliIn } from '../support/run-cli.ts';
import { temporaryFolders } from '../support/temporary-folder.ts';

const newFolder = temporaryFolders();
const slugify = join(projectRoot, 'registry/plugins/slugify');

/** A folder with an unsigned release in `release`, `x.wasm`, and a key in `plugyard.key`. */
async function author(...options: readonly string[]): Promise<string> {
  const folder = newFolder('author');
  cpSync(join(slugify, '1.0.0'), join(folder, 'release'), { recursive: true });
  rmSync(join(folder, 'release/plugin.wasm.sigstore.json'));
  cpSync(join(slugify, '1.0.0/plugin.wasm'), join(folder, 'x.wasm'));
  const run = await runCli(folder, 'keygen', ...options);
  expect(run.exitCode).toBe(0);
  return folder;
}

function expectFailure(run: CommandRun, exitCode: number, words: RegExp): void {
  expect(run).toMatchObject({ stdout: '', exitCode });
  expect(run.stderr).toMatch(words);
  expect(run.stderr).toContain('fix:');
}

describe('plugyard keygen', () => {
  test.each(keyAlgorithms)(
    'makes a key of %s that only its owner reads, and a public one to hand out',
    async (algorithm) => {
      const folder = newFolder();
      const run = await runCli(folder, 'keygen', '--algorithm', algorithm, '--out', 'my.key');
      expect(JSON.parse(run.stdout)).toMatchObject({ kind: 'key', algorithm });
      expect(statSync(join(folder, 'my.key')).mode & 0o777).toBe(0o600);
      expect(openssl(folder, 'pkey', '-in', 'my.key', '-pubout')).toBe(
        readFileSync(join(folder, 'my.key.pub.pem'), 'utf8'),
      );
      expect(run.stderr).toContain('Hand out my.key.pub.pem');
      expect(run.stdout + run.stderr).not.toContain(readFileSync(join(folder, 'my.key'), 'utf8').split('\n')[1]);
    },
  );

  test('writes the raw public key where hosts look for it, as base64 of 32 bytes and nothing else', async () => {
    const folder = newFolder();
    const { stdout } = await runCli(folder, 'keygen', '--raw-public', 'acme.pub');
    const raw = readFileSync(join(folder, 'acme.pub'), 'utf8');
    expect(raw).toMatch(/^[A-Za-z0-9+/]{43}=$/);
    const { publicKey } = JSON.parse(stdout) as { publicKey: string };
    expect(Buffer.from(publicKey, 'base64').subarray(-32).toString('base64')).toBe(raw);
    const ecdsa = await runCli(
      folder,
      'keygen',
      '--out',
      'e.key',
      '--algorithm',
      'ecdsa-p256',
      '--raw-public',
      'e.pub',
    );
    expect(ecdsa).toMatchObject({ stdout: '', exitCode: 2 });
    expect(readdirSync(folder).sort()).toEqual(['acme.pub', 'plugyard.key', 'plugyard.key.pub.pem']);
  });

  test.each([['plugyard.key'], ['plugyard.key.pub.pem'], ['acme.pub']])(
    'overwrites no %s, and then writes none of its files',
    async (taken) => {
      const folder = newFolder();
      writeFileSync(join(folder, taken), 'precious');
      expectFailure(await runCli(folder, 'keygen', '--raw-public', 'acme.pub'), 1, /^FILE_EXISTS {2}.* exists already/);
      expect(readdirSync(folder)).toEqual([taken]);
      expect(readFileSync(join(folder, taken), 'utf8')).toBe('precious');
    },
  );

  test('writes nothing where it cannot', async () => {
    expectFailure(await runCli(newFolder(), 'keygen', '--out', 'no/such/folder.key'), 1, /^DISK_FAILED/);
  });

  test('encrypts with a passphrase of the environment, or of a file', async () => {
    const folder = newFolder();
    writeFileSync(join(folder, 'passphrase'), 'from a file\n');
    const environment = { PLUGYARD_PASSPHRASE: 'from the environment' };
    const one = await runCliIn({ folder, environment }, 'keygen', '--passphrase', '--out', 'one.key');
    const two = await runCli(folder, 'keygen', '--passphrase-file', 'passphrase', '--out', 'two.key');
    expect(one.stderr).toContain('Wrote one.key, encrypted.');
    expect(two.stderr).toContain('Wrote two.key, encrypted.');
    for (const [key, passphrase] of [
      ['one.key', 'from the environment'],
      ['two.key', 'from a file'],
    ] as const) {
      expect(readFileSync(join(folder, key), 'utf8')).toContain('BEGIN ENCRYPTED PRIVATE KEY');
      expect(openssl(folder, 'pkey', '-in', key, '-passin', `pass:${passphrase}`, '-pubout')).toBe(
        readFileSync(join(folder, `${key}.pub.pem`), 'utf8'),
      );
    }
  });

  test('makes no key that is not encrypted when a passphrase was wanted', async () => {
    const folder = newFolder();
    writeFileSync(join(folder, 'empty'), '\n');
    expectFailure(await runCli(folder, 'keygen', '--passphrase'), 7, /^PASSPHRASE_MISSING[\s\S]*PLUGYARD_PASSPHRASE/);
    const environment = { PLUGYARD_PASSPHRASE: '' };
    expectFailure(await runCliIn({ folder, environment }, 'keygen', '--passphrase'), 7, /^PASSPHRASE_MISSING/);
    expectFailure(await runCli(folder, 'keygen', '--passphrase-file', 'empty'), 2, /^USAGE {2}The passphrase is empty/);
    expectFailure(await runCli(folder, 'keygen', '--passphrase-file', '/dev/zero'), 1, /^TOO_LARGE/);
    expect(readdirSync(folder)).toEqual(['empty']);
  });
});

describe('plugyard sign and verify', () => {
  test.each(keyAlgorithms)('go together with a key of %s, for the artifact and for the release', async (algorithm) => {
    const folder = await author('--algorithm', algorithm);
    for (const [scope, bundle] of [
      ['artifact', 'plugin.wasm.sigstore.json'],
      ['release', 'release.sigstore.json'],
    ] as const) {
      const signed = await runCli(folder, 'sign', 'release', '--key', 'plugyard.key', '--statement', scope);
      expect(signed).toEqual({ stdout: `release/${bundle}\n`, stderr: '', exitCode: 0 });
    }
    const verified = await runCli(folder, 'verify', 'release', '--key', 'plugyard.key.pub.pem');
    expect(verified).toMatchObject({ stderr: '', exitCode: 0 });
    const [artifact, release, ...more] = verified.stdout.split('\n');
    expect(artifact).toMatch(
      /^ok {2}release\/plugin\.wasm\.sigstore\.json {2}slugify 1\.0\.0 {2}signed by key:[0-9a-f]{64}, over plugin\.wasm sha256:[0-9a-f]{64}$/,
    );
    expect(release).toMatch(/^ok {2}release\/release\.sigstore\.json .* README\.md sha256:/);
    expect(more).toEqual(['']);
    writeFileSync(join(folder, 'release/README.md'), 'changed');
    expectFailure(
      await runCli(folder, 'verify', 'release', '--key', 'plugyard.key.pub.pem'),
      5,
      /^SIGNATURE_VERIFICATION_FAILED {2}release: release\.sigstore\.json: it signs README\.md, which has another digest/,
    );
  });

  test('an encrypted key signs with its passphrase, and without it says how to give one', async () => {
    const folder = newFolder();
    cpSync(await author(), folder, { recursive: true });
    writeFileSync(join(folder, 'passphrase'), 'correct horse\r\n');
    await runCli(folder, 'keygen', '--passphrase-file', 'passphrase', '--out', 'e.key');
    const sign = ['sign', 'release', '--key', 'e.key'] as const;
    expectFailure(
      await runCli(folder, ...sign),
      7,
      /^PASSPHRASE_MISSING {2}e\.key: [\s\S]*PLUGYARD_PASSPHRASE.*--passphrase-file <file>/,
    );
    const wrong = { PLUGYARD_PASSPHRASE: 'battery staple' };
    expectFailure(
      await runCliIn({ folder, environment: wrong }, ...sign),
      1,
      /^KEY_INVALID {2}e\.key: .*the passphrase is wrong/,
    );
    expect(existsSync(join(folder, 'release/plugin.wasm.sigstore.json'))).toBe(false);
    expect((await runCli(folder, ...sign, '--passphrase-file', 'passphrase')).exitCode).toBe(0);
    const right = { PLUGYARD_PASSPHRASE: 'correct horse' };
    expect((await runCliIn({ folder, environment: right }, ...sign)).exitCode).toBe(0);
  });

  test('a key that others can read is warned about, with the command that helps, and signs', async () => {
    const folder = await author();
    chmodSync(join(folder, 'plugyard.key'), 0o644);
    const run = await runCli(folder, 'sign', 'release', '--key', 'plugyard.key');
    expect(run.exitCode).toBe(0);
    expect(run.stderr).toBe('warning: others on this machine can read plugyard.key; type: chmod 600 plugyard.key\n');
  });

  test('a key is found through a link, as secrets are mounted', async () => {
    const folder = await author();
    symlinkSync(join(folder, 'plugyard.key'), join(folder, 'linked.key'));
    expect(await runCli(folder, 'sign', 'release', '--key', 'linked.key')).toMatchObject({ exitCode: 0, stderr: '' });
  });

  test('what is no key is refused by name', async () => {
    const folder = await author();
    for (const [file, words] of [
      ['plugyard.key.pub.pem', /^KEY_INVALID {2}plugyard\.key\.pub\.pem: .*it is a public key/],
      ['x.wasm', /^KEY_INVALID {2}x\.wasm: .*no PEM file/],
    ] as const) {
      expectFailure(await runCli(folder, 'sign', 'release', '--key', file), 1, words);
    }
    expect((await runCli(folder, 'sign', 'release', '--key', 'none.key')).stderr).toMatch(
      /^FILE_NOT_FOUND {2}There is no file none\.key/,
    );
    expectFailure(await runCli(folder, 'verify', 'release', '--key', 'plugyard.key'), 1, /it is a private key/);
  });

  test('options that would do nothing are refused', async () => {
    const folder = await author();
    for (const words of [
      ['sign', 'release', '--key', 'plugyard.key', '--keyless'],
      ['sign', 'release', '--passphrase-file', 'x'],
      ['sign', 'x.wasm', '--raw'],
      ['sign', 'x.wasm', '--raw', '--key', 'plugyard.key', '--statement', 'release'],
      ['sign', 'x.wasm', '--raw', '--key', 'plugyard.key', '--rekor', 'https://rekor.example'],
      ['verify', 'slugify', '--key', 'plugyard.key.pub.pem'],
      ['verify', '--trust-root', '.'],
    ]) {
      expectFailure(await runCli(folder, ...words), 2, /^USAGE/);
    }
  });
});

describe('raw signatures', () => {
  test('are what OpenSSL makes and verifies, and verify with a folder of keys', async () => {
    const folder = await author('--raw-public', 'acme.pub');
    const run = await runCli(folder, 'sign', 'x.wasm', '--raw', '--key', 'plugyard.key');
    expect(run).toMatchObject({ stdout: 'x.sig\n', exitCode: 0 });
    expect(run.stderr).toContain(readFileSync(join(folder, 'acme.pub'), 'utf8'));
    const signature = Buffer.from(readFileSync(join(folder, 'x.sig'), 'utf8'), 'base64');
    expect(signature).toHaveLength(64);
    writeFileSync(join(folder, 'x.raw'), signature);
    const files = ['-pubin', '-inkey', 'plugyard.key.pub.pem', '-rawin', '-in', 'x.wasm', '-sigfile', 'x.raw'];
    expect(openssl(folder, 'pkeyutl', '-verify', ...files)).toContain('Signature Verified Successfully');
    mkdirSync(join(folder, 'trust'));
    for (const [name, content] of [
      ['acme.pub', readFileSync(join(folder, 'acme.pub'))],
      ['README.md', 'keys'],
      ['old.pem', '-----BEGIN PUBLIC KEY-----\n'],
    ] as const) {
      writeFileSync(join(folder, 'trust', name), content);
    }
    const verified = await runCli(folder, 'verify', 'x.wasm', '--trust-root', 'trust');
    expect(verified.stdout).toMatch(/^ok {2}x\.sig {2}signed by key:[0-9a-f]{64}, over x\.wasm sha256:[0-9a-f]{64}\n$/);
    expect(verified.stderr).toContain('warning: passed over in trust: README.md is neither');
    expect(verified.stderr).toMatch(/warning: passed over in trust: old\.pem: .*cut short/);
    rmSync(join(folder, 'trust/acme.pub'));
    expectFailure(await runCli(folder, 'verify', 'x.wasm', '--trust-root', 'trust'), 1, /^TRUST_INVALID/);
    expect((await runCli(folder, 'verify', 'x.wasm', '--trust-root', 'none')).stderr).toMatch(
      /^FILE_NOT_FOUND {2}There is no folder none/,
    );
  });

  test('and what is none is refused with 5', async () => {
    const folder = await author('--raw-public', 'acme.pub');
    await runCli(folder, 'sign', 'x.wasm', '--raw', '--key', 'plugyard.key');
    const genuine = readFileSync(join(folder, 'x.sig'), 'utf8');
    const flipped = Buffer.from(genuine, 'base64');
    flipped[0] = (flipped[0] ?? 0) ^ 1;
    for (const [content, words] of [
      ['junk!', /base64 and nothing else/],
      [genuine.slice(0, 40), /this one 30/],
      [`${genuine}\njunk`, /base64 and nothing else/],
      [flipped.toString('base64'), /not made by the trusted Ed25519 key over these bytes/],
    ] as const) {
      writeFileSync(join(folder, 'x.sig'), content);
      expectFailure(await runCli(folder, 'verify', 'x.wasm', '--key', 'acme.pub'), 5, words);
    }
    rmSync(join(folder, 'x.sig'));
    expectFailure(
      await runCli(folder, 'verify', 'x.wasm', '--key', 'acme.pub'),
      5,
      /it is not signed: there is neither/,
    );
  });
});

describe('whose signature counts', () => {
  test('is said by the record of a registry tree', async () => {
    const run = await runCli(
      projectRoot,
      'verify',
      'registry/plugins/slugify/1.0.0',
      'registry/plugins/@plugyard/link-check/1.0.0',
    );
    expect(run).toMatchObject({ stderr: '', exitCode: 0 });
    expect(run.stdout.split('\n').map((line) => line.split('  ')[2])).toEqual([
      'slugify 1.0.0',
      '@plugyard/link-check 1.0.0',
      '@plugyard/link-check 1.0.0',
      undefined,
    ]);
    const wasm = await runCli(projectRoot, '--json', 'verify', 'registry/plugins/slugify/1.0.0/plugin.wasm');
    expect(JSON.parse(wasm.stdout)).toMatchObject({
      ok: true,
      data: [{ signature: 'plugin.wasm.sigstore.json', release: { plugin: 'slugify', version: '1.0.0' } }],
    });
  });

  test('is never "just anyone\'s"', async () => {
    const folder = await author();
    await runCli(folder, 'sign', 'release', '--key', 'plugyard.key');
    expectFailure(
      await runCli(folder, 'verify', 'release'),
      2,
      /^USAGE {2}release: Nobody is named[\s\S]*--key <file>[\s\S]*--trust-root <folder>/,
    );
    await runCli(folder, 'keygen', '--out', 'other.key');
    expectFailure(await runCli(folder, 'verify', './release', '--key', 'other.key.pub.pem'), 5, /KEY_UNKNOWN/);
  });

  test('is asked of files that exist', async () => {
    const folder = await author();
    for (const path of ['none.wasm', './none', 'none/release']) {
      expect(await runCli(folder, 'verify', path, '--key', 'plugyard.key.pub.pem')).toMatchObject({ exitCode: 3 });
    }
  });
});
