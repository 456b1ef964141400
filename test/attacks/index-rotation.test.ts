// The keys of a registry change, or somebody says so: which new roots a client follows, and which it refuses.
import { describe, expect, test } from 'vitest';
import { nodeHasher } from '../../src/adapters/system/node-hasher.ts';
import { metadataFormat } from '../../src/adapters/tuf/metadata-format.ts';
import type { RootDocument, TrustKey } from '../../src/core/model/trust-metadata.ts';
import { buildRoot, type RootPlan } from '../../src/core/trust/root-plan.ts';
import type { KeySigner } from '../../src/ports.ts';
import { forge, seal, withFiles } from '../support/forged-metadata.ts';
import { anIndexClient } from '../support/index-client.ts';
import { memorySource } from '../support/memory-source.ts';
import { memoryStore } from '../support/memory-store.ts';
import { aSignedRegistry, onDay, people, trustKey, twoOfThree } from '../support/signed-registry.ts';

const { ann, ben, cleo, dora, online, nextOnline, stranger } = people;
const registry = await aSignedRegistry();
const served = new Map(await registry.deploy(onDay(0)));
const root = metadataFormat.read(registry.firstRoot).document as RootDocument;

/** A plan in which Dora has taken Ann's place. */
const doraForAnn: RootPlan = {
  ...twoOfThree,
  offline: [trustKey(dora, 'dora'), ...twoOfThree.offline.slice(1)],
};

/** A second root, signed by whoever. */
function secondRoot(signers: readonly KeySigner[], changes: Partial<RootDocument> = {}, plan = doraForAnn): Uint8Array {
  return seal({ ...buildRoot(plan, { version: 2, expires: root.expires }), ...changes }, ...signers);
}

const withRoot = (bytes: Uint8Array, version = 2): Map<string, Uint8Array> =>
  withFiles(served, { [`tuf/${version}.root.json`]: bytes });

describe('a good rotation', () => {
  test('is followed: signed by enough of the old keys and enough of the new ones', async () => {
    const index = await anIndexClient(registry.pin)
      .open(withRoot(secondRoot([ben, cleo])), onDay(1))
      .catch((error: Error) => error.message);
    // The targets are signed by Ann and Ben; Dora, Ben and Cleo must sign them anew.
    expect(index).toBe('1.targets.json is not what was signed');
    const other = await aSignedRegistry({ signers: [ben, cleo] });
    await other.deploy(onDay(0));
    await other.rotate({ removeOffline: 'ann', addOffline: trustKey(dora, 'dora') }, [ben, cleo], onDay(1));
    await other.deploy(onDay(1));
    const followed = await anIndexClient(other.pin).open(other.served, onDay(1));
    expect(followed.signature).toMatchObject({ pin: other.pin, rootVersion: 2 });
  });

  test('is followed through several roots, also by a client that missed two of them', async () => {
    const other = await aSignedRegistry();
    await other.deploy(onDay(0));
    const [daily, seldom] = [anIndexClient(other.pin), anIndexClient(other.pin)];
    await daily.open(other.served, onDay(0));
    await seldom.open(other.served, onDay(0));
    await other.rotate({ addOffline: trustKey(dora, 'dora'), removeOffline: 'ann' }, [ann, ben, dora], onDay(1));
    await other.deploy(onDay(1));
    expect((await daily.open(other.served, onDay(1))).signature?.rootVersion).toBe(2);
    await other.rotate({ online: trustKey(nextOnline, 'next') }, [ben, dora], onDay(2));
    await other.deploy(onDay(2), { signer: nextOnline });
    expect((await daily.open(other.served, onDay(2))).signature?.rootVersion).toBe(3);
    await other.rotate({ threshold: 3 }, [ben, cleo, dora], onDay(3));
    await other.deploy(onDay(3), { signer: nextOnline });
    for (const client of [daily, seldom, anIndexClient(other.pin), anIndexClient(other.firstRoot)]) {
      const { signature } = await client.open(other.served, onDay(3));
      expect(signature).toMatchObject({ pin: other.pin, rootVersion: 4 });
    }
    expect([...seldom.state.files.keys()].filter((path) => /[./]root\.json$/.test(path)).sort()).toEqual(
      ['2.root.json', '3.root.json', '4.root.json', 'root.json'].map((name) => `${other.pin}/${name}`),
    );
  });

  test('is followed from any root of the chain that the user pinned, and over roots that expired on the way', async () => {
    const other = await aSignedRegistry();
    for (let year = 1; year <= 3; year += 1) {
      await other.rotate({}, [ann, cleo], onDay(year * 350));
    }
    await other.deploy(onDay(1050));
    const roots = [...other.served].filter(([path]) => path.endsWith('.root.json'));
    expect(roots).toHaveLength(4);
    for (const [, bytes] of roots) {
      const index = await anIndexClient(nodeHasher(bytes)).open(other.served, onDay(1051));
      expect(index.signature?.rootVersion).toBe(4);
    }
  });

  test('a client that knows a root asks for the next one only, and reads no root twice', async () => {
    const other = await aSignedRegistry();
    await other.rotate({}, [ann, cleo], onDay(1));
    await other.deploy(onDay(1));
    const client = anIndexClient(other.pin);
    await client.open(other.served, onDay(1));
    const source = memorySource(other.served);
    await client.open(source, onDay(1));
    expect(source.requests.filter((path) => /\.root\.json$/.test(path))).toEqual(['tuf/3.root.json']);
    expect(source.requests).toEqual(['tuf/3.root.json', 'tuf/timestamp.json']);
  });
});

