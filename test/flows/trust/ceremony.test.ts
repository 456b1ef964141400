// The signing ceremony, step by step: who drafts, who signs, what is complete when, and what loses its signatures.
import { describe, expect, test } from 'vitest';
import { nodeHasher } from '../../../src/adapters/system/node-hasher.ts';
import { metadataFormat } from '../../../src/adapters/tuf/metadata-format.ts';
import type { TrustDocument } from '../../../src/core/model/trust-metadata.ts';
import { draftFirstRoot, draftNextRoot } from '../../../src/flows/trust/change-root.ts';
import { writeFirstPolicy } from '../../../src/flows/trust/first-policy.ts';
import { type SignTrustPorts, signTrust } from '../../../src/flows/trust/sign-trust.ts';
import { memoryStore } from '../../support/memory-store.ts';
import {
  aSignedRegistry,
  dayZero,
  onDay,
  people,
  type SignedRegistry,
  singleKey,
  treeOf,
  trustKey,
  twoOfThree,
} from '../../support/signed-registry.ts';

const { ann, ben, cleo, dora, online, nextOnline, stranger } = people;
const root = (version: number): string => `registry/trust/roots/${version}.root.json`;
const targets = (version: number): string => `registry/trust/targets/${version}.targets.json`;
const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
const noKeys = { now: dayZero, keys: new Map<string, string>() };

/** A registry with a drafted root that nobody has signed. */
async function drafted(plan = twoOfThree) {
  const store = memoryStore();
  const ports: SignTrustPorts = { tree: treeOf(store), store, format: metadataFormat, hash: nodeHasher };
  const draft = await draftFirstRoot(ports, plan, { now: dayZero, keys: new Map([['ann', 'PEM of ann']]) });
  await writeFirstPolicy(ports, encode('{}'));
  return { store, ports, draft };
}

const documentAt = (store: SignedRegistry['store'], path: string): TrustDocument =>
  metadataFormat.read(store.files.get(path)!).document;
const signersOf = (store: SignedRegistry['store'], path: string): readonly string[] =>
  metadataFormat
    .read(store.files.get(path)!)
    .signatures.map((id) => Object.entries(people).find(([, { publisher }]) => publisher.sha256 === id)![0])
    .sort();

describe('init', () => {
  test('drafts a root for a year, writes the first policy, and the keys for people to compare', async () => {
    const { store, draft } = await drafted();
    expect(draft).toEqual({ path: root(1), version: 1, plan: twoOfThree });
    expect([...store.files.keys()].sort()).toEqual([
      'registry/trust/client-policy.json',
      'registry/trust/keys/ann.pem',
      root(1),
      'registry/trust/trusted-root.json',
    ]);
    expect(documentAt(store, root(1))).toMatchObject({ role: 'root', version: 1, expires: '2027-03-01T12:00:00Z' });
    expect(signersOf(store, root(1))).toEqual([]);
  });

  test('leaves a policy alone that is there', async () => {
    const { store, ports } = await drafted();
    await store.write('registry/trust/client-policy.json', encode('mine'));
    await writeFirstPolicy(ports, encode('other'));
    expect(store.files.get('registry/trust/client-policy.json')).toEqual(encode('mine'));
    expect(store.files.get('registry/trust/trusted-root.json')).toEqual(encode('{}'));
  });

  test('is done once: a root that is there, signed or not, is never drafted over', async () => {
    const { ports } = await drafted();
    await expect(draftFirstRoot(ports, twoOfThree, noKeys)).rejects.toMatchObject({
      code: 'FILE_EXISTS',
      hint: expect.stringContaining('rotate') as string,
    });
  });

  test('refuses a plan that cannot work, and writes nothing', async () => {
    const store = memoryStore();
    const ports = { tree: treeOf(store), store, format: metadataFormat };
    for (const plan of [
      { ...twoOfThree, threshold: 4 },
      { ...twoOfThree, online: trustKey(ann, 'ann') },
      { ...twoOfThree, offline: [trustKey(ann, 'x'), trustKey(ben, 'x')] },
    ]) {
      await expect(draftFirstRoot(ports, plan, noKeys)).rejects.toMatchObject({ code: 'USAGE' });
    }
    expect(store.changes).toEqual([]);
  });
});

