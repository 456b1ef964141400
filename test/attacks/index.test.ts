// Whoever controls the pages, the mirror, the network or a leaked key: what each of them can make of a signed index.
import { describe, expect, test } from 'vitest';
import { openHttpSource } from '../../src/adapters/network/http-source.ts';
import { nodeHasher } from '../../src/adapters/system/node-hasher.ts';
import { blobPath, shardPath, targetPath } from '../../src/core/index/layout.ts';
import type { PluginName } from '../../src/core/model/plugin-name.ts';
import type { Timestamp } from '../../src/core/model/timestamp.ts';
import type { ErrorCode } from '../../src/errors.ts';
import type { IndexSource } from '../../src/ports.ts';
import { documentsOf, forge, withFiles } from '../support/forged-metadata.ts';
import { anIndexClient, type IndexClient } from '../support/index-client.ts';
import { startServer } from '../support/loopback-server.ts';
import { memorySource } from '../support/memory-source.ts';
import { wasmOf } from '../support/registry-builder.ts';
import {
  aSignedRegistry,
  onDay,
  people,
  type SignedRegistry,
  smallPlan,
  withSequence,
} from '../support/signed-registry.ts';

type Files = ReadonlyMap<string, Uint8Array>;

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
const decode = (bytes: Uint8Array | undefined) => JSON.parse(new TextDecoder().decode(bytes));
const { online, ann, ben, cleo, stranger } = people;
const newerPlan = { ...smallPlan, csv: { releases: { '1.0.0': {}, '1.1.0': {} } } };

/** A registry that was deployed on day 0 and, with a newer index and policy, on day 1. */
const registry = await aSignedRegistry();
const older: Files = new Map(await registry.deploy(onDay(0)));
await registry.writePolicy({ minimumTrust: 'community' });
await registry.sign([ben, cleo], onDay(1));
const newer: Files = new Map(await registry.deploy(onDay(1), { plan: newerPlan }));
const name = documentsOf(newer);
const indexRootPath = targetPath(nodeHasher(newer.get('index-root.json')!), 'index-root');

/** Someone who has read the newer index, and remembers it. */
async function aReader(files: Files = newer, at: Timestamp = onDay(1)): Promise<IndexClient> {
  const reader = anIndexClient(registry.pin);
  await reader.open(files, at);
  return anIndexClient(undefined, reader.state);
}

test('the honest index is read by newcomers and by those who saw the older one, else nothing here would prove anything', async () => {
  for (const root of [registry.pin, registry.firstRoot]) {
    const index = await anIndexClient(root).open(newer, onDay(2));
    expect(index.signature).toEqual({ pin: registry.pin, rootVersion: 1, signedAt: onDay(1), expires: onDay(15) });
    expect(await index.policy()).toMatchObject({ minimumTrust: 'community' });
    expect((await index.shard('csv' as PluginName)).releases).toHaveLength(2);
  }
  const reader = await aReader(older, onDay(0));
  expect((await reader.open(newer, onDay(1))).root.sequence).toBe(4);
  expect(reader.state.changes.slice(-1)).toEqual([`+ ${registry.pin}/seen.json`]);
});

