import { describe, expect, test } from 'vitest';
import type { InstallPlan } from '../../src/core/install/plan-install.ts';
import { PlugyardError } from '../../src/errors.ts';
import type { ResolveOptions } from '../../src/flows/resolve-plugins.ts';
import { name, range, timestamp, version } from '../support/builders.ts';
import { publish, type RegistryPlan } from '../support/registry-builder.ts';
import { newDisk, openClient } from '../support/test-client.ts';

const chosen = ({ install, keep }: InstallPlan): readonly string[] =>
  [...install, ...keep].map((plugin) => `${plugin.name} ${plugin.release.version}`).sort();

/** What an install of a plan chooses. */
async function choose(plan: RegistryPlan, requests: readonly string[], resolve: ResolveOptions = {}) {
  const client = await openClient(await publish(plan), { resolve });
  return chosen(await client.install(...requests));
}

async function refusal(plan: RegistryPlan, request: string, resolve: ResolveOptions = {}): Promise<PlugyardError> {
  const client = await openClient(await publish(plan), { resolve });
  const error: unknown = await client.install(request).catch((thrown: unknown) => thrown);
  if (!(error instanceof PlugyardError)) {
    throw new Error('it was installed');
  }
  expect([client.plugins.changes, client.project.changes]).toEqual([[], []]);
  return error;
}

const csv = { releases: { '1.0.0': {}, '1.1.0': {}, '2.0.0-rc.1': {} } };
const table = { releases: { '1.0.0': { needs: { csv: '^1.0.0' } }, '1.1.0': { needs: { csv: '^1.0.0' } } } };

describe('versions are chosen', () => {
  test.each<[string, ResolveOptions, readonly string[]]>([
    ['the newest first', {}, ['csv 1.1.0', 'table 1.1.0']],
    ['the lowest everywhere', { resolution: 'lowest' }, ['csv 1.0.0', 'table 1.0.0']],
    ['the lowest of what is asked for', { resolution: 'lowest-direct' }, ['csv 1.1.0', 'table 1.0.0']],
    ['by an override', { overrides: new Map([[name('csv'), range('1.0.0')]]) }, ['csv 1.0.0', 'table 1.1.0']],
  ])('%s', async (_, options, expected) => {
    expect(await choose({ csv, table }, ['table@*'], options)).toEqual(expected);
  });

  test('from before a time', async () => {
    // Each release of a plan is published a second after the one before it.
    const before = timestamp('2026-01-01T00:00:06Z');
    expect(await choose({ csv, table }, ['table'], { before })).toEqual(['csv 1.1.0', 'table 1.0.0']);
  });

  test('among prereleases only when they are asked for', async () => {
    expect(await choose({ csv }, ['csv'])).toEqual(['csv 1.1.0']);
    expect(await choose({ csv }, ['csv@rc'])).toEqual(['csv 2.0.0-rc.1']);
    expect(await choose({ csv }, ['csv'], { prereleases: true })).toEqual(['csv 2.0.0-rc.1']);
    expect(await choose({ csv: { releases: { '1.0.0-rc.1': {} } } }, ['csv'])).toEqual(['csv 1.0.0-rc.1']);
  });

  test('for the host: an older one where the newer one does not run', async () => {
    const requires = { hosts: { wasmtime: '>=30.0.0' } };
    const plan = { csv: { releases: { '1.0.0': {}, '1.1.0': { requires } } } };
    const host = { host: { name: 'wasmtime', version: version('25.0.0') } };
    expect(await choose(plan, ['csv'], { host })).toEqual(['csv 1.0.0']);
    expect(await choose(plan, ['csv'])).toEqual(['csv 1.1.0']);
  });
});

