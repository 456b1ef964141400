// A registry is copied, its origin is lost, and its users go on behind an air gap: the built commands, as people run them.
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { execPath } from 'node:process';
import { afterAll, describe, expect, test } from 'vitest';
import { nodeHasher } from '../../src/adapters/system/node-hasher.ts';
import { systemClock } from '../../src/adapters/system/system-clock.ts';
import { blobPath } from '../../src/core/index/layout.ts';
import { daysAfter } from '../../src/flows/trust/dates.ts';
import { startServer } from '../support/loopback-server.ts';
import { type RegistryPlan, wasmOf } from '../support/registry-builder.ts';
import { type CommandRun, runCliIn } from '../support/run-cli.ts';
import { serveFolder } from '../support/serve-folder.ts';
import { aSignedRegistry } from '../support/signed-registry.ts';
import { temporaryFolders } from '../support/temporary-folder.ts';

const newFolder = temporaryFolders();
const preload = resolve(import.meta.dirname, '../support/cut-network.ts');
const cli = resolve(import.meta.dirname, '../../dist/cli.js');
const now = systemClock();
const plan: RegistryPlan = {
  csv: { releases: { '1.0.0': {}, '1.1.0': {} } },
  table: { releases: { '1.0.0': { needs: { csv: '^1.0.0' } } } },
  old: { releases: { '1.0.0': {}, '0.1.0': { removed: 'leaks keys' } } },
};

/** One machine: its folder, its memory of what it has seen, and how far its network reaches. */
interface Machine {
  readonly folder: string;
  readonly environment: Readonly<Record<string, string>>;
  run(...arguments_: readonly string[]): Promise<CommandRun>;
  /** Connections that its programs tried to open, and may not. */
  refused(): readonly string[];
}

function aMachine(network: 'open' | 'loopback' | 'none'): Machine {
  const folder = newFolder(network);
  const log = join(folder, 'refused.log');
  const environment = {
    PLUGYARD_STATE: join(folder, 'state'),
    ...(network === 'open'
      ? {}
      : { NODE_OPTIONS: `--import ${preload}`, PLUGYARD_TEST_NETWORK: network, PLUGYARD_TEST_NETWORK_LOG: log }),
  };
  return {
    folder,
    environment,
    run: async (...arguments_) => await runCliIn({ folder, environment }, ...arguments_),
    refused: () => (existsSync(log) ? readFileSync(log, 'utf8').split('\n').filter(Boolean) : []),
  };
}

function writeFiles(folder: string, files: ReadonlyMap<string, Uint8Array>): string {
  for (const [path, bytes] of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), bytes);
  }
  return folder;
}

/** A registry that was signed some days ago, and a mirror of it; the origin is gone. */
async function aMirror(daysAgo: number) {
  const at = daysAfter(now, -daysAgo);
  const registry = await aSignedRegistry({ at });
  const origin = writeFiles(newFolder('origin'), await registry.deploy(at, { plan }));
  const root = ['--root', `sha256:${registry.pin}`] as const;
  const served = await serveFolder(origin);
  const online = aMachine('open');
  const stale = daysAgo > 14 ? ['--max-staleness', '9000'] : [];
  const source = ['--registry', served.url, ...root, ...stale] as const;
  const exports = [
    await online.run('mirror', 'export', ...source, '--out', 'mirror'),
    await online.run('mirror', 'export', ...source, '--out', 'mirror.tar.gz'),
    await online.run('--json', 'mirror', 'export', ...source, '--out', 'mirror'),
    await online.run('mirror', 'export', ...source, '--out', 'again/mirror.tar.gz'),
  ] as const;
  await served.close();
  rmSync(origin, { recursive: true });
  return {
    root,
    exports,
    url: served.url,
    online,
    folder: join(online.folder, 'mirror'),
    archive: join(online.folder, 'mirror.tar.gz'),
  };
}

const mirror = await aMirror(0);
const old = await aMirror(20);
const { root } = mirror;

