// The online key signs each deploy: versions rise, nothing unvouched is signed, and garbage on the branch locks nobody out.
import { describe, expect, test } from 'vitest';
import { nodeHasher } from '../../../src/adapters/system/node-hasher.ts';
import { metadataClient } from '../../../src/adapters/tuf/metadata-client.ts';
import { metadataFormat } from '../../../src/adapters/tuf/metadata-format.ts';
import type { Timestamp } from '../../../src/core/model/timestamp.ts';
import { type SignedIndex, signIndex } from '../../../src/flows/trust/sign-index.ts';
import type { KeySigner, MetadataBranch } from '../../../src/ports.ts';
import { documentsOf, forge, seal, withFiles } from '../../support/forged-metadata.ts';
import { anIndexClient } from '../../support/index-client.ts';
import { memorySource } from '../../support/memory-source.ts';
import { aSignedRegistry, onDay, people, type SignedRegistry, trustKey } from '../../support/signed-registry.ts';

const { ann, ben, online, nextOnline, stranger } = people;
const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

const versionsOf = (files: ReadonlyMap<string, Uint8Array>) => {
  const { timestamp, snapshot, index, targets } = documentsOf(files);
  return [timestamp.version, snapshot.version, index.version, targets.version];
};

async function sign(
  registry: SignedRegistry,
  indexRoot: Uint8Array | undefined,
  {
    at = onDay(1),
    signer = online,
    branch = registry.branch,
  }: { readonly at?: Timestamp; readonly signer?: KeySigner; readonly branch?: MetadataBranch } = {},
): Promise<SignedIndex> {
  const ports = { tree: registry.tree, format: metadataFormat, branch, signer, hash: nodeHasher };
  return await signIndex(ports, indexRoot, at);
}

const tuf = (files: ReadonlyMap<string, Uint8Array>) =>
  new Map([...files].flatMap(([path, bytes]) => (path.startsWith('tuf/') ? [[path.slice(4), bytes] as const] : [])));

