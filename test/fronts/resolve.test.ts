// The built CLI chooses, explains and tells why, as a user types it.
import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { createClient, type ResolveWishes } from '../../src/client/index.ts';
import type { Version } from '../../src/core/model/version.ts';
import { makeScratch } from '../demo/scratch-registry.ts';
import { publish } from '../support/registry-builder.ts';
import { type CommandRun, runCli } from '../support/run-cli.ts';

const scratch = makeScratch('resolve');
afterAll(() => scratch.remove());

const published = join(scratch.path, 'published');
const requires = { hosts: { wasmtime: '>=30.0.0' } };
for (const [path, bytes] of await publish({
  csv: { releases: { '1.0.0': {}, '1.1.0': {}, '2.0.0': {}, '3.0.0-rc.1': {} } },
  table: { releases: { '1.0.0': { needs: { csv: '^1.0.0' } } } },
  site: { releases: { '1.0.0': { needs: { table: '>=1.0.0', csv: { version: '~1.1.0', optional: true } } } } },
  modern: { releases: { '1.0.0': { requires } } },
  slow: { releases: { '1.0.0': {}, '1.1.0': { yanked: 'slow' } } },
  egg: { releases: { '1.0.0': { needs: { hen: '^1.0.0' } } } },
  hen: { releases: { '1.0.0': { needs: { egg: '^1.0.0' } } } },
  harmful: { releases: { '1.0.0': { removed: 'malware', keepsBytes: true } } },
})) {
  mkdirSync(dirname(join(published, path)), { recursive: true });
  writeFileSync(join(published, path), bytes);
}
const source = ['--registry', published, '--unsigned'];
const project = join(scratch.path, 'project');
const run = async (...words: readonly string[]): Promise<CommandRun> => await runCli(project, ...words, ...source);