describe('a rewritten file', () => {
  const flipped = (path: string): Files => {
    const bytes = newer.get(path)!.slice();
    bytes[20] = bytes[20]! ^ 1;
    return withFiles(newer, { [path]: bytes });
  };

  test('index root is refused', async () => {
    await anIndexClient(registry.pin).refuses(flipped(indexRootPath), onDay(1), 'CHECKSUM_MISMATCH');
  });

  test('index-root.json at the top is a copy for people: nobody reads it', async () => {
    const index = await anIndexClient(registry.pin).open(flipped('index-root.json'), onDay(1));
    expect(index.root.sequence).toBe(4);
  });

  test('shard is refused', async () => {
    const { csv } = decode(newer.get(indexRootPath)).shards;
    const index = await anIndexClient(registry.pin).open(flipped(shardPath(csv.sha256)), onDay(1));
    await expect(index.shard('csv' as PluginName)).rejects.toMatchObject({ code: 'CHECKSUM_MISMATCH' });
  });

  test('artifact is refused', async () => {
    const path = blobPath(nodeHasher(wasmOf('csv', '1.1.0')), 'wasm');
    const index = await anIndexClient(registry.pin).open(flipped(path), onDay(1));
    const [release] = (await index.shard('csv' as PluginName)).releases;
    await expect(index.file(release!.artifact!)).rejects.toMatchObject({ code: 'CHECKSUM_MISMATCH' });
  });

  test.each(['client-policy', 'trusted-root'] as const)('%s is refused', async (target) => {
    const { sha256 } = name.targets.files[`${target}.json`]!;
    const index = await anIndexClient(registry.pin).open(flipped(targetPath(sha256, target)), onDay(1));
    const read = target === 'client-policy' ? index.policy() : index.trustedRoot();
    await expect(read).rejects.toMatchObject({ code: 'CHECKSUM_MISMATCH' });
  });

  test('policy that was taken away is refused: it is never an empty one', async () => {
    const { sha256 } = name.targets.files['client-policy.json']!;
    const served = withFiles(newer, { [targetPath(sha256, 'client-policy')]: null });
    const index = await anIndexClient(registry.pin).open(served, onDay(1));
    await expect(index.policy()).rejects.toMatchObject({ code: 'FILE_NOT_FOUND' });
  });
});

describe('rollback', () => {
  test('of the whole index: an older timestamp is refused', async () => {
    const refusal = await (await aReader()).refuses(older, onDay(1), 'INDEX_ROLLED_BACK');
    expect(refusal.message).toBe('The index is older than what was seen before');
  });

  test('of the snapshot under a newer timestamp: the holder of the online key is refused too', async () => {
    const { snapshot } = documentsOf(older);
    const back = {
      version: 1,
      sha256: nodeHasher(older.get('tuf/1.snapshot.json')!),
      size: older.get('tuf/1.snapshot.json')!.length,
    };
    expect(snapshot.version).toBe(1);
    const served = forge(newer, online, { timestamp: { snapshot: back } });
    await (await aReader()).refuses(served, onDay(1), 'INDEX_ROLLED_BACK');
  });

  test.each(['index', 'targets'] as const)('of the %s document under a newer snapshot is refused', async (role) => {
    const bytes = older.get(`tuf/1.${role}.json`)!;
    const served = forge(newer, online, {
      snapshot: { [role]: { version: 1, sha256: nodeHasher(bytes), size: bytes.length } },
    });
    await (await aReader()).refuses(served, onDay(1), 'INDEX_ROLLED_BACK');
  });

  test('of the sequence under fresh signatures of the online key is refused', async () => {
    const served = forge(newer, online, { indexRoot: older.get('index-root.json')! });
    const refusal = await (await aReader()).refuses(served, onDay(1), 'INDEX_ROLLED_BACK');
    expect(refusal.message).toBe('The index is at sequence 3; it was at 4 when it was read before');
  });

  test('by one timestamp of the same version and another content: the one that was seen stays', async () => {
    const reader = await aReader();
    const served = forge(newer, online, {
      indexRoot: withSequence(newer.get('index-root.json')!, 99),
      timestamp: { version: name.timestamp.version },
    });
    expect((await reader.open(served, onDay(1))).root.sequence).toBe(4);
  });

  test('is not seen by someone who reads for the first time: that is what expiry is for', async () => {
    expect((await anIndexClient(registry.pin).open(older, onDay(1))).root.sequence).toBe(3);
    await anIndexClient(registry.pin).refuses(older, onDay(14), 'INDEX_EXPIRED');
  });
});