describe('sign', () => {
  test('adds one signature after the other; two of three are enough, and the third has nothing to do', async () => {
    const { store, ports } = await drafted();
    expect(await signTrust(ports, ann, dayZero)).toEqual([root(1), targets(1)]);
    expect(signersOf(store, root(1))).toEqual(['ann']);
    expect(await signTrust(ports, ann, dayZero)).toEqual([]);
    expect(await signTrust(ports, cleo, onDay(3))).toEqual([root(1), targets(1)]);
    expect([signersOf(store, root(1)), signersOf(store, targets(1))]).toEqual([
      ['ann', 'cleo'],
      ['ann', 'cleo'],
    ]);
    const before = store.changes.length;
    for (const signer of [ann, ben, cleo]) {
      expect(await signTrust(ports, signer, onDay(4))).toEqual([]);
    }
    expect(store.changes).toHaveLength(before);
  });

  test('covers every signed file, by digest, and delegates the index to the online key', async () => {
    const { store, ports } = await drafted();
    await signTrust(ports, ben, dayZero);
    const policy = store.files.get('registry/trust/client-policy.json')!;
    expect(documentAt(store, targets(1))).toEqual({
      role: 'targets',
      version: 1,
      expires: '2027-03-01T12:00:00Z',
      files: {
        'client-policy.json': { sha256: nodeHasher(policy), size: policy.length },
        'trusted-root.json': { sha256: nodeHasher(encode('{}')), size: 2 },
      },
      delegation: { keys: [twoOfThree.online], threshold: 1 },
    });
  });

  test.each([
    ['a stranger', stranger],
    ['the online key', online],
  ])('refuses %s, and names those who may', async (_, signer) => {
    const { store, ports } = await drafted();
    const before = store.changes.length;
    await expect(signTrust(ports, signer, dayZero)).rejects.toMatchObject({
      code: 'KEY_INVALID',
      message: `The key ${signer.publisher.sha256.slice(0, 12)} may sign nothing here`,
      hint: expect.stringMatching(/^The keys that may: ann \([0-9a-f]{12}\), ben \(.*\), cleo \(.*\)$/) as string,
    });
    expect(store.changes).toHaveLength(before);
  });

  test('needs a root', async () => {
    const store = memoryStore();
    const ports = { tree: treeOf(store), store, format: metadataFormat, hash: nodeHasher };
    await expect(signTrust(ports, ann, dayZero)).rejects.toMatchObject({
      code: 'TRUST_INVALID',
      hint: 'Make one: plugyard registry trust init',
    });
  });

  test('of a single key signs root and targets at once', async () => {
    const { store, ports } = await drafted(singleKey);
    expect(await signTrust(ports, online, dayZero)).toEqual([root(1), targets(1)]);
    expect(signersOf(store, root(1))).toEqual(['online']);
  });

  test.each([
    ['{"format":1}', 'is malformed'],
    ['not JSON', 'is malformed'],
    [
      `{"format":1,"rules":1,"minimumTrust":"divine","official":[],"revokedPublishers":[],"bannedDigests":[]}`,
      'is malformed',
    ],
  ])('signs no policy that clients cannot read: %s', async (text, message) => {
    const { store, ports } = await drafted();
    await store.write('registry/trust/client-policy.json', encode(text));
    await expect(signTrust(ports, ann, dayZero)).rejects.toMatchObject({
      code: 'TRUST_INVALID',
      message: expect.stringContaining(message) as string,
    });
  });
});

describe('a changed policy', () => {
  test('makes the next targets document; the one that was published stays as it was', async () => {
    const registry = await aSignedRegistry();
    const first = registry.store.files.get(targets(1));
    await registry.writePolicy({ minimumTrust: 'community' });
    expect(await signTrust(registry.ports, ann, onDay(5))).toEqual([targets(2)]);
    expect(await signTrust(registry.ports, cleo, onDay(6))).toEqual([targets(2)]);
    expect(registry.store.files.get(targets(1))).toEqual(first);
    expect(documentAt(registry.store, targets(2))).toMatchObject({ version: 2, expires: onDay(370) });
  });

  test('takes the signatures away from a draft that others have signed', async () => {
    const registry = await aSignedRegistry();
    await registry.writePolicy({ minimumTrust: 'community' });
    await registry.sign([ann], onDay(5));
    await registry.writePolicy({ minimumTrust: 'verified' });
    expect(await signTrust(registry.ports, ben, onDay(6))).toEqual([targets(2)]);
    expect(signersOf(registry.store, targets(2))).toEqual(['ben']);
  });

  test('that is taken back needs no signature', async () => {
    const registry = await aSignedRegistry();
    const before = registry.store.files.get('registry/trust/client-policy.json')!;
    await registry.writePolicy({ minimumTrust: 'community' });
    await registry.store.write('registry/trust/client-policy.json', before);
    expect(await signTrust(registry.ports, cleo, onDay(6))).toEqual([]);
  });
});