describe('plugyard resolve', () => {
  test('prints every plugin, dependencies first, with who needs it, and installs nothing', async () => {
    const { stdout, exitCode } = await run('resolve', 'site', 'csv@1.x');
    expect(stdout).toBe(
      [
        'csv 1.1.0',
        '  you ask for 1.x',
        '  site 1.0.0 needs ~1.1.0, if it can be had',
        '  table 1.0.0 needs ^1.0.0',
        'table 1.0.0',
        '  site 1.0.0 needs >=1.0.0',
        'site 1.0.0',
        '  you ask for latest',
        '',
      ].join('\n'),
    );
    expect(exitCode).toBe(0);
    expect(() => statSync(join(project, 'plugyard.lock'))).toThrow();
  });

  test('--json gives the same as data', async () => {
    const { stdout } = await run('--json', 'resolve', 'table');
    expect(JSON.parse(stdout)).toEqual({
      schemaVersion: 1,
      ok: true,
      data: {
        plugins: [
          { name: 'csv', version: '1.1.0', reasons: [{ by: 'table', range: '^1.0.0', optional: false }] },
          { name: 'table', version: '1.0.0', reasons: [{ range: 'latest', optional: false }] },
        ],
        idleOverrides: [],
        cycles: [],
      },
    });
  });

  test.each<[string, readonly string[], RegExp]>([
    ['the lowest', ['csv@*', '--resolution', 'lowest'], /^csv 1\.0\.0$/m],
    ['a prerelease', ['csv', '--prerelease'], /^csv 3\.0\.0-rc\.1$/m],
    ['a prerelease by its tag', ['csv@rc'], /^csv 3\.0\.0-rc\.1$/m],
    ['what was there at a time', ['csv', '--before', '2026-01-01T00:00:03Z'], /^csv 1\.0\.0$/m],
    ['what is forced', ['table', '--override', 'csv@2.0.0'], /^csv 2\.0\.0\n.*your override takes 2\.0\.0$/m],
    ['plugins named after a repeated option', ['--override', 'csv@2.0.0', 'table'], /^table 1\.0\.0$/m],
    ['what the host can run', ['modern', '--host', 'wasmtime@31.0.0', '--abi', 'raw'], /^modern 1\.0\.0$/m],
    ['a yanked release that is named', ['slow@1.1.0', '--allow-removed', 'slow@1.1.0'], /^slow 1\.1\.0$/m],
  ])('chooses %s', async (_, words, expected) => {
    const { stdout, exitCode } = await run('resolve', ...words);
    expect(exitCode).toBe(0);
    expect(stdout).toMatch(expected);
  });

  test.each<[readonly string[], number, RegExp]>([
    [['site', 'csv@^2.0.0'], 4, /DEPENDENCY_CONFLICT.*site.*csv[\s\S]*fix: .*Tried, and works: .*ask for csv@/],
    [['modern', '--host', 'wasmtime@25.0.0'], 4, /SYSTEM_REQUIREMENTS_NOT_MET.*needs wasmtime >=30\.0\.0/],
    [['csv', '--abi', 'extism'], 4, /SYSTEM_REQUIREMENTS_NOT_MET.*has the ABI raw/],
    [['slow@1.1.0'], 4, /yanked[\s\S]*--allow-removed slow@1\.1\.0/],
    [['harmful'], 4, /was removed by the registry/],
    [['cvs'], 3, /PLUGIN_NOT_FOUND/],
    [['csv', '--resolution', 'newest'], 2, /highest, lowest, lowest-direct/],
    [['csv', '--before', 'yesterday'], 2, /2026-01-31/],
    [['csv', '--host', 'wasmtime'], 2, /wasmtime@25\.0\.0/],
    [['csv', '--abi', 'wasm'], 2, /Write one of extism/],
    [['csv', '--allow-removed', 'csv@^1.0.0'], 2, /one exact version/],
    [['csv@lastest'], 2, /Write "latest"/],
  ])('%j ends with %i', async (words, exitCode, told) => {
    const refused = await run('resolve', ...words);
    expect(refused).toMatchObject({ exitCode, stdout: '' });
    expect(refused.stderr).toMatch(told);
  });

  test('warns of an override without effect', async () => {
    const { stderr, exitCode } = await run('resolve', 'csv', '--override', 'zebra@1.0.0');
    expect(exitCode).toBe(0);
    expect(stderr).toContain('warning: the override of zebra has no effect');
  });

  test('warns of plugins that need each other, with the path', async () => {
    const { stderr, exitCode } = await run('resolve', 'egg');
    expect(exitCode).toBe(0);
    expect(stderr).toContain('warning: no order puts all dependencies first: egg needs hen needs egg');
    expect(JSON.parse((await run('--json', 'resolve', 'egg')).stdout)).toMatchObject({
      data: { cycles: [['egg', 'hen', 'egg']] },
    });
    const elsewhere = join(scratch.path, 'cycle');
    const installed = await runCli(elsewhere, 'install', 'egg', '--yes', ...source);
    expect(installed.exitCode).toBe(0);
    expect(installed.stderr).toContain('warning: no order puts all dependencies first: egg needs hen needs egg');
  });
});

describe('plugyard why', () => {
  test('tells every way to a plugin, without a registry', async () => {
    expect((await run('install', 'site', '--yes')).exitCode).toBe(0);
    const { stdout, exitCode } = await runCli(project, 'why', 'csv');
    expect(exitCode).toBe(0);
    expect(stdout).toBe(
      [
        'csv 1.1.0 from https://yard.example/',
        '  you ask for site latest; site 1.0.0 needs csv ~1.1.0',
        '  you ask for site latest; site 1.0.0 needs table >=1.0.0; table 1.0.0 needs csv ^1.0.0',
        '',
      ].join('\n'),
    );
  });

  test('with a registry tells also what is newer, and who holds it back', async () => {
    const { stdout } = await run('why', 'csv');
    expect(stdout).toContain('  the registry has 2.0.0; held back by site 1.0.0, which needs ~1.1.0 and table 1.0.0');
    expect((await run('why', 'table')).stdout).toContain('  the registry has nothing newer');
  });

  test('--json gives the same as data', async () => {
    const { stdout } = await runCli(project, '--json', 'why', 'table');
    expect(JSON.parse(stdout)).toMatchObject({
      ok: true,
      data: {
        name: 'table',
        version: '1.0.0',
        more: false,
        paths: [
          [
            { name: 'site', version: '1.0.0', range: 'latest' },
            { name: 'table', version: '1.0.0', range: '>=1.0.0' },
          ],
        ],
      },
    });
  });

  test('of what is not there ends with 3 and the nearest name', async () => {
    const { stderr, exitCode } = await runCli(project, 'why', 'tabel');
    expect(exitCode).toBe(3);
    expect(stderr).toContain('tabel is not in plugyard.lock');
    const nowhere = await runCli(join(scratch.path, 'empty'), 'why', 'csv');
    expect(nowhere.exitCode).toBe(3);
  });
});

