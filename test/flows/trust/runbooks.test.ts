// The runbooks of SECURITY.md: what went wrong, what people do, and what their clients see before and after.
import { describe, expect, test } from 'vitest';
import { nodeHasher } from '../../../src/adapters/system/node-hasher.ts';
import { metadataFormat } from '../../../src/adapters/tuf/metadata-format.ts';
import { targetPath } from '../../../src/core/index/layout.ts';
import { documentsOf, forge, withFiles } from '../../support/forged-metadata.ts';
import { anIndexClient, type IndexClient } from '../../support/index-client.ts';
import { memoryStore } from '../../support/memory-store.ts';
import {
  aSignedRegistry,
  onDay,
  people,
  type SignedRegistry,
  trustKey,
  twoOfThree,
  withSequence,
} from '../../support/signed-registry.ts';

const { ann, ben, cleo, dora, online, nextOnline, stranger } = people;

describe('runbook: the online key has leaked', () => {
  /** The thief signs an index of his own, of a sequence that the registry never reaches, and puts it in our place. */
  function stolen(registry: SignedRegistry): Map<string, Uint8Array> {
    const evil = withSequence(registry.served.get('index-root.json')!, 1_000_000);
    return forge(registry.served, online, {
      indexRoot: evil,
      timestamp: { version: 500 },
      snapshot: { version: 400 },
      index: { version: 300 },
    });
  }

  const metadataOf = (files: ReadonlyMap<string, Uint8Array>) =>
    new Map([...files].flatMap(([path, bytes]) => (path.startsWith('tuf/') ? [[path.slice(4), bytes] as const] : [])));

  /** A registry, the thief's index, and two clients: one saw ours only, the other one saw his. */
  async function theft() {
    const registry = await aSignedRegistry();
    await registry.deploy(onDay(0));
    const [lucky, cheated] = [anIndexClient(registry.pin), anIndexClient(registry.pin)];
    await lucky.open(registry.served, onDay(0));
    const evil = stolen(registry);
    expect((await cheated.open(evil, onDay(1))).root.sequence).toBe(1_000_000);
    return { registry, lucky, cheated, evil };
  }

  const rotateOnline = async (registry: SignedRegistry): Promise<void> => {
    await registry.rotate({ online: trustKey(nextOnline, 'next') }, [ann, cleo], onDay(2));
  };

  test("rotate --role online, signed by enough people, then deploy: every client goes on, also those who saw the thief's index", async () => {
    const { registry, lucky, cheated } = await theft();
    await rotateOnline(registry);
    await registry.deploy(onDay(2), { signer: nextOnline, sequence: 5 });
    for (const client of [lucky, cheated, anIndexClient(registry.pin)]) {
      const index = await client.open(registry.served, onDay(2));
      expect([index.root.sequence, index.signature?.rootVersion]).toEqual([5, 2]);
    }
  });

  test("before the rotation, those who saw the thief's index refuse ours: they can tell that something is wrong", async () => {
    const { registry, cheated } = await theft();
    await cheated.refuses(registry.served, onDay(1), 'INDEX_ROLLED_BACK');
  });

  test('after it, whatever the thief signs is refused by every client that saw the rotation, and by newcomers who are shown it', async () => {
    const { registry, lucky, cheated, evil } = await theft();
    await rotateOnline(registry);
    await registry.deploy(onDay(2), { signer: nextOnline, sequence: 5 });
    await lucky.open(registry.served, onDay(2));
    await cheated.open(registry.served, onDay(2));
    for (const client of [lucky, cheated, anIndexClient(registry.pin)]) {
      const shown = withFiles(evil, { 'tuf/2.root.json': registry.served.get('tuf/2.root.json')! });
      await client.refuses(shown, onDay(3), 'INDEX_TAMPERED');
    }
    for (const client of [lucky, cheated]) {
      await client.refuses(evil, onDay(3), 'INDEX_FOREIGN');
      await client.refuses(forge(evil, online, { timestamp: { version: 10_000 } }), onDay(3), 'INDEX_FOREIGN');
      await client.refuses(
        forge(registry.served, online, { timestamp: { version: 10_000 } }),
        onDay(3),
        'INDEX_TAMPERED',
      );
    }
  });

  test('versions go on above the highest that the thief left on the branch, and nothing that he signed is carried over', async () => {
    const { registry, evil } = await theft();
    registry.branch.overwrite(metadataOf(evil));
    await rotateOnline(registry);
    await registry.deploy(onDay(2), { signer: nextOnline, sequence: 5 });
    const { timestamp, snapshot, index } = documentsOf(registry.served);
    expect([timestamp.version, snapshot.version, index.version]).toEqual([501, 401, 301]);
    expect(index.files['index-root.json']?.sequence).toBe(5);
    await anIndexClient(registry.pin).open(registry.served, onDay(2));
  });

  test('a thief who signed the highest version there is does not block the registry', async () => {
    const { registry, lucky } = await theft();
    const highest = Number.MAX_SAFE_INTEGER;
    const brake = forge(registry.served, online, {
      timestamp: { version: highest },
      snapshot: { version: highest },
      index: { version: highest },
    });
    await lucky.open(brake, onDay(1));
    registry.branch.overwrite(metadataOf(brake));
    await rotateOnline(registry);
    await registry.deploy(onDay(2), { signer: nextOnline, sequence: 5 });
    expect((await lucky.open(registry.served, onDay(2))).root.sequence).toBe(5);
  });

  test.each([999_999_999_998, 999_999_999_999])(
    'a thief who signed version %i leaves room for every deploy to come',
    async (version) => {
      const { registry, lucky } = await theft();
      const high = forge(registry.served, online, {
        timestamp: { version },
        snapshot: { version },
        index: { version },
      });
      await lucky.open(high, onDay(1));
      registry.branch.overwrite(metadataOf(high));
      await rotateOnline(registry);
      for (const sequence of [5, 6, 7]) {
        await registry.deploy(onDay(2), { signer: nextOnline, sequence });
        expect((await lucky.open(registry.served, onDay(2))).root.sequence).toBe(sequence);
      }
      const { timestamp, snapshot, index } = documentsOf(registry.served);
      expect([timestamp.version, snapshot.version, index.version]).toEqual([version + 3, version + 3, version + 3]);
    },
  );

  test('signing again without a fresh index adopts nothing of the thief: a deploy must come first', async () => {
    const { registry, evil } = await theft();
    registry.branch.overwrite(metadataOf(evil));
    await rotateOnline(registry);
    const before = new Map(registry.branch.files);
    await expect(registry.resign(onDay(2), nextOnline)).rejects.toMatchObject({
      code: 'TRUST_INVALID',
      message: 'There is no index yet that the online key has signed',
    });
    expect(new Map(registry.branch.files)).toEqual(before);
    expect((await registry.status(onDay(2))).alarms).toEqual([
      'The index is not signed by the online key of the root: deploy once',
    ]);
    await registry.deploy(onDay(2), { signer: nextOnline, sequence: 5 });
    await registry.resign(onDay(3), nextOnline);
    expect((await registry.status(onDay(3))).alarms).toEqual([]);
  });

  test('the leaked key can neither change who signs nor what clients demand', async () => {
    const { registry, lucky } = await theft();
    const policy = new TextEncoder().encode(
      '{"format":1,"rules":1,"minimumTrust":"untrusted","official":[],"revokedPublishers":[],"bannedDigests":[]}',
    );
    const { targets } = documentsOf(registry.served);
    const own = metadataFormat.sign(
      metadataFormat.write({
        ...targets,
        version: 2,
        files: { ...targets.files, 'client-policy.json': { sha256: nodeHasher(policy), size: policy.length } },
      }),
      online,
    );
    const served = withFiles(forge(registry.served, online, { targets: own }), {
      [targetPath(nodeHasher(policy), 'client-policy')]: policy,
    });
    await lucky.refuses(served, onDay(1), 'INDEX_TAMPERED');
    const index = {
      files: {
        ...documentsOf(registry.served).index.files,
        'client-policy.json': { sha256: nodeHasher(policy), size: policy.length },
      },
    };
    const beside = await anIndexClient(registry.pin).open(forge(registry.served, online, { index }), onDay(1));
    expect(await beside.policy()).toEqual(
      await (await anIndexClient(registry.pin).open(registry.served, onDay(1))).policy(),
    );
    const root = metadataFormat.read(registry.firstRoot).document;
    const next = metadataFormat.sign(metadataFormat.write({ ...root, version: 2 }), online);
    await lucky.refuses(withFiles(registry.served, { 'tuf/2.root.json': next }), onDay(1), 'ROTATION_REFUSED');
  });
});

