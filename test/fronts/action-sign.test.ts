// `command: sign` of the built Action: the one job that holds the online key.
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { generateKey } from '../../src/adapters/keys/generate-key.ts';
import { sigstoreVerifier } from '../../src/adapters/sigstore/sigstore-verifier.ts';
import { nodeHasher } from '../../src/adapters/system/node-hasher.ts';
import { commitAll, createRegistry, git, makeSigner } from '../demo/scratch-registry.ts';
import { type ActionRun, runAction } from '../support/run-action.ts';
import { runCli } from '../support/run-cli.ts';
import { type SigstoreProcess, startSigstoreProcess } from '../support/sigstore-process.ts';
import { temporaryFolders } from '../support/temporary-folder.ts';

const newFolder = temporaryFolders();
let sigstore: SigstoreProcess;

beforeAll(async () => {
  sigstore = await startSigstoreProcess();
});
afterAll(() => sigstore.stop());

interface Signed {
  readonly registry: string;
  /** The online key as PEM. */
  readonly key: string;
}

/** A registry with one key for everything, in a repository that the Action clones and pushes to. */
async function registryWithKey(): Promise<Signed> {
  const registry = newFolder('registry');
  const key = join(newFolder('key'), 'registry.key');
  createRegistry(registry, makeSigner());
  writeFileSync(key, generateKey('ed25519').privateKey, { mode: 0o600 });
  const init = await runCli(registry, 'registry', 'trust', 'init', '--single-key', key);
  expect(init.exitCode).toBe(0);
  commitAll(registry, 'The root');
  return { registry, key: readFileSync(key, 'utf8') };
}

async function build(registry: string): Promise<string> {
  const out = newFolder('public');
  const run = await runCli(registry, 'registry', 'build', '--out', out);
  expect(run.exitCode).toBe(0);
  return out;
}

/** Signs as the job of a workflow does: clones from the event's repository, and pushes to it. */
async function sign(registry: string, out: string, env: Readonly<Record<string, string>>): Promise<ActionRun> {
  const { url } = sigstore;
  return await runAction({
    inputs: { command: 'sign', out, fulcio: url, rekor: url, tsa: url },
    event: {},
    env: { GITHUB_SERVER_URL: 'file://', GITHUB_REPOSITORY: registry, ...env },
    scratch: newFolder('run'),
  });
}

const timestampVersion = (out: string): number =>
  (JSON.parse(readFileSync(join(out, 'tuf/timestamp.json'), 'utf8')) as { signed: { version: number } }).signed.version;

