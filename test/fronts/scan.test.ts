// The built CLI tells what an artifact can do: a file, a directory, a published release, beside a manifest or an earlier one.
import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, openSync, truncateSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeScratch, projectRoot } from '../demo/scratch-registry.ts';
import { publish } from '../support/registry-builder.ts';
import { type CommandRun, runCli, runCliIn } from '../support/run-cli.ts';
import { wat } from '../support/wasm-builder.ts';

const scratch = makeScratch('scan');
const project = join(scratch.path, 'project');
const run = async (...words: readonly string[]): Promise<CommandRun> => await runCli(project, 'scan', ...words);
const manifest = {
  plugyard: 1,
  name: 'fetcher',
  version: '1.0.0',
  description: 'Fetches a page.',
  license: 'MIT',
  abi: 'raw',
};

const quiet = wat('(module (func (export "run")))');
const fetching = wat(`(module
  (import "env" "fetch" (func $fetch))
  (func $load (call $fetch))
  (func (export "run") (call $load)))`);

const calling = wat(`(module
  (import "env" "fetch" (func $fetch))
  (func $begin (call $fetch))
  (func (export "run"))
  (start $begin))`);

function writeRelease(folder: string, wasm: Uint8Array, version = '1.0.0'): void {
  mkdirSync(join(project, folder), { recursive: true });
  writeFileSync(join(project, folder, 'plugin.wasm'), wasm);
  writeFileSync(join(project, folder, 'plugin.json'), JSON.stringify({ ...manifest, version }));
}

beforeAll(async () => {
  writeRelease('quiet', quiet);
  writeRelease('fetching', fetching, '1.1.0');
  writeRelease('calling', calling);
  copyFileSync(join(projectRoot, 'test/corpus/node_modules/sql.js/dist/sql-wasm.wasm'), join(project, 'sql-wasm.wasm'));
  for (const [path, bytes] of await publish({ csv: { releases: { '1.0.0': {} } } })) {
    mkdirSync(dirname(join(project, 'published', path)), { recursive: true });
    writeFileSync(join(project, 'published', path), bytes);
  }
});
afterAll(() => scratch.remove());

describe('plugyard scan', () => {
  test('passes a release that does what it says', async () => {
    const { stdout, exitCode } = await run('quiet');
    expect(stdout).toContain('quiet/plugin.wasm: module, raw, ');
    expect(stdout).toContain('PASS here');
    expect(exitCode).toBe(0);
  });

  test('fails one that calls what its manifest does not ask for, with the way there', async () => {
    const { stdout, exitCode } = await run('fetching');
    expect(stdout).toContain('error  artifact/imports-are-permitted  fetching/plugin.wasm at byte 0x');
    expect(stdout).toContain('run → ');
    expect(exitCode).toBe(1);
  });

  test('tells what is new since an earlier artifact', async () => {
    const { stdout } = await run('fetching', '--against', 'quiet');
    expect(stdout).toContain('can do now: host function env.fetch');
    expect(stdout).toContain('code since quiet: ');
  });

  test('reads modules that nobody here wrote, and says which checks need a manifest', async () => {
    const { stdout, exitCode } = await run('sql-wasm.wasm');
    expect(stdout).toContain('sql-wasm.wasm: module, ');
    expect(stdout).toContain('no manifest is named; use --manifest');
    expect(exitCode).toBe(0);
  });

  test('reads a published release by name and version, verified', async () => {
    const { stdout, exitCode } = await run('csv@1.0.0', '--registry', 'published', '--unsigned');
    expect(stdout).toContain('csv@1.0.0/plugin.wasm: module');
    expect(exitCode).toBe(0);
  });

  test.each([
    ['--sarif', '"version": "2.1.0"'],
    ['--markdown', '## ❌ FAIL'],
  ])('%s prints that and nothing else', async (option, part) => {
    const { stdout, exitCode } = await run('fetching', option);
    expect(stdout).toContain(part);
    expect(stdout).not.toContain('module, raw');
    expect(exitCode).toBe(1);
  });

  test('--json is one document with the report, the facts and the scan', async () => {
    const { stdout } = await runCli(project, '--json', 'scan', 'fetching');
    expect(JSON.parse(stdout)).toMatchObject({
      ok: false,
      data: {
        report: { verdict: 'FAIL' },
        wasm: { kind: 'module' },
        scan: { reach: { imports: [{ name: 'fetch' }] } },
      },
    });
  });

  test('gives the same bytes twice', async () => {
    const [first, second] = await Promise.all([run('sql-wasm.wasm', '--sarif'), run('sql-wasm.wasm', '--sarif')]);
    expect(first.stdout).toBe(second.stdout);
  });
});