describe('runbook: so many offline keys are lost that the threshold is out of reach', () => {
  /** Cleo and Ben have lost their keys: Ann cannot sign a successor alone, so the registry begins anew with another root. */
  async function newBeginning(): Promise<{
    readonly before: SignedRegistry;
    readonly after: SignedRegistry;
    readonly client: IndexClient;
  }> {
    const before = await aSignedRegistry();
    await before.deploy(onDay(0));
    const client = anIndexClient(before.pin);
    await client.open(before.served, onDay(0));
    const after = await aSignedRegistry({
      plan: {
        offline: [trustKey(ann, 'ann'), trustKey(dora, 'dora'), trustKey(stranger, 'zoe')],
        threshold: 2,
        online: twoOfThree.online,
      },
      signers: [ann, dora],
      at: onDay(30),
    });
    // The machine keeps its key, and has signed more often than the clients saw.
    await after.deploy(onDay(30), { sequence: 39 });
    await after.deploy(onDay(30), { sequence: 40 });
    return { before, after, client };
  }

  test('one key is not enough for a successor', async () => {
    const { before } = await newBeginning();
    await before.rotate({ removeOffline: 'ben', addOffline: trustKey(dora, 'dora') }, [ann, dora], onDay(5));
    expect((await before.status(onDay(5))).alarms).toEqual([
      'registry/trust/roots/2.root.json waits for 1 of ben, cleo to sign',
    ]);
    await before.resign(onDay(5));
    expect([...before.served.keys()]).not.toContain('tuf/2.root.json');
  });

  test('the online key keeps the index fresh meanwhile, until root and targets expire', async () => {
    const { before, client } = await newBeginning();
    await before.resign(onDay(360));
    await client.open(before.served, onDay(361));
    await before.resign(onDay(366));
    await client.refuses(before.served, onDay(366), 'INDEX_EXPIRED');
  });

  test('clients never take the new root by themselves, however it is served', async () => {
    const { after, before, client } = await newBeginning();
    const known = anIndexClient(undefined, memoryStore(client.state.files));
    await known.refuses(after.served, onDay(31), 'INDEX_FOREIGN');
    const asSecond = withFiles(before.served, { 'tuf/2.root.json': after.served.get('tuf/1.root.json')! });
    await known.refuses(asSecond, onDay(31), 'ROTATION_REFUSED');
    await anIndexClient(before.pin).refuses(after.served, onDay(31), 'INDEX_FOREIGN');
    const refusal = await anIndexClient(undefined).refuses(after.served, onDay(31), 'ROOT_NOT_PINNED');
    expect(refusal.hint).toContain('Compare');
  });

  test('people re-pin by hand, once, with the digest that the registry announces elsewhere', async () => {
    const { after, client } = await newBeginning();
    const again = anIndexClient(after.pin, memoryStore(client.state.files));
    expect((await again.open(after.served, onDay(31))).signature?.pin).toBe(after.pin);
    const later = anIndexClient(undefined, memoryStore(again.state.files));
    expect((await later.open(after.served, onDay(32))).root.sequence).toBe(40);
  });
});

describe('runbook: one offline key has leaked, or its owner leaves', () => {
  test('rotate --role offline, before a second one leaks: the old key signs nothing any more', async () => {
    const registry = await aSignedRegistry();
    await registry.deploy(onDay(0));
    const client = anIndexClient(registry.pin);
    await client.open(registry.served, onDay(0));
    await registry.rotate({ removeOffline: 'cleo', addOffline: trustKey(dora, 'dora') }, [ann, ben], onDay(1));
    await registry.deploy(onDay(1));
    expect((await client.open(registry.served, onDay(1))).signature?.rootVersion).toBe(2);
    const { targets } = documentsOf(registry.served);
    const bytes = [cleo, ann].reduce(
      (document, signer) => metadataFormat.sign(document, signer),
      metadataFormat.write({ ...targets, version: targets.version + 1, files: {} }),
    );
    await client.refuses(forge(registry.served, online, { targets: bytes }), onDay(2), 'INDEX_TAMPERED');
  });
});