describe('what was said once holds on', () => {
  test('an override is kept in the lockfile as long as something needs the plugin, and dropped after that', async () => {
    const plan = { csv: { releases: { '1.0.0': {}, '2.0.0': {} } }, table };
    const disk = newDisk();
    const overrides = new Map([[name('csv'), range('2.0.0')]]);
    const first = await openClient(await publish(plan), { disk, resolve: { overrides } });
    expect(chosen(await first.install('table'))).toEqual(['csv 2.0.0', 'table 1.1.0']);
    const second = await openClient(await publish(plan), { disk });
    expect(chosen(await second.install())).toEqual(['csv 2.0.0', 'table 1.1.0']);
    expect(second.lockfile()?.overrides).toEqual({ csv: '2.0.0' });
    const later = { ...plan, table: { releases: { ...table.releases, '1.2.0': {} } } };
    const third = await openClient(await publish(later), { disk });
    const done = await third.install('table');
    expect([chosen(done), done.idleOverrides]).toEqual([['table 1.2.0'], ['csv']]);
    expect(third.lockfile()).not.toHaveProperty('overrides');
  });

  test('so does the wish for prereleases, and a second install changes nothing', async () => {
    const disk = newDisk();
    const files = await publish({ csv });
    await (await openClient(files, { disk, resolve: { prereleases: true } })).install('csv');
    const bytes = disk.project.files.get('plugyard.lock');
    const again = await openClient(files, { disk });
    expect(chosen(await again.install())).toEqual(['csv 2.0.0-rc.1']);
    expect(disk.project.files.get('plugyard.lock')).toEqual(bytes);
  });

  test('and an update changes as little as possible', async () => {
    const disk = newDisk();
    await (await openClient(await publish({ csv, table }), { disk })).install('table');
    const newer = {
      csv: { releases: { ...csv.releases, '1.2.0': {} } },
      table: { releases: { ...table.releases, '1.2.0': { needs: { csv: '^1.0.0' } } } },
    };
    const client = await openClient(await publish(newer), { disk });
    expect(chosen(await client.install('table'))).toEqual(['csv 1.1.0', 'table 1.2.0']);
  });
});

describe('a release that was removed', () => {
  const releases = { '1.0.0': {}, '1.1.0': {} };
  const malware = { csv: { releases: { ...releases, '1.1.0': { removed: 'malware' } } } };

  test('is refused even where it is locked and nothing else fits', async () => {
    const disk = newDisk();
    await (await openClient(await publish({ csv: { releases } }), { disk })).install('csv@1.1.0');
    const client = await openClient(await publish(malware), { disk });
    await expect(client.install()).rejects.toMatchObject({
      code: 'DEPENDENCY_CONFLICT',
      message: expect.stringContaining('csv 1.1.0 was removed by the registry'),
    });
    expect(disk.plugins.files.has('csv.wasm')).toBe(true);
  });

  test.each(['csv@1.1.0', 'csv@^1.1.0'])('is refused with the reason of the registry: %s', async (request) => {
    const { hint } = await refusal(malware, request);
    expect(hint).toMatch(/^csv 1\.1\.0 was removed: malware\. Tried, and works: ask for csv@\^1\.0\.0\.$/);
  });

  test('is not spoken of where another one was there to be chosen, and never at length', async () => {
    const versions = ['1.0.0', '1.0.1', '1.0.2', '1.0.3'].map(
      (one) => [one, { removed: `malware in ${one}.` }] as const,
    );
    const all = { csv: { releases: Object.fromEntries(versions) } };
    expect(String((await refusal(all, 'csv')).hint).match(/was removed: malware in 1\.0\.\d\./g)).toHaveLength(3);
    const tool = { releases: { '1.0.0': { needs: { csv: '^2.0.0' } } } };
    expect((await refusal({ ...malware, tool }, 'tool')).hint).not.toContain('was removed');
  });

  test('cannot be had by any word once its bytes are gone', async () => {
    const admitted = new Map([[name('csv'), version('1.1.0')]]);
    expect((await refusal(malware, 'csv@1.1.0', { admitted })).code).toBe('RELEASE_REMOVED');
  });

  test('is taken when it is named in so many words, while its bytes are there, and refused the next time', async () => {
    const disk = newDisk();
    const plan = { csv: { releases: { ...releases, '1.1.0': { removed: 'malware', keepsBytes: true } } } } as const;
    const admitted = new Map([[name('csv'), version('1.1.0')]]);
    const client = await openClient(await publish(plan), { disk, resolve: { admitted } });
    expect(chosen(await client.install('csv@^1.0.0'))).toEqual(['csv 1.1.0']);
    const next = await openClient(await publish(plan), { disk });
    expect(chosen(await next.install())).toEqual(['csv 1.0.0']);
  });

  test('that is only yanked is taken when it is named in so many words', async () => {
    const plan = { csv: { releases: { ...releases, '1.1.0': { yanked: 'slow' } } } };
    const admitted = new Map([[name('csv'), version('1.1.0')]]);
    expect(await choose(plan, ['csv@1.1.0'], { admitted })).toEqual(['csv 1.1.0']);
    const refused = await refusal(plan, 'csv@1.1.0');
    expect(refused.hint).toContain('--allow-removed csv@1.1.0');
  });
});