describe('a bad rotation is refused', () => {
  test.each<[string, readonly KeySigner[]]>([
    ['signed by nobody', []],
    ['signed by one of the old keys', [ben]],
    ['signed by enough of the new keys, and too few of the old ones', [dora, cleo]],
    ['signed by enough of the old keys, and too few of the new ones', [ann, cleo]],
    ['signed by the online key', [online]],
    ['signed by strangers', [stranger, online]],
  ])('%s', async (_, signers) => {
    const bytes = secondRoot(signers);
    for (const pin of [registry.pin, registry.firstRoot]) {
      const refusal = await anIndexClient(pin).refuses(withRoot(bytes), onDay(1), 'ROTATION_REFUSED');
      expect(refusal.message).toBe('2.root.json is no proper successor of the root that is trusted');
    }
  });

  test('that lowers the threshold by itself', async () => {
    const bytes = secondRoot([ben], {}, { ...twoOfThree, threshold: 1 });
    await anIndexClient(registry.pin).refuses(withRoot(bytes), onDay(1), 'ROTATION_REFUSED');
  });

  test('that skips a version, stands still or goes back', async () => {
    for (const version of [1, 3, 4]) {
      const bytes = secondRoot([ann, ben, cleo], { version }, twoOfThree);
      await anIndexClient(registry.pin).refuses(withRoot(bytes), onDay(1), 'ROTATION_REFUSED');
    }
  });

  test('whose step in between is missing: nobody looks behind the gap', async () => {
    const third = seal(buildRoot(twoOfThree, { version: 3, expires: root.expires }), ann, ben);
    const index = await anIndexClient(registry.pin).open(withRoot(third, 3), onDay(1));
    expect(index.signature?.rootVersion).toBe(1);
  });

  test('that has expired when it arrives', async () => {
    const bytes = secondRoot([ann, ben], { expires: onDay(1) }, twoOfThree);
    await anIndexClient(registry.pin).open(withRoot(bytes), '2026-03-02T11:59:59Z' as never);
    await anIndexClient(registry.pin).refuses(withRoot(bytes), onDay(1), 'INDEX_EXPIRED');
  });

  test('of another content under a version that was seen: the one that was seen stays', async () => {
    const other = await aSignedRegistry();
    await other.rotate({}, [ann, ben], onDay(1));
    await other.deploy(onDay(1));
    const client = anIndexClient(other.pin);
    await client.open(other.served, onDay(1));
    const second = seal(
      buildRoot({ ...twoOfThree, online: trustKey(nextOnline, 'n') }, { version: 2, expires: onDay(300) }),
      ann,
      ben,
    );
    const rewritten = withFiles(other.served, { 'tuf/2.root.json': second });
    expect((await client.open(rewritten, onDay(1))).signature?.rootVersion).toBe(2);
    const forged = forge(rewritten, nextOnline);
    expect((await client.refuses(forged, onDay(1), 'INDEX_FOREIGN')).message).toContain('another root');
  });

  test('back to keys that were thrown out: a root that was seen cannot be taken away', async () => {
    const other = await aSignedRegistry();
    const before = new Map(await other.deploy(onDay(0)));
    await other.rotate({ online: trustKey(nextOnline, 'next') }, [ann, ben], onDay(1));
    await other.deploy(onDay(1), { signer: nextOnline });
    const client = anIndexClient(other.pin);
    await client.open(other.served, onDay(1));
    // The thief of the old online key hides the second root, and signs on.
    const hidden = forge(before, online, { timestamp: { version: 1000 } });
    expect(hidden.has('tuf/2.root.json')).toBe(false);
    await client.refuses(hidden, onDay(2), 'INDEX_FOREIGN');
    const shown = withFiles(hidden, { 'tuf/2.root.json': other.served.get('tuf/2.root.json')! });
    await client.refuses(shown, onDay(2), 'INDEX_TAMPERED');
  });
});

