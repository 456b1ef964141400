import { describe, expect, test } from 'vitest';
import type { PluginName } from '../../src/core/model/plugin-name.ts';
import type { KeyPublisher } from '../../src/core/model/publisher.ts';
import { verifyInstalled } from '../../src/flows/verify-installed.ts';
import { name, version } from '../support/builders.ts';
import { alice, mallory, publish, type RegistryPlan } from '../support/registry-builder.ts';
import { type Disk, newDisk, openClient } from '../support/test-client.ts';

const plan: RegistryPlan = {
  csv: { releases: { '1.0.0': {} } },
  table: { releases: { '1.0.0': { needs: { csv: '^1.0.0' } } } },
  bare: { releases: { '1.0.0': { signer: null } } },
};

async function installed(...requests: readonly string[]): Promise<Disk> {
  const disk = newDisk();
  await (await openClient(await publish(plan), { disk })).install(...requests);
  return disk;
}

async function verify(disk: Disk, names: readonly string[] = [], now: RegistryPlan = plan) {
  const { ports } = await openClient(await publish(now), { disk });
  return await verifyInstalled(ports, names as readonly PluginName[]);
}

describe('verifyInstalled()', () => {
  test('says of everything installed who signed it and what that is worth', async () => {
    const publisher = `key:${(alice.publisher as KeyPublisher).sha256}`;
    expect(await verify(await installed('table', 'bare'))).toEqual([
      { name: 'bare', version: '1.0.0', level: 'untrusted', proved: 'untrusted' },
      { name: 'csv', version: '1.0.0', level: 'community', proved: 'community', publisher },
      { name: 'table', version: '1.0.0', level: 'community', proved: 'community', publisher },
    ]);
  });

  test('verifies what is named only', async () => {
    const disk = await installed('table');
    await disk.plugins.write('csv.wasm', new Uint8Array([1]));
    expect((await verify(disk, ['table'])).map(({ name }) => name)).toEqual(['table']);
  });

  test('has nothing to say where nothing is installed', async () => {
    expect(await verify(newDisk())).toEqual([]);
  });

  test.each([
    ['a changed artifact', 'csv.wasm', new Uint8Array([1])],
    ['a missing artifact', 'csv.wasm', undefined],
    ['a changed manifest', 'csv.plugin.json', new TextEncoder().encode('{}')],
    ['a missing manifest', 'csv.plugin.json', undefined],
  ])('finds %s', async (_, file, bytes) => {
    const disk = await installed('table');
    await (bytes === undefined ? disk.plugins.remove(file) : disk.plugins.write(file, bytes));
    await expect(verify(disk)).rejects.toMatchObject({
      code: 'CHECKSUM_MISMATCH',
      message: expect.stringContaining(file),
      hint: 'Put it back: plugyard install',
    });
  });

  test.each(['nothing', 'constructor'])('knows what is not installed: %s', async (name) => {
    await expect(verify(await installed('csv'), [name])).rejects.toMatchObject({ code: 'PLUGIN_NOT_FOUND' });
    await expect(verify(newDisk(), [name])).rejects.toMatchObject({ code: 'PLUGIN_NOT_FOUND' });
  });

  test('finds that the index names another publisher now', async () => {
    const disk = await installed('csv');
    const taken = { csv: { publishers: [mallory.publisher], releases: { '1.0.0': { signer: mallory } } } };
    await expect(verify(disk, [], taken)).rejects.toMatchObject({ code: 'TRUST_MISMATCH' });
    const bare = { csv: { releases: { '1.0.0': { signer: null } } } };
    await expect(verify(disk, [], bare)).rejects.toMatchObject({
      code: 'TRUST_MISMATCH',
      message: expect.stringContaining('the index says nobody now'),
    });
  });

  test('finds that a key was revoked since', async () => {
    const disk = await installed('csv');
    const revoked = {
      ...(alice.publisher as KeyPublisher),
      revocation: { reason: 'compromised', fromSequence: 1 },
    } as const;
    const now = { csv: { publishers: [revoked], releases: { '1.0.0': {} } } };
    await expect(verify(disk, [], now)).rejects.toMatchObject({
      code: 'PUBLISHER_REVOKED',
      message: expect.stringContaining('is revoked (compromised)'),
    });
  });

  test('finds that the registry has removed it since, and says why', async () => {
    const disk = await installed('csv');
    const now = { csv: { releases: { '1.0.0': { removed: 'It is malware.' } } } };
    await expect(verify(disk, [], now)).rejects.toMatchObject({
      code: 'RELEASE_REMOVED',
      message: 'csv 1.0.0, which is installed here, was removed by the registry: It is malware.',
    });
    const { ports } = await openClient(await publish(now), { disk });
    const admitted = new Map([[name('csv'), version('1.0.0')]]);
    expect(await verifyInstalled({ ...ports, admitted }, [])).toMatchObject([{ name: 'csv', version: '1.0.0' }]);
  });

  test('finds that the index names another manifest now', async () => {
    const disk = await installed('csv');
    const described = { csv: { releases: { '1.0.0': { description: 'Reads and writes tables.' } } } };
    await expect(verify(disk, [], described)).rejects.toMatchObject({
      code: 'CHECKSUM_MISMATCH',
      message: expect.stringContaining('another manifest for csv 1.0.0'),
    });
  });

  test('finds that the registry does not know the plugin or the version any more', async () => {
    const disk = await installed('csv');
    await expect(verify(disk, [], { other: { releases: { '1.0.0': {} } } })).rejects.toMatchObject({
      code: 'PLUGIN_NOT_FOUND',
    });
    await expect(verify(disk, [], { csv: { releases: { '2.0.0': {} } } })).rejects.toMatchObject({
      code: 'VERSION_NOT_FOUND',
      details: { availableVersions: ['2.0.0'] },
    });
  });
});
