// The contract of the port MetadataClient, kept by the adapter over TUF's own client workflow.
import { expect, test } from 'vitest';
import { metadataClient } from '../../src/adapters/tuf/metadata-client.ts';
import { PlugyardError } from '../../src/errors.ts';
import type { KnownMetadata } from '../../src/ports.ts';
import { documentsOf } from '../support/forged-metadata.ts';
import { memorySource } from '../support/memory-source.ts';
import { aSignedRegistry, dayZero, onDay, people } from '../support/signed-registry.ts';

const registry = await aSignedRegistry();
const first = new Map(await registry.deploy(onDay(0)));
await registry.rotate({}, [people.ann, people.cleo], onDay(1));
const second = new Map(await registry.deploy(onDay(1)));
const pinned: KnownMetadata = new Map([['root.json', registry.firstRoot]]);

test('gives the top files, the age of the signature, the root and its online keys', async () => {
  const fresh = await metadataClient.refresh(memorySource(first), pinned, { now: onDay(0) });
  const { index, targets, timestamp } = documentsOf(first);
  const reference = ({ sha256, size }: { readonly sha256: string; readonly size: number }) => ({ sha256, size });
  expect(fresh.files).toEqual({
    'index-root.json': reference(index.files['index-root.json']!),
    'client-policy.json': reference(targets.files['client-policy.json']!),
    'trusted-root.json': reference(targets.files['trusted-root.json']!),
  });
  expect(fresh).toMatchObject({
    signedAt: dayZero,
    expires: timestamp.expires,
    rootVersion: 1,
    onlineKeys: [people.online.publisher.sha256],
  });
});

test('names what must be remembered; what it was given is left as it was', async () => {
  const before = new Map(pinned);
  const fresh = await metadataClient.refresh(memorySource(second), pinned, { now: onDay(1) });
  expect(pinned).toEqual(before);
  expect([...fresh.known.keys()].sort()).toEqual([
    '2.root.json',
    'index.json',
    'root.json',
    'snapshot.json',
    'targets.json',
    'timestamp.json',
  ]);
  expect(fresh.known.get('root.json')).toEqual(registry.firstRoot);
  expect(fresh.known.get('2.root.json')).toEqual(second.get('tuf/2.root.json'));
  expect(fresh.known.get('timestamp.json')).toEqual(second.get('tuf/timestamp.json'));
});

test('asks for what is new only', async () => {
  const { known } = await metadataClient.refresh(memorySource(second), pinned, { now: onDay(1) });
  const nothingNew = memorySource(second);
  await metadataClient.refresh(nothingNew, known, { now: onDay(1) });
  expect(nothingNew.requests).toEqual(['tuf/3.root.json', 'tuf/timestamp.json']);
  await registry.resign(onDay(2));
  const signedAgain = memorySource(registry.served);
  await metadataClient.refresh(signedAgain, known, { now: onDay(2) });
  expect(signedAgain.requests).toEqual(['tuf/3.root.json', 'tuf/timestamp.json']);
  const cold = memorySource(second);
  await metadataClient.refresh(cold, pinned, { now: onDay(1) });
  expect(cold.requests).toHaveLength(6);
});

test('reads no file twice, also when the age of a mirror is counted', async () => {
  const source = memorySource(second);
  await metadataClient.refresh(source, pinned, { now: onDay(900), maxStalenessHours: 30_000 });
  expect(new Set(source.requests).size).toBe(source.requests.length);
});

test.each(['DISCOVERY_SOURCE_UNREACHABLE', 'DOWNLOAD_FAILED'] as const)(
  'passes on what the source throws: %s, at every request',
  async (code) => {
    for (let at = 1; at <= 6; at += 1) {
      let requests = 0;
      const failing = {
        location: 'memory:',
        read: async (path: string, maxBytes: number) => {
          requests += 1;
          if (requests === at) {
            throw new PlugyardError(code, 'The cable was cut');
          }
          return await memorySource(second).read(path, maxBytes);
        },
      };
      await expect(metadataClient.refresh(failing, pinned, { now: onDay(1) })).rejects.toMatchObject({
        code,
        message: 'The cable was cut',
      });
    }
  },
);

test('needs a root', async () => {
  await expect(metadataClient.refresh(memorySource(second), new Map(), { now: onDay(1) })).rejects.toMatchObject({
    code: 'TRUST_INVALID',
  });
});

test('has no time of its own', async () => {
  await expect(metadataClient.refresh(memorySource(first), pinned, { now: onDay(14) })).rejects.toMatchObject({
    code: 'INDEX_EXPIRED',
  });
  await metadataClient.refresh(memorySource(first), pinned, { now: onDay(13.9) });
});