describe('plugyard scan --run', () => {
  test('runs it, and tells which examples came out as documented', async () => {
    const { stdout, exitCode } = await run(join(projectRoot, 'registry/plugins/slugify/1.1.0'), '--run');
    expect(stdout).toContain('What it did when it was run\n');
    expect(stdout).toMatch(/examples {2}slugify: \d+ same/);
    expect(exitCode).toBe(0);
  });

  test('fails what calls more than it declared', async () => {
    const { stdout, exitCode } = await run('calling', '--run');
    expect(stdout).toContain('env.fetch');
    expect(exitCode).toBe(1);
  });

  test('leaves open what cannot be run', async () => {
    const { stdout, exitCode } = await run(join(projectRoot, 'registry/plugins/iban/1.0.0'), '--run');
    expect(stdout).toContain('a component must be turned into core modules first');
    expect(exitCode).toBe(42);
  });

  test('runs nothing beside a token that can write', async () => {
    const { stderr, stdout, exitCode } = await runCliIn(
      { folder: project, environment: { GITHUB_TOKEN: 'ghs_x' } },
      'scan',
      'quiet',
      '--run',
    );
    expect(stderr).toContain('PERMISSIONS_ERROR');
    expect(stdout).toBe('');
    expect(exitCode).toBe(6);
  });
});

describe('what cannot be scanned is said', () => {
  test.each([
    [['nothing.wasm'], 'FILE_NOT_FOUND  There is no file nothing.wasm'],
    [['published'], 'FILE_NOT_FOUND  published holds no plugin.wasm'],
    [['quiet', '--manifest', 'nothing.json'], 'FILE_NOT_FOUND  There is no file nothing.json'],
    [['quiet', '--manifest', 'sql-wasm.wasm'], 'TOO_LARGE  '],
    [['quiet', '--manifest', 'quiet/plugin.wasm'], 'MANIFEST_INVALID  quiet/plugin.wasm:1:1: This is not JSON'],
    [['quiet', '--manifest', 'bad.json'], 'MANIFEST_INVALID  bad.json:1:'],
    [['quiet', '--against', 'bad.json'], 'WASM_INVALID  bad.json: This is JSON text, not WebAssembly'],
    [['quiet', '--sarif', '--markdown'], 'USAGE  --sarif and --markdown do not go together'],
    [['csv@1.0.0'], 'USAGE  No registry is named'],
  ])('%j', async (words, message) => {
    writeFileSync(join(project, 'bad.json'), '{ "plugyard": 1 }');
    const { stderr, stdout, exitCode } = await run(...words);
    expect(stderr).toContain(message);
    expect(stdout).toBe('');
    expect(exitCode).not.toBe(0);
  });

  test('a file that is no wasm fails, with its place', async () => {
    const { stdout, exitCode } = await run('bad.json');
    expect(stdout).toContain('error  artifact/is-wasm  bad.json at byte 0x0');
    expect(exitCode).toBe(1);
  });

  test('a sparse file of 500 MB is refused by its size, unread', async () => {
    const path = join(project, 'sparse.wasm');
    openSync(path, 'w');
    truncateSync(path, 500 * 1024 * 1024);
    const { stderr, exitCode } = await run('sparse.wasm');
    expect(stderr).toContain('TOO_LARGE');
    expect(exitCode).toBe(1);
  });

  test('a pipe is no file', async () => {
    execFileSync('mkfifo', [join(project, 'pipe.wasm')]);
    const { stderr } = await run('pipe.wasm');
    expect(stderr).toContain('FILE_NOT_FOUND');
  });
});