describe('freeze', () => {
  const past = { expires: onDay(1) };

  test('the timestamp holds for fourteen days, and not a second longer', async () => {
    const reader = await aReader();
    await reader.open(newer, '2026-03-16T11:59:59Z' as Timestamp);
    const refusal = await reader.refuses(newer, onDay(15), 'INDEX_EXPIRED');
    expect(refusal.message).toBe('The index cannot be shown to be current: its timestamp has expired');
  });

  test.each([
    ['timestamp', { timestamp: past }],
    ['snapshot', { snapshot: past }],
    ['index', { index: past }],
  ] as const)('an expired %s is refused, though all else is fresh', async (role, forgery) => {
    const served = forge(newer, online, forgery);
    await anIndexClient(registry.pin).open(forge(newer, online), onDay(1));
    for (const client of [anIndexClient(registry.pin), await aReader(newer, onDay(1))]) {
      expect((await client.refuses(served, onDay(1), 'INDEX_EXPIRED')).message).toContain(`its ${role} has expired`);
    }
  });

  test('expired targets and an expired root are refused, though the online key signs on', async () => {
    const old = await aSignedRegistry();
    await old.deploy(onDay(0));
    await old.resign(onDay(364));
    await anIndexClient(old.pin).open(old.served, onDay(364));
    const root = await anIndexClient(old.pin).refuses(old.served, onDay(365), 'INDEX_EXPIRED');
    expect(root.message).toContain('its root has expired');
    // Day 300: the targets hold for 65 days more, so the ceremony renews the root alone.
    await old.rotate({}, [ann, ben], onDay(300));
    await old.resign(onDay(364));
    const targets = await anIndexClient(old.pin).refuses(old.served, onDay(365), 'INDEX_EXPIRED');
    expect(targets.message).toContain('its targets has expired');
  });

  test('the clock of a mirror stands still: its age is counted instead, and the oldest allowed is named', async () => {
    const reader = anIndexClient(registry.pin);
    await reader.open(newer, { now: onDay(400), maxStalenessHours: 399 * 24 });
    const refusal = await reader.refuses(newer, { now: onDay(400), maxStalenessHours: 399 * 24 - 1 }, 'INDEX_STALE');
    expect(refusal.message).toBe(`The index was signed at ${onDay(1)}, 9576 hours ago; at most 9575 are allowed`);
  });

  test('a mirror that dates its timestamp anew, without the key, is refused', async () => {
    const text = new TextDecoder().decode(newer.get('tuf/timestamp.json')).replace(onDay(1), onDay(299));
    const served = withFiles(newer, { 'tuf/timestamp.json': encode(text) });
    const limits = { now: onDay(300), maxStalenessHours: 48 };
    await anIndexClient(registry.pin).refuses(served, limits, 'INDEX_TAMPERED');
  });

  test('a mirror is no way back: what was seen before still counts', async () => {
    const limits = { now: onDay(400), maxStalenessHours: 100_000 };
    await (await aReader()).refuses(older, limits, 'INDEX_ROLLED_BACK');
  });
});

describe('mix-and-match', () => {
  test.each(['snapshot', 'index', 'targets'] as const)(
    'an older genuine %s under its newer name is refused',
    async (role) => {
      const served = withFiles(newer, { [`tuf/2.${role}.json`]: older.get(`tuf/1.${role}.json`)! });
      const refusal = await anIndexClient(registry.pin).refuses(served, onDay(1), 'INDEX_MIXED');
      expect(refusal.message).toBe(`2.${role}.json is genuine, but belongs to another state of the index`);
    },
  );

  test.each(['snapshot', 'index', 'targets'])('a %s that is not there is refused', async (role) => {
    const served = withFiles(newer, { [`tuf/2.${role}.json`]: null });
    await anIndexClient(registry.pin).refuses(served, onDay(1), 'INDEX_MIXED');
  });

  test('a role under the name of another one is refused', async () => {
    const larger = withFiles(newer, { 'tuf/2.index.json': newer.get('tuf/2.targets.json')! });
    await anIndexClient(registry.pin).refuses(larger, onDay(1), 'INDEX_OVERSIZED');
    const smaller = withFiles(newer, { 'tuf/2.targets.json': newer.get('tuf/2.index.json')! });
    await anIndexClient(registry.pin).refuses(smaller, onDay(1), 'INDEX_TAMPERED');
  });

  test('a reader in flight finds the older documents in the newer deploy, and is served', async () => {
    // Each deploy carries over what the one before it served, but for the timestamp.
    const served = new Map([...older, ...newer, ['tuf/timestamp.json', older.get('tuf/timestamp.json')!]]);
    expect((await anIndexClient(registry.pin).open(served, onDay(1))).root.sequence).toBe(3);
  });
});

