// The built CLI, as a user types it.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { execPath } from 'node:process';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeScratch, projectRoot } from '../demo/scratch-registry.ts';
import { beginStory, build, type Story } from '../demo/story.ts';
import { forgeFolder } from '../support/forge-shard.ts';
import { runCli } from '../support/run-cli.ts';
import { type ServedFolder, serveFolder } from '../support/serve-folder.ts';

const scratch = makeScratch('cli');
/** What is said of every index that nobody has signed; test/fronts/trust.test.ts reads signed ones. */
const unsigned = 'warning: this index is unsigned; nothing shows that it is current, or whose it is\n';
let story: Story;
let published: string;
let server: ServedFolder;

beforeAll(async () => {
  story = beginStory(scratch.path);
  ({ published } = await build(story));
  server = await serveFolder(published);
});
afterAll(async () => {
  await server.close();
  scratch.remove();
});

test('a reader who has read enough breaks nothing', () => {
  const program = [execPath, join(projectRoot, 'dist/cli.js'), 'explain'].map((word) => `'${word}'`).join(' ');
  // The pipe is closed before anything is written to it.
  const { status, stderr } = spawnSync('bash', ['-c', `(sleep 0.2; ${program}; echo "ended with $?" >&2) | true`], {
    encoding: 'utf8',
  });
  expect({ status, stderr }).toEqual({ status: 0, stderr: 'ended with 0\n' });
});

describe('a registry is read', () => {
  test.each([
    ['by folder', () => published],
    ['by file: address', () => pathToFileURL(published).href],
    ['by http address', () => server.url],
    ['by http address without final slash', () => server.url.replace(/\/$/, '')],
  ])('%s', async (_, address) => {
    const { stdout, stderr, exitCode } = await runCli(
      scratch.path,
      'search',
      'csv',
      '--registry',
      address(),
      '--unsigned',
    );
    expect({ stderr, exitCode }).toEqual({ stderr: unsigned, exitCode: 0 });
    expect(stdout.split('\n').map((line) => line.split(' ')[0])).toEqual(['csv-table', 'csv-to-json', '']);
  });

  test('with a warning, where it has ended', async () => {
    const ended = join(scratch.path, 'ended');
    cpSync(published, ended, { recursive: true });
    const file = join(ended, 'index-root.json');
    const closed = { since: '2026-01-31T12:00:00Z', reason: 'The plugins have moved.' };
    writeFileSync(file, JSON.stringify({ ...(JSON.parse(readFileSync(file, 'utf8')) as object), closed }));
    const { stderr, exitCode } = await runCli(scratch.path, 'search', 'csv', '--registry', ended, '--unsigned');
    const warning = 'warning: this registry takes nothing new since 2026-01-31: The plugins have moved.\n';
    expect({ stderr, exitCode }).toEqual({ stderr: `${unsigned}${warning}`, exitCode: 0 });
  });

  test('and told what is wrong where there is none', async () => {
    const nowhere = await runCli(scratch.path, 'search', '--registry', join(scratch.path, 'nowhere'), '--unsigned');
    expect(nowhere).toMatchObject({ exitCode: 1, stdout: '' });
    expect(nowhere.stderr).toContain('DISCOVERY_SOURCE_UNREACHABLE');
    const notARegistry = await runCli(scratch.path, 'search', '--registry', projectRoot, '--unsigned');
    expect(notARegistry.stderr).toMatch(/is not a registry: it holds no index-root\.json[\s\S]*fix:/);
    const closed = await runCli(scratch.path, 'search', '--registry', 'http://127.0.0.1:9/', '--unsigned');
    expect(closed.exitCode).toBe(1);
    expect(closed.stderr).toContain('cannot be reached');
    const unnamed = await runCli(scratch.path, 'search');
    expect(unnamed.exitCode).toBe(2);
    expect(unnamed.stderr).toContain('PLUGYARD_REGISTRY');
    const ftp = await runCli(scratch.path, 'search', '--registry', 'ftp://example.com/');
    expect(ftp.exitCode).toBe(2);
  });
});