describe('plugyard install', () => {
  test('keeps an override, and says that it stands', async () => {
    const folder = join(scratch.path, 'override');
    const first = await runCli(folder, 'install', 'table', '--override', 'csv@2.0.0', '--yes', ...source);
    expect(first.exitCode).toBe(0);
    const lockfile = readFileSync(join(folder, 'plugyard.lock'), 'utf8');
    expect(JSON.parse(lockfile)).toMatchObject({ overrides: { csv: '2.0.0' }, plugins: { csv: { version: '2.0.0' } } });
    expect((await runCli(folder, 'install', ...source)).exitCode).toBe(0);
    expect(readFileSync(join(folder, 'plugyard.lock'), 'utf8')).toBe(lockfile);
    expect((await runCli(folder, 'why', 'csv')).stdout).toContain('your override takes 2.0.0');
  });

  test('takes a removed release only when it is named, and says so on every run', async () => {
    const folder = join(scratch.path, 'harmful');
    const refused = await runCli(folder, 'install', 'harmful', '--yes', ...source);
    expect(refused.exitCode).toBe(4);
    const words = ['install', 'harmful', '--allow-removed', 'harmful@1.0.0', '--yes', ...source];
    const taken = await runCli(folder, ...words);
    expect(taken.exitCode).toBe(0);
    expect(taken.stderr).toContain('warning: harmful 1.0.0 was removed by the registry: malware');
    rmSync(join(folder, 'plugins'), { recursive: true });
    expect((await runCli(folder, 'install', ...source)).exitCode).toBe(4);
  });

  test('of a lockfile of the future ends with 9 and the version that is needed', async () => {
    const folder = join(scratch.path, 'future');
    await runCli(folder, 'list');
    writeFileSync(join(folder, 'plugyard.lock'), '{ "format": 3, "reader": "4.0.0" }\n');
    for (const words of [['install', ...source], ['list'], ['why', 'csv'], ['remove', 'csv']]) {
      const { stderr, exitCode } = await runCli(folder, ...words);
      expect(exitCode).toBe(9);
      expect(stderr).toContain('Update plugyard to 4.0.0 or newer.');
    }
  });
});

describe('the client library', () => {
  const client = (resolve: ResolveWishes, name = 'library'): ReturnType<typeof createClient> =>
    createClient({
      registry: published,
      unsigned: true,
      project: join(scratch.path, name),
      resolve,
      consent: () => true,
    });

  test('resolves with the same options, and writes nothing', async () => {
    const { plugins, idleOverrides, cycles } = await client({ overrides: { csv: '2.0.0', zebra: '1.0.0' } }).resolve(
      'table',
    );
    expect(plugins.map(({ name, version }) => `${name} ${version}`)).toEqual(['csv 2.0.0', 'table 1.0.0']);
    expect(plugins[0]?.reasons).toEqual([{ by: 'table', range: '^1.0.0', optional: false, override: '2.0.0' }]);
    expect([idleOverrides, cycles]).toEqual([['zebra'], []]);
    expect(() => statSync(join(scratch.path, 'library'))).toThrow();
  });

  test('installs with them', async () => {
    const plan = await client({ resolution: 'lowest', allowRemoved: { harmful: '1.0.0' } }).install('csv@*', 'harmful');
    expect(plan.install.map(({ name, release }) => `${name} ${release.version}`)).toEqual([
      'csv 1.0.0',
      'harmful 1.0.0',
    ]);
  });

  test('refuses what is no range, no version and no time, and what the host cannot run', async () => {
    for (const wrong of [{ overrides: { csv: 'lastest' } }, { allowRemoved: { csv: '^1' } }, { before: 'now' }]) {
      await expect(client(wrong).resolve('csv')).rejects.toMatchObject({ code: 'INVALID_NAME' });
    }
    const host = { host: { name: 'wasmtime', version: '25.0.0' as Version } };
    await expect(client({ host }).resolve('modern')).rejects.toMatchObject({ code: 'SYSTEM_REQUIREMENTS_NOT_MET' });
  });
});
