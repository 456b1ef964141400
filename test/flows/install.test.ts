import { describe, expect, test } from 'vitest';
import { nodeHasher } from '../../src/adapters/system/node-hasher.ts';
import type { PublishedFiles } from '../../src/core/index/build-index.ts';
import type { InstallPlan } from '../../src/core/install/plan-install.ts';
import type { KeyPublisher } from '../../src/core/model/publisher.ts';
import type { TrustLevel } from '../../src/core/model/trust-level.ts';
import { installPlugins } from '../../src/flows/install-plugins.ts';
import { verifyInstalled } from '../../src/flows/verify-installed.ts';
import { name, range } from '../support/builders.ts';
import { alice, mallory, manifestText, publish, wasmOf } from '../support/registry-builder.ts';
import { newDisk, openClient } from '../support/test-client.ts';

const keyId = (publisher: unknown): string => `key:${(publisher as KeyPublisher).sha256}`;
const names = (plugins: InstallPlan['install']): readonly string[] =>
  plugins.map(({ name, release }) => `${name} ${release.version}`);

/** A small world: site needs table needs csv; format is on its own. */
const world = {
  'utf8-tools': { releases: { '1.0.0': {}, '1.1.0': {}, '2.0.0': {} } },
  csv: { releases: { '1.0.0': { needs: { 'utf8-tools': '^1.0.0' } } } },
  table: { releases: { '1.0.0': { needs: { csv: '^1.0.0' } } } },
  '@acme/site': { releases: { '1.0.0': { needs: { table: '>=1.0.0', 'utf8-tools': '1.0.0' } } } },
} as const;
const published: PublishedFiles = await publish(world);

describe('installPlugins()', () => {
  test('writes wasm, manifest and lockfile of what was asked for, to the byte', async () => {
    const client = await openClient(published);
    const plan = await client.install('utf8-tools@^1.0.0');
    expect(names(plan.install)).toEqual(['utf8-tools 1.1.0']);
    expect(client.plugins.files).toEqual(
      new Map([
        ['utf8-tools.plugin.json', new TextEncoder().encode(manifestText('utf8-tools', '1.1.0'))],
        ['utf8-tools.wasm', wasmOf('utf8-tools', '1.1.0')],
      ]),
    );
    expect(client.lockfile()).toEqual({
      format: 2,
      reader: '0.1.0',
      registry: 'Test yard',
      requested: { 'utf8-tools': '^1.0.0' },
      plugins: {
        'utf8-tools': {
          version: '1.1.0',
          sha256: nodeHasher(wasmOf('utf8-tools', '1.1.0')),
          size: wasmOf('utf8-tools', '1.1.0').length,
          manifest: nodeHasher(new TextEncoder().encode(manifestText('utf8-tools', '1.1.0'))),
          source: 'https://yard.example/',
          publisher: keyId(alice.publisher),
          publishedSequence: 3,
          dependencies: {},
          permissions: [],
        },
      },
    });
    expect(client.asked).toEqual([]);
  });

  test('writes dependencies first, the lockfile after all files, and names without a slash', async () => {
    const order: string[] = [];
    const client = await openClient(published);
    const spy = (store: typeof client.plugins): typeof client.plugins => ({
      ...store,
      write: async (path, bytes) => {
        order.push(path);
        await store.write(path, bytes);
      },
    });
    const request = { name: name('@acme/site'), range: range('latest') };
    await installPlugins({ ...client.ports, plugins: spy(client.plugins), project: spy(client.project) }, [request]);
    expect(order).toEqual([
      'utf8-tools.plugin.json',
      'utf8-tools.wasm',
      'csv.plugin.json',
      'csv.wasm',
      'table.plugin.json',
      'table.wasm',
      'acme--site.plugin.json',
      'acme--site.wasm',
      'plugyard.lock',
    ]);
    expect(client.lockfile()?.plugins).toMatchObject({ 'utf8-tools': { version: '1.0.0' } });
    expect(client.lockfile()?.requested).toEqual({ '@acme/site': 'latest' });
  });

  test('has nothing to do the second time, and writes no file again', async () => {
    const disk = newDisk();
    const before = await (await openClient(published, { disk })).install('table');
    const changes = disk.plugins.changes.length;
    const second = await openClient(published, { disk });
    const plan = await second.install('table');
    expect(plan.install).toEqual([]);
    expect(names(plan.keep)).toEqual(['utf8-tools 1.1.0', 'csv 1.0.0', 'table 1.0.0']);
    expect(plan.lockfile).toEqual(before.lockfile);
    expect(disk.plugins.changes.length).toBe(changes);
    expect(second.asked).toEqual([]);
  });

  test('puts back what was changed or lost on the disk', async () => {
    const disk = newDisk();
    await (await openClient(published, { disk })).install('table');
    await disk.plugins.write('csv.wasm', new Uint8Array([1]));
    await disk.plugins.remove('table.plugin.json');
    const plan = await (await openClient(published, { disk })).install();
    expect(names(plan.install)).toEqual(['csv 1.0.0', 'table 1.0.0']);
    expect(disk.plugins.files.get('csv.wasm')).toEqual(wasmOf('csv', '1.0.0'));
    expect(disk.plugins.files.has('table.plugin.json')).toBe(true);
  });

  test('adds to what was asked for before', async () => {
    const disk = newDisk();
    await (await openClient(published, { disk })).install('csv');
    const client = await openClient(published, { disk });
    await client.install('table@^1.0.0');
    expect(client.lockfile()?.requested).toEqual({ csv: 'latest', table: '^1.0.0' });
    expect(Object.keys(client.lockfile()?.plugins ?? {}).sort()).toEqual(['csv', 'table', 'utf8-tools']);
  });

  test('installs what the lockfile asks for when nothing is named', async () => {
    const disk = newDisk();
    await (await openClient(published, { disk })).install('csv');
    const fresh = newDisk();
    await fresh.project.write('plugyard.lock', disk.project.files.get('plugyard.lock')!);
    await (await openClient(published, { disk: fresh })).install();
    expect(fresh.plugins.files).toEqual(disk.plugins.files);
    expect(fresh.project.files).toEqual(disk.project.files);
  });

  test('does nothing where nothing was ever asked for', async () => {
    const client = await openClient(published);
    const plan = await client.install();
    expect([plan.install, plan.keep, plan.remove]).toEqual([[], [], []]);
    expect(client.plugins.files.size).toBe(0);
  });
});