describe('exit codes and errors', () => {
  test.each([
    [['install', 'slugfy'], 3, 'Did you mean slugify?'],
    [['install', 'Slugify'], 2, 'Write "slugify".'],
    [['install', 'slugify@^9.0.0'], 4, 'the registry has 1.1.0, 1.0.0'],
    [['info', 'slugify@9.0.0'], 3, 'There are: 1.1.0, 1.0.0'],
    [['remove', 'slugify'], 3, 'plugyard list'],
    [['explain', 'artifact/is-wsm'], 3, 'artifact/is-wasm'],
    [['installl'], 2, '(Did you mean install?)'],
    [['sign', '.'], 2, 'Sign with --key <file>'],
    [['sign', '.', '--statement', 'all'], 2, 'Allowed choices are artifact, release'],
    [['keygen', '--algorithm', 'dsa'], 2, 'Allowed choices are ed25519, ecdsa-p256, rsa-3072'],
    [['verify', 'Slugify'], 2, 'Write "slugify".'],
    [['manifest', 'none.wasm'], 3, 'There is no file none.wasm'],
    [['check', 'empty'], 3, 'holds no plugin.json'],
  ])('plugyard %j ends with %i', async (arguments_, code, words) => {
    const named = ['install', 'info'].includes(arguments_[0] ?? '') ? ['--registry', published, '--unsigned'] : [];
    const run = await runCli(join(scratch.path, 'errors'), ...arguments_, ...named);
    expect(run).toMatchObject({ exitCode: code, stdout: '' });
    expect(run.stderr).toContain(words);
    expect(run.stderr).not.toMatch(/\n\s+at /);
  });

  test('--json prints one document, also for failures', async () => {
    const ok = await runCli(scratch.path, '--json', 'search', '--registry', published, '--unsigned');
    expect(JSON.parse(ok.stdout)).toMatchObject({ schemaVersion: 1, ok: true, data: { length: 14 } });
    const failed = await runCli(scratch.path, '--json', 'info', 'nothing-here', '--registry', published, '--unsigned');
    expect(JSON.parse(failed.stdout)).toMatchObject({
      schemaVersion: 1,
      ok: false,
      error: { code: 'PLUGIN_NOT_FOUND', details: { plugin: 'nothing-here' } },
    });
    expect(failed).toMatchObject({ exitCode: 3, stderr: unsigned });
  });

  test('a build can be run again after npm linked the one before it', () => {
    expect(statSync(join(projectRoot, 'dist/cli.js')).mode & 0o111).toBe(0o111);
  });

  test('--help and --version print to stdout and end well', async () => {
    for (const flag of ['--help', '--version']) {
      expect(await runCli(scratch.path, flag)).toMatchObject({ exitCode: 0, stderr: '' });
    }
  });
});