describe('a deploy', () => {
  test('raises the versions of what is new, and publishes every root', async () => {
    const registry = await aSignedRegistry();
    const first = await registry.deploy(onDay(0));
    expect(versionsOf(first)).toEqual([1, 1, 1, 1]);
    const second = await registry.deploy(onDay(1), { sequence: 8 });
    expect(versionsOf(second)).toEqual([2, 2, 2, 1]);
    expect([...tuf(second).keys()].sort()).toEqual([
      '1.index.json',
      '1.root.json',
      '1.snapshot.json',
      '1.targets.json',
      '2.index.json',
      '2.snapshot.json',
      'timestamp.json',
    ]);
    await registry.rotate({}, [ann, ben], onDay(2));
    const third = await registry.deploy(onDay(2), { sequence: 9 });
    expect([...tuf(third).keys()].filter((file) => /root|targets/.test(file))).toEqual([
      '1.targets.json',
      '1.root.json',
      '2.root.json',
    ]);
    expect(new Map(registry.branch.files)).toEqual(tuf(third));
    expect(registry.branch.messages).toEqual(['Index 3', 'Index 8', 'Index 9']);
  });

  test('keeps the documents of seven days, for readers with an older timestamp; a leaked key leaves nothing of the kind', async () => {
    const registry = await aSignedRegistry();
    const timestamps = new Map<number, Uint8Array>();
    for (const day of [0, 1, 2, 6, 7.5, 9]) {
      timestamps.set(day, (await registry.deploy(onDay(day), { sequence: 10 + day * 2 })).get('tuf/timestamp.json')!);
    }
    const kept = [...tuf(registry.served).keys()].filter((file) => file.includes('snapshot')).sort();
    expect(kept).toEqual(['3.snapshot.json', '4.snapshot.json', '5.snapshot.json', '6.snapshot.json']);
    for (const [day, bytes] of timestamps) {
      const source = memorySource(withFiles(registry.served, { 'tuf/timestamp.json': bytes }));
      const read = metadataClient.refresh(source, new Map([['root.json', registry.firstRoot]]), { now: onDay(9) });
      await (day < 2
        ? expect(read).rejects.toMatchObject({ code: 'INDEX_MIXED' })
        : expect(read).resolves.toBeDefined());
    }
    await registry.rotate({ online: trustKey(nextOnline, 'next') }, [ann, ben], onDay(10));
    await registry.deploy(onDay(10), { sequence: 40, signer: nextOnline });
    await registry.deploy(onDay(10), { sequence: 41, signer: nextOnline });
    expect([...tuf(registry.served).keys()].filter((file) => file.includes('snapshot')).sort()).toEqual([
      '7.snapshot.json',
      '8.snapshot.json',
    ]);
  });

  test('of the same index signs the timestamp alone', async () => {
    const registry = await aSignedRegistry();
    await registry.deploy(onDay(0));
    expect(versionsOf(await registry.deploy(onDay(1)))).toEqual([2, 1, 1, 1]);
    expect(documentsOf(registry.served).timestamp).toMatchObject({ signedAt: onDay(1), expires: onDay(15) });
  });

  test('of a changed policy makes a new snapshot, and keeps the targets that readers in flight may ask for', async () => {
    const registry = await aSignedRegistry();
    await registry.deploy(onDay(0));
    await registry.writePolicy({ minimumTrust: 'community' });
    await registry.sign([ann, ben], onDay(1));
    expect(versionsOf(await registry.deploy(onDay(1)))).toEqual([2, 2, 1, 2]);
    expect([...tuf(registry.served).keys()].filter((name) => name.includes('targets'))).toEqual([
      '1.targets.json',
      '2.targets.json',
    ]);
  });

  test('of an older commit is refused; of the same one again it is not', async () => {
    const registry = await aSignedRegistry();
    await registry.deploy(onDay(0), { sequence: 9 });
    await expect(registry.deploy(onDay(1), { sequence: 8 })).rejects.toMatchObject({
      code: 'INDEX_ROLLED_BACK',
      message: 'A newer index is signed already: 9, not 8',
      hint: 'Build the tip of the main branch and sign that.',
    });
    await registry.deploy(onDay(1), { sequence: 9 });
    expect(registry.branch.messages).toEqual(['Index 9', 'Index 9']);
  });

  test.each(['', 'junk', '{"format":1}'])('of an index root that says "%s" is refused', async (text) => {
    const registry = await aSignedRegistry();
    await expect(sign(registry, encode(text))).rejects.toMatchObject({ code: 'INDEX_INVALID' });
    expect(registry.branch.files.size).toBe(0);
  });
});

describe('signing again, without a new index', () => {
  test('renews the timestamp every time, snapshot and index when they hold for less than eight days', async () => {
    const registry = await aSignedRegistry();
    await registry.deploy(onDay(0));
    const versions = [];
    for (const day of [1, 5, 6, 7, 12, 13, 20]) {
      await registry.resign(onDay(day));
      versions.push([day, ...versionsOf(registry.served)]);
      await anIndexClient(registry.pin).open(registry.served, onDay(day + 7.9));
    }
    expect(versions).toEqual([
      [1, 2, 1, 1, 1],
      [5, 3, 1, 1, 1],
      [6, 4, 1, 1, 1],
      [7, 5, 2, 2, 1],
      [12, 6, 2, 2, 1],
      [13, 7, 2, 2, 1],
      [20, 8, 3, 3, 1],
    ]);
  });

  test('goes on after months in which nobody signed', async () => {
    const registry = await aSignedRegistry();
    await registry.deploy(onDay(0));
    const signed = await registry.resign(onDay(200));
    expect(signed).toMatchObject({ sequence: 3, expires: onDay(214) });
    await anIndexClient(registry.pin).open(registry.served, onDay(201));
  });

  test('needs an index that was signed once', async () => {
    const registry = await aSignedRegistry();
    await expect(registry.resign(onDay(1))).rejects.toMatchObject({
      code: 'TRUST_INVALID',
      hint: 'Deploy once: plugyard registry build, then plugyard registry trust resign --published <folder>.',
    });
  });
});