describe('an upgrade', () => {
  test('keeps the locked version while it fits, and goes to the newest when it is asked for', async () => {
    const disk = newDisk();
    await (await openClient(await publish({ tool: { releases: { '1.0.0': {} } } }), { disk })).install('tool@^1.0.0');
    const newer = await publish({ tool: { releases: { '1.0.0': {}, '1.1.0': {} } } });
    const kept = await (await openClient(newer, { disk })).install();
    expect(names(kept.keep)).toEqual(['tool 1.0.0']);
    const plan = await (await openClient(newer, { disk })).install('tool@^1.1.0');
    expect(names(plan.install)).toEqual(['tool 1.1.0']);
    expect(disk.plugins.files.get('tool.wasm')).toEqual(wasmOf('tool', '1.1.0'));
  });

  test('takes away what nothing needs any more', async () => {
    const disk = newDisk();
    const files = await publish({
      helper: { releases: { '1.0.0': {} } },
      tool: { releases: { '1.0.0': { needs: { helper: '^1.0.0' } }, '2.0.0': {} } },
    });
    await (await openClient(files, { disk })).install('tool@^1.0.0');
    expect([...disk.plugins.files.keys()]).toContain('helper.wasm');
    const plan = await (await openClient(files, { disk })).install('tool@^2.0.0');
    expect(plan.remove).toEqual(['helper']);
    expect([...disk.plugins.files.keys()].sort()).toEqual(['tool.plugin.json', 'tool.wasm']);
    expect(disk.project.files.size).toBe(1);
  });
});

