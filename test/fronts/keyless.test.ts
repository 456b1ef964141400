// The built CLI signs as a job of GitHub Actions, against a Sigstore instance of its own, without any key.
import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sigstoreVerifier } from '../../src/adapters/sigstore/sigstore-verifier.ts';
import { nodeHasher } from '../../src/adapters/system/node-hasher.ts';
import type { Publisher } from '../../src/core/model/publisher.ts';
import { bindsRelease, matchPublisher } from '../../src/core/trust/match-publisher.ts';
import { projectRoot } from '../demo/scratch-registry.ts';
import { claims, toToken } from '../support/local-sigstore.ts';
import { type CommandRun, runCliIn } from '../support/run-cli.ts';
import { type SigstoreProcess, startSigstoreProcess } from '../support/sigstore-process.ts';
import { temporaryFolders } from '../support/temporary-folder.ts';

const newFolder = temporaryFolders();
const wasm = join(projectRoot, 'registry/plugins/slugify/1.0.0/plugin.wasm');
let sigstore: SigstoreProcess;

beforeAll(async () => {
  sigstore = await startSigstoreProcess();
});
afterAll(async () => {
  await sigstore.stop();
});

/** slugify 1.0.0, not signed. */
function unsigned(): string {
  const folder = newFolder('release');
  cpSync(join(projectRoot, 'registry/plugins/slugify/1.0.0'), folder, { recursive: true });
  rmSync(join(folder, 'plugin.wasm.sigstore.json'));
  return folder;
}

/** Signs as a job of GitHub Actions. */
async function signInCi(folder: string, ...options: readonly string[]): Promise<CommandRun> {
  const environment = sigstore.jobEnvironment();
  return await runCliIn({ folder, environment }, 'sign', '.', ...sigstore.options, ...options);
}

/** What the command proposes for record.json. */
function proposed({ stderr }: CommandRun): Publisher {
  return JSON.parse(stderr.slice(stderr.indexOf('{'))) as Publisher;
}

describe('keyless signing in CI', () => {
  test.each([
    ['artifact', 'plugin.wasm.sigstore.json'],
    ['release', 'release.sigstore.json'],
  ])(
    'of the %s makes a bundle that its own Sigstore root, and the publisher that it proposes, verify',
    async (scope, file) => {
      const folder = unsigned();
      const run = await signInCi(folder, '--statement', scope);
      expect(run).toMatchObject({ stdout: `${file}\n`, exitCode: 0 });
      const bundle = readFileSync(join(folder, file));
      expect(JSON.parse(bundle.toString('utf8'))).toMatchObject({
        mediaType: 'application/vnd.dev.sigstore.bundle.v0.3+json',
        verificationMaterial: { tlogEntries: [{}], timestampVerificationData: { rfc3161Timestamps: [{}] } },
      });
      const verification = await sigstoreVerifier.verify(bundle, {
        publishers: [],
        artifact: undefined,
        trustedRoot: Buffer.from(sigstore.trustedRoot),
      });
      expect(verification).toMatchObject({
        verified: true,
        release: { plugin: 'slugify', version: '1.0.0' },
        subjects: expect.arrayContaining([{ name: 'plugin.wasm', sha256: nodeHasher(readFileSync(wasm)) }]),
      });
      const match = verification.verified
        ? matchPublisher(verification.signer, [proposed(run)], { time: '2026-01-01T00:00:00Z' as never })
        : undefined;
      expect(match).toMatchObject({ matched: true, id: 'github:123:.github/workflows/release.yml' });
      const release = { plugin: 'slugify' as never, version: '1.0.0' as never };
      expect(verification.verified && bindsRelease(verification, proposed(run), release)).toBe(true);
    },
  );

  test('is refused with a key at hand as well, and without any identity', async () => {
    const folder = unsigned();
    const both = await signInCi(folder, '--key', 'plugyard.key');
    expect(both).toMatchObject({ stdout: '', exitCode: 2 });
    expect(both.stderr).toContain('--key and --fulcio, --rekor, --tsa exclude each other');
    const nobody = await runCliIn({ folder }, 'sign', '.', '--keyless');
    expect(nobody.exitCode).toBe(7);
    expect(nobody.stderr).toMatch(/^IDENTITY_TOKEN_MISSING[\s\S]*id-token: write[\s\S]*--identity-token <file>/);
    const neither = await runCliIn({ folder }, 'sign', '.');
    expect(neither.exitCode).toBe(2);
    expect(neither.stderr).toMatch(/--key <file>[\s\S]*--keyless/);
  });

  test.each([
    ['a file', (folder: string) => ({ options: ['--identity-token', writeToken(folder)], environment: {} })],
    ['SIGSTORE_ID_TOKEN', () => ({ options: ['--keyless'], environment: { SIGSTORE_ID_TOKEN: token } })],
  ])('takes a token from %s', async (_, from) => {
    const folder = unsigned();
    const { options, environment } = from(folder);
    const run = await runCliIn({ folder, environment }, 'sign', '.', ...sigstore.options, ...options);
    expect(run).toMatchObject({ stdout: 'plugin.wasm.sigstore.json\n', exitCode: 0 });
    expect(proposed(run)).toEqual({
      kind: 'github-oidc',
      issuer: claims.iss,
      repository: 'acme/slugify',
      repositoryId: 123,
      ownerId: 456,
      workflow: '.github/workflows/release.yml',
      signerWorkflow: 'acme/builders/.github/workflows/build.yml@refs/tags/v7',
      tag: 'v{version}',
      environment: 'production',
    });
  });

  test('says that no publisher can be proposed for an identity that is no GitHub workflow', async () => {
    const folder = unsigned();
    const person = { iss: 'https://accounts.example', email: 'ann@example.com', email_verified: true, sub: '1' };
    const environment = { SIGSTORE_ID_TOKEN: `e30.${Buffer.from(JSON.stringify(person)).toString('base64url')}.` };
    const run = await runCliIn({ folder, environment }, 'sign', '.', ...sigstore.options);
    expect(run.exitCode).toBe(0);
    expect(run.stderr).toContain('No publisher can be proposed');
  });

  test('gives both results as one JSON document', async () => {
    const environment = sigstore.jobEnvironment({ ref: 'refs/tags/slugify@1.0.0' });
    const run = await runCliIn({ folder: unsigned(), environment }, '--json', 'sign', '.', ...sigstore.options);
    expect(JSON.parse(run.stdout)).toMatchObject({
      ok: true,
      data: { bundle: 'plugin.wasm.sigstore.json', publisher: { tag: '{name}@{version}' } },
    });
  });
});