describe('rotate', () => {
  test('renews the root with the same keys; nothing else is signed anew while it holds long enough', async () => {
    const registry = await aSignedRegistry();
    const draft = await draftNextRoot(registry.ports, {}, { now: onDay(200), keys: new Map() });
    expect(draft).toEqual({ path: root(2), version: 2, plan: twoOfThree });
    expect(await signTrust(registry.ports, ann, onDay(200))).toEqual([root(2)]);
    expect(await signTrust(registry.ports, ben, onDay(200))).toEqual([root(2)]);
    expect(documentAt(registry.store, root(2))).toMatchObject({ version: 2, expires: onDay(565) });
  });

  test('renews targets that expire within sixty days with the next signatures, without being asked', async () => {
    const registry = await aSignedRegistry();
    expect(await signTrust(registry.ports, ann, onDay(305))).toEqual([]);
    expect(await signTrust(registry.ports, ann, onDay(306))).toEqual([targets(2)]);
    expect(await signTrust(registry.ports, ben, onDay(310))).toEqual([targets(2)]);
    expect(documentAt(registry.store, targets(2))).toMatchObject({ expires: onDay(671) });
  });

  test('of an offline key needs enough of the old keys and enough of the new ones', async () => {
    const registry = await aSignedRegistry();
    await draftNextRoot(
      registry.ports,
      { removeOffline: 'ann', addOffline: trustKey(dora, 'dora') },
      { now: onDay(1), keys: new Map([['dora', 'PEM']]) },
    );
    expect(registry.store.files.has('registry/trust/keys/dora.pem')).toBe(true);
    await registry.sign([dora, ben], onDay(1));
    expect((await registry.status(onDay(1))).alarms[0]).toBe(`${root(2)} waits for 1 of ann, cleo to sign`);
    // Ann goes, and hands over: her signature counts among the old keys only.
    expect(await signTrust(registry.ports, ann, onDay(1))).toEqual([root(2)]);
    expect((await registry.status(onDay(1))).alarms).toEqual([]);
    expect(signersOf(registry.store, root(2))).toEqual(['ann', 'ben', 'dora']);
    expect(signersOf(registry.store, targets(2))).toEqual(['ben', 'dora']);
    await expect(signTrust(registry.ports, ann, onDay(2))).rejects.toMatchObject({ code: 'KEY_INVALID' });
  });

  test('never adds a signature to targets that were published: they get a successor with the same content', async () => {
    const registry = await aSignedRegistry();
    const published = registry.store.files.get(targets(1));
    await registry.rotate({ removeOffline: 'ann', addOffline: trustKey(dora, 'dora') }, [ben, cleo], onDay(1));
    expect(registry.store.files.get(targets(1))).toEqual(published);
    expect(signersOf(registry.store, targets(2))).toEqual(['ben', 'cleo']);
    expect(documentAt(registry.store, targets(2))).toMatchObject({
      files: (documentAt(registry.store, targets(1)) as { files: object }).files,
    });
  });

  test('of the online key has targets signed that delegate to the new one', async () => {
    const registry = await aSignedRegistry();
    await registry.rotate({ online: trustKey(nextOnline, 'next') }, [ann, cleo], onDay(1));
    expect(documentAt(registry.store, root(2))).toMatchObject({
      roles: { timestamp: { keys: [nextOnline.publisher.sha256] } },
    });
    expect(documentAt(registry.store, targets(2))).toMatchObject({ delegation: { keys: [{ label: 'next' }] } });
  });

  test('raises the threshold in a way that comes to an end', async () => {
    const registry = await aSignedRegistry();
    await registry.rotate({ threshold: 3 }, [ann, ben, cleo], onDay(1));
    expect((await registry.status(onDay(1))).alarms).toEqual([]);
    expect([...registry.store.files.keys()].filter((path) => path.includes('/targets/'))).toEqual([
      targets(1),
      targets(2),
    ]);
  });

  test('twice changes the draft, which loses its signatures', async () => {
    const registry = await aSignedRegistry();
    await draftNextRoot(registry.ports, { addOffline: trustKey(dora, 'dora') }, { now: onDay(1), keys: new Map() });
    await registry.sign([ann], onDay(1));
    const again = await draftNextRoot(registry.ports, { removeOffline: 'cleo' }, { now: onDay(2), keys: new Map() });
    expect(again).toMatchObject({
      version: 2,
      plan: { offline: [{ label: 'ann' }, { label: 'ben' }, { label: 'dora' }] },
    });
    expect(signersOf(registry.store, root(2))).toEqual([]);
  });

  test('of a key that is not there names those that are', async () => {
    const registry = await aSignedRegistry();
    await expect(draftNextRoot(registry.ports, { removeOffline: 'zoe' }, noKeys)).rejects.toMatchObject({
      code: 'USAGE',
      message: 'No offline key is called zoe',
      hint: 'There are: ann, ben, cleo',
    });
  });

  test('of the last key that could reach the threshold is refused', async () => {
    const registry = await aSignedRegistry();
    await draftNextRoot(registry.ports, { removeOffline: 'ann' }, noKeys);
    await expect(draftNextRoot(registry.ports, { removeOffline: 'ben' }, noKeys)).rejects.toMatchObject({
      code: 'USAGE',
      message: 'This root cannot be made: 2 of 1 offline keys cannot sign',
    });
  });

  test('needs a root', async () => {
    const store = memoryStore();
    await expect(
      draftNextRoot({ tree: treeOf(store), store, format: metadataFormat }, {}, noKeys),
    ).rejects.toMatchObject({ code: 'TRUST_INVALID' });
  });

  test('leads from a single key to several people: first another online key, then the others', async () => {
    const registry = await aSignedRegistry({ plan: singleKey });
    await registry.deploy(onDay(0));
    const others = { addOffline: trustKey(ann, 'ann') };
    await expect(draftNextRoot(registry.ports, others, noKeys)).rejects.toMatchObject({
      message: 'This root cannot be made: the online key is one of the offline keys',
    });
    await draftNextRoot(registry.ports, { online: trustKey(nextOnline, 'deploy') }, noKeys);
    await draftNextRoot(registry.ports, { ...others, threshold: 2 }, noKeys);
    await registry.sign([online, ann], onDay(1));
    expect((await registry.status(onDay(1))).alarms).toEqual([
      'The index is not signed by the online key of the root: deploy once',
    ]);
    await registry.deploy(onDay(1), { signer: nextOnline });
    expect((await registry.status(onDay(1))).alarms).toEqual([]);
  });
});