describe('a dependency', () => {
  test('that is optional is left out where the registry does not have it, and taken where it does', async () => {
    const needs = { extra: { version: '^1.0.0', optional: true } };
    const without = await openClient(await publish({ tool: { releases: { '1.0.0': { needs } } } }));
    expect(names((await without.install('tool')).install)).toEqual(['tool 1.0.0']);
    const withExtra = await openClient(
      await publish({ extra: { releases: { '1.0.0': {} } }, tool: { releases: { '1.0.0': { needs } } } }),
    );
    expect(names((await withExtra.install('tool')).install)).toEqual(['extra 1.0.0', 'tool 1.0.0']);
  });

  test.each<[string, Parameters<typeof publish>[0], string]>([
    ['nobody publishes', { tool: { releases: { '1.0.0': { needs: { nothing: '*' } } } } }, 'DEPENDENCY_NOT_FOUND'],
    [
      'has no such version',
      { helper: { releases: { '1.0.0': {} } }, tool: { releases: { '1.0.0': { needs: { helper: '^2.0.0' } } } } },
      'DEPENDENCY_CONFLICT',
    ],
    [
      'two others want in different versions',
      {
        helper: { releases: { '1.0.0': {}, '2.0.0': {} } },
        left: { releases: { '1.0.0': { needs: { helper: '^1.0.0' } } } },
        tool: { releases: { '1.0.0': { needs: { helper: '^2.0.0', left: '*' } } } },
      },
      'DEPENDENCY_CONFLICT',
    ],
  ])('that %s stops everything, and nothing is written', async (_, plan, code) => {
    const client = await openClient(await publish(plan));
    await expect(client.install('tool')).rejects.toMatchObject({ code, hint: expect.any(String) });
    expect([client.plugins.changes, client.project.changes]).toEqual([[], []]);
  });

  test('that is missing altogether is told with the nearest names', async () => {
    const client = await openClient(published);
    await expect(client.install('tabl')).rejects.toMatchObject({
      code: 'PLUGIN_NOT_FOUND',
      hint: 'Did you mean table?',
    });
    expect(client.project.changes).toEqual([]);
  });

  test('may be called like a member of every object', async () => {
    const client = await openClient(
      await publish({
        constructor: { releases: { '1.0.0': {} } },
        tool: { releases: { '1.0.0': { needs: { constructor: '^1.0.0' } } } },
      }),
    );
    const plan = await client.install('tool');
    expect(names(plan.install)).toEqual(['constructor 1.0.0', 'tool 1.0.0']);
    expect(Object.keys(client.lockfile()?.plugins ?? {}).sort()).toEqual(['constructor', 'tool']);
  });
});

describe('consent', () => {
  const asking = (permissions: object): Parameters<typeof publish>[0] => ({
    tool: { releases: { '1.0.0': { permissions } } },
  });

  test('is asked once for everything, and refused leaves everything as it was', async () => {
    const files = await publish({
      helper: { releases: { '1.0.0': { permissions: { network: ['a.example'] }, signer: null } } },
      tool: { releases: { '1.0.0': { permissions: { clock: true }, needs: { helper: '*' } } } },
    });
    const refused = await openClient(files, { answer: false });
    await expect(refused.install('tool')).rejects.toMatchObject({ code: 'PERMISSIONS_ERROR' });
    expect([refused.plugins.changes, refused.project.changes]).toEqual([[], []]);
    expect(refused.asked).toEqual([
      [
        { kind: 'permissions', name: 'helper', added: ['network a.example'] },
        { kind: 'unsigned', name: 'helper' },
        { kind: 'permissions', name: 'tool', added: ['clock'] },
      ],
    ]);
    const agreed = await openClient(files);
    await agreed.install('tool');
    expect(agreed.lockfile()?.plugins).toMatchObject({
      helper: { permissions: ['network a.example'] },
      tool: { permissions: ['clock'] },
    });
    expect(agreed.lockfile()?.plugins).not.toHaveProperty('helper.publisher');
  });

  test('holds for what was agreed to, and is asked again for more', async () => {
    const disk = newDisk();
    await (await openClient(await publish(asking({ clock: true })), { disk })).install('tool@^1.0.0');
    const again = await openClient(await publish(asking({ clock: true })), { disk, answer: false });
    await again.install();
    expect(again.asked).toEqual([]);
    const wider = await publish({
      tool: {
        releases: {
          '1.0.0': { permissions: { clock: true } },
          '1.1.0': { permissions: { clock: true, environment: ['HOME'] } },
        },
      },
    });
    const client = await openClient(wider, { disk, answer: false });
    const [lockfile, plugins] = [new Map(disk.project.files), new Map(disk.plugins.files)];
    await expect(client.install('tool@^1.1.0')).rejects.toMatchObject({ code: 'PERMISSIONS_ERROR' });
    expect(client.asked).toEqual([[{ kind: 'permissions', name: 'tool', added: ['environment HOME'] }]]);
    expect([disk.project.files, disk.plugins.files]).toEqual([lockfile, plugins]);
  });

  test('is asked when another publisher signs', async () => {
    const disk = newDisk();
    await (await openClient(await publish({ tool: { releases: { '1.0.0': {} } } }), { disk })).install('tool@^1.0.0');
    const taken = await publish({
      tool: {
        publishers: [alice.publisher, mallory.publisher],
        releases: { '1.0.0': {}, '1.1.0': { signer: mallory } },
      },
    });
    const client = await openClient(taken, { disk, answer: false });
    await expect(client.install('tool@^1.1.0')).rejects.toMatchObject({ code: 'PERMISSIONS_ERROR' });
    expect(client.asked).toEqual([
      [{ kind: 'publisher', name: 'tool', before: keyId(alice.publisher), after: keyId(mallory.publisher) }],
    ]);
    const agreed = await openClient(taken, { disk });
    await agreed.install('tool@^1.1.0');
    expect(agreed.lockfile()?.plugins).toMatchObject({ tool: { publisher: keyId(mallory.publisher) } });
  });

  test('is asked when a signature is gone', async () => {
    const disk = newDisk();
    await (await openClient(await publish({ tool: { releases: { '1.0.0': {} } } }), { disk })).install('tool@^1.0.0');
    const bare = await publish({ tool: { releases: { '1.0.0': {}, '1.1.0': { signer: null } } } });
    const client = await openClient(bare, { disk, answer: false });
    await expect(client.install('tool@^1.1.0')).rejects.toMatchObject({ code: 'PERMISSIONS_ERROR' });
    expect(client.asked).toEqual([[{ kind: 'unsigned', name: 'tool' }]]);
  });

  test('is asked when what nobody signed is signed, and when a reset lets it be signed in another way', async () => {
    const disk = newDisk();
    const bare = { '1.0.0': { signer: null } } as const;
    await (await openClient(await publish({ tool: { releases: bare } }), { disk })).install('tool@^1.0.0');
    const signed = await publish({ tool: { releases: { ...bare, '1.1.0': {} } } });
    const refused = await openClient(signed, { disk, answer: false });
    await expect(refused.install('tool')).rejects.toMatchObject({ code: 'PERMISSIONS_ERROR' });
    const publisher = { kind: 'publisher', name: 'tool', before: 'nobody', after: keyId(alice.publisher) };
    expect(refused.asked).toEqual([[publisher]]);
    await (await openClient(signed, { disk })).install('tool');
    const reset = await publish({
      tool: {
        provenanceReset: { fromSequence: 4, reason: 'The key is lost.' },
        releases: { ...bare, '1.1.0': {}, '1.2.0': { signer: null } },
      },
    });
    const client = await openClient(reset, { disk, answer: false });
    await client.install();
    expect(client.asked).toEqual([]);
    await expect(client.install('tool')).rejects.toMatchObject({ code: 'PERMISSIONS_ERROR' });
    expect(client.asked).toEqual([
      [
        { kind: 'unsigned', name: 'tool' },
        { kind: 'reset', name: 'tool', reason: 'The key is lost.' },
      ],
    ]);
  });
});