describe('mirror export', () => {
  test('writes a folder, then only what is new, and the same archive each time', () => {
    const [first, packed, second, repacked] = mirror.exports;
    expect(first).toMatchObject({ exitCode: 0, stderr: '' });
    expect(first.stdout).toMatch(
      /^mirror: 3 plugins, 5 releases, (\d+) files \(\1 new\), \d+ bytes, sequence 6, signed \S+Z\nnote: old 0\.1\.0 was removed: leaks keys\n$/,
    );
    expect(packed).toMatchObject({ exitCode: 0, stderr: '' });
    expect(JSON.parse(second.stdout)).toMatchObject({
      schemaVersion: 1,
      ok: true,
      data: { out: 'mirror', plugins: 3, written: 0, outdated: 0, notes: ['old 0.1.0 was removed: leaks keys'] },
    });
    expect(repacked.exitCode).toBe(0);
    expect(readFileSync(mirror.archive).equals(readFileSync(join(mirror.online.folder, 'again/mirror.tar.gz')))).toBe(
      true,
    );
    expect(readdirSync(mirror.online.folder).sort()).toEqual(['again', 'mirror', 'mirror.tar.gz', 'state']);
  });

  test('needs a root, or the express wish to do without', async () => {
    const machine = aMachine('none');
    const bare = ['mirror', 'export', '--registry', mirror.folder, '--out', 'copy'];
    expect(await machine.run(...bare)).toMatchObject({
      exitCode: 5,
      stderr: expect.stringContaining('ROOT_NOT_PINNED') as string,
    });
    expect(existsSync(join(machine.folder, 'copy'))).toBe(false);
    const unsigned = await machine.run(...bare, '--unsigned');
    expect(unsigned.exitCode).toBe(0);
    expect(unsigned.stderr).toContain('warning: this index is unsigned');
    expect(existsSync(join(machine.folder, 'copy/tuf'))).toBe(false);
    expect((await machine.run('mirror', 'verify', 'copy', '--unsigned')).exitCode).toBe(0);
  });

  test('of some plugins serves those, and says clearly what it does not hold', async () => {
    const machine = aMachine('none');
    const run = await machine.run(
      'mirror',
      'export',
      'table',
      '--registry',
      mirror.folder,
      ...root,
      '--out',
      'part.tgz',
    );
    expect(run).toMatchObject({ exitCode: 0, stdout: expect.stringContaining('2 plugins, 3 releases') as string });
    expect((await machine.run('mirror', 'verify', 'part.tgz', 'table', ...root)).exitCode).toBe(0);
    expect((await machine.run('mirror', 'verify', 'part.tgz', ...root)).exitCode).toBe(5);
    expect((await machine.run('install', 'table', '--yes', '--registry', 'part.tgz')).exitCode).toBe(0);
    const lacking = await machine.run('install', 'old', '--yes', '--registry', 'part.tgz');
    expect(lacking).toMatchObject({ exitCode: 8, stdout: '' });
    expect(lacking.stderr).toContain('does not hold old, though the registry has it');
    expect(machine.refused()).toEqual([]);
  });

  test('says where nobody answers, and leaves no archive behind', async () => {
    const machine = aMachine('open');
    const run = await machine.run('mirror', 'export', '--registry', mirror.url, ...root, '--out', 'm.tar');
    expect(run).toMatchObject({
      exitCode: 1,
      stdout: '',
      stderr: expect.stringContaining('DISCOVERY_SOURCE_UNREACHABLE') as string,
    });
    expect(readdirSync(machine.folder)).toEqual([]);
  });
});

test('mirror export that is interrupted leaves nothing beside its archive', async () => {
  const machine = aMachine('open');
  let isAsked: () => void;
  const asked = new Promise<void>((settle) => {
    isAsked = settle;
  });
  const { port } = await startServer(() => isAsked());
  const source = ['--registry', `http://127.0.0.1:${port}/`, ...root];
  const exporting = spawn(execPath, [cli, 'mirror', 'export', ...source, '--out', 'm.tar'], {
    cwd: machine.folder,
    env: { PATH: process.env['PATH'], ...machine.environment },
    stdio: 'ignore',
  });
  const ended = new Promise<number | null>((settle) => exporting.once('exit', (code) => settle(code)));
  await asked;
  expect(readdirSync(machine.folder)).toHaveLength(1);
  exporting.kill('SIGINT');
  expect([await ended, readdirSync(machine.folder)]).toEqual([130, []]);
});