describe('command: sign', () => {
  test('writes the metadata, pushes it to its branch, and counts on from there', async () => {
    const { registry, key } = await registryWithKey();
    const out = await build(registry);
    const first = await sign(registry, out, { PLUGYARD_SIGNING_KEY: key });
    expect(first).toMatchObject({ exitCode: 0, outputs: { sequence: '2', superseded: 'false', alarm: '' } });
    expect(git(registry, 'ls-tree', '--name-only', 'plugyard-metadata').split('\n')).toEqual([
      '1.index.json',
      '1.root.json',
      '1.snapshot.json',
      '1.targets.json',
      'timestamp.json',
    ]);
    expect(timestampVersion(out)).toBe(1);
    const again = await build(registry);
    expect((await sign(registry, again, { PLUGYARD_SIGNING_KEY: key })).exitCode).toBe(0);
    expect(timestampVersion(again)).toBe(2);
    expect(git(registry, 'rev-list', '--count', 'plugyard-metadata')).toBe('2');
  });

  test('attests the index root as its own workflow where the job has an identity', async () => {
    const { registry, key } = await registryWithKey();
    const out = await build(registry);
    const run = await sign(registry, out, { PLUGYARD_SIGNING_KEY: key, ...sigstore.jobEnvironment() });
    expect(run.exitCode).toBe(0);
    expect(run.stdout).not.toContain('not attested');
    const verification = await sigstoreVerifier.verify(readFileSync(join(out, 'index-root.sigstore.json')), {
      publishers: [],
      artifact: undefined,
      trustedRoot: Buffer.from(sigstore.trustedRoot),
    });
    expect(verification).toMatchObject({
      verified: true,
      predicateType: 'https://plugyard.github.io/plugyard/index/v1',
      subjects: [{ name: 'index-root.json', sha256: nodeHasher(readFileSync(join(out, 'index-root.json'))) }],
    });
  });

  test('signs all the same when there is no identity, or Sigstore is down, and says so', async () => {
    const { registry, key } = await registryWithKey();
    const out = await build(registry);
    const without = await sign(registry, out, { PLUGYARD_SIGNING_KEY: key });
    expect(without.stdout).toMatch(/::notice .*not attested: this job has no identity: it needs "id-token: write"/);
    const { url } = sigstore;
    const down = await runAction({
      inputs: { command: 'sign', out, fulcio: `${url}/forbidden`, rekor: url, tsa: url },
      event: {},
      env: {
        GITHUB_SERVER_URL: 'file://',
        GITHUB_REPOSITORY: registry,
        PLUGYARD_SIGNING_KEY: key,
        ...sigstore.jobEnvironment(),
      },
      scratch: newFolder('run'),
    });
    expect(down.exitCode).toBe(0);
    expect(down.stdout).toMatch(/::notice .*not attested: Fulcio/);
    expect(existsSync(join(out, 'index-root.sigstore.json'))).toBe(false);
  });

  test('a deploy that was overtaken publishes nothing, and that is no failure', async () => {
    const { registry, key } = await registryWithKey();
    const slow = await build(registry);
    writeFileSync(join(registry, 'registry/plugins/slugify/deprecated.json'), '{"format":1,"reason":"Old."}\n');
    commitAll(registry, 'Deprecate slugify');
    const fast = await build(registry);
    expect((await sign(registry, fast, { PLUGYARD_SIGNING_KEY: key })).outputs).toMatchObject({ superseded: 'false' });
    const run = await sign(registry, slow, { PLUGYARD_SIGNING_KEY: key });
    expect(run).toMatchObject({ exitCode: 0, outputs: { superseded: 'true', sequence: '2' } });
    expect(existsSync(join(slow, 'tuf'))).toBe(false);
    expect(git(registry, 'rev-list', '--count', 'plugyard-metadata')).toBe('1');
  });

  test('without the key, with another key and without a built tree it fails, and says what to do', async () => {
    const { registry, key } = await registryWithKey();
    const out = await build(registry);
    const none = await sign(registry, out, {});
    expect(none.exitCode).toBe(1);
    expect(none.stdout).toMatch(/::error::KEY_INVALID: PLUGYARD_SIGNING_KEY is not set Fix: .*plugyard-signing/);
    const other = await sign(registry, out, { PLUGYARD_SIGNING_KEY: generateKey('ed25519').privateKey });
    expect(other.stdout).toMatch(/::error::KEY_INVALID: The key [0-9a-f]{12} is not the online key of the root/);
    rmSync(join(out, 'index-root.json'));
    const empty = await sign(registry, out, { PLUGYARD_SIGNING_KEY: key });
    expect(empty.stdout).toMatch(/::error::FILE_NOT_FOUND: .*index-root\.json Fix: Run "command: deploy" before/);
    expect(() => git(registry, 'rev-parse', '--verify', 'plugyard-metadata')).toThrow();
  });

  test('attack: a policy that was merged and that nobody has signed is not published', async () => {
    const { registry, key } = await registryWithKey();
    const path = join(registry, 'registry/trust/client-policy.json');
    const policy = JSON.parse(readFileSync(path, 'utf8')) as object;
    writeFileSync(path, JSON.stringify({ ...policy, official: [`key:${'a'.repeat(64)}`] }));
    commitAll(registry, 'Make somebody official');
    const run = await sign(registry, await build(registry), { PLUGYARD_SIGNING_KEY: key });
    expect(run.exitCode).toBe(1);
    expect(run.stdout).toMatch(
      /::error::TRUST_INVALID: registry\/trust\/client-policy\.json is not what .*targets\.json/,
    );
  });

  test('the key stands in no output', async () => {
    const { registry, key } = await registryWithKey();
    const run = await sign(registry, await build(registry), { PLUGYARD_SIGNING_KEY: key });
    const secret = key.split('\n')[1] ?? '';
    expect(secret.length).toBeGreaterThan(20);
    expect(JSON.stringify(run)).not.toContain(secret);
  });
});