describe('a trust level that is too low', () => {
  const plan = { '@acme/tool': { requiredTrust: 'verified', releases: { '1.0.0': {} } } } as const;

  test.each<[string, Parameters<typeof publish>, TrustLevel | undefined, string]>([
    [
      'the registry',
      [{ '@acme/tool': { releases: { '1.0.0': {} } } }, { clientPolicy: { minimumTrust: 'official' } }],
      'verified',
      'the registry demands official',
    ],
    ['the organisation', [plan], undefined, 'the organisation acme demands verified'],
    ['the user', [{ '@acme/tool': { releases: { '1.0.0': {} } } }], 'verified', 'you demand verified'],
  ])('is refused where %s demands more, who is named', async (...[, published, minimumTrust, demand]) => {
    const client = await openClient(await publish(...published), minimumTrust === undefined ? {} : { minimumTrust });
    await expect(client.install('@acme/tool')).rejects.toMatchObject({
      code: 'TRUST_TOO_LOW',
      message: `@acme/tool 1.0.0 has the trust level community; ${demand}`,
      hint: expect.stringContaining('No other release is taken in its place'),
    });
    expect([client.plugins.changes, client.project.changes, client.asked]).toEqual([[], [], []]);
  });

  test('of a dependency is as bad, and no older release is chosen silently in its place', async () => {
    const files = await publish({
      helper: { releases: { '1.0.0': {}, '1.1.0': { signer: null } } },
      tool: { releases: { '1.0.0': { needs: { helper: '^1.0.0' } } } },
    });
    const client = await openClient(files, { minimumTrust: 'community' });
    await expect(client.install('tool')).rejects.toMatchObject({
      code: 'TRUST_TOO_LOW',
      message: 'helper 1.1.0 has the trust level untrusted; you demand community',
    });
    await client.install('tool', 'helper@1.0.0');
    expect(client.lockfile()?.plugins).toMatchObject({ helper: { version: '1.0.0' } });
  });

  test('of what is installed is found by verify', async () => {
    const disk = newDisk();
    await (await openClient(published, { disk })).install('csv');
    const stricter = await openClient(await publish(world, { clientPolicy: { minimumTrust: 'verified' } }), { disk });
    await expect(verifyInstalled(stricter.ports, [])).rejects.toMatchObject({ code: 'TRUST_TOO_LOW' });
  });
});