describe('mirror verify, with every connection refused', () => {
  test('finds every byte as it was signed, in folder and archive, and opens no connection', async () => {
    for (const path of [mirror.folder, mirror.archive]) {
      const machine = aMachine('none');
      const run = await machine.run('mirror', 'verify', path, ...root);
      expect(run).toMatchObject({ exitCode: 0, stderr: '' });
      expect(run.stdout).toMatch(
        /^note: old 0\.1\.0 was removed: leaks keys\n3 plugins, 5 releases \(4 community\), \d+ files, \d+ bytes, sequence 6, signed 0 hours ago, at \S+Z, by root 1\nEvery byte is as it was signed\.\n$/,
      );
      expect(machine.refused()).toEqual([]);
    }
  });

  test('is proved by the same preload to open none: a command that needs one is noted and fails', async () => {
    const machine = aMachine('none');
    const run = await machine.run('search', '--registry', 'http://127.0.0.1:4873/', ...root);
    expect(run).toMatchObject({ exitCode: 1, stdout: '' });
    expect(machine.refused()).toHaveLength(1);
  });

  test('refuses a mirror that has expired, until it is said how old it may be; then it tells its age', async () => {
    const machine = aMachine('none');
    const expired = await machine.run('mirror', 'verify', old.folder, ...old.root);
    expect(expired).toMatchObject({ exitCode: 5, stdout: '' });
    expect(expired.stderr).toContain('INDEX_EXPIRED');
    expect(expired.stderr).toContain('--max-staleness <hours>');
    const stale = await machine.run('mirror', 'verify', old.folder, ...old.root, '--max-staleness', '479');
    expect(stale).toMatchObject({ exitCode: 5, stderr: expect.stringContaining('INDEX_STALE') as string });
    const allowed = await machine.run('--json', 'mirror', 'verify', old.archive, ...old.root, '--max-staleness', '500');
    expect(allowed.exitCode).toBe(0);
    expect(allowed.stderr).toContain('note: the index was signed 480 hours ago');
    expect(JSON.parse(allowed.stdout)).toMatchObject({
      ok: true,
      data: { signature: { ageHours: 480 }, problems: [] },
    });
    expect(machine.refused()).toEqual([]);
  });

  test('names all that is wrong at once, with 5, and what is spare, with a warning', async () => {
    const machine = aMachine('none');
    const copy = join(machine.folder, 'copy');
    await machine.run('mirror', 'export', '--registry', mirror.folder, ...root, '--out', copy);
    writeFileSync(join(copy, 'notes.txt'), 'mine');
    const spare = await machine.run('mirror', 'verify', 'copy', ...root);
    expect(spare).toMatchObject({ exitCode: 0, stderr: 'warning: nothing names notes.txt\n' });
    expect(spare.stdout).toContain('; files that belong to nothing: 1.');
    writeFileSync(join(copy, blobPath(nodeHasher(wasmOf('csv', '1.0.0')), 'wasm')), 'tampered');
    rmSync(join(copy, blobPath(nodeHasher(wasmOf('table', '1.0.0')), 'wasm')));
    const wrong = await machine.run('mirror', 'verify', 'copy', ...root);
    expect(wrong.exitCode).toBe(5);
    expect(wrong.stdout).toMatch(/CHECKSUM_MISMATCH {2}csv 1\.0\.0: .*\nFILE_NOT_FOUND {2}table 1\.0\.0: /);
    expect(wrong.stdout).toContain('The mirror is not whole; wrong or missing: 2.');
    const json = await machine.run('--json', 'mirror', 'verify', 'copy', ...root);
    expect(JSON.parse(json.stdout)).toMatchObject({
      ok: false,
      data: {
        problems: [
          { code: 'CHECKSUM_MISMATCH', part: 'csv 1.0.0' },
          { code: 'FILE_NOT_FOUND', part: 'table 1.0.0' },
        ],
        spare: ['notes.txt'],
      },
    });
  });

  test('refuses another root, a missing mirror, and what is no archive', async () => {
    const machine = aMachine('none');
    writeFileSync(join(machine.folder, 'page.tar.gz'), '<html>');
    const wrong = await machine.run('mirror', 'verify', mirror.folder, '--root', `sha256:${'0'.repeat(64)}`);
    expect(wrong).toMatchObject({ exitCode: 5, stderr: expect.stringContaining('INDEX_FOREIGN') as string });
    expect(await machine.run('mirror', 'verify', 'none', ...root)).toMatchObject({ exitCode: 1 });
    expect(await machine.run('mirror', 'verify', 'none.tar', ...root)).toMatchObject({ exitCode: 1 });
    expect(await machine.run('mirror', 'verify', 'page.tar.gz', ...root)).toMatchObject({
      exitCode: 5,
      stderr: expect.stringContaining('is cut off, or no archive') as string,
    });
  });
});