describe('what the online key does not sign', () => {
  const refuses = async (registry: SignedRegistry, code: string, options: Parameters<typeof sign>[2] = {}) => {
    const before = registry.branch.messages.length;
    const refusal = await sign(registry, undefined, options).catch((error: Error) => error);
    expect(refusal).toMatchObject({ code });
    expect(registry.branch.messages).toHaveLength(before);
    return refusal as Error;
  };
  const deployed = async (): Promise<SignedRegistry> => {
    const registry = await aSignedRegistry();
    await registry.deploy(onDay(0));
    return registry;
  };

  test('anything, when it is another key', async () => {
    for (const signer of [stranger, ann, nextOnline]) {
      const refusal = await refuses(await deployed(), 'KEY_INVALID', { signer });
      expect(refusal.message).toContain(
        `is not the online key of the root, which is ${online.publisher.sha256.slice(0, 12)}`,
      );
    }
  });

  test('a root or targets that are short of signatures', async () => {
    for (const signers of [[], [ann]]) {
      const registry = await aSignedRegistry({ signers });
      const refusal = await refuses(registry, 'TRUST_INVALID');
      expect(refusal.message).toBe('Root or targets of this registry are not signed by enough keys');
    }
  });

  test('a policy that nobody has signed, was changed, taken away, or added', async () => {
    const changed = await deployed();
    await changed.writePolicy({ minimumTrust: 'official' });
    const refusal = await refuses(changed, 'TRUST_INVALID');
    expect(refusal.message).toBe(
      'registry/trust/client-policy.json is not what registry/trust/targets/1.targets.json is signed over',
    );
    await changed.sign([ann], onDay(1));
    await refuses(changed, 'TRUST_INVALID');
    await changed.sign([ben], onDay(1));
    await sign(changed, undefined);
    await changed.store.remove('registry/trust/trusted-root.json');
    await refuses(changed, 'TRUST_INVALID');
  });

  test('an index for a root whose rotation half the people have signed: the old one stays in force', async () => {
    const registry = await deployed();
    await registry.rotate({ online: trustKey(nextOnline, 'next') }, [ann], onDay(1));
    await refuses(registry, 'KEY_INVALID', { signer: nextOnline });
    const signed = await sign(registry, undefined);
    expect([...signed.files.keys()]).not.toContain('2.root.json');
    await registry.sign([ben], onDay(1));
    await refuses(registry, 'KEY_INVALID');
  });

  test('with a new key, while the targets still delegate to the old one', async () => {
    const registry = await deployed();
    await registry.rotate({ online: trustKey(nextOnline, 'next') }, [ann, ben], onDay(1));
    await registry.store.remove('registry/trust/targets/2.targets.json');
    const refusal = await refuses(registry, 'KEY_INVALID', { signer: nextOnline });
    expect(refusal.message).toBe('The targets document still delegates the index to another key than the root names');
  });
});

describe('a race for the branch', () => {
  /** Somebody else signs first, so many times. */
  const raced = (registry: SignedRegistry, times: number): MetadataBranch => {
    let left = times;
    return {
      read: async () => await registry.branch.read(),
      advance: async (from, files, message) => {
        if (left > 0) {
          left -= 1;
          await registry.resign(onDay(1));
        }
        return await registry.branch.advance(from, files, message);
      },
    };
  };

  test('is won in the end, above what the others have signed', async () => {
    const registry = await aSignedRegistry();
    await registry.deploy(onDay(0));
    const { files } = await sign(registry, undefined, { branch: raced(registry, 4) });
    expect(metadataFormat.read(files.get('timestamp.json')!).document.version).toBe(6);
  });

  test('is given up after five times, and told', async () => {
    const registry = await aSignedRegistry();
    await registry.deploy(onDay(0));
    await expect(sign(registry, undefined, { branch: raced(registry, 5) })).rejects.toMatchObject({
      code: 'METADATA_CONFLICT',
      hint: 'Let one deploy run at a time, then run this again.',
    });
  });

  test('against a deploy of a newer commit is lost: the older index is not put on top', async () => {
    const registry = await aSignedRegistry();
    await registry.deploy(onDay(0));
    const old = registry.served.get('index-root.json')!;
    await registry.deploy(onDay(1), { sequence: 20 });
    await expect(sign(registry, old)).rejects.toMatchObject({ code: 'INDEX_ROLLED_BACK' });
  });
});