describe('a foreign root', () => {
  const foreign = async (rotations: number): Promise<SignedRegistry> => {
    const other = await aSignedRegistry({
      plan: {
        offline: [{ ...stranger.publisher, id: stranger.publisher.sha256, label: 's' }],
        threshold: 1,
        online: { ...people.nextOnline.publisher, id: people.nextOnline.publisher.sha256, label: 'o' },
      },
      signers: [stranger],
    });
    for (let rotation = 0; rotation < rotations; rotation += 1) {
      await other.rotate({}, [stranger], onDay(0));
    }
    await other.deploy(onDay(1), { signer: people.nextOnline, sequence: 1000 });
    return other;
  };

  test.each([0, 1, 5])('with %i rotations, under a whole tree of its own, is refused', async (rotations) => {
    const other = await foreign(rotations);
    await anIndexClient(other.pin).open(other.served, onDay(1));
    const newcomer = await anIndexClient(registry.firstRoot).refuses(other.served, onDay(1), 'INDEX_FOREIGN');
    expect(newcomer.hint).toContain('pin it by hand');
    await anIndexClient(registry.pin).refuses(other.served, onDay(1), 'INDEX_FOREIGN');
    await (await aReader()).refuses(other.served, onDay(1), 'INDEX_FOREIGN');
  });

  test('with our own first root in front of it is refused', async () => {
    const other = await foreign(1);
    const served = withFiles(other.served, { 'tuf/1.root.json': registry.firstRoot });
    await anIndexClient(registry.pin).refuses(served, onDay(1), 'ROTATION_REFUSED');
    const short = withFiles(served, { 'tuf/2.root.json': null });
    await anIndexClient(registry.pin).refuses(short, onDay(1), 'INDEX_TAMPERED');
  });

  test('a pin of another registry is refused, and told as such', async () => {
    const other = await foreign(0);
    const refusal = await anIndexClient(other.pin).refuses(newer, onDay(1), 'INDEX_FOREIGN');
    expect(refusal.message).toBe(`memory: has no root with the digest sha256:${other.pin}`);
  });
});

describe('an index whose signatures were taken away', () => {
  const stripped: Files = new Map([...newer].filter(([path]) => !path.startsWith('tuf/')));

  test('is refused by everyone who knows a root', async () => {
    await anIndexClient(registry.pin).refuses(stripped, onDay(1), 'INDEX_UNSIGNED');
    await anIndexClient(registry.firstRoot).refuses(stripped, onDay(1), 'INDEX_UNSIGNED');
    await (await aReader()).refuses(stripped, onDay(1), 'INDEX_UNSIGNED');
    await (await aReader()).refuses(stripped, { now: onDay(1), maxStalenessHours: 1000 }, 'INDEX_UNSIGNED');
  });

  test('is refused by newcomers as well, unless they say that they want it so', async () => {
    await anIndexClient(undefined).refuses(stripped, onDay(1), 'INDEX_UNSIGNED');
  });
});