describe('a root that is written with tricks', () => {
  const twin = (signer: KeySigner, id: string): TrustKey => ({ ...trustKey(signer, 'twin'), id: id as TrustKey['id'] });

  test('one key under two ids does not count twice', async () => {
    const id = 'f'.repeat(64);
    const trick: RootPlan = { ...twoOfThree, offline: [trustKey(ann, 'ann'), twin(ann, id)] };
    const document = buildRoot(trick, { version: 2, expires: root.expires });
    const signed = JSON.parse(new TextDecoder().decode(seal(document, ann, ben, cleo)));
    const [signature] = signed.signatures.filter(({ keyid }: { keyid: string }) => keyid === ann.publisher.sha256);
    signed.signatures = [...signed.signatures, { ...signature, keyid: id }].sort((left, right) =>
      left.keyid < right.keyid ? -1 : 1,
    );
    const bytes = new TextEncoder().encode(`${JSON.stringify(signed, undefined, 2)}\n`);
    await anIndexClient(registry.pin).refuses(withRoot(bytes), onDay(1), 'INDEX_TAMPERED');
    await anIndexClient(bytes, memoryStore()).refuses(withRoot(bytes), onDay(1), 'TRUST_INVALID');
  });

  test('a key under the id of another one is refused', async () => {
    const trick: RootPlan = {
      ...twoOfThree,
      offline: [twin(stranger, ann.publisher.sha256), ...twoOfThree.offline.slice(1)],
    };
    const bytes = seal(buildRoot(trick, { version: 2, expires: root.expires }), ann, ben, cleo);
    await anIndexClient(registry.pin).refuses(withRoot(bytes), onDay(1), 'INDEX_TAMPERED');
  });

  test.each(['\u001b[2Jall is well', '../../../.bashrc', 'a\nb', ''])(
    'a key whose label is %j is refused: people read labels, and they name files',
    async (label) => {
      const document = buildRoot(
        { ...twoOfThree, offline: [{ ...trustKey(ann, label) }, ...twoOfThree.offline.slice(1)] },
        { version: 2, expires: root.expires },
      );
      await anIndexClient(registry.pin).refuses(withRoot(seal(document, ann, ben)), onDay(1), 'INDEX_TAMPERED');
      expect(() => metadataFormat.read(metadataFormat.write(document))).toThrow('a label that is no plain word');
    },
  );

  test('a threshold of nothing, or of less, is refused', async () => {
    for (const threshold of ['0', '-1', '0.5', '1.5', '"2"', 'null']) {
      const text = new TextDecoder()
        .decode(secondRoot([ann, ben], {}, twoOfThree))
        .replaceAll('"threshold": 2', `"threshold": ${threshold}`);
      await anIndexClient(registry.pin).refuses(withRoot(new TextEncoder().encode(text)), onDay(1), 'INDEX_TAMPERED');
    }
  });

  test('a signature that is not needed is refused when it does not hold: there is no room for other bytes', async () => {
    const good = secondRoot([ann, ben, cleo], {}, twoOfThree);
    expect((await anIndexClient(registry.pin).open(withRoot(good), onDay(1))).signature?.rootVersion).toBe(2);
    const stray = secondRoot([ann, ben, stranger], {}, twoOfThree);
    await anIndexClient(registry.pin).refuses(withRoot(stray), onDay(1), 'INDEX_TAMPERED');
  });
});