describe('an install behind the air gap', () => {
  test.each(['folder', 'archive'] as const)('from the %s opens no connection', async (kind) => {
    const machine = aMachine('none');
    const run = await machine.run('install', 'table', '--yes', '--registry', mirror[kind], ...root);
    expect(run).toMatchObject({ exitCode: 0, stderr: '' });
    expect(readFileSync(join(machine.folder, 'plugins/csv.wasm'))).toEqual(Buffer.from(wasmOf('csv', '1.1.0')));
    // The root was named once: the machine remembers it, and the lockfile pins it.
    expect(await machine.run('verify', '--registry', mirror[kind])).toMatchObject({ exitCode: 0 });
    expect(machine.refused()).toEqual([]);
  });

  test.each(['folder', 'archive'] as const)('from the served %s reaches this machine alone', async (kind) => {
    const server = await startServing(mirror[kind]);
    const machine = aMachine('loopback');
    const run = await machine.run('install', 'table', '--yes', '--registry', server.address, ...root);
    expect(run).toMatchObject({ exitCode: 0, stderr: '' });
    expect(readFileSync(join(machine.folder, 'plugins/table.wasm'))).toEqual(Buffer.from(wasmOf('table', '1.0.0')));
    expect(machine.refused()).toEqual([]);
    expect(await server.end('SIGTERM')).toBe(0);
  });

  test('goes through the client library as well, from an archive', async () => {
    const machine = aMachine('none');
    const script = `
      import { createClient } from ${JSON.stringify(resolve(import.meta.dirname, '../../dist/client.js'))};
      const client = createClient({ registry: ${JSON.stringify(mirror.archive)}, root: ${JSON.stringify(root[1])}, consent: () => true });
      const plan = await client.install('table');
      console.log(plan.install.map(({ name }) => name).join(' '));`;
    writeFileSync(join(machine.folder, 'host.mjs'), script);
    const env = { PATH: process.env['PATH'], ...machine.environment };
    const run = spawnSync(execPath, ['host.mjs'], { cwd: machine.folder, env, encoding: 'utf8' });
    expect(run).toMatchObject({ status: 0, stdout: 'csv table\n', stderr: '' });
    expect(existsSync(join(machine.folder, 'plugins/table.wasm'))).toBe(true);
    expect(machine.refused()).toEqual([]);
  });

  test('from an expired mirror says how old it is', async () => {
    const machine = aMachine('none');
    const install = ['install', 'table', '--yes', '--registry', old.folder, ...old.root];
    expect(await machine.run(...install)).toMatchObject({
      exitCode: 5,
      stderr: expect.stringContaining('INDEX_EXPIRED') as string,
    });
    const run = await machine.run(...install, '--max-staleness', '720');
    expect(run).toMatchObject({ exitCode: 0, stderr: expect.stringContaining('480 hours ago') as string });
  });
});

describe('mirror serve', () => {
  test('tells its address once it listens, gives files to browsers, and ends on an interrupt', async () => {
    const server = await startServing(mirror.folder);
    expect(server.address).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/);
    const response = await fetch(`${server.address}index-root.json`, { headers: { origin: 'https://example.com' } });
    expect([response.status, response.headers.get('access-control-allow-origin')]).toEqual([200, '*']);
    expect((await fetch(`${server.address}notes.txt`)).status).toBe(404);
    expect(await server.end('SIGINT')).toBe(0);
  });

  test.each([
    [['none'], 1, 'There is no folder'],
    [['.'], 3, 'is no mirror'],
    [['.', '--port', '70000'], 3, 'is no mirror'],
    [[mirror.folder, '--port', 'x'], 2, '--port is "x"'],
    [[mirror.folder, '--port', '70000'], 2, '--port is "70000"'],
    [[mirror.folder, '--host', '192.0.2.1'], 2, 'Nothing can be served at 192.0.2.1'],
  ])('%j ends with %i', async (arguments_, exitCode, words) => {
    const run = await aMachine('open').run('mirror', 'serve', ...arguments_);
    expect(run).toMatchObject({ exitCode, stdout: '', stderr: expect.stringContaining(words) as string });
  });
});

const serving: ChildProcess[] = [];
afterAll(() => {
  for (const server of serving) {
    server.kill('SIGKILL');
  }
});

async function startServing(path: string) {
  const { folder, environment } = aMachine('open');
  const server = spawn(execPath, [cli, 'mirror', 'serve', path], {
    cwd: folder,
    env: { PATH: process.env['PATH'], ...environment },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  serving.push(server);
  const ended = new Promise<number | null>((settle) => server.once('exit', (code) => settle(code)));
  const address = await new Promise<string>((settle, refuse) => {
    server.stdout.once('data', (line: Buffer) => settle(line.toString().trim()));
    server.once('exit', () => refuse(new Error('The server ended')));
  });
  return {
    address,
    end: async (signal: NodeJS.Signals) => {
      server.kill(signal);
      return await ended;
    },
  };
}
