import { describe, expect, test } from 'vitest';
import type { PluginName } from '../../src/core/model/plugin-name.ts';
import { removePlugins } from '../../src/flows/remove-plugins.ts';
import { publish } from '../support/registry-builder.ts';
import { type Disk, newDisk, openClient } from '../support/test-client.ts';

const published = await publish({
  'utf8-tools': { releases: { '1.0.0': {} } },
  csv: { releases: { '1.0.0': { needs: { 'utf8-tools': '^1.0.0' } } } },
  table: { releases: { '1.0.0': { needs: { csv: '^1.0.0' } } } },
  '@acme/site': { releases: { '1.0.0': { needs: { 'utf8-tools': '^1.0.0' } } } },
});

async function installed(...requests: readonly string[]): Promise<Disk> {
  const disk = newDisk();
  await (await openClient(published, { disk })).install(...requests);
  return disk;
}

const remove = (disk: Disk, ...names: readonly string[]) => removePlugins(disk, names as readonly PluginName[]);
const wasms = (disk: Disk): readonly string[] =>
  [...disk.plugins.files.keys()].filter((file) => file.endsWith('.wasm')).sort();

describe('removePlugins()', () => {
  test('takes a plugin away with what only it needed', async () => {
    const disk = await installed('table', '@acme/site');
    expect([...(await remove(disk, 'table'))].sort()).toEqual(['csv', 'table']);
    expect(wasms(disk)).toEqual(['acme--site.wasm', 'utf8-tools.wasm']);
    expect([...disk.plugins.files.keys()]).toHaveLength(4);
    const lockfile = (await openClient(published, { disk })).lockfile();
    expect(lockfile?.requested).toEqual({ '@acme/site': 'latest' });
    expect(Object.keys(lockfile?.plugins ?? {}).sort()).toEqual(['@acme/site', 'utf8-tools']);
  });

  test('keeps what was asked for by name, even when something that needs it goes', async () => {
    const disk = await installed('table', 'csv');
    expect(await remove(disk, 'table')).toEqual(['table']);
    expect(wasms(disk)).toEqual(['csv.wasm', 'utf8-tools.wasm']);
  });

  test('keeps what another still needs', async () => {
    const disk = await installed('table', 'csv');
    expect(await remove(disk, 'csv')).toEqual([]);
    expect(wasms(disk)).toEqual(['csv.wasm', 'table.wasm', 'utf8-tools.wasm']);
    expect((await openClient(published, { disk })).lockfile()?.requested).toEqual({ table: 'latest' });
  });

  test('takes several away at once, and leaves an empty lockfile', async () => {
    const disk = await installed('table', '@acme/site');
    expect([...(await remove(disk, 'table', '@acme/site'))].sort()).toEqual([
      '@acme/site',
      'csv',
      'table',
      'utf8-tools',
    ]);
    expect(disk.plugins.files.size).toBe(0);
    expect((await openClient(published, { disk })).lockfile()).toMatchObject({ requested: {}, plugins: {} });
  });

  test('writes the lockfile before it takes the files away', async () => {
    const disk = await installed('csv');
    const order: string[] = [];
    await removePlugins(
      {
        project: { ...disk.project, write: async (path) => void order.push(`+ ${path}`) },
        plugins: { ...disk.plugins, remove: async (path) => void order.push(`- ${path}`) },
      },
      ['csv' as PluginName],
    );
    expect(order[0]).toBe('+ plugyard.lock');
    expect(order.slice(1).sort()).toEqual([
      '- csv.plugin.json',
      '- csv.wasm',
      '- utf8-tools.plugin.json',
      '- utf8-tools.wasm',
    ]);
  });

  test('does not mind files that are gone already', async () => {
    const disk = await installed('csv');
    await disk.plugins.remove('csv.wasm');
    await remove(disk, 'csv');
    expect(disk.plugins.files.size).toBe(0);
  });

  test.each([
    ['a plugin that is not there', 'nothing', 'See what is installed: plugyard list'],
    ['a dependency', 'csv', 'It is needed by table; remove that instead.'],
    ['a member of every object', 'constructor', 'See what is installed: plugyard list'],
  ])('refuses %s, and changes nothing', async (_, name, hint) => {
    const disk = await installed('table');
    const before = [new Map(disk.plugins.files), new Map(disk.project.files)];
    await expect(remove(disk, 'table', name)).rejects.toMatchObject({ code: 'PLUGIN_NOT_FOUND', hint });
    expect([disk.plugins.files, disk.project.files]).toEqual(before);
  });

  test('refuses where nothing was ever installed', async () => {
    await expect(remove(newDisk(), 'csv')).rejects.toMatchObject({ code: 'PLUGIN_NOT_FOUND' });
    expect(await remove(newDisk())).toEqual([]);
  });

  test('is not confused by an optional dependency that is called like a member of every object', async () => {
    const needs = { constructor: { version: '*', optional: true } };
    const files = await publish({ tool: { releases: { '1.0.0': { needs } } }, other: { releases: { '1.0.0': {} } } });
    const disk = newDisk();
    await (await openClient(files, { disk })).install('tool', 'other');
    expect(await remove(disk, 'other')).toEqual(['other']);
    expect(wasms(disk)).toEqual(['tool.wasm']);
  });
});