describe('what a workflow signed verifies as files', () => {
  /** slugify 1.0.0 in a registry tree, signed by a job, with its publisher on record. */
  async function inRegistry(job: Readonly<Record<string, string>>): Promise<string> {
    const root = newFolder('yard');
    const plugin = join(root, 'registry/plugins/slugify');
    cpSync(unsigned(), join(plugin, '1.0.0'), { recursive: true });
    const environment = sigstore.jobEnvironment(job);
    const run = await runCliIn({ folder: join(plugin, '1.0.0'), environment }, 'sign', '.', ...sigstore.options);
    const record = { format: 1, owners: [{ login: 'alice', id: 1 }], publishers: [proposed(run)] };
    writeFileSync(join(plugin, 'record.json'), JSON.stringify(record));
    mkdirSync(join(root, 'registry/trust'));
    writeFileSync(join(root, 'registry/trust/trusted-root.json'), sigstore.trustedRoot);
    return root;
  }

  const release = 'registry/plugins/slugify/1.0.0';

  test('by the record and the Sigstore root of its registry', async () => {
    const root = await inRegistry({});
    for (const path of [release, `${release}/plugin.wasm`]) {
      const run = await runCliIn({ folder: root }, 'verify', path);
      expect(run).toMatchObject({ stderr: '', exitCode: 0 });
      expect(run.stdout).toMatch(
        /^ok {2}\S+ {2}slugify 1\.0\.0 {2}signed by github:123:\.github\/workflows\/release\.yml, over plugin\.wasm sha256:[0-9a-f]{64}\n$/,
      );
    }
  });

  test('by a Sigstore root that the user names', async () => {
    const root = await inRegistry({});
    const trust = join(root, 'my-trust');
    mkdirSync(trust);
    renameSync(join(root, 'registry/trust/trusted-root.json'), join(trust, 'trusted_root.json'));
    const unknown = await runCliIn({ folder: root }, 'verify', release);
    expect(unknown.exitCode).toBe(5);
    expect(unknown.stderr).toMatch(
      /^SIGNATURE_VERIFICATION_FAILED {2}registry\/plugins\/slugify\/1\.0\.0: plugin\.wasm\.sigstore\.json: [A-Z_]+: /,
    );
    expect(await runCliIn({ folder: root }, 'verify', release, '--trust-root', 'my-trust')).toMatchObject({
      exitCode: 0,
    });
  });

  test('and not from another tag, nor where nobody says which workflow it must be', async () => {
    const other = await runCliIn({ folder: await inRegistry({ ref: 'refs/tags/v1.0.1' }) }, 'verify', release);
    expect(other.exitCode).toBe(5);
    expect(other.stderr).toContain('it is not made for slugify 1.0.0');
    const folder = unsigned();
    await signInCi(folder);
    await runCliIn({ folder }, 'keygen');
    const nobody = await runCliIn(
      { folder: join(folder, '..') },
      'verify',
      folder,
      '--key',
      join(folder, 'plugyard.key.pub.pem'),
    );
    expect(nobody.exitCode).toBe(5);
    expect(nobody.stderr).toMatch(/it is keyless, and no workflow is named[\s\S]*verify-bundle --certificate-identity/);
  });
});