describe('a refusal', () => {
  const conflict: RegistryPlan = {
    csv: { releases: { '1.0.0': {}, '2.0.0': {} } },
    left: { releases: { '1.0.0': { needs: { csv: '^1.0.0' } } } },
    tool: { releases: { '1.0.0': { needs: { csv: '^2.0.0', left: '*' } } } },
    unrelated: { releases: { '1.0.0': {} } },
  };

  test('of a conflict names every plugin that matters and none that does not, and ways out that were tried', async () => {
    const { code, message, hint, details } = await refusal(conflict, 'tool');
    expect(code).toBe('DEPENDENCY_CONFLICT');
    expect(message).toMatch(/^Nothing fits together: .*csv.*left.*csv/);
    expect(details).toMatchObject({ plugins: ['csv', 'left', 'tool'], missing: [] });
    expect(hint).toContain('--override csv@2.0.0');
    const overrides = new Map([[name('csv'), range('2.0.0')]]);
    expect(await choose(conflict, ['tool'], { overrides })).toEqual(['csv 2.0.0', 'left 1.0.0', 'tool 1.0.0']);
  });

  test('of a dependency that does not exist comes with the nearest names', async () => {
    const plan = { csv, tool: { releases: { '1.0.0': { needs: { cvs: '*' } } } }, cbs: csv };
    expect(await refusal({ ...plan, csb: csv }, 'tool')).toMatchObject({
      code: 'DEPENDENCY_NOT_FOUND',
      message: expect.stringContaining('cvs'),
      details: { missing: ['cvs'] },
    });
    expect((await refusal({ ...plan, cvss: csv }, 'tool')).hint).toContain('Did you mean');
  });

  test('by the host says so, where another host could have it', async () => {
    const plan = { csv: { releases: { '1.0.0': { requires: { os: ['linux'] } } } } };
    expect(await refusal(plan, 'csv', { host: { os: 'windows' } })).toMatchObject({
      code: 'SYSTEM_REQUIREMENTS_NOT_MET',
      message: expect.stringContaining('runs on linux, and this is windows'),
    });
    const neither = { csv: { releases: { '1.0.0': { requires: { os: ['linux'] }, removed: 'malware' } } } };
    expect((await refusal(neither, 'csv', { host: { os: 'windows' } })).code).toBe('DEPENDENCY_CONFLICT');
  });

  test('with flags in its ways out, for prereleases and for times', async () => {
    const early = { csv: { releases: { '1.0.0': {}, '1.1.0-rc.1': {} } } };
    expect((await refusal(early, 'csv@>1.0.0')).hint).toContain('--prerelease');
    const before = timestamp('2026-01-01T00:00:00Z');
    expect((await refusal({ csv }, 'csv', { before })).hint).toContain('allow releases published after');
  });
});
