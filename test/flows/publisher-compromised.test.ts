// The runbook "publisher key compromised": revoke, rebuild; clients refuse what was published since, and keep what was before.
import { describe, expect, test } from 'vitest';
import { sigstoreVerifier } from '../../src/adapters/sigstore/sigstore-verifier.ts';
import { nodeHasher } from '../../src/adapters/system/node-hasher.ts';
import { emptyClientPolicy } from '../../src/core/model/client-policy.ts';
import { publisherId } from '../../src/core/model/publisher.ts';
import { verifyInstalled } from '../../src/flows/verify-installed.ts';
import { alice, aliceKey, type FileMap, malloryKey, record, release } from '../support/case-registry.ts';
import { GrowingRegistry, recordOf, releaseOf, rootOf } from '../support/growing-registry.ts';
import { type Disk, newDisk, openClient } from '../support/test-client.ts';

/** 1.1.0 is of Alice, with sequence 2; whoever stole her key published 1.2.0, with sequence 3. */
async function robbedRegistry(): Promise<GrowingRegistry> {
  const registry = new GrowingRegistry();
  registry.merge(await release({ version: '1.1.0' }), `Merge\n\n${recordOf(registry.tip)}`);
  registry.merge(await release({ version: '1.2.0' }), `Merge\n\n${recordOf(registry.tip)}`);
  return registry;
}

const newKey = malloryKey.publisher;
const revocation = { reason: 'compromised', fromSequence: 3 } as const;

const answers: readonly (readonly [how: string, change: FileMap])[] = [
  [
    'by the record, which names a new key beside the revoked one',
    {
      'registry/plugins/slugify/record.json': record([alice], [{ ...aliceKey.publisher, revocation } as never, newKey]),
    },
  ],
  [
    'by the client policy, whatever the record says',
    {
      'registry/trust/client-policy.json': {
        ...emptyClientPolicy,
        revokedPublishers: [{ publisher: publisherId(aliceKey.publisher), fromSequence: 3, reason: 'It was stolen.' }],
      },
    },
  ],
];

describe.each(answers)('a stolen key is revoked %s', async (_, change) => {
  const registry = await robbedRegistry();
  const before = await registry.build();
  registry.push(change);
  const after = await registry.build();

  async function installed(request: string): Promise<Disk> {
    const disk = newDisk();
    await (await openClient(before, { disk })).install(request);
    return disk;
  }

  async function verify(disk: Disk): Promise<unknown> {
    const { index } = (await openClient(after)).ports;
    return await verifyInstalled({ index, verifier: sigstoreVerifier, hash: nodeHasher, ...disk }, []);
  }

  test('the index lowers what was published since, that sequence included, and nothing else', () => {
    const levels = (files: typeof after): readonly string[] =>
      ['1.0.0', '1.1.0', '1.2.0'].map((version) => releaseOf(files, 'slugify', version).trustLevel);
    expect(releaseOf(after, 'slugify', '1.2.0').publishedSequence).toBe(3);
    expect(levels(before)).toEqual(['community', 'community', 'community']);
    expect(levels(after)).toEqual(['community', 'community', 'untrusted']);
  });

  test('nobody installs what was published since', async () => {
    for (const request of ['slugify', 'slugify@1.2.0', 'slugify@^1.0.0']) {
      const client = await openClient(after);
      await expect(client.install(request)).rejects.toMatchObject({ code: 'PUBLISHER_REVOKED' });
      expect(client.plugins.changes).toEqual([]);
    }
  });

  test('whoever installed it finds out', async () => {
    const disk = await installed('slugify@1.2.0');
    await expect(verify(disk)).rejects.toMatchObject({
      code: 'PUBLISHER_REVOKED',
      message: expect.stringContaining('slugify 1.2.0'),
    });
    await expect((await openClient(after, { disk })).install()).rejects.toMatchObject({ code: 'PUBLISHER_REVOKED' });
  });

  test('what was published before stays as good as it was', async () => {
    const disk = await installed('slugify@1.1.0');
    expect(await verify(disk)).toMatchObject([{ version: '1.1.0', level: 'community', proved: 'community' }]);
    expect((await (await openClient(after)).install('slugify@1.1.0')).install).toMatchObject([{ level: 'community' }]);
  });
});

test('the new key signs what comes next, and clients are asked whether they take it', async () => {
  const registry = await robbedRegistry();
  const disk = newDisk();
  await (await openClient(await registry.build(), { disk })).install('slugify@1.1.0');
  registry.push(answers[0]![1]);
  registry.merge(await release({ version: '1.3.0', key: malloryKey }), `Merge\n\n${recordOf(registry.tip)}`);
  const client = await openClient(await registry.build(), { disk });
  await client.install('slugify');
  expect(client.asked).toEqual([
    [{ kind: 'publisher', name: 'slugify', before: publisherId(aliceKey.publisher), after: publisherId(newKey) }],
  ]);
});

test('a client policy is published to the byte; a broken one, or one by unknown rules, stops the build', async () => {
  const file = 'registry/trust/client-policy.json';
  const registry = new GrowingRegistry();
  expect(rootOf(await registry.build())).not.toHaveProperty('clientPolicy');
  registry.push({ [file]: emptyClientPolicy });
  const files = await registry.build();
  const { clientPolicy } = rootOf(files);
  const bytes = files.get(`targets/${clientPolicy?.sha256}.client-policy.json`);
  expect(new TextDecoder().decode(bytes)).toBe(`${JSON.stringify(emptyClientPolicy, undefined, 2)}\n`);
  registry.push({ [file]: { ...emptyClientPolicy, rules: 2 } });
  await expect(registry.build()).rejects.toMatchObject({
    code: 'REGISTRY_INVALID',
    message: expect.stringContaining('asks for trust rules 2'),
  });
  registry.push({ [file]: '{}' });
  await expect(registry.build()).rejects.toMatchObject({ code: 'REGISTRY_INVALID', details: { path: file } });
});