describe('a withdrawn release', () => {
  const releases = { '1.0.0': {}, '1.1.0': {} };

  test('that is yanked stays where it is locked, and is never newly chosen', async () => {
    const disk = newDisk();
    await (await openClient(await publish({ tool: { releases } }), { disk })).install('tool@^1.0.0');
    const yanked = await publish({ tool: { releases: { ...releases, '1.1.0': { yanked: 'slow' } } } });
    const kept = await (await openClient(yanked, { disk })).install();
    expect(names(kept.keep)).toEqual(['tool 1.1.0']);
    const fresh = await (await openClient(yanked)).install('tool@^1.0.0');
    expect(names(fresh.install)).toEqual(['tool 1.0.0']);
    await expect((await openClient(yanked)).install('tool@1.1.0')).rejects.toMatchObject({
      code: 'DEPENDENCY_CONFLICT',
    });
    const asked = await (await openClient(yanked, { disk })).install('tool@>=1.0.0');
    expect(names([...asked.keep, ...asked.install])).toEqual(['tool 1.0.0']);
  });

  test('that is removed is left at once, for a version that fits', async () => {
    const disk = newDisk();
    await (await openClient(await publish({ tool: { releases } }), { disk })).install('tool@^1.0.0');
    const removed = await publish({ tool: { releases: { ...releases, '1.1.0': { removed: 'malware' } } } });
    const plan = await (await openClient(removed, { disk })).install();
    expect(names(plan.install)).toEqual(['tool 1.0.0']);
    expect(disk.plugins.files.get('tool.wasm')).toEqual(wasmOf('tool', '1.0.0'));
    await expect((await openClient(removed)).install('tool@1.1.0')).rejects.toMatchObject({
      code: 'DEPENDENCY_CONFLICT',
    });
  });

  test('is all that there is: nothing fits', async () => {
    const gone = await publish({ tool: { releases: { '1.0.0': { removed: 'malware' } } } });
    await expect((await openClient(gone)).install('tool')).rejects.toMatchObject({
      code: 'DEPENDENCY_CONFLICT',
      details: { explanation: expect.arrayContaining([expect.stringContaining('removed')]) },
    });
  });
});

describe('a lockfile', () => {
  test.each([
    ['no JSON', 'plugins:'],
    ['another format', '{"format":2,"registry":"x","requested":{},"plugins":{}}\n'],
    ['a plugin that is none', '{"format":1,"registry":"x","requested":{},"plugins":{"../x":{}}}\n'],
    ['a prototype', '{"format":1,"registry":"x","requested":{"__proto__":"1"},"plugins":{}}\n'],
  ])('of %s stops everything', async (_, text) => {
    const disk = newDisk();
    await disk.project.write('plugyard.lock', new TextEncoder().encode(text));
    await expect((await openClient(published, { disk })).install('csv')).rejects.toMatchObject({
      code: 'LOCKFILE_INVALID',
    });
    expect(disk.plugins.changes).toEqual([]);
  });
});

describe('a second install', () => {
  test('of a plugin by its name takes what is newest now; one without names leaves all as it is', async () => {
    const disk = newDisk();
    const before = await openClient(await publish({ tool: { releases: { '1.0.0': {} } } }), { disk });
    await before.install('tool');
    const after = await openClient(await publish({ tool: { releases: { '1.0.0': {}, '1.1.0': {} } } }), { disk });
    expect(names((await after.install()).keep)).toEqual(['tool 1.0.0']);
    expect(names((await after.install('tool')).install)).toEqual(['tool 1.1.0']);
  });

  test('from another registry is refused, and nothing is written', async () => {
    const client = await openClient(published);
    await client.install('csv');
    const lockfile = client.project.files.get('plugyard.lock') ?? new Uint8Array();
    const moved = new TextDecoder().decode(lockfile).replace('"Test yard"', '"Other yard"');
    await client.project.write('plugyard.lock', new TextEncoder().encode(moved));
    await expect(client.install('table')).rejects.toMatchObject({ code: 'TRUST_MISMATCH' });
    expect([...client.plugins.files.keys()]).not.toContain('table.wasm');
  });
});