describe('trust files that are not what they should be', () => {
  test.each<[string, (registry: SignedRegistry) => Promise<unknown>, string]>([
    [
      'a gap in the chain of roots',
      async ({ store }) => {
        await store.write(root(3), store.files.get(root(1))!);
      },
      `${root(2)} is missing`,
    ],
    [
      'a root under another version',
      async ({ store }) => {
        await store.write(root(2), store.files.get(root(1))!);
      },
      `${root(2)} does not hold what its name says`,
    ],
    [
      'targets in the place of a root',
      async ({ store }) => {
        await store.write(root(2), store.files.get(targets(1))!);
      },
      `${root(2)} does not hold what its name says`,
    ],
    [
      'a root in the place of targets',
      async ({ store }) => {
        await store.write(targets(1), store.files.get(root(1))!);
      },
      `${targets(1)} does not hold what its name says`,
    ],
    [
      'junk',
      async ({ store }) => {
        await store.write(root(1), encode('junk'));
      },
      'This is not signed metadata',
    ],
    [
      'an unsigned root below a newer one',
      async ({ store, rotate }) => {
        await rotate({}, [ann, ben], onDay(1));
        await rotate({}, [ann, ben], onDay(2));
        await store.write(root(2), metadataFormat.write(documentAt(store, root(2))));
      },
      `${root(2)} is not signed by enough keys, and a newer root is there`,
    ],
  ])('%s', async (_, damage, message) => {
    const registry = await aSignedRegistry();
    await damage(registry);
    await expect(signTrust(registry.ports, ann, onDay(3))).rejects.toMatchObject({ code: 'TRUST_INVALID', message });
    await expect(registry.status(onDay(3))).rejects.toMatchObject({ code: 'TRUST_INVALID', message });
  });

  test('other names are junk that nobody reads', async () => {
    const registry = await aSignedRegistry();
    for (const name of [
      'roots/README.md',
      'roots/02.root.json',
      'roots/2.root.json.bak',
      'targets/latest.targets.json',
    ]) {
      await registry.store.write(`registry/trust/${name}`, encode('junk'));
    }
    expect((await registry.status(onDay(1))).alarms).toEqual([]);
  });
});