describe('too much', () => {
  test.each(['timestamp.json', '2.snapshot.json', '2.index.json', '2.targets.json', '2.root.json'])(
    'a %s that is larger than it may be is refused',
    async (file) => {
      const served = withFiles(newer, { [`tuf/${file}`]: new Uint8Array(300 * 1024) });
      const refusal = await anIndexClient(registry.firstRoot).refuses(served, onDay(1), 'INDEX_OVERSIZED');
      expect(refusal.message).toBe(`${file} is larger than it may be`);
    },
  );

  test('a first root that is larger than it may be is not read', async () => {
    const served = withFiles(newer, { 'tuf/1.root.json': new Uint8Array(300 * 1024) });
    await anIndexClient(registry.pin).refuses(served, onDay(1), 'INDEX_OVERSIZED');
  });

  test('a document whose signed length is beyond all measure is not read to its end', async () => {
    const huge = { version: 3, sha256: nodeHasher(encode('')), size: 2 ** 40 };
    const served = forge(newer, online, { timestamp: { snapshot: huge } });
    const asked: number[] = [];
    const source: IndexSource = {
      location: 'memory:',
      read: async (path, maxBytes) => {
        asked.push(maxBytes);
        return await memorySource(served).read(path, maxBytes);
      },
    };
    await anIndexClient(registry.firstRoot).refuses(source, onDay(1), 'INDEX_MIXED');
    expect(Math.max(...asked)).toBe(256 * 1024);
  });

  test('an index root that is longer than its signed length is refused', async () => {
    const longer = new Uint8Array([...newer.get(indexRootPath)!, 0x20]);
    await anIndexClient(registry.pin).refuses(
      withFiles(newer, { [indexRootPath]: longer }),
      onDay(1),
      'INDEX_OVERSIZED',
    );
  });

  test('an index root whose signed length is beyond all measure is not asked for', async () => {
    const index = { files: { 'index-root.json': { sha256: nodeHasher(encode('')), size: 2 ** 40 } } };
    await anIndexClient(registry.pin).refuses(forge(newer, online, { index }), onDay(1), 'INDEX_OVERSIZED');
  });

  test.each(['tuf/timestamp.json', 'tuf/2.snapshot.json', `${indexRootPath}`])(
    'a server that sends %s without end is left',
    async (endless) => {
      const { port } = await startServer((request, response) => {
        const path = request.url!.slice(1);
        const bytes = newer.get(path);
        if (path !== endless) {
          response.writeHead(bytes === undefined ? 404 : 200).end(bytes);
          return;
        }
        const more = (): void => {
          while (!response.destroyed && response.write(Buffer.alloc(16 * 1024, 0x20))) {
            // As fast as the reader takes it.
          }
        };
        response.writeHead(200).on('drain', more);
        more();
      });
      const source = openHttpSource(`http://127.0.0.1:${port}/`);
      await anIndexClient(registry.firstRoot).refuses(source, onDay(1), 'INDEX_OVERSIZED');
    },
  );
});

describe('other keys', () => {
  test.each<[string, () => Files, ErrorCode]>([
    ['a timestamp of a stranger', () => withStranger('timestamp.json'), 'INDEX_TAMPERED'],
    ['a snapshot of a stranger', () => withStranger('2.snapshot.json'), 'INDEX_TAMPERED'],
    ['an index of a stranger', () => withStranger('2.index.json'), 'INDEX_TAMPERED'],
    ['a whole chain of a stranger', () => forge(newer, stranger), 'INDEX_TAMPERED'],
    ['a whole chain of one who signs offline', () => forge(newer, ann), 'INDEX_TAMPERED'],
  ])('%s is refused', async (_, served, code) => {
    await anIndexClient(registry.pin).refuses(served(), onDay(1), code);
  });

  const withStranger = (file: string): Files => {
    const forged = forge(newer, stranger, {
      timestamp: { version: name.timestamp.version },
      snapshot: { version: name.snapshot.version },
      index: { version: name.index.version },
    });
    return withFiles(newer, { [`tuf/${file}`]: forged.get(`tuf/${file}`)! });
  };
});