const token = toToken(claims);

function writeToken(folder: string): string {
  const file = join(newFolder('token'), 'token');
  writeFileSync(file, `${token}\n`);
  expect(existsSync(folder)).toBe(true);
  return file;
}

/** No part of a token may be seen by anyone: whoever has it can sign as the workflow, for minutes. */
function expectNoToken({ stdout, stderr }: CommandRun): void {
  for (const part of token.split('.').filter((text) => text !== '')) {
    expect(stdout + stderr).not.toContain(part);
  }
}

describe('a service that fails is named, and nothing is written', () => {
  const failing = (way: string): readonly string[] => [`${sigstore.url}/${way}`];

  test.each([
    ['--fulcio', 'forbidden', /Fulcio \(http.*\/forbidden\) answered: \(403\) you may not/],
    ['--rekor', 'forbidden', /Rekor \(http.*\/forbidden\) answered: \(403\) you may not/],
    ['--tsa', 'forbidden', /The timestamp authority \(http.*\/forbidden\) answered: \(403\) you may not/],
    ['--fulcio', 'echo', /Fulcio \(http.*\/echo\) answered: \(400\) cannot read .*<identity token>/],
    ['--fulcio', 'nonsense', /Fulcio \(http.*\/nonsense\) gave an answer that cannot be used/],
    ['--rekor', 'nonsense', /Rekor \(http.*\/nonsense\) gave an answer that cannot be used/],
  ])('%s %s', async (option, way, words) => {
    const folder = unsigned();
    const environment = { SIGSTORE_ID_TOKEN: token };
    const options = [...sigstore.options, option, ...failing(way)];
    const run = await runCliIn({ folder, environment }, 'sign', '.', ...options);
    expect(run).toMatchObject({ stdout: '', exitCode: 1 });
    expect(run.stderr).toMatch(/^SIGNING_FAILED/);
    expect(run.stderr).toMatch(words);
    expectNoToken(run);
    expect(existsSync(join(folder, 'plugin.wasm.sigstore.json'))).toBe(false);
  });

  test('when nobody listens', async () => {
    const environment = { SIGSTORE_ID_TOKEN: token };
    const options = [...sigstore.options, '--rekor', 'http://127.0.0.1:9'];
    const run = await runCliIn({ folder: unsigned(), environment }, 'sign', '.', ...options);
    expect(run.stderr).toMatch(/SIGNING_FAILED {2}Rekor \(http:\/\/127\.0\.0\.1:9\) cannot be reached: .*ECONNREFUSED/);
  });

  test('when GitHub does not know the job', async () => {
    const environment = { ...sigstore.jobEnvironment(), ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'not-the-right-bearer' };
    const run = await runCliIn({ folder: unsigned(), environment }, 'sign', '.', ...sigstore.options);
    expect(run.exitCode).toBe(7);
    expect(run.stderr).toMatch(
      /^IDENTITY_TOKEN_MISSING {2}GitHub gave this job no identity token: http.* answered 401/,
    );
    expect(run.stderr).not.toContain('not-the-right-bearer');
  });

  test.each([
    ['is no token', 'hunter2', 'it is not of the form'],
    ['holds no JSON', 'e30.eyJ9.e30', 'names no issuer'],
    [
      'names an address that is not verified',
      `e30.${Buffer.from('{"iss":"https://x","email":"a@b"}').toString('base64url')}.`,
      'not verified',
    ],
  ])('when the token %s', async (_, bad, words) => {
    const environment = { SIGSTORE_ID_TOKEN: bad };
    const run = await runCliIn({ folder: unsigned(), environment }, 'sign', '.', ...sigstore.options);
    expect(run.exitCode).toBe(7);
    expect(run.stderr).toContain(words);
    expect(run.stderr).not.toContain(bad);
  });

  test('when the token would travel in the open', async () => {
    const environment = { SIGSTORE_ID_TOKEN: token };
    const run = await runCliIn({ folder: unsigned(), environment }, 'sign', '.', '--fulcio', 'http://fulcio.example');
    expect(run.exitCode).toBe(2);
    expect(run.stderr).toContain('Write --fulcio https://');
  });
});