describe('install', () => {
  test('without consent ends with 6 and writes nothing', async () => {
    const folder = join(scratch.path, 'refused');
    const run = await runCli(folder, 'install', '@plugyard/link-check', '--registry', published, '--unsigned');
    expect(run.exitCode).toBe(6);
    expect(run.stderr).toContain(
      '@plugyard/link-check asks for: host function http_status_code; network github.com; network raw.githubusercontent.com'.split(
        '; ',
      )[1],
    );
    expect(() => statSync(join(folder, 'plugyard.lock'))).toThrow();
    expect(() => statSync(join(folder, 'plugins'))).toThrow();
  });

  test('writes plugins, manifests and a lockfile that a second install leaves alone', async () => {
    const folder = join(scratch.path, 'installed');
    const run = await runCli(
      folder,
      'install',
      '@plugyard/site-tools',
      '--registry',
      server.url,
      '--unsigned',
      '--yes',
    );
    expect(run.exitCode).toBe(0);
    const lockfile = readFileSync(join(folder, 'plugyard.lock'));
    expect(lockfile.toString()).not.toMatch(new RegExp(`${scratch.path}|127\\.0\\.0\\.1|20\\d\\d-`));
    const again = await runCli(folder, 'install', '--registry', server.url, '--unsigned');
    expect(again).toMatchObject({ exitCode: 0, stdout: 'Nothing to do: 4 plugins are in place.\n' });
    expect(readFileSync(join(folder, 'plugyard.lock'))).toEqual(lockfile);
    expect((await runCli(folder, 'list')).stdout).toMatch(
      /@plugyard\/site-tools +1\.0\.0 +latest; signed by key:[0-9a-f]{64}; may use host function call_dependency/,
    );
    const removed = await runCli(folder, 'remove', 'text-stats');
    expect(removed.stderr).toContain('It is needed by @plugyard/site-tools');
    expect((await runCli(folder, 'remove', '@plugyard/site-tools')).exitCode).toBe(0);
    expect((await runCli(folder, 'list')).stdout).toBe('');
  });

  test('verify finds a changed file, and install puts it back', async () => {
    const folder = join(scratch.path, 'changed');
    await runCli(folder, 'install', 'slugify', '--registry', published, '--unsigned');
    writeFileSync(join(folder, 'plugins/slugify.wasm'), 'tampered');
    const run = await runCli(folder, 'verify', '--registry', published, '--unsigned');
    expect(run.exitCode).toBe(5);
    expect(run.stderr).toContain('CHECKSUM_MISMATCH  slugify.wasm was changed');
    expect((await runCli(folder, 'install', '--registry', published, '--unsigned')).stdout).toContain('+ slugify');
    expect((await runCli(folder, 'verify', '--registry', published, '--unsigned')).stdout).toMatch(
      /^ok {2}slugify 1\.1\.0 {2}community, signed by key:[0-9a-f]{64}\n$/,
    );
  });

  test('verify name@version fetches a release and tells every piece of evidence', async () => {
    const run = await runCli(
      scratch.path,
      'verify',
      'slugify@1.1.0',
      '@plugyard/link-check@^1.0.0',
      '--registry',
      published,
      '--unsigned',
    );
    expect(run).toMatchObject({ exitCode: 0 });
    expect(run.stdout).toMatch(
      /^ok {2}slugify 1\.1\.0 {2}community, signed by key:[0-9a-f]{64}, over sha256:[0-9a-f]{64}\n {4}bundle plugin\.wasm\.sigstore\.json sha256:[0-9a-f]{64}\n {4}scan: none on record\n {4}review unrecorded, merged as [0-9a-f]{40}\nok {2}@plugyard\/link-check 1\.0\.0 /,
    );
    const json = await runCli(scratch.path, '--json', 'verify', 'slugify@1.1.0', '--registry', published, '--unsigned');
    expect(JSON.parse(json.stdout)).toMatchObject({
      data: [{ name: 'slugify', version: '1.1.0', level: 'community', evidence: { bundles: [{}], rules: 1 } }],
    });
    const none = await runCli(scratch.path, 'verify', 'slugify@9.9.9', '--registry', published, '--unsigned');
    expect(none).toMatchObject({ stdout: '', exitCode: 3 });
  });

  test('verify takes an installed name for the plugin, also where a folder is called like it', async () => {
    const folder = join(scratch.path, 'called-alike');
    await runCli(folder, 'install', 'slugify', '--registry', published, '--unsigned');
    mkdirSync(join(folder, 'slugify'));
    const run = await runCli(folder, 'verify', 'slugify', '--registry', published, '--unsigned');
    expect(run.stdout).toMatch(/^ok {2}slugify 1\.1\.0 {2}community/);
    const missing = await runCli(folder, 'verify', 'crc32', '--registry', published, '--unsigned');
    expect(missing).toMatchObject({ exitCode: 3 });
    expect(missing.stderr).toContain('crc32 is not installed here');
  });

  test('a tampered mirror ends with 5 and installs nothing', async () => {
    const mirror = join(scratch.path, 'mirror');
    await runCli(scratch.path, 'registry', 'build', '--repository', story.registry, '--out', mirror);
    const shown = await runCli(scratch.path, '--json', 'info', 'slugify', '--registry', mirror, '--unsigned');
    const { data } = JSON.parse(shown.stdout) as { data: { release: { artifact: { urls: string[] } } } };
    const blob = join(mirror, data.release.artifact.urls[0] ?? '');
    const bytes = readFileSync(blob);
    bytes[bytes.length - 1] = (bytes.at(-1) ?? 0) ^ 1;
    writeFileSync(blob, bytes);
    const folder = join(scratch.path, 'victim');
    const run = await runCli(folder, 'install', 'slugify', '--registry', mirror, '--unsigned');
    expect(run.exitCode).toBe(5);
    expect(run.stderr).toContain('CHECKSUM_MISMATCH');
    expect(() => statSync(join(folder, 'plugins'))).toThrow();
    rmSync(mirror, { recursive: true });
  });

  test('a broken lockfile is told with its line, and left as it is', async () => {
    const folder = join(scratch.path, 'broken');
    await runCli(folder, 'list');
    writeFileSync(join(folder, 'plugyard.lock'), '{\n  "format": 1,,\n}\n');
    const run = await runCli(folder, 'install', 'slugify', '--registry', published, '--unsigned');
    expect(run.exitCode).toBe(9);
    expect(run.stderr).toContain('plugyard.lock line 2');
    expect(readFileSync(join(folder, 'plugyard.lock'), 'utf8')).toBe('{\n  "format": 1,,\n}\n');
  });

  test('of less trust than is demanded ends with 5, says who demands it, and installs nothing', async () => {
    const folder = join(scratch.path, 'strict');
    const wanted = ['slugify', '--registry', published, '--unsigned', '--min-trust'];
    const run = await runCli(folder, 'install', ...wanted, 'verified');
    expect(run).toMatchObject({ exitCode: 5, stdout: '' });
    expect(run.stderr).toContain(
      'TRUST_TOO_LOW  slugify 1.1.0 has the trust level community; you demand verified\n  fix: No other release',
    );
    expect(() => statSync(join(folder, 'plugins'))).toThrow();
    expect((await runCli(folder, 'download', ...wanted, 'verified')).exitCode).toBe(5);
    const mistyped = await runCli(folder, 'install', ...wanted, 'high');
    expect(mistyped).toMatchObject({ exitCode: 2, stdout: '' });
    expect(mistyped.stderr).toContain('untrusted, community, verified, official');
    expect((await runCli(folder, 'install', ...wanted, 'community')).exitCode).toBe(0);
  });

  test('info tells why a level is what it is, and what the next one takes', async () => {
    const { stdout } = await runCli(scratch.path, 'info', 'slugify', '--registry', published, '--unsigned');
    expect(stdout).toMatch(/\n {2}trust +community\n {2}signed +by key:[0-9a-f]{64}\n/);
    expect(stdout).toMatch(/\n {2}review +not on record: merged by hand\n {2}scan +not on record\n/);
    expect(stdout).toMatch(
      /\n {2}next level +verified takes a keyless signature of the recorded workflow, and a review/,
    );
  });

  test('a level that the index puts too low counts, and stderr says so', async () => {
    const modest = join(scratch.path, 'modest');
    await runCli(scratch.path, 'registry', 'build', '--repository', story.registry, '--out', modest);
    forgeFolder(modest, 'crc32', (shard) => Object.assign(shard.releases[0], { trustLevel: 'untrusted' }));
    const run = await runCli(scratch.path, 'download', 'crc32', '--registry', modest, '--unsigned');
    expect(run).toMatchObject({ exitCode: 0, stdout: expect.stringContaining('untrusted') as string });
    expect(run.stderr).toContain(
      'warning: the index calls crc32 1.0.0 untrusted; its evidence proves community. It is treated as untrusted.\n',
    );
    const install = await runCli(
      join(scratch.path, 'modestly'),
      'install',
      'crc32',
      '--registry',
      modest,
      '--unsigned',
      '--yes',
    );
    expect(install.stderr).toContain('warning: the index calls crc32 1.0.0 untrusted');
    expect(install.stdout).toContain('untrusted  ');
  });

  test('download fetches one verified artifact', async () => {
    const run = await runCli(scratch.path, 'download', 'crc32', '--registry', published, '--unsigned');
    expect(run.stdout).toMatch(/^crc32-1\.0\.0\.wasm {2}crc32 1\.0\.0, 265 bytes, community\n$/);
    expect(readFileSync(join(scratch.path, 'crc32-1.0.0.wasm'))).toEqual(
      readFileSync(join(projectRoot, 'registry/plugins/crc32/1.0.0/plugin.wasm')),
    );
  });
});