describe('garbage on the branch', () => {
  const deployedTwice = async (): Promise<SignedRegistry> => {
    const registry = await aSignedRegistry();
    await registry.deploy(onDay(0));
    await registry.deploy(onDay(1), { sequence: 7 });
    return registry;
  };

  test.each<[string, Readonly<Record<string, string>>]>([
    ['other files', { 'README.md': 'Hello', 'index.json': '{}', '..': '', '3.mirrors.json': '{}' }],
    ['higher documents that are none', { '90.snapshot.json': 'junk', '91.index.json': '{}', '5.targets.json': 'junk' }],
    ['the highest version there is', { '999999999999.index.json': 'junk', '9007199254740991.snapshot.json': 'junk' }],
  ])('%s is left out of the next state, and changes nothing', async (_, garbage) => {
    const registry = await deployedTwice();
    registry.branch.overwrite(
      new Map([
        ...registry.branch.files,
        ...Object.entries(garbage).map(([name, text]) => [name, encode(text)] as const),
      ]),
    );
    await registry.resign(onDay(2));
    expect(versionsOf(registry.served)).toEqual([3, 2, 2, 1]);
    expect([...registry.branch.files.keys()].filter((name) => name in garbage)).toEqual([]);
    await anIndexClient(registry.pin).open(registry.served, onDay(2));
  });

  test('documents of a stranger, of higher versions, count for nothing', async () => {
    const registry = await deployedTwice();
    const forged = tuf(forge(registry.served, stranger, { snapshot: { version: 50 }, index: { version: 60 } }));
    registry.branch.overwrite(new Map([...forged, ['timestamp.json', registry.branch.files.get('timestamp.json')!]]));
    await registry.resign(onDay(2));
    expect(versionsOf(registry.served)).toEqual([3, 2, 2, 1]);
  });

  test('an older document under the name of a higher version counts for nothing', async () => {
    const registry = await deployedTwice();
    const { files } = registry.branch;
    registry.branch.overwrite(
      new Map([
        ...files,
        ['77.snapshot.json', files.get('1.snapshot.json')!],
        ['78.index.json', files.get('1.index.json')!],
      ]),
    );
    await registry.resign(onDay(2));
    expect(versionsOf(registry.served)).toEqual([3, 2, 2, 1]);
  });

  test.each<[string, (registry: SignedRegistry) => Uint8Array | undefined]>([
    ['is missing', () => undefined],
    ['is junk', () => encode('junk')],
    ['is another document', ({ branch }) => branch.files.get('2.snapshot.json')],
    ['is signed by a stranger', ({ served }) => forge(served, stranger).get('tuf/timestamp.json')],
  ])(
    'stops everything where the timestamp %s: a version below the last one would lock every client out',
    async (_, timestamp) => {
      const registry = await deployedTwice();
      const bytes = timestamp(registry);
      const files = new Map(registry.branch.files);
      files.delete('timestamp.json');
      registry.branch.overwrite(bytes === undefined ? files : new Map([...files, ['timestamp.json', bytes]]));
      await expect(registry.resign(onDay(2))).rejects.toMatchObject({
        code: 'TRUST_INVALID',
        message: 'The branch plugyard-metadata holds no timestamp.json of an online key',
        hint: expect.stringContaining('back to the last commit') as string,
      });
      expect((await registry.status(onDay(2))).alarms).toEqual([
        'The branch plugyard-metadata holds no timestamp.json of an online key',
      ]);
    },
  );

  test('an index that is gone is no index: it is never made up', async () => {
    const registry = await deployedTwice();
    registry.branch.overwrite(new Map([...registry.branch.files].filter(([name]) => !name.includes('index'))));
    await expect(registry.resign(onDay(2))).rejects.toMatchObject({ code: 'TRUST_INVALID' });
  });

  test('a snapshot that is gone is written anew, above the one that clients saw', async () => {
    const registry = await deployedTwice();
    const client = anIndexClient(registry.pin);
    await client.open(registry.served, onDay(1));
    const { snapshot } = documentsOf(registry.served);
    const higher = seal({ ...snapshot, version: 12 }, online);
    registry.branch.overwrite(new Map([...registry.branch.files, ['12.snapshot.json', higher]]));
    await registry.resign(onDay(9));
    expect(versionsOf(registry.served)).toEqual([3, 13, 3, 1]);
    await client.open(registry.served, onDay(9));
  });
});