describe('authors', () => {
  test('manifest, keygen, sign and check lead from bytes to a judged release', async () => {
    const folder = join(scratch.path, 'author/release');
    const source = join(projectRoot, 'registry/plugins/@plugyard/link-check/1.0.0/plugin.wasm');
    const draft = await runCli(folder, 'manifest', source, '--name', 'my-links');
    const manifest = JSON.parse(draft.stdout) as { abi: string; permissions: object; functions: object };
    expect(manifest).toMatchObject({
      name: 'my-links',
      abi: 'extism',
      permissions: { network: ['api.example.com'] },
      functions: { check: {} },
    });
    expect(draft.stderr).toContain('Name the network hosts');
    writeFileSync(join(folder, 'plugin.json'), draft.stdout);
    writeFileSync(join(folder, 'plugin.wasm'), readFileSync(source));
    const key = join(scratch.path, 'author/plugyard.key');
    const keygen = await runCli(folder, 'keygen', '--out', key);
    expect(JSON.parse(keygen.stdout)).toMatchObject({ kind: 'key', algorithm: 'ed25519' });
    expect(statSync(key).mode & 0o777).toBe(0o600);
    expect((await runCli(folder, 'keygen', '--out', key)).stderr).toContain('FILE_EXISTS');
    writeFileSync(
      join(folder, '../record.json'),
      JSON.stringify({ format: 1, owners: [{ login: 'alice', id: 1001 }], publishers: [JSON.parse(keygen.stdout)] }),
    );
    for (const statement of ['artifact', 'release']) {
      expect((await runCli(folder, 'sign', '.', '--key', key, '--statement', statement)).exitCode).toBe(0);
    }
    const check = await runCli(folder, 'check', '.', '--registry', story.registry);
    expect(check.stdout).toContain('HOLD here; 1 check waits for the pull request');
    expect(check.stdout).not.toContain('error');
    expect(check.exitCode).toBe(42);
  });

  test('check names files as the author sees them', async () => {
    const folder = join(scratch.path, 'author/broken');
    await runCli(folder, 'list');
    writeFileSync(
      join(folder, 'plugin.json'),
      '{ "plugyard": 1, "name": "x-y", "version": "1.0.0", "descripton": "Nothing." }\n',
    );
    writeFileSync(join(folder, 'plugin.wasm'), 'GIF89a');
    const run = await runCli(join(folder, '..'), 'check', 'broken');
    expect(run.exitCode).toBe(1);
    expect(run.stdout).toContain('broken/plugin.json:1:67');
    expect(run.stdout).toContain('Write "description", or remove it.');
    expect(run.stdout).toMatch(/artifact\/is-wasm {2}broken\/plugin\.wasm/);
  });

  test('explain lists every check, and tells one', async () => {
    expect((await runCli(scratch.path, 'explain')).stdout.split('\n').length).toBeGreaterThan(40);
    expect((await runCli(scratch.path, 'explain', 'artifact/is-wasm')).stdout).toContain('Why.');
  });
});

test('a folder that cannot be written is told as such, not as a bug', async () => {
  const folder = join(scratch.path, 'no-folder');
  await runCli(folder, 'list');
  writeFileSync(join(folder, 'plugins'), 'a file where the folder should be');
  const run = await runCli(folder, 'install', 'slugify', '--registry', published, '--unsigned');
  expect(run.exitCode).toBe(1);
  expect(run.stderr).toContain('DISK_FAILED');
  expect(run.stderr).not.toContain('bug');
});
